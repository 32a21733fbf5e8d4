import { define } from './define.js';
import { MaturityResult } from './maturity-result.js';

define('maturity-result', MaturityResult);
