import type { BandedQuestionnaire, Questionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';
import { MaturityInputError } from './input-error.js';
import type { Answers } from './read-answers.js';
import { scoreBanded } from './score-banded.js';
import { scoreStaged } from './score-staged.js';
import type { SnapshotOptions } from './snapshot-base.js';

/**
 * Scores one person's answers, or pooled ones. Every question must be there; a
 * skipped one is 'dk'. The snapshot is frozen and holds no text.
 *
 * @throws MaturityInputError for anything that cannot be scored exactly as given.
 */
export function buildSnapshot(
  questionnaire: StagedQuestionnaire,
  answers: Answers,
  options: SnapshotOptions,
): StagedSnapshot;
export function buildSnapshot(
  questionnaire: BandedQuestionnaire,
  answers: Answers,
  options: SnapshotOptions,
): BandedSnapshot;
export function buildSnapshot(
  questionnaire: Questionnaire,
  answers: Answers,
  options: SnapshotOptions,
): StagedSnapshot | BandedSnapshot;
export function buildSnapshot(
  questionnaire: Questionnaire,
  answers: Answers,
  options: SnapshotOptions,
): StagedSnapshot | BandedSnapshot {
  if (questionnaire?.kind === 'staged') return scoreStaged(questionnaire, answers, options ?? {});
  if (questionnaire?.kind === 'banded') return scoreBanded(questionnaire, answers, options ?? {});
  throw new MaturityInputError('wrong-kind', 'questionnaire.kind');
}
