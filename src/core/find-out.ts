import { frozenList } from './freeze.js';
import { UNKNOWN, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

/** SPEC 6.6: what to find out first: questions answered "I don't know", the gate first, then in file order. */
export function findOutFirst({ gate, ids }: StagedPlan, levels: readonly Level[]): string[] {
  const unknown = ids.filter((_, question) => question !== gate && levels[question] === UNKNOWN);
  return frozenList(levels[gate] === UNKNOWN ? [ids[gate]!, ...unknown] : unknown);
}
