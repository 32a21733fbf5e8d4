import { html, nothing, type ReactiveElement } from 'lit';
import type { SessionState } from '../core/session-begin.js';
import { MaturityAnswerEvent } from '../events/answer.js';
import { MaturityCompleteEvent } from '../events/complete.js';
import { english, loadRunStrings, type RunStrings } from '../locales/run/index.js';
import type { Question } from '../schema/questionnaire.js';
import type { Answer, Snapshot } from '../schema/snapshot.js';
import { loadModel, type Check } from '../catalog/index.js';
import { score } from '../session-context/score.js';
import type { Session } from '../session-context/session-context.js';
import { optionsOf, type RunView } from './maturity-assessment.view.js';
import type { Language } from './language.js';
import { LanguageWatch } from './language-watch.js';
import { lateStyles } from './maturity-assessment.late.styles.js';
import './maturity-progress.define.js';
import { TallestQuestion } from './tallest-question.js';

// What nobody needs for the first question. It is loaded while that is answered.

/** The late views and acts, with their words. */
export function lateParts(host: ReactiveElement, language: Language, view: () => RunView) {
  host.addController(new LanguageWatch(host, language));
  host.addController(new TallestQuestion(host, view));
  let words = english;
  loadModel(language.tag).catch(() => undefined); // so that it is there at the end; if not, scoring asks again
  return {
    /** Takes the words of the language that the interface now speaks. */
    async speak() {
      words = await loadRunStrings(language.strings.tag);
    },
    headView: (view: RunView) => headView(view, words),
    pageView: (view: RunView) => pageView(view, words),
    reviewView: (view: RunView) => reviewView(view, words),
    resultView: (view: RunView) => resultView(view, words),
    announceAnswer,
    announceResult,
    scoreRun,
    announcement: ({ phase, position, outline }: SessionState) =>
      phase === 'asking' ? words.position(position + 1, outline.ids.length) : '',
    styles: lateStyles,
  };
}

/** Scores the finished run. The host's notes, and the URL parameters it has named, go with the result. */
function scoreRun(
  host: HTMLElement & { context: Record<string, string> },
  { questionnaire, state }: Session,
  locale: string,
): Promise<Snapshot> {
  const parameters = new URLSearchParams(location.search);
  const named = (host.getAttribute('context-params') ?? '')
    .split(/\s+/)
    .filter((name) => parameters.has(name));
  const copied = Object.fromEntries(named.map((name) => [name, parameters.get(name)!]));
  return score(questionnaire, state, locale, { ...copied, ...host.context });
}

function announceAnswer(
  host: HTMLElement,
  { outline: { ids } }: SessionState,
  { questionId, answer }: { questionId: string; answer: Answer },
) {
  host.dispatchEvent(
    new MaturityAnswerEvent({ questionId, answer, index: ids.indexOf(questionId), total: ids.length }),
  );
}

function announceResult(host: HTMLElement, snapshot: Snapshot) {
  host.dispatchEvent(new MaturityCompleteEvent({ snapshot }));
}

/** Above a question: how far along the run is, and after coming back a word about that. */
function headView({ origin, restart, session }: RunView, words: RunStrings) {
  const { answers, outline, phase, position } = session.state;
  if (phase === 'intro') {
    return origin === 'refused'
      ? html`<p class="note">${words.refused(Object.keys(answers).length)}</p>`
      : nothing;
  }
  return html`
    ${
      origin === 'resumed'
        ? html`
            <p class="note">
              ${words.resumed(position + 1, outline.ids.length)}
              <button part="button" class="link" @click=${restart}>${words.startAgain}</button>
            </p>
          `
        : nothing
    }
    <maturity-progress .strings=${words}></maturity-progress>
  `;
}

