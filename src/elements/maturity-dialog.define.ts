import { define } from './define.js';
import { MaturityDialog } from './maturity-dialog.js';

define('maturity-dialog', MaturityDialog);
