/**
 * Everything in one file, for pages that pin the one script they run by its
 * hash: every element, every questionnaire and every language, and the same
 * other forms of a widget as the script tag takes.
 */
import { take } from './forms.js';
import { report } from './report.js';
import { isOurs, watchRoots } from './watch-roots.js';

const FORMS = '[data-maturity-questionnaire],[data-maturity-open],script[data-questionnaire]';

const seen = new WeakSet<Element>();

try {
  document.querySelector(':state(a)'); // which our elements are styled by
  void import('../define.js');
  each(FORMS, take);
} catch (error) {
  each(`:not(:defined),${FORMS}`, (widget) => {
    if (isOurs(widget) || widget.matches(FORMS))
      report(widget, 'load-failed', `This browser is too old: ${String(error)}`);
  });
}

/** Calls `found` with each there is and will be, once. */
function each(selector: string, found: (widget: HTMLElement) => void) {
  watchRoots((root) => {
    for (const widget of root.querySelectorAll<HTMLElement>(selector)) {
      if (seen.has(widget)) continue;
      seen.add(widget);
      found(widget);
    }
  });
}
