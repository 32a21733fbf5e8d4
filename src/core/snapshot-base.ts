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

/** The part that all snapshots share, and the two times as numbers. */
export function snapshotBase(
  questionnaire: { readonly id: string; readonly version: string },
  options: SnapshotOptions,
) {
  const { at, context, locale = 'en' } = options;
  const startedAt = options.startedAt ?? null;
  const completed = timeOf(at, 'at');
  const started = startedAt === null ? null : timeOf(startedAt, 'startedAt');
  if (!LOCALE.test(locale)) throw new MaturityInputError('invalid-locale', 'locale');
  return {
    completed,
    started,
    base: {
      schemaVersion: 1 as const,
      questionnaire,
      locale,
      completedAt: at,
      context: context === undefined ? NO_CONTEXT : readContext(context),
      startedAt,
    },
  };
}

const LOCALE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;
const NO_CONTEXT: Record<string, string> = Object.freeze({});
const CONTEXT_LIMITS = { entries: 50, key: 100, value: 1000 };

function readContext(context: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(context ?? 0);
  const sound =
    typeof context === 'object' &&
    !Array.isArray(context) &&
    entries.length <= CONTEXT_LIMITS.entries &&
    entries.every(
      ([key, value]) =>
        !(key in {}) &&
        key.length <= CONTEXT_LIMITS.key &&
        typeof value === 'string' &&
        value.length <= CONTEXT_LIMITS.value,
    );
  if (!sound) throw new MaturityInputError('invalid-context', 'context');
  return Object.freeze(Object.fromEntries(entries));
}

export function readPeople(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (Number.isInteger(value) && (value as number) >= 1) return value as number;
  throw new MaturityInputError('invalid-people', 'people');
}
