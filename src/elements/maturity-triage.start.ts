import { html, nothing } from 'lit';
import { leafAsking, type TriageView } from './maturity-triage.view.js';

/** The start: what the questions lead to. How many there will be, nobody knows yet. */
export function startView(view: TriageView) {
  const { host, locale, session, strings } = view;
  const { title, promise, frame } = session.questionnaire;
  return html`
    <div lang=${locale} dir="auto">
      <h2 tabindex="-1">${title}</h2>
      <p class="lead">${promise} ${frame}</p>
    </div>
    ${returned(view)}
    <p>${strings.advice}</p>
    <p class="small"><slot name="privacy">${strings.privacy}</slot></p>
    <button part="button" class="primary" @click=${() => host.start()}>${strings.start}</button>
  `;
}

/** Above a question: a word about coming back, and what is known already when only the role is asked. */
export function headView(view: TriageView) {
  const leaf = leafAsking(view);
  return html`${returned(view)} ${leaf && html`<p lang=${view.locale}>${leaf.text}</p>`}`;
}

function returned({ host, origin, words }: TriageView) {
  return origin === 'new'
    ? nothing
    : html`
        <p class="note">
          ${words[origin]}
          <button part="button" class="link" @click=${() => host.restart()}>${words.startAgain}</button>
        </p>
      `;
}
