import type { Model } from '../schema/questionnaire.js';
import type { Snapshot } from '../schema/snapshot.js';
import { frozenList } from './freeze.js';
import type { Level } from './levels.js';

/** SPEC 6.9: a friendly note on how the answers came about, never a rejection. */
export function qualityFlags(
  levels: readonly Level[],
  { completed, started }: { readonly completed: number; readonly started: number | null },
  { thresholds }: Model,
): Snapshot['flags'] {
  const flags: Snapshot['flags'] = [];
  if (levels.length > 1 && levels.every((level) => level === levels[0])) flags.push('identical-answers');
  // A clock set back during the run makes a negative time, which says nothing about haste.
  const spent = started === null ? -1 : completed - started;
  if (spent >= 0 && spent < 1000 * thresholds.fastSeconds) flags.push('fast');
  return frozenList(flags);
}
