import type { Model } from '../schema/questionnaire.js';
import type { StageIndex, StagedSnapshot } from '../schema/snapshot.js';
import { isAtLeast } from './fraction.js';
import type { PatternEvidence } from './patterns.js';

const BY_STAGE = ['now', 'this-quarter', 'plan', 'keep', 'keep'] as const;

/** SPEC 5: by stage, unless an indicated pattern is strong. Changes wording only, never the offer. */
export function urgencyOf(
  stage: StageIndex,
  patterns: readonly PatternEvidence[],
  { thresholds }: Model,
): NonNullable<StagedSnapshot['urgency']> {
  const urgent = patterns.some(
    ({ status, strength }) =>
      status === 'indicated' && strength !== null && isAtLeast(strength, thresholds.urgentStrength),
  );
  return urgent ? 'now' : BY_STAGE[stage - 1]!;
}
