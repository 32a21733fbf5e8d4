import { define } from './define.js';
import { MaturityRadar } from './maturity-radar.js';

define('maturity-radar', MaturityRadar);
