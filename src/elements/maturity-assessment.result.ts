import { html, nothing, type ReactiveElement } from 'lit';
import { loadModel, type Check } from '../catalog/index.js';
import type { RunStrings } from '../locales/run/index.js';
import type { Model } from '../schema/model.js';
import type { Snapshot } from '../schema/snapshot.js';
import { score } from '../session-context/score.js';
import type { Session } from '../session-context/session-context.js';
import { contextNotes } from './context-notes.js';
import type { RunView } from './maturity-assessment.view.js';
import { slottedEngagements, type EngagementOptions } from './maturity-result.engagements.js';

/** What the end of a run takes from its element. */
export type ResultHost = ReactiveElement & {
  context: Record<string, string>;
  engagements?: EngagementOptions | null;
};

/**
 * The end of a run: scores it and shows what came out. The drawn result loads
 * while somebody answers and never holds up the end: if it does not come, the
 * same figures stand there in plain words.
 */
export class RunResult {
  readonly #host: ResultHost;
  #drawn = false;
  #model: Model | undefined;
  #definition: Check | undefined;

  constructor(host: ResultHost) {
    this.#host = host;
  }

  /** Fetches the drawing and the model. What fails is asked for again with the next answer, and at the end. */
  async prepare(locale: string) {
    loadModel(locale).catch(() => undefined);
    this.#drawn ||= await import('./maturity-result.define.js').then(
      () => true,
      () => false,
    );
  }

  /** The host's notes, and the URL parameters it has named, go with the result. */
  async score(session: Session, locale: string): Promise<Snapshot> {
    await this.prepare(locale);
    const model = session.questionnaire.model ?? (await loadModel(locale)).content;
    this.#model = model;
    const questionnaire = { ...session.questionnaire, model };
    return score(questionnaire, session.state, locale, contextNotes(this.#host));
  }

  /** Takes the model's texts in the language that is now spoken. */
  async speak(locale: string) {
    if (this.#model) this.#model = (await loadModel(locale)).content;
  }

  view(view: RunView, words: RunStrings) {
    const { session, snapshot, contentLang, send, restart } = view;
    const model = session.questionnaire.model ?? this.#model;
    if (!snapshot || !model) return nothing;
    return html`
      ${
        this.#drawn
          ? html`
              <maturity-result
                class="front"
                interactive
                .snapshot=${snapshot}
                .definition=${this.#definitionOf(session.questionnaire, model)}
                .contentLang=${contentLang}
                .engagements=${this.#host.engagements ?? slottedEngagements(this.#host, console.warn)}
              ></maturity-result>
            `
          : plainResult(view, words, model)
      }
      <div class="steps">
        <button part="button" @click=${() => send({ type: 'review' })}>${words.review}</button>
        <button part="button" @click=${restart}>${words.startAgain}</button>
      </div>
    `;
  }

  /** The same object for as long as its parts are the same, so that nothing is drawn twice. */
  #definitionOf(check: Check, model: Model): Check {
    const known = this.#definition;
    if (known?.questions === check.questions && known.model === model) return known;
    return (this.#definition = { ...check, model });
  }
}

/** Figures in words and a table, which need no picture. */
function plainResult({ session, snapshot, contentLang }: RunView, words: RunStrings, model: Model) {
  const { questionnaire } = session;
  if (!snapshot || snapshot.kind === 'triage') return nothing;
  if (snapshot.kind === 'banded') {
    const band =
      questionnaire.kind === 'banded' && questionnaire.bands.find(({ id }) => id === snapshot.band);
    return html`
      <h2 tabindex="-1">${band ? band.name : words.insufficient}</h2>
      ${band ? html`<p lang=${contentLang}>${snapshot.total} / ${snapshot.max}. ${band.text}</p>` : nothing}
    `;
  }
  const stage = snapshot.stage && model.stages[snapshot.stage.index - 1];
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
  `;
}
