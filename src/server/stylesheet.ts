import type { CSSResult } from 'lit';
import { MaturityQuestion } from '../elements/maturity-question.js';
import { ServedAssessment } from './maturity-assessment.js';

/** The styles of every prerendered screen as one file, which each shadow root on it links to. */
export function stylesheet(): string {
  const root = ServedAssessment.styles;
  const question: CSSResult[] = MaturityQuestion.styles;
  const shared = root.filter((styles) => question.includes(styles));
  const own = (tag: string, all: readonly CSSResult[]) =>
    all.filter((styles) => !shared.includes(styles)).map(({ cssText }) => forHost(tag, cssText));
  return [
    ...shared.map(({ cssText }) => cssText),
    ...own('maturity-assessment', root),
    ...own('maturity-question', question),
  ].join('\n');
}

/** Rules for the host become rules for a host of this tag, because others link to the same file. */
function forHost(tag: string, css: string) {
  return css.replace(/:host\(\s*/g, `:host(${tag}`).replace(/:host(?!\()/g, `:host(${tag})`);
}
