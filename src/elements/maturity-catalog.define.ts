import { define } from './define.js';
import { MaturityCatalog } from './maturity-catalog.js';

define('maturity-catalog', MaturityCatalog);
