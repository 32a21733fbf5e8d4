import { html, nothing } from 'lit';
import type { Question } from '../schema/questionnaire.js';
import type { Answer } from '../schema/snapshot.js';
import { isCheck, optionsOf, type Check, type RunView } from './maturity-assessment.view.js';

// The views nobody needs for the first question. They are loaded while it is answered.

/** All questions on one page, by dimension, with the same progress and the same way to the end. */
export function pageView(view: RunView) {
  const { session, strings, contentLang, send } = view;
  const { questionnaire, state } = session;
  if (!isCheck(questionnaire)) return nothing;
  return html`
    <maturity-progress .strings=${strings}></maturity-progress>
    ${groupsOf(questionnaire).map(
      ({ name, questions }) => html`
        <section lang=${contentLang ?? nothing}>
          <h3>${name}</h3>
          ${questions.map(
            (question) => html`
              <maturity-question
                data-question=${question.id}
                ?unknowable=${questionnaire.kind === 'banded'}
                .question=${question}
                .options=${optionsOf(questionnaire, question)}
                .value=${state.answers[question.id] ?? null}
                .strings=${strings}
              ></maturity-question>
            `,
          )}
        </section>
      `,
    )}
    <div class="steps end">
      <button part="button" class="primary" @click=${() => send({ type: 'review' })}>
        ${strings.review}
      </button>
    </div>
  `;
}

/** Every answer in words, what is open first, each a way back to its question. */
export function reviewView({ session, strings, contentLang, send, finish }: RunView) {
  const { questionnaire, state } = session;
  if (!isCheck(questionnaire)) return nothing;
  const open = questionnaire.questions.filter(({ id }) => !(id in state.answers));
  return html`
    <h2 tabindex="-1">${strings.review}</h2>
    <p>${open.length ? strings.openQuestions(open.length) : strings.allAnswered}</p>
    <div class="steps">
      <button part="button" @click=${() => send({ type: 'back' })}>${strings.back}</button>
      <button part="button" class="primary" @click=${finish}>${strings.finish}</button>
    </div>
    ${groupsOf(questionnaire).map(
      ({ name, questions }) => html`
        <section>
          <h3 lang=${contentLang ?? nothing}>${name}</h3>
          <ul class="answers" role="list">
            ${questions.map((question) => {
              const answer = state.answers[question.id] as Answer | undefined;
              return html`
                <li class=${answer === undefined ? 'open' : ''}>
                  <span lang=${contentLang ?? nothing}>${question.text}</span>
                  <strong>${answerText(questionnaire, question, answer, strings)}</strong>
                  <button
                    part="button"
                    class="link"
                    aria-label="${strings.change}: ${question.text}"
                    @click=${() => send({ type: 'go', questionId: question.id })}
                  >
                    ${strings.change}
                  </button>
                </li>
              `;
            })}
          </ul>
        </section>
      `,
    )}
  `;
}

function answerText(
  check: Check,
  question: Question,
  answer: Answer | undefined,
  strings: RunView['strings'],
) {
  if (answer === undefined) return strings.open;
  if (answer === 'dk') return check.kind === 'banded' ? strings.open : strings.dontKnow;
  if (answer === 'na')
    return strings.doesNotApply(('notApplicable' in question && question.notApplicable) || '');
  return optionsOf(check, question)[answer];
}

function groupsOf(check: Check): { name: string; questions: readonly Question[] }[] {
  return check.kind === 'staged'
    ? check.dimensions.map(({ id, name }) => ({
        name,
        questions: check.questions.filter(({ dimension }) => dimension === id),
      }))
    : check.categories.map(({ id, failure }) => ({
        name: failure,
        questions: check.questions.filter(({ category }) => category === id),
      }));
}

/** The plain result: figures in words and a table, which need no picture. */
export function resultView({ session, snapshot, strings, contentLang, send, restart }: RunView) {
  const { questionnaire } = session;
  if (!snapshot || snapshot.kind === 'triage' || !isCheck(questionnaire)) return nothing;
  const again = html`
    <div class="steps">
      <button part="button" @click=${() => send({ type: 'review' })}>${strings.review}</button>
      <button part="button" @click=${restart}>${strings.startAgain}</button>
    </div>
  `;
  if (snapshot.kind === 'banded') {
    const band =
      questionnaire.kind === 'banded' && questionnaire.bands.find(({ id }) => id === snapshot.band);
    return html`
      <h2 tabindex="-1">${band ? band.name : strings.insufficient}</h2>
      ${band ? html`<p lang=${contentLang ?? nothing}>${snapshot.total} / ${snapshot.max}. ${band.text}</p>` : nothing}
      ${again}
    `;
  }
  const stage = snapshot.stage && questionnaire.model?.stages[snapshot.stage.index - 1];
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name;
  return html`
    <h2 tabindex="-1">
      ${
        stage
          ? strings.stage(snapshot.stage!.index, stage.name)
          : snapshot.status === 'does-not-fit'
            ? strings.doesNotFit
            : strings.insufficient
      }
    </h2>
    ${snapshot.score === null ? nothing : html`<p class="length">${strings.score(snapshot.score)}</p>`}
    ${stage ? html`<p lang=${contentLang ?? nothing}>${stage.definition}</p>` : nothing}
    <table>
      <thead>
        <tr>
          <th scope="col">${strings.dimension}</th>
          <th scope="col">${strings.scoreColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${snapshot.dimensions.map(
          ({ id, score }) => html`
            <tr>
              <th scope="row" lang=${contentLang ?? nothing}>
                ${questionnaire.kind === 'staged' ? name(questionnaire.dimensions, id) : id}
              </th>
              <td>${score ?? strings.notAssessed}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${
      snapshot.actions.length && questionnaire.kind === 'staged'
        ? html`
            <h3>${strings.actions}</h3>
            <ol lang=${contentLang ?? nothing}>
              ${snapshot.actions.map((id) => html`<li>${questionnaire.questions.find((question) => question.id === id)?.action}</li>`)}
            </ol>
          `
        : nothing
    }
    ${again}
  `;
}
