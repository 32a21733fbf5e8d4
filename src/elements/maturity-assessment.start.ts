import { html } from 'lit';
import type { RunView } from './maturity-assessment.view.js';

/** The start screen: what it gives, how long it takes, what to answer for, and who sees it. */
export function startView(
  { session, strings, contentLang, start }: Pick<RunView, 'session' | 'strings' | 'contentLang' | 'start'>,
  note: unknown,
) {
  const { questionnaire } = session;
  const { title, promise, frame, questions, minutes, kind } = questionnaire;
  return html`
    <div lang=${contentLang} dir="auto">
      <h2 tabindex="-1">${title}</h2>
      <p class="lead">${promise}</p>
    </div>
    ${note}
    <p class="length">${strings.length(questions.length, minutes ?? Math.ceil(questions.length / 2))}</p>
    <p lang=${contentLang} dir="auto">${frame}</p>
    <p>${kind === 'banded' ? strings.adviceRated : strings.advice}</p>
    <p class="small"><slot name="privacy">${strings.privacy}</slot></p>
    <button part="button" class="primary" @click=${start}>${strings.start}</button>
  `;
}

/** Where would you place yourselves? Asked before the first question, optional, and never scored. */
export function placementView({ strings, contentLang, placement, placed, place }: RunView) {
  return html`
    <maturity-question
      class="front"
      lang=${contentLang}
      advance
      unknowable
      .question=${{ id: 'self-placement', text: placement.question }}
      .options=${placement.definitions}
      .value=${placed && placed - 1}
      .strings=${strings}
    ></maturity-question>
    <div class="steps">
      <button part="button" @click=${() => place(null)}>${strings.skip}</button>
      <button part="button" class="primary" @click=${() => place(placed)}>${strings.next}</button>
    </div>
  `;
}
