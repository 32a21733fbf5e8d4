/** A question's answer as the rules see it: its level from 0, or one of the two that are not rated. */
export type Level = number;

/** "I don't know", or skipped. */
export const UNKNOWN: Level = -1;
/** "Does not apply". */
export const NOT_APPLICABLE: Level = -2;

export function isRated(level: Level): boolean {
  return level >= 0;
}
