import { define } from './define.js';
import { MaturityResult } from './maturity-result.js';
import './maturity-radar.define.js';
import './maturity-stage-ladder.define.js';

define('maturity-result', MaturityResult);
