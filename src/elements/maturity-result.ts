import { html, isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { MaturityErrorEvent } from '../events/error.js';
import { MaturityRequestEvent } from '../events/request.js';
import { MaturityRouteEvent } from '../events/route.js';
import { english, loadResultStrings, type ResultStrings } from '../locales/result/index.js';
import { hostStyles } from '../styles/host.styles.js';
import { reportStyles } from '../styles/report.styles.js';
import { Language } from './language.js';
import { radarStyles } from './maturity-radar.styles.js';
import { bandedResult } from './maturity-result.banded.js';
import { offersFor, slottedEngagements, type EngagementOptions } from './maturity-result.engagements.js';
import { loadFromUrl, loadResult, type LoadedResult, type ResultError } from './maturity-result.load.js';
import { headPart } from './maturity-result.head.js';
import { paperStyles } from './maturity-result.paper.styles.js';
import { pictureStyles } from './maturity-result.pictures.styles.js';
import { problemView } from './maturity-result.problem.js';
import { spokenStyles } from './maturity-result.spoken.styles.js';
import { stagedResult } from './maturity-result.staged.js';
import { resultStyles } from './maturity-result.styles.js';
import { ResultTools } from './maturity-result.tools.js';
import type { BandedView, ResultView, StagedView } from './maturity-result.view.js';
import { ladderStyles } from './maturity-stage-ladder.styles.js';

/**
 * A finished result: the stage on its ladder, the profile, what lies behind it,
 * what to do, and what all of it is worth. It draws a snapshot or the code in the
 * page's address, and scores either again before it shows a figure.
 *
 * @tag maturity-result
 * @slot - Shown when there is no result to draw: a link to the check, for example.
 * @slot engagements - Offers in the host's words: a script element of type application/json.
 * @fires {MaturityRouteEvent} maturity-route - The visitor chose an offer; prevent it to lead on yourself.
 * @fires {MaturityErrorEvent} maturity-error - There is no result to show; carries a code and why.
 * @csspart card - The surface everything is drawn on.
 * @csspart headline - The stage, the quadrant or the band.
 * @csspart profile - The dimensions.
 * @csspart pattern - What lies behind the result.
 * @csspart actions - What to do next.
 * @csspart find-out - What to find out first.
 * @csspart offers - The engagements.
 * @csspart offer - An engagement that can be chosen.
 * @csspart honesty - What the result is worth.
 * @csspart tools - Print, copy, download, link.
 * @csspart button - A button.
 * @cssState ready - A result is shown.
 * @cssState error - There is none, and the reason is shown.
 */
export class MaturityResult extends LitElement {
  static override styles = [
    hostStyles,
    spokenStyles,
    ladderStyles,
    radarStyles,
    reportStyles,
    resultStyles,
    pictureStyles,
    paperStyles,
  ];

  static override properties = {
    snapshot: { attribute: false },
    definition: { attribute: false },
    src: {},
    fromUrl: { type: Boolean, attribute: 'from-url' },
    interactive: { type: Boolean, reflect: true },
    engagements: { attribute: false },
    contentLang: { attribute: false },
    disagreements: { attribute: false },
  };

  /** The result to draw. */
  declare snapshot: unknown;

  /** The questionnaire it was made with, as an object; without it, our catalog is asked. */
  declare definition: unknown;

  /** The address of the questionnaire it was made with. */
  declare src: string | null;

  /** Draws the result in the page's address, from `#maturity=…`, which is read once. */
  declare fromUrl: boolean;

  /** Inside a run: there are questions to go back to, and `definition` has been checked already. */
  declare interactive: boolean;

  /** The host's words and links for the offers, by engagement id. */
  declare engagements: EngagementOptions | null;

  /** The language that `definition` is in. */
  declare contentLang: string;

  /** Pooled results: the questions that people answer differently. */
  declare disagreements: readonly string[] | null;

  readonly #language = new Language(this, () => this.hasUpdated && void this.#load());
  readonly #internals = this.attachInternals();
  readonly #tools = new ResultTools(this, (view) => this.#print(view));
  #loading = 0;
  #words: ResultStrings | undefined;
  #loaded: LoadedResult | null = null;
  #failure: ResultError | null = null;

  constructor() {
    super();
    this.src = null;
    this.fromUrl = false;
    this.interactive = false;
    this.engagements = null;
    this.contentLang = 'en';
    this.disagreements = null;
  }

  /** Puts the focus on the headline, where reading starts. */
  override async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Settles when the result, or the reason why there is none, is drawn. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.#work;
    return (await super.getUpdateComplete()) && complete;
  }
  #work: Promise<void> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues<this>) {
    const sources = ['snapshot', 'definition', 'src', 'fromUrl'] as const;
    if (!isServer && sources.some((source) => changed.has(source))) this.#work = this.#load();
  }

  protected override render() {
    const words = this.#words;
    const drawn = words && (this.#loaded || this.#failure);
    return html`
      ${
        drawn
          ? html`
              <article class="card" part="card" lang=${words.tag} dir=${words.dir}>
                ${this.#loaded ? this.#result(this.#view(this.#loaded, words)) : problemView(this.#failure!.problem, words)}
              </article>
            `
          : nothing
      }
      <slot ?hidden=${this.#loaded !== null}></slot>
      <slot name="engagements" hidden @slotchange=${() => this.requestUpdate()}></slot>
    `;
  }

  protected override updated() {
    this.#internals.states.clear();
    if (this.#loaded || this.#failure) this.#internals.states.add(this.#loaded ? 'ready' : 'error');
  }

  #result(view: ResultView) {
    const settled = view.snapshot.status.startsWith('valid');
    return [sheet(view), settled ? [this.#tools.why(view), this.#tools.keep(view)] : nothing];
  }

  #view(loaded: LoadedResult, words: ResultStrings): ResultView {
    const model = loaded.questionnaire.model!;
    const engagements = this.engagements ?? slottedEngagements(this, warn);
    return {
      ...loaded,
      model,
      words,
      interactive: this.interactive,
      disagreements: this.disagreements ?? undefined,
      offers: offersFor(model, loaded.snapshot.engagements, engagements, warn),
      goTo: (questionId) => this.dispatchEvent(new MaturityRequestEvent({ type: 'go', questionId })),
      route: (event, engagement) => {
        const routed = new MaturityRouteEvent({ engagement, snapshot: loaded.snapshot });
        if (!this.dispatchEvent(routed)) event.preventDefault();
      },
    };
  }

  async #print(view: ResultView) {
    const { printAlone } = await import('./maturity-result.print.js');
    const { questionnaire, words } = view;
    await printAlone(
      this.renderRoot as ShadowRoot,
      html`<article class="card" lang=${words.tag} dir=${words.dir}>${sheet(view)}</article>`,
      { styles: MaturityResult.styles, title: questionnaire.title, font: getComputedStyle(this).fontFamily },
    );
  }

  async #source(tag: string): Promise<LoadedResult | null> {
    if (this.snapshot) return loadResult(this, tag);
    return this.fromUrl ? loadFromUrl(this, tag) : null;
  }

  async #load() {
    const loading = ++this.#loading;
    this.#language.follow();
    const { tag } = this.#language;
    const [words, result] = await Promise.allSettled([loadResultStrings(tag), this.#source(tag)]);
    if (loading !== this.#loading) return;
    this.#words = words.status === 'fulfilled' ? words.value : (this.#words ?? english);
    this.#loaded = result.status === 'fulfilled' ? result.value : null;
    this.#failure = result.status === 'rejected' ? (result.reason as ResultError) : null;
    this.#tools.reset();
    this.requestUpdate();
    if (this.#failure) this.#report(this.#failure);
  }

  #report({ code = 'load-failed', message, issues = [] }: ResultError) {
    warn(message, ...issues.slice(0, 3));
    this.dispatchEvent(new MaturityErrorEvent(code, message, issues));
  }
}

/** What stands on paper too. */
function sheet(view: ResultView) {
  const parts =
    view.snapshot.kind === 'staged' ? stagedResult(view as StagedView) : bandedResult(view as BandedView);
  return [headPart(view), parts];
}

function warn(...message: unknown[]) {
  console.warn('<maturity-result>', ...message);
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-result': MaturityResult;
  }
}
