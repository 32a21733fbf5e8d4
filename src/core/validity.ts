import type { Model } from '../schema/questionnaire.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import type { Coverage } from './coverage.js';
import type { DimensionScore } from './dimension-score.js';

/** SPEC 6.3: whether the answers are enough for a result. */
export function validityOf(
  { applicable, notApplicable, rated }: Coverage,
  dimensions: readonly DimensionScore[],
  { maxMissingDimensions, maxNotApplicable, minCoverage }: Model['validity'],
): StagedSnapshot['status'] {
  const asked = applicable + notApplicable;
  if (notApplicable * maxNotApplicable[1] > asked * maxNotApplicable[0]) return 'does-not-fit';

  let missing = 0;
  for (const { score } of dimensions) if (score === null) missing += 1;
  const covered = rated * minCoverage[1] >= applicable * minCoverage[0];
  // With a single dimension "one may be missing" would leave nothing to take the mean of.
  if (!covered || missing > maxMissingDimensions || missing === dimensions.length) return 'insufficient';
  return missing > 0 ? 'valid-partial' : 'valid';
}
