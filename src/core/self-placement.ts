import type { StageIndex, StagedSnapshot } from '../schema/snapshot.js';
import { MaturityInputError } from './input-error.js';

/** SPEC 3: the placement beside the result; null without either. */
export function comparePlacement(
  placed: StageIndex | null,
  stage: StageIndex | null,
): StagedSnapshot['selfPlacement'] {
  return placed === null || stage === null ? null : { stage: placed, difference: placed - stage };
}

export function readPlacement(value: unknown): StageIndex | null {
  if (value === undefined || value === null) return null;
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5) return value as StageIndex;
  throw new MaturityInputError('invalid-self-placement', 'selfPlacement');
}
