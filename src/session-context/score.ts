import { buildSnapshot } from '../core/build-snapshot.js';
import type { SessionState } from '../core/session-begin.js';
import type { Check } from '../catalog/index.js';
import type { Answer, Snapshot } from '../schema/snapshot.js';

/** Scores a finished run. The questionnaire brings its model. */
export function score(
  questionnaire: Check,
  { answers, completedAt, startedAt, selfPlacement }: SessionState,
  locale: string,
  context: Record<string, string>,
): Snapshot {
  return buildSnapshot(questionnaire, answers as Record<string, Answer>, {
    at: completedAt!,
    startedAt,
    selfPlacement,
    locale,
    context,
  });
}
