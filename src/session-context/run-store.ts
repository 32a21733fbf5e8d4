/** Where a run is kept between page loads. */
export type StorageKind = 'session' | 'local' | 'none';

const SCHEMA = 1;
const DAY = 86_400_000;
const KEPT_DAYS = 30;

/** Keys in use on this page: a second widget of the same kind must not write over the first one's run. */
const taken = new Set<string>();

/** One run's place in the browser's storage. What cannot be stored is kept by the session in memory. */
export class RunStore {
  readonly #key: string;
  readonly #kind: StorageKind;
  readonly #warn: (message: string) => void;
  #works = false;
  #warned = false;

  constructor(kind: StorageKind, key: string, warn: (message: string) => void) {
    this.#key = key;
    this.#kind = kind;
    this.#warn = warn;
    this.claim();
  }

  /** Takes the key, unless another widget on the page has it: then this run stays in memory. */
  claim() {
    this.#works = this.#kind !== 'none' && !taken.has(this.#key);
    if (this.#works) taken.add(this.#key);
    else if (this.#kind !== 'none') {
      this.#warnOnce(
        `Another widget on this page keeps its run as "${this.#key}"; this one stays in memory. Give it an id.`,
      );
    }
  }

  /** What was stored and has not expired; null when there is nothing. */
  read(): unknown {
    return this.#attempt((storage) => {
      const text = storage.getItem(this.#key);
      if (!text) return null;
      const { schemaVersion, expires, state } = parsed(text);
      if (Number(expires ?? Infinity) < Date.now()) return storage.removeItem(this.#key);
      return schemaVersion === SCHEMA && state ? state : {}; // what is not ours is for the session to refuse
    });
  }

  write(state: unknown) {
    const expires = this.#kind === 'local' ? Date.now() + KEPT_DAYS * DAY : null;
    this.#attempt((storage) =>
      storage.setItem(this.#key, JSON.stringify({ schemaVersion: SCHEMA, expires, state })),
    );
  }

  /** Lets another widget use the key. */
  release() {
    if (this.#works) taken.delete(this.#key);
    this.#works = false;
  }

  #attempt<T>(use: (storage: Storage) => T): T | null {
    if (!this.#works) return null;
    try {
      return use(this.#kind === 'local' ? localStorage : sessionStorage);
    } catch (error) {
      this.release();
      this.#warnOnce(`The run cannot be stored and stays in memory: ${String(error)}`);
      return null;
    }
  }

  /** Being moved on the page tries again, and need not be told of again. */
  #warnOnce(message: string) {
    if (!this.#warned) this.#warn(message);
    this.#warned = true;
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}
