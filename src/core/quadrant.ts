import type { Quadrants } from '../schema/questionnaire.js';
import { scoreOfDimension, type DimensionScore } from './dimension-score.js';
import { isAtLeast } from './fraction.js';
import type { StagedPlan } from './staged-plan.js';

/** SPEC 7.3: the cell of the two-axis table; null unless both axes are assessed. */
export function quadrantOf(
  plan: StagedPlan,
  { cells, edge, x, y }: Quadrants,
  scores: readonly DimensionScore[],
): Quadrants['cells']['lowLow'] | null {
  const first = scoreOfDimension(plan, scores, x);
  const second = scoreOfDimension(plan, scores, y);
  if (!first || !second) return null;
  if (isAtLeast(first, edge)) return isAtLeast(second, edge) ? cells.highHigh : cells.highLow;
  return isAtLeast(second, edge) ? cells.lowHigh : cells.lowLow;
}
