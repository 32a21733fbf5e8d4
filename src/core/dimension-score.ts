import type { Fraction } from './fraction.js';
import { isRated, type Level } from './levels.js';
import type { StagedPlan, Weighted } from './staged-plan.js';

/** Answer level k is worth 25·k points: 100 for level 4. */
export const POINTS_PER_LEVEL = 25;

/** A weighted mean over the rated questions, before it is divided. */
export interface Tally {
  readonly rated: number;
  readonly low: number;
  readonly weight: number;
  readonly weightedLevels: number;
}

/** Adds up the rated questions among these. */
export function tally(questions: readonly Weighted[], levels: readonly Level[], lowUpTo = 0): Tally {
  let rated = 0;
  let low = 0;
  let weight = 0;
  let weightedLevels = 0;
  for (let index = 0; index < questions.length; index++) {
    const entry = questions[index]!;
    const level = levels[entry.question]!;
    if (!isRated(level)) continue;
    rated += 1;
    if (level <= lowUpTo) low += 1;
    weight += entry.weight;
    weightedLevels += entry.weight * level;
  }
  return { rated, low, weight, weightedLevels };
}

/** How one dimension came out. `score` is null when too few of its questions were rated. */
export interface DimensionScore {
  readonly rated: number;
  readonly score: Fraction | null;
}

/** The score of a dimension by its id; null when it is not assessed. */
export function scoreOfDimension(
  { dimensions }: StagedPlan,
  scores: readonly DimensionScore[],
  dimension: string,
): Fraction | null {
  return scores[dimensions.findIndex(({ id }) => id === dimension)]!.score;
}

/** SPEC 6.2: S = 100 · Σ w·v / (4 · Σ w) over the rated questions of each dimension. */
export function dimensionScores(
  { dimensions, model }: StagedPlan,
  levels: readonly Level[],
): DimensionScore[] {
  return dimensions.map(({ questions }) => {
    const { rated, weight, weightedLevels } = tally(questions, levels);
    const assessed = rated >= model.validity.minRatedPerDimension;
    return {
      rated,
      score: assessed ? { numerator: POINTS_PER_LEVEL * weightedLevels, denominator: weight } : null,
    };
  });
}
