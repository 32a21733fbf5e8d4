import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { SessionAction } from '../core/session.js';
import { MaturityErrorEvent, type MaturityErrorCode } from '../events/error.js';
import { MaturityReadyEvent } from '../events/ready.js';
import type { MaturityRequestEvent } from '../events/request.js';
import { MaturityStartEvent } from '../events/start.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import type { StorageKind } from '../session-context/run-store.js';
import { TriageRun } from '../session-context/triage-run.js';
import { hostStyles } from '../styles/host.styles.js';
import { Language } from './language.js';
import { assessmentStyles } from './maturity-assessment.styles.js';
import type { EngagementOptions } from './maturity-result.engagements.js';
import type { Shown } from './maturity-assessment.view.js';
import { stepsView } from './maturity-assessment.steps.js';
import { startView } from './maturity-triage.start.js';
import { optionAt, runViewOf, type TriageView } from './maturity-triage.view.js';

const NOTHING_SHOWN: Shown = { index: -1, before: -1, side: 0 };

type Late = ReturnType<(typeof import('./maturity-triage.late.js'))['lateParts']>;

/**
 * The diagnostic sequence: one question at a time until a cause can be named,
 * then what was found, how sure that is, the way there, and the checks to take
 * next, which open in place. The events of a check opened there pass through
 * this element as well; `snapshot.kind` tells them apart.
 *
 * @tag maturity-triage
 * @slot - The fallback: shown until the widget has drawn itself, and if it fails.
 * @slot privacy - Who sees the answers, in the host's own words.
 * @slot engagements - Offers in the host's words: a script element of type application/json.
 * @attr {string} context-params - Names of URL parameters to copy into `snapshot.context`, separated by spaces.
 * @fires {MaturityReadyEvent} maturity-ready - The first screen is drawn.
 * @fires {MaturityStartEvent} maturity-start - Somebody began, or came back.
 * @fires {MaturityAnswerEvent} maturity-answer - An answer was taken; `answer` is the option's id.
 * @fires {MaturityCompleteEvent} maturity-complete - A cause was named; carries the snapshot.
 * @fires {MaturityRouteEvent} maturity-route - The visitor chose an offer; prevent it to lead on yourself.
 * @fires {MaturityErrorEvent} maturity-error - Something failed; carries a code and what to do.
 * @csspart card - The surface everything is drawn on.
 * @csspart button - A button.
 * @csspart path - The answers that led to the end.
 * @csspart check - A check to take next.
 * @csspart offer - An engagement that can be chosen.
 * @cssState loading - The questions are not there yet.
 * @cssState intro - The start screen.
 * @cssState asking - A question is shown.
 * @cssState complete - The end is shown.
 * @cssState error - Nothing could be loaded; the fallback is shown.
 */
export class MaturityTriage extends LitElement {
  static override styles = [hostStyles, assessmentStyles];

  static override properties = {
    storage: {},
    autostart: { type: Boolean },
    engagements: { attribute: false },
  };

  /** Where a run is kept between page loads. */
  declare storage: StorageKind;

  /** Goes straight to the first question. */
  declare autostart: boolean;

  /** The host's words and links for the offers, by engagement id. */
  declare engagements: EngagementOptions | null;

  /** The host's own notes, copied into `snapshot.context`. */
  context: Record<string, string> = {};

  readonly #run = new TriageRun(this, (code, message) => this.#report(code, message));
  readonly #language = new Language(this, () => this.hasUpdated && void this.#load());
  readonly #internals = this.attachInternals();
  #failed = false;
  #shown = NOTHING_SHOWN;
  #snapshot: TriageSnapshot | null = null;
  #late: Late | undefined;
  #lateMissing = false;
  #unanswered = false;
  #unannounced = false;

  constructor() {
    super();
    this.storage = 'session';
    this.autostart = false;
    this.engagements = null;
  }

  /** The last completed run's result; null until a run is complete. */
  get snapshot(): TriageSnapshot | null {
    return this.#snapshot;
  }

  /** Begins the run, as the start button does. */
  start() {
    this.#begin('start');
  }

  /** Forgets every answer and begins again. */
  restart() {
    this.#begin('restart');
  }

  /** Goes back to a question on the way so far. What was answered after it is discarded. */
  goTo(node: string) {
    this.#send({ type: 'go', questionId: node });
  }

  protected override willUpdate() {
    if (!this.hasUpdated) void this.#load();
    const { index: before, side } = this.#shown;
    const { current, index } = this.#run.session?.progress ?? {};
    if (!current) this.#shown = this.#snapshot ? NOTHING_SHOWN : this.#shown;
    else if (index !== before) this.#shown = { index: index!, before, side: side ? 0 : 1 };
  }

