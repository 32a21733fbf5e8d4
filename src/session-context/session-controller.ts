import type { ReactiveController, ReactiveElement } from 'lit';
import { begun, newSession, placed, type SessionState } from '../core/session-begin.js';
import type { Outline } from '../core/session-outline.js';
import type { SessionAction } from '../core/session.js';
import type { Questionnaire } from '../schema/questionnaire.js';
import type { Engine, Report } from './engine.js';
import type { StorageKind } from './run-store.js';
import type { Session } from './session-context.js';

/**
 * The only bridge between the pure session and the elements: it keeps the
 * current state and asks its host to draw again. Showing the first question
 * needs nothing but itself; the engine for what follows is loaded behind it, and
 * what is asked meanwhile waits for it.
 */
export class SessionController<Asked extends Questionnaire> implements ReactiveController {
  /** How the present run began: afresh, where it was left, or afresh because the stored one does not fit. */
  origin: 'new' | 'resumed' | 'refused' = 'new';

  readonly #host: ReactiveElement;
  readonly #report: Report;
  readonly #outlineOf: (questionnaire: Asked) => Outline;
  readonly #follow: () => Promise<unknown>;
  #session: Session<Asked> | null = null;
  #engine: Engine | undefined;
  #storage: StorageKind = 'none';
  #key = '';

  /** `follow` loads what the host shows beside a question: with a stored run it is there from the first drawing on. */
  constructor(
    host: ReactiveElement,
    report: Report,
    outlineOf: (questionnaire: Asked) => Outline,
    follow: () => Promise<unknown>,
  ) {
    this.#host = host;
    this.#report = report;
    this.#outlineOf = outlineOf;
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
  get session(): Session<Asked> | null {
    return this.#session;
  }

  /**
   * Opens a questionnaire. A run of the same one goes on, in whatever language
   * it now speaks; else a stored run is taken up; else a new one begins.
   */
  async open(questionnaire: Asked, storage: StorageKind) {
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
      : { state: newSession(questionnaire, this.#outlineOf(questionnaire)), origin: 'new' as const };
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
    const { Engine } = await import('./engine.js');
    this.#engine ??= new Engine(this.#storage, this.#key, this.#report);
    if (!this.#host.isConnected) this.hostDisconnected(); // it went meanwhile
    return this.#engine;
  }

  #set(session: Session<Asked> | null) {
    this.#session = session;
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
