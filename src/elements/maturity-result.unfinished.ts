import { html, nothing } from 'lit';
import { questionList } from './maturity-result.actions.js';
import { questionsAnswered, type ResultView, type StagedView } from './maturity-result.view.js';

/** Too few answers for a stage: how many there are, how many are missing, and the way to them. */
export function unfinishedPart(view: StagedView) {
  const { coverage, findOut } = view.snapshot;
  const { words } = view;
  return html`
    <section class="unfinished">
      ${ticks(coverage.rated, coverage.applicable)}
      <h2 part="headline" tabindex="-1">${words.insufficient}</h2>
      <p>
        ${`${words.answered(coverage.rated, coverage.applicable)} ${words.answerMore(answersNeeded(view))}`}
      </p>
      ${missing(view, findOut)}
    </section>
  `;
}

/** The open questions, the first of them one press away. */
export function missing(view: ResultView, open: readonly string[]) {
  const { interactive, words, goTo } = view;
  if (!open.length) return nothing;
  return html`
    ${
      interactive
        ? html`
            <div>
              <button part="button" class="primary" @click=${() => goTo(open[0]!)}>
                ${words.goToMissing}
              </button>
            </div>
          `
        : nothing
    }
    <h3>${words.missing}</h3>
    ${questionList(view, open)}
  `;
}

/** One mark for each question that applies, filled for each answer that counts. */
export function ticks(done: number, total: number) {
  return html`
    <div class="ticks" aria-hidden="true">
      ${Array.from({ length: total }, (_, index) => html`<span class=${index < done ? 'done' : ''}></span>`)}
    </div>
  `;
}

/** How many more answers lead to a result: enough of all, and enough dimensions. */
function answersNeeded({ model: { validity }, snapshot }: StagedView): number {
  const { coverage, dimensions } = snapshot;
  const [part, whole] = validity.minCoverage as [number, number];
  const overall = Math.ceil((part * coverage.applicable) / whole) - coverage.rated;
  const short = dimensions
    .filter(({ score }) => score === null)
    .map(({ rated }) => validity.minRatedPerDimension - rated)
    .sort((a, b) => a - b);
  const spare = Math.min(validity.maxMissingDimensions, short.length);
  const perDimension = short.slice(0, short.length - spare).reduce((sum, missed) => sum + missed, 0);
  return Math.max(overall, perDimension, 1);
}

/** Too many questions do not apply: why there is no score, and what may fit better. */
export function notFittingPart(view: StagedView) {
  const { checks, locale, model, questionnaire, snapshot, words } = view;
  const others = checks
    .filter(({ id }) => id !== questionnaire.id)
    .filter(
      ({ kind, group, roles }) =>
        kind === 'staged' && (group === questionnaire.group || shares(roles, questionnaire.roles)),
    )
    .slice(0, 3);
  return html`
    <section class="unfinished">
      <h2 part="headline" tabindex="-1" lang=${locale}>${model.texts.doesNotFit}</h2>
      <p>${words.notFitting(snapshot.coverage.notApplicable, questionnaire.questions.length)}</p>
      <h3>${words.answeredNotApplicable}</h3>
      ${questionList(view, questionsAnswered(view, 'na'))}
    </section>
    ${
      others.length
        ? html`
            <section>
              <h3>${words.otherChecks}</h3>
              <ul class="offers" role="list">
                ${others.map(
                  ({ title, promise, locale: lang }) =>
                    html`<li lang=${lang}>
                      <p class="label">${title}</p>
                      <p>${promise}</p>
                    </li>`,
                )}
              </ul>
            </section>
          `
        : nothing
    }
  `;
}

function shares(roles: readonly string[], others: readonly string[] = []): boolean {
  return roles.some((role) => others.includes(role));
}
