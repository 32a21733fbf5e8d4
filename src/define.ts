/** Registers every element. */
import './elements/maturity-assessment.define.js';
import './elements/maturity-result.define.js';
