import type { Model } from '../schema/questionnaire.js';
import type { StageIndex } from '../schema/snapshot.js';
import { MaturityInputError } from './input-error.js';
import { timeOf } from './time.js';

/** What a snapshot says besides the answers. All of it is handed in: the core knows no clock and no page. */
export interface SnapshotOptions {
  /** When the run was finished: ISO 8601, UTC. */
  readonly at: string;
  readonly startedAt?: string | null | undefined;
  /** The language whose texts were shown; 'en' when absent. */
  readonly locale?: string | undefined;
  readonly selfPlacement?: StageIndex | null | undefined;
  /** The host's own notes, such as campaign parameters. */
  readonly context?: Readonly<Record<string, string>> | undefined;
  /** Used where the questionnaire has no model of its own. */
  readonly model?: Model | undefined;
  /** How many people's answers were pooled; null for one person's own. */
  readonly people?: number | null | undefined;
}

/** What all snapshots share, and the two times as numbers. */
export interface SnapshotBase {
  readonly locale: string;
  readonly completedAt: string;
  readonly completed: number;
  readonly startedAt: string | null;
  readonly started: number | null;
  readonly context: Record<string, string>;
}

export function snapshotBase({
  at,
  context,
  locale = 'en',
  startedAt = null,
}: SnapshotOptions): SnapshotBase {
  if (!LOCALE.test(locale)) throw new MaturityInputError('invalid-locale', 'locale');
  return {
    locale,
    completedAt: at,
    completed: timeOf(at, 'at'),
    startedAt,
    started: startedAt === null ? null : timeOf(startedAt, 'startedAt'),
    context: context ? readContext(context) : NO_CONTEXT,
  };
}

const LOCALE = /^[a-z][a-z\d-]{1,34}$/i;
const NO_CONTEXT: Record<string, string> = Object.freeze({});
const CONTEXT_LIMITS = { entries: 50, length: 1000 };

function readContext(context: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(context);
  const refused = ([key, value]: [string, unknown]) =>
    key in {} || typeof value !== 'string' || (key + value).length > CONTEXT_LIMITS.length;
  if (entries.length > CONTEXT_LIMITS.entries || entries.some(refused)) {
    throw new MaturityInputError('invalid-context', 'context');
  }
  return Object.freeze(Object.fromEntries(entries));
}

/** A whole number from 1, or null when there is none. */
export function readCount(value: unknown, most: number, path: 'selfPlacement' | 'people'): number | null {
  if (value === undefined || value === null) return null;
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most) return value as number;
  throw new MaturityInputError('invalid-number', path);
}