  protected override render() {
    const { session } = this.#run;
    const { strings } = this.#language;
    return html`
      ${
        session
          ? html`
              <div
                class="card"
                part="card"
                lang=${strings.tag}
                dir=${strings.dir}
                @maturity-request=${this.#onRequest}
              >
                ${this.#view()}
                <p class=${this.#unanswered ? 'note' : 'spoken'} role="status">
                  ${this.#late?.announcement(this.#runView(), this.#unanswered)}
                </p>
              </div>
            `
          : nothing
      }
      <slot ?hidden=${session !== null}></slot>
      <slot name="engagements" hidden @slotchange=${() => this.requestUpdate()}></slot>
    `;
  }

  protected override updated() {
    const phase = this.#run.session?.state.phase ?? (this.#failed ? 'error' : 'loading');
    this.#internals.states.clear();
    this.#internals.states.add(phase);
  }

  #view() {
    const view = this.#runView();
    const head = this.#late?.headView(view) ?? nothing;
    const { phase } = view.session.state;
    if (phase === 'intro') return startView(view, head);
    const ending = phase === 'complete' && !view.snapshot; // until then the last question keeps its place, and the focus
    if (ending && this.#lateMissing) return this.#missingView(view);
    if (phase === 'asking' || (ending && view.shown.index >= 0)) return stepsView(runViewOf(view), head);
    return view.snapshot && this.#late ? this.#late.endView(view) : nothing;
  }

  #missingView({ strings: { loadFailed, tryAgain } }: TriageView) {
    const again = () => void this.#loadLate().then(() => this.#focusDrawn());
    return html`
      <h2 tabindex="-1">${loadFailed}</h2>
      <button part="button" class="primary" @click=${again}>${tryAgain}</button>
    `;
  }

  #runView(): TriageView {
    const { strings } = this.#language;
    const { origin, session } = this.#run;
    return {
      session: session!,
      origin,
      snapshot: this.#snapshot,
      strings,
      shown: this.#shown,
      start: () => this.start(),
      restart: () => this.restart(),
      back: () => this.#send({ type: 'back' }),
      next: () => this.#next(),
      go: (node) => this.goTo(node),
    };
  }

  async #load() {
    try {
      const [latest] = await Promise.all([
        this.#run.open(this.storage, this.#language.tag),
        this.#language.ready,
      ]);
      if (!latest) return;
      this.#failed = false;
      if (this.#run.session!.state.phase !== 'intro') this.#started(true);
      else if (this.autostart) this.#begin('start', false);
      await this.updateComplete;
      const { id, version } = this.#run.session!.triage;
      this.dispatchEvent(new MaturityReadyEvent({ questionnaire: { id, version } }));
      void this.#loadLate();
    } catch (error) {
      this.#failed = true;
      this.requestUpdate();
      this.#report('load-failed', `The triage did not load. ${String(error)}`);
    }
  }

  #begin(type: 'start' | 'restart', focus = true) {
    if (this.#send({ type, at: now() }, focus)) this.#started(false);
  }

  #started(resumed: boolean) {
    const { id, version } = this.#run.session!.triage;
    this.dispatchEvent(new MaturityStartEvent({ questionnaire: { id, version }, resumed }));
  }

  /** Applies an action. Once drawn, the focus goes where reading goes on. */
  #send(action: SessionAction, focus = true): boolean {
    const before = this.#run.session?.progress.current;
    if (!this.#run.send(action)) return false;
    this.#unanswered = false;
    const { current } = this.#run.session!.progress;
    if (focus && current && current !== before) void this.#focusDrawn();
    return true;
  }

  /** Puts the focus on the question, or on the heading of what is shown instead. */
  async #focusDrawn() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.front, h2[tabindex]')?.focus();
  }

  #onRequest({ detail }: MaturityRequestEvent) {
    if (detail.type !== 'answer') return detail.type === 'next' && this.#next();
    const { triage, progress } = this.#run.session!;
    const node = triage.nodes.find(({ id }) => id === detail.questionId)!;
    const answer = optionAt(node, detail.answer);
    if (!this.#send({ type: 'answer', questionId: node.id, answer })) return;
    void this.#loadLate().then((late) => late?.announceAnswer(progress, node.id, answer));
  }

  /** On to the next question; where there is none, a cause is known. */
  #next() {
    const { progress, state } = this.#run.session!;
    if (!progress.last) {
      this.#unanswered = !this.#send({ type: 'next' });
      this.requestUpdate();
    } else if (this.#send({ type: 'finish', at: now() })) {
      if (!state.completedAt) this.#snapshot = null; // else nothing was changed since it was finished
      this.#unannounced = !state.completedAt;
      void this.#loadLate().then(() => this.#focusDrawn());
    }
  }

  /** What nobody needs for the first question: the end, and the words for coming back. */
  async #loadLate(): Promise<Late | undefined> {
    try {
      if (!this.#late) {
        const { lateParts } = await import('./maturity-triage.late.js');
        this.#late ??= lateParts(this, this.#language, () => this.#runView());
        adoptStyles(this.renderRoot as ShadowRoot, [hostStyles, assessmentStyles, ...this.#late.styles]);
      }
      await this.#late.speak();
      const { state } = this.#run.session!;
      if (state.phase === 'complete') {
        const snapshot = this.#snapshot ?? this.#run.result(this.#late.notes());
        await this.#late.prepareEnd(snapshot);
        if (state === this.#run.session!.state) this.#snapshot ??= snapshot; // else another run has begun meanwhile
      }
      this.#lateMissing = false;
    } catch (error) {
      if (!this.#lateMissing) this.#report('load-failed', `The answers are kept. ${String(error)}`);
      this.#lateMissing = true;
    }
    this.requestUpdate();
    await this.updateComplete;
    if (this.#unannounced && this.#snapshot) {
      this.#unannounced = false;
      this.#late!.announceResult(this.#snapshot);
    }
    return this.#late;
  }

  #report(code: MaturityErrorCode, message: string) {
    console.warn(`<maturity-triage> ${message}`);
    this.dispatchEvent(new MaturityErrorEvent(code, message));
  }
}

const now = () => new Date().toISOString();

declare global {
  interface HTMLElementTagNameMap {
    'maturity-triage': MaturityTriage;
  }
}
