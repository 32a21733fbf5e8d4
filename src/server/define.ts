/**
 * Registers every element, in Node as well: there an assessment is drawn ahead, and the others show what stands between
 * their tags until the browser has drawn them. Where Node pretends to be a browser, as in unit tests, so do we.
 */
import { define } from '../elements/define.js';

if (!('document' in globalThis)) {
  const { ServedAssessment } = await import('./maturity-assessment.js');
  define('maturity-assessment', ServedAssessment);
}
await import('../define.js');