/** All questions on one page, by dimension, with the same progress and the same way to the end. */
function pageView(view: RunView, words: RunStrings) {
  const { session, strings, contentLang, send } = view;
  const { questionnaire, state } = session;
  const current = state.outline.ids[state.position];
  return html`
    ${headView(view, words)}
    ${groupsOf(questionnaire).map(
      ({ name, questions }) => html`
        <section lang=${contentLang}>
          <h3>${name}</h3>
          ${questions.map(
            (question) => html`
              <maturity-question
                class=${question.id === current ? 'front' : ''}
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
      <button part="button" class="primary" @click=${() => send({ type: 'review' })}>${words.review}</button>
    </div>
  `;
}

/** Every answer in words, what is open first, each a way back to its question. */
function reviewView({ session, strings, contentLang, send, finish }: RunView, words: RunStrings) {
  const { questionnaire, state } = session;
  const open = questionnaire.questions.filter(({ id }) => !(id in state.answers));
  return html`
    <h2 tabindex="-1">${words.review}</h2>
    <p>${open.length ? words.openQuestions(open.length) : words.allAnswered}</p>
    <div class="steps">
      <button part="button" @click=${() => send({ type: 'back' })}>${strings.back}</button>
      <button part="button" class="primary" @click=${finish}>${words.finish}</button>
    </div>
    ${groupsOf(questionnaire).map(
      ({ name, questions }) => html`
        <section>
          <h3 lang=${contentLang}>${name}</h3>
          <ul class="answers" role="list">
            ${questions.map((question) => {
              const answer = state.answers[question.id] as Answer | undefined;
              return html`
                <li class=${answer === undefined ? 'open' : ''}>
                  <span lang=${contentLang}>${question.text}</span>
                  <strong>${answerText(questionnaire, question, answer, strings, words)}</strong>
                  <button
                    part="button"
                    class="link"
                    aria-label="${words.change}: ${question.text}"
                    @click=${() => send({ type: 'go', questionId: question.id })}
                  >
                    ${words.change}
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
  words: RunStrings,
) {
  if (answer === undefined) return words.open;
  if (answer === 'dk') return check.kind === 'banded' ? words.open : strings.dontKnow;
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
function resultView({ session, snapshot, contentLang, send, restart }: RunView, words: RunStrings) {
  const { questionnaire } = session;
  if (!snapshot || snapshot.kind === 'triage') return nothing;
  const again = html`
    <div class="steps">
      <button part="button" @click=${() => send({ type: 'review' })}>${words.review}</button>
      <button part="button" @click=${restart}>${words.startAgain}</button>
    </div>
  `;
  if (snapshot.kind === 'banded') {
    const band =
      questionnaire.kind === 'banded' && questionnaire.bands.find(({ id }) => id === snapshot.band);
    return html`
      <h2 tabindex="-1">${band ? band.name : words.insufficient}</h2>
      ${band ? html`<p lang=${contentLang}>${snapshot.total} / ${snapshot.max}. ${band.text}</p>` : nothing}
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
          ? words.stage(snapshot.stage!.index, stage.name)
          : snapshot.status === 'does-not-fit'
            ? words.doesNotFit
            : words.insufficient
      }
    </h2>
    ${snapshot.score === null ? nothing : html`<p class="length">${words.score(snapshot.score)}</p>`}
    ${stage ? html`<p lang=${contentLang}>${stage.definition}</p>` : nothing}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.dimension}</th>
          <th scope="col">${words.scoreColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${snapshot.dimensions.map(
          ({ id, score }) => html`
            <tr>
              <th scope="row" lang=${contentLang}>
                ${questionnaire.kind === 'staged' ? name(questionnaire.dimensions, id) : id}
              </th>
              <td>${score ?? words.notAssessed}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${
      snapshot.actions.length && questionnaire.kind === 'staged'
        ? html`
            <h3>${words.actions}</h3>
            <ol lang=${contentLang}>
              ${snapshot.actions.map((id) => html`<li>${questionnaire.questions.find((question) => question.id === id)?.action}</li>`)}
            </ol>
          `
        : nothing
    }
    ${again}
  `;
}
