/**
 * Everything in one file, for pages that pin the one script they run by its
 * hash: every element, every questionnaire and every language, and the same
 * other forms of a widget as the script tag takes.
 */
import '../define.js';
import { take } from './forms.js';
import { watchRoots } from './watch-roots.js';

const FORMS = '[data-maturity-questionnaire],[data-maturity-open],script[data-questionnaire]';

const seen = new WeakSet<Element>();

watchRoots((root) => {
  for (const form of root.querySelectorAll<HTMLElement>(FORMS)) {
    if (seen.has(form)) continue;
    seen.add(form);
    take(form);
  }
});
