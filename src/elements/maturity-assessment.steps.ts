import { html, nothing } from 'lit';
import { optionsOf, type StepsView } from './maturity-assessment.view.js';

/**
 * One question at a time, below what is known of the run so far. Two places take turns, so that the old question can
 * leave beneath the new one.
 */
export function stepsView(view: StepsView, head: unknown) {
  const { session, strings, shown, send } = view;
  const { index, before, side } = shown;
  const arrives = before < 0 ? '' : before < index ? 'forth' : 'back';
  const places = [place(view, index, `front ${arrives}`), place(view, before, `left ${arrives}`)];
  return html`
    ${head ?? html`<div class="head"></div>`}
    <div class="deck">${side ? places.reverse() : places}</div>
    <div class="steps">
      ${
        index || session.state.selfPlacement
          ? html`<button part="button" @click=${() => send({ type: 'back' })}>${strings.back}</button>`
          : nothing
      }
      <button part="button" class="primary" @click=${() => send({ type: 'next' })}>${strings.next}</button>
    </div>
  `;
}

function place({ session, strings, contentLang }: StepsView, index: number, role: string) {
  const { questionnaire, state } = session;
  const question = questionnaire.questions[index];
  if (!question) return nothing;
  return html`
    <maturity-question
      class=${role}
      lang=${contentLang}
      ?inert=${role.startsWith('left')}
      advance
      ?unknowable=${questionnaire.kind === 'banded'}
      .question=${question}
      .options=${optionsOf(questionnaire, question)}
      .value=${state.answers[question.id] ?? null}
      .strings=${strings}
    ></maturity-question>
  `;
}
