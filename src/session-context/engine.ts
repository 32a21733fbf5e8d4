import { nextState, startSession, type SessionAction } from '../core/session.js';
import type { SessionState } from '../core/session-begin.js';
import type { Questionnaire } from '../schema/questionnaire.js';
import { RunStore, type StorageKind } from './run-store.js';

export type Report = (code: 'stored-run-refused' | 'storage-unavailable', message: string) => void;

/** What a run needs from its first answer on: the rules of going on, and a place to be kept. */
export class Engine {
  readonly store: RunStore;
  readonly #report: Report;
  /** Read at once: a widget that has left the page meanwhile gives its place away. */
  readonly #saved: unknown;

  constructor(kind: StorageKind, key: string, report: Report) {
    this.#report = report;
    this.store = new RunStore(kind, key, (message) => report('storage-unavailable', message));
    this.#saved = this.store.read();
  }

  /** The stored run, or a new one that holds what still fits. */
  resume(questionnaire: Questionnaire): { state: SessionState; origin: 'new' | 'resumed' | 'refused' } {
    const { state, refused } = startSession(questionnaire, { saved: this.#saved });
    if (refused) this.#report('stored-run-refused', `The stored run is not continued: ${refused.reason}.`);
    return { state, origin: refused ? 'refused' : state.phase === 'intro' ? 'new' : 'resumed' };
  }

  next(state: SessionState, action: SessionAction): SessionState {
    return nextState(state, action);
  }

  /** Stores the run. Its outline follows from the questionnaire; storing it would only add something to tamper with. */
  keep({ outline: _, ...state }: SessionState) {
    this.store.write(state);
  }
}
