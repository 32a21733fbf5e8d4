import { define } from './define.js';
import { MaturityQuestion } from './maturity-question.js';

define('maturity-question', MaturityQuestion);
