import type { ReactiveController } from 'lit';
import type { BandedSnapshot, Snapshot, StagedSnapshot } from '../schema/snapshot.js';

/** A result as it is remembered: the newest of its check. */
export type DoneSnapshot = StagedSnapshot | BandedSnapshot;

const KEY = 'maturity:done';
const SCHEMA = 1;

/**
 * The finished results that this browser remembers, by check. It takes in every
 * result that the page it is on announces, wherever on the page it was made,
 * and follows what other pages of the site remember.
 */
export class DoneStore implements ReactiveController {
  /** What is remembered, by the check's id. */
  done: Readonly<Record<string, DoneSnapshot>> = {};
  /** What was forgotten last, until something is remembered or the page is left. */
  forgotten: Readonly<Record<string, unknown>> | null = null;

  readonly #knows: (id: string) => boolean;
  readonly #changed: () => void;
  readonly #warn: (message: string) => void;
  /** Everything under the key, also what a later version has written and this one cannot read. */
  #kept: Readonly<Record<string, unknown>> = {};
  #works = true;

  constructor(knows: (id: string) => boolean, changed: () => void, warn: (message: string) => void) {
    this.#knows = knows;
    this.#changed = changed;
    this.#warn = warn;
  }

  hostConnected() {
    document.addEventListener('maturity-complete', this, true); // before a listener of the page can end it
    addEventListener('storage', this);
    addEventListener('pageshow', this); // the page may have been asleep in the back/forward cache
    this.#read();
  }

  hostDisconnected() {
    document.removeEventListener('maturity-complete', this, true);
    removeEventListener('storage', this);
    removeEventListener('pageshow', this);
  }

  handleEvent(event: Event) {
    if (event.type === 'maturity-complete')
      this.#keep((event as CustomEvent<{ snapshot: Snapshot }>).detail.snapshot);
    else if (((event as StorageEvent).key ?? KEY) === KEY) this.#read();
  }

  /** Forgets every result. */
  forget() {
    this.forgotten = this.#kept;
    this.#write({});
  }

  /** Takes back that everything was forgotten. */
  undo() {
    this.#write(this.forgotten ?? this.#kept);
    this.forgotten = null;
  }

  /** A result with too few answers does not push out one that says something. */
  #keep(snapshot: Snapshot) {
    const { id } = snapshot.questionnaire;
    if (snapshot.kind === 'triage' || !this.#knows(id)) return;
    this.#read();
    if (this.done[id] && isValid(this.done[id]) && !isValid(snapshot)) return;
    this.forgotten = null;
    this.#write({ ...this.#kept, [id]: snapshot });
  }

  #read() {
    this.#attempt(() => this.#take(snapshotsIn(localStorage.getItem(KEY))));
  }

  #write(snapshots: Readonly<Record<string, unknown>>) {
    this.#take(snapshots);
    this.#attempt(() =>
      Object.keys(snapshots).length
        ? localStorage.setItem(KEY, JSON.stringify({ schemaVersion: SCHEMA, snapshots }))
        : localStorage.removeItem(KEY),
    );
  }

  #take(snapshots: Readonly<Record<string, unknown>>) {
    this.#kept = snapshots;
    this.done = Object.fromEntries(
      Object.entries(snapshots).filter(
        (entry): entry is [string, DoneSnapshot] => this.#knows(entry[0]) && isDone(...entry),
      ),
    );
    this.#changed();
  }

  /** Where the browser stores nothing, the page remembers for as long as it is open. */
  #attempt(use: () => void) {
    if (!this.#works) return;
    try {
      use();
    } catch (error) {
      this.#works = false;
      this.#warn(`Results cannot be stored and are remembered until the page is left: ${String(error)}`);
    }
  }
}

/** Whether a result has enough answers to say something. */
export function isValid({ status }: DoneSnapshot): boolean {
  return status.startsWith('valid');
}

function snapshotsIn(text: string | null): Record<string, unknown> {
  try {
    const { schemaVersion, snapshots } = Object(JSON.parse(text ?? '0')) as Record<string, unknown>;
    return schemaVersion === SCHEMA ? (Object(snapshots) as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Whether what lay in the storage has what a card shows. Drawing and pooling score it again. */
function isDone(id: string, found: unknown): boolean {
  const { kind, schemaVersion, questionnaire, completedAt, status, stage, band, answers } = Object(
    found,
  ) as Record<string, unknown>;
  const { id: own, version } = Object(questionnaire) as Record<string, unknown>;
  const index = (Object(stage) as Record<string, unknown>)['index'];
  return (
    schemaVersion === SCHEMA &&
    own === id &&
    typeof version === 'string' &&
    typeof status === 'string' &&
    Object(answers) === answers &&
    !Number.isNaN(Date.parse(String(completedAt))) &&
    (kind === 'staged'
      ? stage === null || [1, 2, 3, 4, 5].includes(index as number)
      : kind === 'banded' && (band === null || typeof band === 'string'))
  );
}
