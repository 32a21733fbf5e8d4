import type { Model } from '../schema/questionnaire.js';
import type { Snapshot } from '../schema/snapshot.js';
import type { Level } from './levels.js';

/** SPEC 6.9: a friendly note on how the answers came about, never a rejection. */
export function qualityFlags(
  levels: readonly Level[],
  startedAt: number | null,
  completedAt: number,
  { thresholds }: Model,
): Snapshot['flags'] {
  const flags: Snapshot['flags'] = [];
  if (levels.length > 1 && levels.every((level) => level === levels[0])) flags.push('identical-answers');
  // A clock set back during the run makes a negative time, which says nothing about haste.
  const seconds = startedAt === null ? Infinity : (completedAt - startedAt) / 1000;
  if (seconds >= 0 && seconds < thresholds.fastSeconds) flags.push('fast');
  return flags;
}
