import { define } from './define.js';
import { MaturityProgress } from './maturity-progress.js';

define('maturity-progress', MaturityProgress);
