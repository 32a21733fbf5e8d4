import type { BandedQuestionnaire, Questionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';
import { buildSnapshot } from './build-snapshot.js';
import { MaturityInputError } from './input-error.js';
import { requireSameEdition } from './same-questionnaire.js';
import { decodeShareCode } from './share-code.js';
import type { SnapshotOptions } from './snapshot-base.js';

/**
 * Scores what a share code holds. A code of another edition is refused: its
 * answers may mean something else today.
 *
 * @throws MaturityInputError 'other-questionnaire' or 'version-differs', besides what a damaged code yields.
 */
export function openShareCode(
  questionnaire: Questionnaire,
  code: string,
  { locale, model }: Pick<SnapshotOptions, 'locale' | 'model'> = {},
): StagedSnapshot | BandedSnapshot {
  const { answers, at, questionnaireId, selfPlacement, version } = decodeShareCode(code);
  requireSameEdition(questionnaire, { id: questionnaireId, version }, 'code');
  const { questions } = questionnaire as StagedQuestionnaire | BandedQuestionnaire;
  if (answers.length !== questions?.length) throw new MaturityInputError('malformed-code', 'code.answers');

  const byId = Object.fromEntries(questions.map(({ id }, index) => [id, answers[index]!]));
  return buildSnapshot(questionnaire, byId, { at, selfPlacement, locale, model });
}
