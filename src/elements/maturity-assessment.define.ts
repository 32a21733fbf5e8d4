import { define } from './define.js';
import { MaturityAssessment } from './maturity-assessment.js';
import './maturity-question.define.js';

define('maturity-assessment', MaturityAssessment);
