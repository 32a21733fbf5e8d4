/** Registers every element. */
import './elements/maturity-assessment.define.js';
import './elements/maturity-catalog.define.js';
import './elements/maturity-comparison.define.js';
import './elements/maturity-dialog.define.js';
import './elements/maturity-radar.define.js';
import './elements/maturity-result.define.js';
import './elements/maturity-stage-ladder.define.js';
import './elements/maturity-triage.define.js';
