import { html, LitElement } from 'lit';
import { outlineOf } from '../core/session-outline.js';
import { sessionProgress, type SessionAction } from '../core/session.js';
import { MaturityAnswerEvent } from '../events/answer.js';
import { MaturityCompleteEvent } from '../events/complete.js';
import { MaturityErrorEvent, type MaturityErrorCode } from '../events/error.js';
import { MaturityReadyEvent } from '../events/ready.js';
import type { MaturityRequestEvent } from '../events/request.js';
import { MaturityStartEvent } from '../events/start.js';
import { english, loadTriageStrings } from '../locales/triage/index.js';
import type { TriageQuestionnaire } from '../schema/questionnaire.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import type { StorageKind } from '../session-context/run-store.js';
import { SessionController } from '../session-context/session-controller.js';
import { loadTriageContent, triageResult, type TriageSession } from '../session-context/triage-session.js';
import { hostStyles } from '../styles/host.styles.js';
import { reportStyles } from '../styles/report.styles.js';
import { activation } from './activation.js';
import { contextNotes } from './context-notes.js';
import { LanguageWatch } from './language-watch.js';
import { Language } from './language.js';
import { stepsView } from './maturity-assessment.steps.js';
import { assessmentStyles } from './maturity-assessment.styles.js';
import type { Shown } from './maturity-assessment.view.js';
import type { EngagementOptions } from './maturity-result.engagements.js';
import { NextChecks } from './maturity-triage.checks.js';
import { endView } from './maturity-triage.end.js';
import { endStyles } from './maturity-triage.end.styles.js';
import { headView, startView } from './maturity-triage.start.js';
import { leafAsking, optionAt, stepsOf, type TriageView } from './maturity-triage.view.js';
import { stepsLateStyles } from './steps-late.styles.js';
import { TallestQuestion } from './tallest-question.js';

