import type { StageIndex, StagedSnapshot } from '../schema/snapshot.js';

/** SPEC 3: the placement beside the result; null without either. */
export function comparePlacement(
  placed: StageIndex | null,
  stage: StageIndex | null,
): StagedSnapshot['selfPlacement'] {
  return placed === null || stage === null
    ? null
    : Object.freeze({ stage: placed, difference: placed - stage });
}
