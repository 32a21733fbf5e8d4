import { isRated, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

/**
 * SPEC 6.6: the questions whose action to take, best first. Priority is the
 * distance to the top times a boost; boosts are fractions, so all priorities are
 * brought over the product of their denominators and stay integers.
 */
export function rankActions(plan: StagedPlan, levels: readonly Level[], primary: string | null): string[] {
  const { dimensionOf, ids, model, source } = plan;
  const { limit, maxLevel, perDimension } = model.thresholds.actions;
  const candidates: { question: number; priority: number }[] = [];
  for (let question = 0; question < levels.length; question++) {
    const level = levels[question]!;
    if (!isRated(level) || level > maxLevel) continue;
    const tagged = primary !== null && Object.hasOwn(source.questions[question]!.evidence ?? {}, primary);
    candidates.push({ question, priority: (4 - level) * boost(plan, question, level, tagged) });
  }
  // Sorting is stable: equals stay in file order.
  candidates.sort((a, b) => b.priority - a.priority);

  const taken: number[] = [];
  const actions: string[] = [];
  for (const { question } of candidates) {
    if (actions.length >= limit) break;
    const dimension = dimensionOf[question]!;
    const already = taken[dimension] ?? 0;
    if (already >= perDimension) continue;
    taken[dimension] = already + 1;
    actions.push(ids[question]!);
  }
  return actions;
}

/** The gate while it is not passed comes first, then what is tagged with the primary pattern. */
function boost({ gate, model }: StagedPlan, question: number, level: Level, tagged: boolean): number {
  const { gateBoost, patternBoost } = model.thresholds.actions;
  if (question === gate && level < model.gate.minLevel) return gateBoost[0] * patternBoost[1];
  return gateBoost[1] * (tagged ? patternBoost[0] : patternBoost[1]);
}
