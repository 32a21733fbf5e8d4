import type { StageIndex } from '../schema/snapshot.js';
import { frozenList } from './freeze.js';
import { isRated, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

/** A stage and what holds it back. */
export interface Capped {
  readonly index: StageIndex;
  readonly heldBackBy: string[];
}

/**
 * SPEC 6.4: the weakest-link cap, then the gate. Each cap that bites is named.
 */
export function capStage(
  raw: StageIndex,
  weakest: string,
  weakestStage: StageIndex,
  plan: StagedPlan,
  levels: readonly Level[],
): Capped {
  const { model, gate, ids } = plan;
  const heldBackBy: string[] = [];
  let index = raw;

  const allowed = weakestStage + model.thresholds.weakestLinkLead;
  if (index > allowed) {
    index = allowed as StageIndex;
    heldBackBy.push(`weakest-link:${weakest}`);
  }
  const { heldAt, minLevel } = model.gate;
  // Without a gate there is no level, and so none that is too low.
  const level = levels[gate]!;
  if (level < minLevel && index > heldAt) {
    index = heldAt as StageIndex;
    heldBackBy.push(`${isRated(level) ? 'gate' : 'gate-unanswered'}:${ids[gate]!}`);
  }
  return { index, heldBackBy: frozenList(heldBackBy) };
}
