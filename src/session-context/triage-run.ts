import type { ReactiveController, ReactiveElement } from 'lit';
import type { SessionAction, SessionProgress, SessionState } from '../core/session.js';
import type { TriageQuestionnaire } from '../schema/questionnaire.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import type { Report } from './engine.js';
import type { RunStore, StorageKind } from './run-store.js';

type Rules = typeof import('./triage-rules.js');

/** A run through the triage as it stands. A new object for every change. */
export interface TriageSession {
  readonly triage: TriageQuestionnaire;
  /** The language the triage is in, which may not be the interface's. */
  readonly locale: string;
  readonly state: SessionState;
  readonly progress: SessionProgress;
  /** The nodes that the answers lead along, up to the first one without an answer. */
  readonly path: readonly string[];
}

/** The bridge between the pure triage and its element: it keeps the run, stores it, and asks its host to draw again. */
export class TriageRun implements ReactiveController {
  /** How the present run began: afresh, where it was left, or afresh because the stored one does not fit. */
  origin: 'new' | 'resumed' | 'refused' = 'new';
  /** Null until the triage is loaded. */
  session: TriageSession | null = null;

  readonly #host: ReactiveElement;
  readonly #report: Report;
  #rules: Rules | undefined;
  #store: RunStore | undefined;
  #opening = 0;

  constructor(host: ReactiveElement, report: Report) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostConnected() {
    this.#store?.claim();
  }

  hostDisconnected() {
    this.#store?.release();
  }

  /**
   * Loads the triage in a language and takes up the run: the present one, or
   * the stored one, or a new one. Resolves to false when another language was
   * asked for meanwhile.
   */
  async open(storage: StorageKind, tag: string): Promise<boolean> {
    const opening = ++this.#opening;
    const rules = (this.#rules = await import('./triage-rules.js'));
    const { content: triage, locale } = await rules.loadTriageContent(tag);
    if (opening !== this.#opening) return false;
    this.#set(triage, locale, this.session?.state ?? this.#takeUp(rules, triage, storage));
    return true;
  }

  /** Applies an action; tells whether it did. */
  send(action: SessionAction): boolean {
    if (!this.session) return false;
    const { triage, locale, state: before } = this.session;
    const state = this.#rules!.nextState(before, action);
    if (state === before) return false;
    if (action.type !== 'answer') this.origin = 'new';
    const { outline: _, ...stored } = state; // it follows from the triage
    this.#store!.write(stored);
    this.#set(triage, locale, state);
    return true;
  }

  /** The finished run's result. */
  result(context: Record<string, string>): TriageSnapshot {
    const { triage, locale, state } = this.session!;
    const steps = Object.entries(state.answers as Record<string, string>);
    const walked = this.#rules!.walkTriage(
      triage,
      steps.map(([node, answer]) => ({ node, answer })),
      { at: state.completedAt!, startedAt: state.startedAt, locale, context },
    );
    if ('snapshot' in walked) return walked.snapshot;
    throw new Error(`The run has not come to an end: it goes on at "${walked.node}".`);
  }

  #takeUp({ RunStore, startSession }: Rules, triage: TriageQuestionnaire, storage: StorageKind) {
    const key = ['maturity', triage.id, this.#host.id].filter(Boolean).join(':');
    this.#store = new RunStore(storage, key, (message) => this.#report('storage-unavailable', message));
    if (!this.#host.isConnected) this.#store.release(); // taken off the page while it loaded
    const { state, refused } = startSession(triage, { saved: this.#store.read() });
    if (refused) this.#report('stored-run-refused', `The stored run is not continued: ${refused.reason}.`);
    this.origin = refused ? 'refused' : state.phase === 'intro' ? 'new' : 'resumed';
    return state;
  }

  #set(triage: TriageQuestionnaire, locale: string, state: SessionState) {
    const { pathOf, sessionProgress } = this.#rules!;
    const path = pathOf(state.outline, state.answers);
    this.session = { triage, locale, state, path, progress: sessionProgress(state) };
    this.#host.requestUpdate();
  }
}
