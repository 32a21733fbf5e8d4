import { adoptStyles, html, isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { loadSelfPlacement, type Check, type SelfPlacement } from '../catalog/load-questionnaire.js';
import { outlineOfCheck } from '../core/check-outline.js';
import type { SessionAction } from '../core/session.js';
import { MaturityErrorEvent, type MaturityErrorCode } from '../events/error.js';
import { MaturityReadyEvent } from '../events/ready.js';
import type { MaturityRequestEvent } from '../events/request.js';
import { MaturityStartEvent } from '../events/start.js';
import type { Snapshot, StageIndex } from '../schema/snapshot.js';
import type { DefinitionError } from '../session-context/definition-error.js';
import { loadDefinition } from '../session-context/load-definition.js';
import type { StorageKind } from '../session-context/run-store.js';
import { SessionController } from '../session-context/session-controller.js';
import { hostStyles } from '../styles/host.styles.js';
import { activation } from './activation.js';
import { Language } from './language.js';
import { cardView } from './maturity-assessment.card.js';
import { placementView, startView } from './maturity-assessment.start.js';
import { stepsView } from './maturity-assessment.steps.js';
import { stepsStyles } from './maturity-assessment.steps.styles.js';
import { assessmentStyles } from './maturity-assessment.styles.js';
import type { RunView, Shown } from './maturity-assessment.view.js';
import type { EngagementOptions } from './maturity-result.engagements.js';

type Late = ReturnType<(typeof import('./maturity-assessment.late.js'))['lateParts']>;

/**
 * A whole self-assessment: it loads a questionnaire, asks its questions, scores
 * the answers in the browser and hands the page a snapshot. What stands between
 * its tags is shown until it has drawn itself, and stays if it cannot.
 *
 * @tag maturity-assessment
 * @slot - The fallback: shown until the widget has drawn itself, and if it fails.
 * @attr {string} context-params - Names of URL parameters to copy into `snapshot.context`, separated by spaces.
 * @slot engagements - Offers in the host's words: a script element of type application/json.
 * @slot privacy - Who sees the answers, in the host's own words.
 * @fires {MaturityReadyEvent} maturity-ready - The first screen is drawn.
 * @fires {MaturityStartEvent} maturity-start - Somebody began, or came back.
 * @fires {MaturityAnswerEvent} maturity-answer - An answer was taken.
 * @fires {MaturityCompleteEvent} maturity-complete - A run was finished; carries the snapshot.
 * @fires {MaturityErrorEvent} maturity-error - Something failed; carries a code and what to do.
 * @csspart card - The surface everything is drawn on.
 * @csspart button - A button.
 * @cssState loading - The questionnaire is not there yet.
 * @cssState intro - The start screen, or the self-placement.
 * @cssState asking - A question is shown.
 * @cssState review - The list of all answers is shown.
 * @cssState complete - The result is shown.
 * @cssState error - Nothing could be loaded; the fallback is shown.
 */
export class MaturityAssessment extends LitElement {
  static override styles = [hostStyles, assessmentStyles, stepsStyles];

  static override properties = {
    questionnaire: {},
    src: {},
    definition: { attribute: false },
    layout: {},
    storage: {},
    autostart: { type: Boolean },
    noSelfPlacement: { type: Boolean, attribute: 'no-self-placement' },
    context: { attribute: false },
    engagements: { attribute: false },
  };

  /** The id of one of our questionnaires. */
  declare questionnaire: string | null;

  /** The address of a host's own questionnaire. */
  declare src: string | null;

  /** A host's own questionnaire, as an object. */
  declare definition: unknown;

  /** One question at a time, or all on one page. */
  declare layout: 'steps' | 'page';

  /** Where a run is kept between page loads. */
  declare storage: StorageKind;

  /** Goes straight to the first question. */
  declare autostart: boolean;

  /** Leaves out the question that asks where visitors would place themselves. */
  declare noSelfPlacement: boolean;

  /** The host's own notes, copied into `snapshot.context`. */
  declare context: Record<string, string>;

  /** The host's words and links for the offers after a result, by engagement id. */
  declare engagements?: EngagementOptions | null;

  readonly #run = new SessionController(
    this,
    (code, message) => this.#report(code, message),
    outlineOfCheck,
    () => this.#loadLate(),
  );
  readonly #language = new Language(this, () => this.hasUpdated && void this.#load());
  readonly #internals = this.attachInternals();
  #loading = 0;
  #failed = false;
  #contentLocale = 'en';
  #placement!: SelfPlacement;
  #placed: StageIndex | null = null;
  #shown: Shown = { index: -1, before: -1, side: 0 };
  #snapshot: Snapshot | null = null;
  #late: Late | undefined;
  #lateMissing = false;
  #unannounced = false;

  constructor() {
    super();
    this.questionnaire = null;
    this.src = null;
    this.layout = 'steps';
    this.storage = 'session';
    this.autostart = false;
    this.noSelfPlacement = false;
    this.context = {};
  }

  /** The last completed run's result; null until a run is complete. */
  get snapshot(): Snapshot | null {
    return this.#snapshot;
  }

  /** Begins the run, as the start button does. */
  start() {
    void this.#beginAnew('start');
  }

  /** Forgets every answer and begins again. */
  restart() {
    void this.#beginAnew('restart');
  }

  /** Goes to a question. */
  goTo(questionId: string) {
    void this.#send({ type: 'go', questionId });
  }

  /** What a server has drawn stays until there is something to draw in its place. */
  protected override scheduleUpdate() {
    const draw = () => super.scheduleUpdate();
    if (this.hasUpdated || !this.renderRoot.firstElementChild) return draw();
    return import('./maturity-assessment.late.js')
      .then(({ takeOver }) =>
        takeOver(
          this,
          () => this.#load(),
          () => this.#runView(),
          draw,
        ),
      )
      .catch((error: unknown) => this.#lateFailed(error));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (isServer) return;
    if (this.hasUpdated || !this.#loading)
      if (changed.has('questionnaire') || changed.has('src') || changed.has('definition')) void this.#load();
    const state = this.#run.session?.state;
    if (state?.phase === 'asking' && state.position !== this.#shown.index) {
      const { index, side } = this.#shown;
      this.#shown = { index: state.position, before: index, side: side ? 0 : 1 };
    }
  }

  protected override render() {
    const { session } = this.#run;
    return cardView(
      this.#language.strings,
      session && this.#view(),
      (session && this.#late?.announcement(session.state)) ?? nothing,
      (event) => this.#onRequest(event),
    );
  }

  protected override updated() {
    const phase = this.#failed ? 'error' : (this.#run.session?.state.phase ?? 'loading');
    this.#internals.states.clear();
    this.#internals.states.add(phase === 'self-placement' ? 'intro' : phase);
  }

  #view() {
    const view = this.#runView();
    switch (view.session.state.phase) {
      case 'intro':
        return startView(view, this.#late?.headView(view) ?? nothing);
      case 'self-placement':
        return placementView(view);
      case 'asking':
        return this.layout === 'page'
          ? this.#lateView('pageView', view)
          : stepsView(view, this.#late?.headView(view));
      case 'review':
        return this.#lateView('reviewView', view);
      case 'complete':
        return this.#lateView('resultView', view);
    }
  }

  #runView(): RunView {
    const { strings } = this.#language;
    return {
      session: this.#run.session!,
      origin: this.#run.origin,
      snapshot: this.snapshot,
      strings,
      contentLang: this.#contentLocale,
      placement: this.#placement,
      placed: this.#placed,
      shown: this.#shown,
      send: (action) => void this.#send(action),
      start: () => this.start(),
      place: (stage) => void this.#send({ type: 'place', stage }),
      finish: () => void this.#finish(),
      restart: () => this.restart(),
    };
  }

  /** The views nobody needs for the first question. */
  #lateView(name: 'pageView' | 'reviewView' | 'resultView', view: RunView) {
    if (this.#late && !this.#lateMissing) return this.#late[name](view);
    const { loadFailed, tryAgain } = view.strings;
    return this.#lateMissing
      ? html`
          <h2 tabindex="-1">${loadFailed}</h2>
          <button
            part="button"
            class="primary"
            @click=${() => void this.#loadLate().then(() => this.#focusDrawn())}
          >
            ${tryAgain}
          </button>
        `
      : nothing;
  }

  async #load() {
    const loading = ++this.#loading;
    const { tag } = this.#language;
    try {
      const [definition, placement] = await Promise.all([
        loadDefinition(this, tag),
        loadSelfPlacement(tag),
        activation(),
        this.#language.ready.then(() => (this.layout === 'page' ? this.#loadLate() : undefined)), // it has nothing to draw without
      ]);
      if (loading !== this.#loading) return;
      this.#failed = false;
      this.#contentLocale = definition.locale;
      this.#placement = placement.content;
      const before = this.#run.session?.state;
      await this.#run.open(definition.content, this.storage);
      if (before !== this.#run.session?.state) await this.#opened(definition.content); // else only the language has changed
      void this.#loadLate();
    } catch (error) {
      if (loading !== this.#loading) return;
      this.#failed = true;
      this.#run.close();
      const { code = 'load-failed', message, issues = [] } = error as Partial<DefinitionError> & Error;
      this.#report(code, message, issues);
    }
  }

  async #opened(questionnaire: Check) {
    const resumed = this.#run.origin === 'resumed';
    this.#shown = { index: -1, before: -1, side: 0 };
    this.#snapshot = null;
    this.#placed = this.#run.session!.state.selfPlacement;
    const begun = resumed || (this.autostart && (await this.#begin({ type: 'start', at: now() }, false)));
    void this.updateComplete.then(() => {
      this.dispatchEvent(new MaturityReadyEvent({ questionnaire: idOf(questionnaire) }));
      if (begun) this.#started(resumed);
    });
  }

  async #beginAnew(type: 'start' | 'restart') {
    if (await this.#begin({ type, at: now() })) this.#started();
  }

  async #begin(action: SessionAction, focus = true): Promise<boolean> {
    if (!(await this.#send(action, focus))) return false;
    this.#placed = null;
    if (this.autostart || this.noSelfPlacement) await this.#send({ type: 'place', stage: null }, focus);
    return true;
  }

  #started(resumed = false) {
    const { questionnaire } = this.#run.session!;
    this.dispatchEvent(new MaturityStartEvent({ questionnaire: idOf(questionnaire), resumed }));
  }

  async #send(action: SessionAction, focus = true): Promise<boolean> {
    const before = this.#run.session?.state;
    if (!(await this.#run.send(action).catch((error: unknown) => this.#lateFailed(error)))) return false;
    const { phase, position } = this.#run.session!.state;
    if (focus && (phase !== before!.phase || position !== before!.position)) void this.#focusDrawn();
    return true;
  }

  /** Puts the focus where reading goes on: on the question, or on the heading of what is shown instead. */
  async #focusDrawn() {
    await this.updateComplete;
    const drawn = () => this.renderRoot.querySelector<HTMLElement>('.front, h2[tabindex]');
    if (!drawn()) await this.#loadLate().then(() => this.updateComplete); // what comes has still to load
    drawn()?.focus();
  }

  async #onRequest({ detail }: MaturityRequestEvent) {
    if (this.#run.session!.state.phase === 'self-placement') {
      if (detail.type === 'answer') this.#placed = ((detail.answer as number) + 1) as StageIndex;
      else await this.#send({ type: 'place', stage: this.#placed });
      this.requestUpdate();
    } else if (detail.type === 'answer') {
      if (this.layout === 'page') await this.#send({ type: 'go', questionId: detail.questionId }, false);
      if (!(await this.#send(detail))) return;
      const late = await this.#loadLate();
      await this.updateComplete;
      late?.announceAnswer(this, this.#run.session!.state, detail);
    } else await this.#send(detail);
  }

  async #finish() {
    const done = !!this.#run.session!.state.completedAt; // and only looked at again
    if (!(await this.#send({ type: 'finish', at: now() }, done)) || done) return;
    this.#snapshot = null;
    this.#unannounced = true;
    await this.#loadLate();
  }

  /** What nobody needs for the first question: the engine behind it, the review and the result. */
  async #loadLate(): Promise<Late | undefined> {
    try {
      if (!this.#late) {
        const [{ lateParts }] = await Promise.all([
          import('./maturity-assessment.late.js'),
          this.#run.prepare(),
        ]);
        this.#late ??= lateParts(this, this.#language, () => this.#runView());
        adoptStyles(this.renderRoot as ShadowRoot, [...MaturityAssessment.styles, this.#late.styles]);
      }
      await this.#late.speak();
      const { session } = this.#run;
      if (session?.state.phase === 'complete') {
        this.#snapshot ??= await this.#late.scoreRun(session, this.#contentLocale);
      }
      this.#lateMissing = false;
    } catch (error) {
      this.#lateFailed(error);
    }
    this.requestUpdate();
    if (this.#unannounced && this.#snapshot) {
      this.#unannounced = false;
      await this.#focusDrawn();
      this.#late!.announceResult(this, this.#snapshot);
    }
    return this.#late;
  }

  #lateFailed(error: unknown): false {
    if (!this.#lateMissing) {
      this.#report('load-failed', `The answers are kept. ${String(error)}`);
    }
    this.#lateMissing = true;
    return false;
  }

  #report(code: MaturityErrorCode, message: string, issues: MaturityErrorEvent['detail']['issues'] = []) {
    console.warn(`<maturity-assessment> ${message}`, ...issues.slice(0, 3));
    this.dispatchEvent(new MaturityErrorEvent(code, message, issues));
  }
}

const idOf = ({ id, version }: { id: string; version: string }) => ({ id, version });

const now = () => new Date().toISOString();

declare global {
  interface HTMLElementTagNameMap {
    'maturity-assessment': MaturityAssessment;
  }
}
