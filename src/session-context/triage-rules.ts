import { loadModel, loadTriage, type Localized } from '../catalog/index.js';
import type { TriageQuestionnaire } from '../schema/questionnaire.js';

// What a triage needs beyond its first drawing. It loads beside the content, so that neither waits for the other.

export { nextState, sessionProgress, startSession } from '../core/session.js';
export { pathOf } from '../core/session-outline.js';
export { walkTriage } from '../core/walk-triage.js';
export { RunStore } from './run-store.js';

/** The triage with its model, and the language they are really in: they are translated together. */
export async function loadTriageContent(tag: string): Promise<Localized<TriageQuestionnaire>> {
  const [content, { locale }] = await Promise.all([loadTriage(tag), loadModel(tag)]);
  return { content, locale };
}
