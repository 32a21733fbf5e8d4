import { html } from 'lit';
import type { ResultView } from './maturity-result.view.js';
import { dayOf } from './maturity-result.wording.js';

/** Which check this is the result of, and of which day. */
export function headPart(view: ResultView) {
  return html`
    <p class="head small" lang=${view.locale}>
      <span>${view.questionnaire.title}</span> <span>${dayOf(view)}</span>
    </p>
  `;
}
