import { scoreOfDimension, type DimensionScore } from './dimension-score.js';
import { isAtLeast } from './fraction.js';
import { frozenList } from './freeze.js';
import { isRated, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

/**
 * SPEC 7.2 and 7.3: signals of low answers in file order, independent of stage
 * and validity; then the one of the side condition, where its dimension is
 * assessed. `scores` is null when the questionnaire does not fit.
 */
export function emittedSignals(
  plan: StagedPlan,
  levels: readonly Level[],
  scores: readonly DimensionScore[] | null,
): string[] {
  const emitted: string[] = [];
  const emit = (signal: string) => emitted.includes(signal) || emitted.push(signal);

  for (const { question, signal } of plan.signals) {
    const level = levels[question]!;
    if (isRated(level) && level <= plan.model.thresholds.signal) emit(signal);
  }
  const side = plan.source.quadrants?.side;
  const score = side && scores && scoreOfDimension(plan, scores, side.dimension);
  if (score && !isAtLeast(score, side.below)) emit(side.signal);
  return frozenList(emitted);
}
