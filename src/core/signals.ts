import type { DimensionScore } from './dimension-score.js';
import { isAtLeast } from './fraction.js';
import { isRated, type Level } from './levels.js';
import type { StagedPlan } from './staged-plan.js';

/**
 * SPEC 7.2 and 7.3: signals of low answers in file order, independent of stage
 * and validity; then the one of the side condition, where its dimension is assessed.
 */
export function emittedSignals(
  { dimensions, model, signals, source }: StagedPlan,
  levels: readonly Level[],
  scores: readonly DimensionScore[],
): string[] {
  const emitted: string[] = [];
  for (const { question, signal } of signals) {
    const level = levels[question]!;
    if (isRated(level) && level <= model.thresholds.signal && !emitted.includes(signal)) emitted.push(signal);
  }
  const side = source.quadrants?.side;
  if (side) {
    const score = scores[dimensions.findIndex(({ id }) => id === side.dimension)]?.score;
    if (score && !isAtLeast(score, side.below) && !emitted.includes(side.signal)) emitted.push(side.signal);
  }
  return emitted;
}
