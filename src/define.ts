/** Registers every element. */
import './elements/maturity-assessment.define.js';
