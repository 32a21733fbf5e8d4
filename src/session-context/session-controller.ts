import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { nextState, startSession, type SessionAction, type SessionState } from '../core/session.js';
import type { Questionnaire } from '../schema/questionnaire.js';
import type { Snapshot } from '../schema/snapshot.js';
import { RunStore, type StorageKind } from './run-store.js';
import { sessionContext, type Session } from './session-context.js';

type Report = (code: 'stored-run-refused' | 'storage-unavailable', message: string) => void;

/**
 * The only bridge between the pure session and the elements: it keeps the
 * current state, stores it, hands it down as context, and asks its host to draw
 * again.
 */
export class SessionController implements ReactiveController {
  /** The result of the last completed run. */
  snapshot: Snapshot | null = null;
  /** How the present run began: afresh, where it was left, or afresh because the stored one does not fit. */
  origin: 'new' | 'resumed' | 'refused' = 'new';

  readonly #host: ReactiveElement;
  readonly #report: Report;
  readonly #provider: ContextProvider<typeof sessionContext>;
  #store?: RunStore;

  constructor(host: ReactiveElement, report: Report) {
    this.#host = host;
    this.#report = report;
    this.#provider = new ContextProvider(host, { context: sessionContext, initialValue: null });
    host.addController(this);
  }

  hostDisconnected() {
    this.#store?.release();
  }

  hostConnected() {
    this.#store?.claim();
  }

  /** The run as it stands, or null before a questionnaire is open. */
  get session(): Session | null {
    return this.#provider.value;
  }

  /**
   * Opens a questionnaire. A run of the same one goes on, in whatever language
   * it now speaks; else a stored run is taken up; else a new one begins.
   */
  open(questionnaire: Questionnaire, kind: StorageKind) {
    const { id, version } = questionnaire;
    const name = [id, this.#host.id].filter(Boolean).join(':');
    const running = this.session?.state;
    if (running?.questionnaire.id === id && running.questionnaire.version === version) {
      this.#set({ questionnaire, state: running });
      return;
    }

    this.#store?.release();
    this.#store = new RunStore(kind, name, (message) => this.#report('storage-unavailable', message));
    const { state, refused } = startSession(questionnaire, { saved: this.#store.read() });
    this.origin = refused ? 'refused' : state.phase === 'intro' ? 'new' : 'resumed';
    this.snapshot = null;
    if (refused)
      this.#report('stored-run-refused', `The stored run of "${name}" is not continued: ${refused.reason}.`);
    this.#set({ questionnaire, state });
  }

  close() {
    this.#store?.release();
    this.#set(null);
  }

  /** Applies an action. Returns whether it did. */
  send(action: SessionAction): boolean {
    const { session } = this;
    if (!session) return false;
    const state = nextState(session.state, action);
    if (state === session.state) return false;
    if (action.type !== 'answer') this.origin = 'new';
    this.#store?.write(withoutOutline(state));
    this.#set({ ...session, state });
    return true;
  }

  /** Scores the finished run. What it needs is loaded while somebody answers, never before the first question. */
  async score(locale: string, context: Record<string, string>): Promise<Snapshot> {
    const { questionnaire, state } = this.session!;
    const { score } = await import('./score.js');
    this.snapshot = await score(questionnaire, state, locale, context);
    this.#host.requestUpdate();
    return this.snapshot;
  }

  #set(session: Session | null) {
    this.#provider.setValue(session);
    this.#host.requestUpdate();
  }
}

/** The outline follows from the questionnaire; storing it would only add something to tamper with. */
function withoutOutline({ outline: _, ...state }: SessionState) {
  return state;
}
