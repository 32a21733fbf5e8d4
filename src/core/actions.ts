import { frozenList } from './freeze.js';
import { isRated, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

/**
 * SPEC 6.6: the questions whose action to take: highest priority first, equals
 * in file order, and never too many from one dimension.
 */
export function rankActions(plan: StagedPlan, levels: readonly Level[], primary: string | null): string[] {
  const { limit, perDimension } = plan.model.thresholds.actions;
  const priorities = prioritiesOf(plan, levels, primary);
  const taken: number[] = plan.dimensions.map(() => 0);
  const actions: string[] = [];
  while (actions.length < limit) {
    let best = -1;
    let highest = 0;
    for (let question = 0; question < priorities.length; question++) {
      const priority = priorities[question]!;
      if (priority <= highest || taken[plan.dimensionOf[question]!]! >= perDimension) continue;
      best = question;
      highest = priority;
    }
    if (best < 0) break;
    priorities[best] = 0;
    taken[plan.dimensionOf[best]!]! += 1;
    actions.push(plan.ids[best]!);
  }
  return frozenList(actions);
}

/**
 * SPEC 6.6: the distance to the top times a boost; 0 for what needs no action.
 * Boosts are fractions: over the product of their denominators all stay integers.
 */
function prioritiesOf(
  { gate, model, patterns }: StagedPlan,
  levels: readonly Level[],
  primary: string | null,
): number[] {
  const { gateBoost, maxLevel, patternBoost } = model.thresholds.actions;
  const tagged = patterns.find(({ id }) => id === primary)?.tagged;
  return levels.map((level, question) => {
    if (!isRated(level) || level > maxLevel) return 0;
    if (question === gate && level < model.gate.minLevel) return (4 - level) * gateBoost[0] * patternBoost[1];
    return (4 - level) * gateBoost[1] * (tagged?.[question] ? patternBoost[0] : patternBoost[1]);
  });
}
