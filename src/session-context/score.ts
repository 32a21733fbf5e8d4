import { loadModel } from '../catalog/index.js';
import { buildSnapshot } from '../core/build-snapshot.js';
import type { SessionState } from '../core/session.js';
import type { Questionnaire } from '../schema/questionnaire.js';
import type { Answer, Snapshot } from '../schema/snapshot.js';

/** Scores a finished run. This module, and the model with it, load while somebody answers. */
export async function score(
  questionnaire: Questionnaire,
  { answers, completedAt, startedAt, selfPlacement }: SessionState,
  locale: string,
  context: Record<string, string>,
): Promise<Snapshot> {
  const model = questionnaire.model ?? (await loadModel(locale)).content;
  return buildSnapshot(questionnaire, answers as Record<string, Answer>, {
    at: completedAt!,
    startedAt,
    selfPlacement,
    locale,
    context,
    model,
  });
}
