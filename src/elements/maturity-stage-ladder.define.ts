import { define } from './define.js';
import { MaturityStageLadder } from './maturity-stage-ladder.js';

define('maturity-stage-ladder', MaturityStageLadder);
