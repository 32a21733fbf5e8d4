import { define } from './define.js';
import { MaturityComparison } from './maturity-comparison.js';

define('maturity-comparison', MaturityComparison);
