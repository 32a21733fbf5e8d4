import { loadModel, loadTriage, type Localized } from '../catalog/index.js';
import { walkTriage } from '../core/walk-triage.js';
import type { TriageQuestionnaire } from '../schema/questionnaire.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import type { Session } from './session-context.js';

export type TriageSession = Session<TriageQuestionnaire>;

/** The triage with its model, and the language they are really in: they are translated together. */
export async function loadTriageContent(tag: string): Promise<Localized<TriageQuestionnaire>> {
  const [content, { locale }] = await Promise.all([loadTriage(tag), loadModel(tag)]);
  return { content, locale };
}

/** The result of a finished run. */
export function triageResult(
  { questionnaire, state }: TriageSession,
  locale: string,
  context: Record<string, string>,
): TriageSnapshot {
  const { answers, completedAt, startedAt } = state;
  const steps = Object.entries(answers).map(([node, answer]) => ({ node, answer: String(answer) }));
  const walked = walkTriage(questionnaire, steps, { at: completedAt!, startedAt, locale, context });
  if ('snapshot' in walked) return walked.snapshot;
  throw new Error(walked.node); // a run is finished at a leaf only
}
