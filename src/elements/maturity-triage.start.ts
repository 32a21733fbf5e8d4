import { html } from 'lit';
import type { TriageView } from './maturity-triage.view.js';

/** The start: what the questions lead to. How many there will be, nobody knows yet. */
export function startView({ session, strings, start }: TriageView, note: unknown) {
  const { title, promise, frame } = session.triage;
  return html`
    <div lang=${session.locale}>
      <h2 tabindex="-1">${title}</h2>
      <p class="lead">${promise}</p>
      <p>${frame}</p>
    </div>
    ${note}
    <p>${strings.advice}</p>
    <p class="small"><slot name="privacy">${strings.privacy}</slot></p>
    <button part="button" class="primary" @click=${start}>${strings.start}</button>
  `;
}
