import type { DimensionScore } from './dimension-score.js';
import { isLess, type Fraction } from './fraction.js';

/** SPEC 6.4: the mean of the assessed dimensions, each counting the same. There must be one. */
export function overallScore(dimensions: readonly DimensionScore[]): Fraction {
  let numerator = 0;
  let denominator = 1;
  let count = 0;
  for (const { score } of dimensions) {
    if (score === null) continue;
    numerator = numerator * score.denominator + score.numerator * denominator;
    denominator *= score.denominator;
    count += 1;
  }
  return { numerator, denominator: denominator * count };
}

/** SPEC 6.4: the place of the lowest assessed dimension; the earlier one of equals. There must be one. */
export function weakestDimension(dimensions: readonly DimensionScore[]): number {
  let weakest = -1;
  dimensions.forEach(({ score }, index) => {
    if (score && (weakest < 0 || isLess(score, dimensions[weakest]!.score!))) weakest = index;
  });
  return weakest;
}
