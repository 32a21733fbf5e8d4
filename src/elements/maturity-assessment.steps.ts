import { html, nothing } from 'lit';
import { isCheck, optionsOf, type RunView } from './maturity-assessment.view.js';

/** One question at a time. Two places take turns, so that the old question can leave beneath the new one. */
export function stepsView(view: RunView) {
  const { session, strings, shown, send } = view;
  const { index, before, side } = shown;
  const arrives = before < 0 ? '' : before < index ? 'forth' : 'back';
  const places = [place(view, index, `front ${arrives}`), place(view, before, `left ${arrives}`)];
  return html`
    ${resumedNote(view)}
    <maturity-progress .strings=${strings}></maturity-progress>
    <div class="deck">${side ? places.reverse() : places}</div>
    <div class="steps">
      <button
        part="button"
        ?hidden=${!index && !session.state.selfPlacement}
        @click=${() => send({ type: 'back' })}
      >
        ${strings.back}
      </button>
      <button part="button" class="primary" @click=${() => send({ type: 'next' })}>${strings.next}</button>
    </div>
  `;
}

function place({ session, strings, contentLang }: RunView, index: number, role: string) {
  const { questionnaire, state } = session;
  const question = isCheck(questionnaire) && questionnaire.questions[index];
  if (!question) return nothing;
  return html`
    <maturity-question
      class=${role}
      lang=${contentLang ?? nothing}
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

function resumedNote({ session, origin, strings, restart }: RunView) {
  if (origin !== 'resumed') return nothing;
  const { position, outline } = session.state;
  return html`
    <p class="note">
      ${strings.resumed(position + 1, outline.ids.length)}
      <button part="button" class="link" @click=${restart}>${strings.startAgain}</button>
    </p>
  `;
}
