import { isRated, NOT_APPLICABLE, type Level } from './levels.js';

/** SPEC 6.3: how much was answered. */
export interface Coverage {
  readonly rated: number;
  readonly applicable: number;
  readonly notApplicable: number;
  readonly unknown: number;
}

export function coverageOf(levels: readonly Level[]): Coverage {
  let rated = 0;
  let notApplicable = 0;
  for (const level of levels) {
    if (isRated(level)) rated += 1;
    if (level === NOT_APPLICABLE) notApplicable += 1;
  }
  const applicable = levels.length - notApplicable;
  return Object.freeze({ rated, applicable, notApplicable, unknown: applicable - rated });
}
