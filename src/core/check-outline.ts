import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { Outline } from './session-outline.js';

/** The outline of a questionnaire whose questions stand in a fixed order. */
export function outlineOfCheck({ kind, questions }: StagedQuestionnaire | BandedQuestionnaire): Outline {
  return {
    ids: idsOf(questions),
    answers: [0, 1, 2, 3, ...(kind === 'staged' ? [4] : []), 'dk'],
    na: idsOf([...questions].filter((question) => 'notApplicable' in question)),
    ways: null,
  };
}

export function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
