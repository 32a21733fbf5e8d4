import type { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { outlineOfCheck } from '../core/check-outline.js';
import { begun, newSession, placed, type SessionState } from '../core/session-begin.js';
import type { SessionAction } from '../core/session.js';
import type { Engine, Report } from './engine.js';
import type { Check } from '../catalog/index.js';
import type { StorageKind } from './run-store.js';
import type { Session, SessionContext } from './session-context.js';

/**
 * The only bridge between the pure session and the elements: it keeps the
 * current state, hands it down as context, and asks its host to draw again.
 * Showing the first question needs nothing but itself; the engine for what
 * follows is loaded behind it, and what is asked meanwhile waits for it. So
 * does the context: who reads it is drawn after the engine has come.
 */
export class SessionController implements ReactiveController {
  /** How the present run began: afresh, where it was left, or afresh because the stored one does not fit. */
  origin: 'new' | 'resumed' | 'refused' = 'new';

  readonly #host: ReactiveElement;
  readonly #report: Report;
  readonly #follow: () => Promise<unknown>;
  #session: Session | null = null;
  #provider: ContextProvider<SessionContext> | undefined;
  #engine: Engine | undefined;
  #storage: StorageKind = 'none';
  #key = '';

  /** `follow` loads what the host shows beside a question: with a stored run it is there from the first drawing on. */
  constructor(host: ReactiveElement, report: Report, follow: () => Promise<unknown>) {
    this.#host = host;
    this.#report = report;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected() {
    this.#engine?.store.claim();
  }

  hostDisconnected() {
    this.#engine?.store.release();
  }

  /** The run as it stands, or null before a questionnaire is open. */
  get session(): Session | null {
    return this.#session;
  }

  /**
   * Opens a questionnaire. A run of the same one goes on, in whatever language
   * it now speaks; else a stored run is taken up; else a new one begins.
   */
  async open(questionnaire: Check, storage: StorageKind) {
    const { id, version } = questionnaire;
    const running = this.session?.state;
    if (running?.questionnaire.id === id && running.questionnaire.version === version) {
      this.#set({ questionnaire, state: running });
      return;
    }

    this.close();
    this.#storage = storage;
    this.#key = ['maturity', id, this.#host.id].filter(Boolean).join(':');
    const { state, origin } = isStored(storage, this.#key)
      ? (await this.#follow(), await this.prepare()).resume(questionnaire)
      : { state: newSession(questionnaire, outlineOfCheck(questionnaire)), origin: 'new' as const };
    this.origin = origin;
    this.#set({ questionnaire, state });
  }

  close() {
    this.hostDisconnected();
    this.#engine = undefined;
    this.#set(null);
  }

  /** Applies an action. Resolves to whether it did. */
  async send(action: SessionAction): Promise<boolean> {
    const began = this.session && firstState(this.session.state, action);
    const engine = began ? this.#engine : (this.#engine ?? (await this.prepare()));
    if (!this.session) return false;
    const { questionnaire, state: before } = this.session;
    const state = began || engine!.next(before, action);
    if (state === before) return false;
    if (action.type !== 'answer') this.origin = 'new';
    engine?.keep(state);
    this.#set({ questionnaire, state });
    return true;
  }

  /** Loads what follows the first question. */
  async prepare(): Promise<Engine> {
    const { Engine, provide } = await import('./engine.js');
    this.#provider ??= provide(this.#host, this.#session);
    return (this.#engine ??= new Engine(this.#storage, this.#key, this.#report));
  }

  #set(session: Session | null) {
    this.#session = session;
    this.#provider?.setValue(session);
    this.#host.requestUpdate();
  }
}

/** Beginning needs no engine. */
function firstState(state: SessionState, action: SessionAction): SessionState | false {
  if (action.type === 'start') return state.phase === 'intro' && begun(state, action.at);
  return (
    action.type === 'place' &&
    state.phase === 'self-placement' &&
    placed({ ...state, phase: 'asking' }, action.stage)
  );
}

function isStored(kind: StorageKind, key: string) {
  try {
    return kind !== 'none' && (kind === 'local' ? localStorage : sessionStorage).getItem(key);
  } catch {
    return null; // blocked: the store says so when it is asked to write
  }
}
