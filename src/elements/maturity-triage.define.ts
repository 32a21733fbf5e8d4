import { define } from './define.js';
import { MaturityTriage } from './maturity-triage.js';
import './maturity-question.define.js';

define('maturity-triage', MaturityTriage);
