import { ContextProvider } from '@lit/context';
import { html, nothing } from 'lit';
import type { SessionState } from '../core/session-begin.js';
import { MaturityAnswerEvent } from '../events/answer.js';
import { MaturityCompleteEvent } from '../events/complete.js';
import { loadRunStrings, type RunStrings } from '../locales/run/index.js';
import type { Question } from '../schema/questionnaire.js';
import type { Answer, Snapshot } from '../schema/snapshot.js';
import type { Check } from '../catalog/index.js';
import { sessionContext, type Session } from '../session-context/session-context.js';
import { warnOfUnknownValues } from './attribute-values.js';
import { optionsOf, type RunView } from './maturity-assessment.view.js';
import type { Language } from './language.js';
import { LanguageWatch } from './language-watch.js';
import { lateStyles } from './maturity-assessment.late.styles.js';
import { RunResult, type ResultHost } from './maturity-assessment.result.js';
import './maturity-progress.define.js';
export { takeOver } from './maturity-assessment.served.js';
import { TallestQuestion } from './tallest-question.js';

// What nobody needs for the first question. It is loaded while that is answered.

/** The late views and acts, with their words. */
export function lateParts(host: ResultHost, language: Language, view: () => RunView) {
  warnOfUnknownValues(host);
  host.addController(new LanguageWatch(host, language));
  host.addController(new TallestQuestion(host, view));
  const provider = new ContextProvider(host, { context: sessionContext, initialValue: view().session });
  host.addController({ hostUpdate: () => provider.setValue(view().session) });
  let words: RunStrings | undefined;
  /** Nothing before its words are there: they would be English. */
  const worded =
    <T>(draw: (view: RunView, words: RunStrings) => T) =>
    (view: RunView) =>
      words ? draw(view, words) : nothing;
  const result = new RunResult(host);
  return {
    /** Takes the words of the language that the interface now speaks. */
    async speak() {
      words = await loadRunStrings(language.strings.tag);
      await result.speak(language.tag);
    },
    headView: worded(headView),
    pageView: worded(pageView),
    reviewView: worded(reviewView),
    resultView: worded((view, words) => result.view(view, words)),
    announceAnswer(...answer: Parameters<typeof announceAnswer>) {
      announceAnswer(...answer);
      void result.prepare(language.tag);
    },
    announceResult,
    scoreRun: (session: Session, locale: string) => result.score(session, locale),
    announcement: ({ phase, position, outline }: SessionState) =>
      words && phase === 'asking' ? words.position(position + 1, outline.ids.length) : '',
    styles: lateStyles,
  };
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
          <h3 aria-level="2" dir="auto">${name}</h3>
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
  const stillOpen = questionnaire.kind === 'banded' ? words.openStatements : words.openQuestions;
  return html`
    <h2 tabindex="-1">${words.review}</h2>
    <p>${open.length ? stillOpen(open.length) : words.allAnswered}</p>
    <div class="steps">
      <button part="button" @click=${() => send({ type: 'back' })}>${strings.back}</button>
      <button part="button" class="primary" @click=${finish}>${words.finish}</button>
    </div>
    ${groupsOf(questionnaire).map(
      ({ name, questions }) => html`
        <section>
          <h3 lang=${contentLang} dir="auto">${name}</h3>
          <ul class="answers" role="list">
            ${questions.map((question) => {
              const answer = state.answers[question.id] as Answer | undefined;
              return html`
                <li class=${answer === undefined ? 'open' : ''}>
                  <span lang=${contentLang} dir="auto">${question.text}</span>
                  <strong dir="auto">${answerText(questionnaire, question, answer, strings, words)}</strong>
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