const NOTHING_SHOWN: Shown = { index: -1, before: -1, side: 0 };

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
  static override styles = [hostStyles, assessmentStyles, stepsLateStyles, reportStyles, endStyles];

  static override properties = {
    storage: {},
    autostart: { type: Boolean },
    context: { attribute: false },
    engagements: { attribute: false },
  };

  /** Where a run is kept between page loads. */
  declare storage: StorageKind;

  /** Goes straight to the first question. */
  declare autostart: boolean;

  /** The host's words and links for the offers, by engagement id. */
  declare engagements: EngagementOptions | null;

  /** The host's own notes, copied into `snapshot.context`. */
  declare context: Record<string, string>;

  readonly #report = (code: MaturityErrorCode, message: string): null => {
    console.warn(`<maturity-triage> ${message}`);
    this.dispatchEvent(new MaturityErrorEvent(code, message));
    return null;
  };
  readonly #missing = (error: unknown) =>
    this.#report('load-failed', `A part did not load. ${String(error)}`);
  readonly #run = new SessionController<TriageQuestionnaire>(
    this,
    this.#report,
    outlineOf,
    () => Promise.resolve(), // everything is there before anything is drawn
  );
  readonly #language = new Language(this, () => this.hasUpdated && void this.#load());
  readonly #checks = new NextChecks(this, this.#missing);
  readonly #internals = this.attachInternals();
  #words = english;
  #locale = 'en';
  #failed = false;
  #shown = NOTHING_SHOWN;
  #snapshot: TriageSnapshot | null = null;
  #unanswered = false;

  constructor() {
    super();
    this.storage = 'session';
    this.autostart = false;
    this.context = {};
    this.engagements = null;
    this.addController(new LanguageWatch(this, this.#language));
  }

  /** The last completed run's result; null until a run is complete. */
  get snapshot(): TriageSnapshot | null {
    return this.#snapshot;
  }

  /** Begins the run, as the start button does. */
  start() {
    void this.#begin('start');
  }

  /** Forgets every answer and begins again. */
  restart() {
    void this.#begin('restart');
  }

  /** Goes back to a question on the way so far. What was answered after it is discarded. */
  goTo(node: string) {
    void this.#send({ type: 'go', questionId: node });
  }

  protected override firstUpdated() {
    void this.#load();
  }

  protected override willUpdate() {
    const { session } = this.#run;
    if (!session) return;
    const { current } = sessionProgress(session.state);
    const { index: before, side } = this.#shown;
    const index = session.questionnaire.nodes.findIndex(({ id }) => id === current);
    if (index >= 0 && index !== before) this.#shown = { index, before, side: side ? 0 : 1 };
  }

  protected override render() {
    const { session } = this.#run;
    return html`
      ${session && this.#card(session)}
      <slot ?hidden=${session !== null}></slot>
      <slot name="engagements" hidden @slotchange=${() => this.requestUpdate()}></slot>
    `;
  }

  protected override updated() {
    const phase = this.#run.session?.state.phase ?? (this.#failed ? 'error' : 'loading');
    this.#internals.states.clear();
    this.#internals.states.add(phase);
  }

  #card(session: TriageSession) {
    const view = this.#view(session);
    const { strings, words } = view;
    return html`
      <div
        class="card"
        part="card"
        lang=${strings.tag}
        dir=${strings.dir}
        @maturity-request=${this.#onRequest}
      >
        ${
          session.state.phase === 'intro'
            ? startView(view)
            : view.shown.index >= 0 // the last question keeps its place, and the focus, until the end can be drawn
              ? stepsView(stepsOf(view), headView(view))
              : this.#snapshot && endView(view, this.#snapshot, this.#checks)
        }
        <p class=${this.#unanswered ? 'note' : 'spoken'} role="status">
          ${this.#unanswered ? words.choose : leafAsking(view)?.text}
        </p>
      </div>
    `;
  }

  #view(session: TriageSession): TriageView {
    return {
      session,
      progress: sessionProgress(session.state),
      origin: this.#run.origin,
      strings: this.#language.strings,
      words: this.#words,
      locale: this.#locale,
      shown: this.#shown,
      host: this,
      send: (action) => void (action.type === 'next' ? this.#next() : this.#send(action)),
    };
  }

  /** Loads everything in the language that is now spoken. */
  async #load() {
    const language = this.#language;
    const { tag } = language;
    const opened = this.#run.session !== null;
    try {
      const [{ content, locale }, words] = await Promise.all([
        loadTriageContent(tag),
        language.ready.then(() => loadTriageStrings(language.strings.tag)),
        this.#run.prepare(),
        activation(),
      ]);
      if (tag !== language.tag) return;
      this.#words = words;
      this.#locale = locale;
      await this.#run.open(content, this.storage);
      await this.#run.prepare();
      if (this.#run.session!.state.phase === 'complete') await this.#end();
      if (!opened) await this.#opened();
    } catch (error) {
      this.#failed = true;
      this.requestUpdate();
      this.#missing(error);
    }
  }

  async #opened() {
    const { questionnaire, phase } = this.#run.session!.state;
    this.addController(new TallestQuestion(this, () => stepsOf(this.#view(this.#run.session!))));
    const resumed = phase !== 'intro';
    const begun = resumed || (this.autostart && (await this.#run.send({ type: 'start', at: now() })));
    await this.updateComplete;
    this.dispatchEvent(new MaturityReadyEvent({ questionnaire: { ...questionnaire } }));
    if (begun) this.#started(resumed);
  }

  async #begin(type: 'start' | 'restart') {
    if (await this.#send({ type, at: now() })) this.#started(false);
  }

  #started(resumed: boolean) {
    const { questionnaire } = this.#run.session!.state;
    this.dispatchEvent(new MaturityStartEvent({ questionnaire: { ...questionnaire }, resumed }));
  }

  /** Applies an action. Once drawn, the focus goes where reading goes on. */
  async #send(action: SessionAction): Promise<boolean> {
    if (!(await this.#run.send(action).catch(this.#missing))) return false;
    this.#unanswered = false;
    if (action.type !== 'answer' && action.type !== 'finish') void this.#focusDrawn();
    return true;
  }

  /** Puts the focus on the question, or on the heading of what is shown instead. */
  async #focusDrawn() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.front, h2[tabindex]')?.focus();
  }

  async #onRequest({ detail }: MaturityRequestEvent) {
    if (detail.type === 'next') await this.#next();
    if (detail.type !== 'answer') return;
    const { questionnaire, state } = this.#run.session!;
    const { index, total } = sessionProgress(state);
    const { questionId } = detail;
    const answer = optionAt(
      questionnaire.nodes.find(({ id }) => id === questionId)!,
      detail.answer,
    );
    if (!(await this.#send({ type: 'answer', questionId, answer }))) return;
    await this.updateComplete;
    this.dispatchEvent(new MaturityAnswerEvent({ questionId, answer, index, total }));
  }

  /** On to the next question; where there is none, a cause is known. */
  async #next() {
    const { state } = this.#run.session!;
    if (!sessionProgress(state).last) {
      this.#unanswered = !(await this.#send({ type: 'next' }));
      this.requestUpdate();
    } else if (await this.#send({ type: 'finish', at: now() })) {
      const done = state.completedAt !== null; // and only looked at again
      if (!done) this.#snapshot = null;
      const snapshot = await this.#end();
      await this.#focusDrawn();
      if (!done) this.dispatchEvent(new MaturityCompleteEvent({ snapshot }));
    }
  }

  /** Draws the end as soon as the checks to take next can be named. */
  async #end(): Promise<TriageSnapshot> {
    const session = this.#run.session!;
    const snapshot = (this.#snapshot ??= triageResult(session, this.#locale, contextNotes(this)));
    await this.#checks.load(snapshot.next, this.#language.tag);
    if (session.state === this.#run.session!.state) this.#shown = NOTHING_SHOWN; // else somebody has gone on meanwhile
    this.requestUpdate();
    return snapshot;
  }
}

const now = () => new Date().toISOString();

declare global {
  interface HTMLElementTagNameMap {
    'maturity-triage': MaturityTriage;
  }
}
