import type { Model } from '../schema/model.js';
import type { TriageQuestionnaire } from '../schema/questionnaire.js';
import { load as english } from './generated/en.model.js';
import { loadCheck, loadContent, type Check, type Localized } from './load-questionnaire.js';

/** Loads stages, patterns and engagements: what scoring and the result need. */
export function loadModel(locale = 'en'): Promise<Localized<Model>> {
  return loadContent<Model>(english, 'model', locale);
}

/** Loads a check with its model filled in, ready to be scored. Resolves to null for an unknown id. */
export async function loadQuestionnaire(id: string, locale = 'en'): Promise<Check | null> {
  const [check, model] = await Promise.all([loadCheck(id, locale), loadModel(locale)]);
  return check && { ...check.content, model: model.content };
}

/** Loads the triage with its model filled in. */
export async function loadTriage(locale = 'en'): Promise<TriageQuestionnaire> {
  const [triage, model] = await Promise.all([
    loadContent<TriageQuestionnaire>(english, 'triage', locale),
    loadModel(locale),
  ]);
  return { ...triage.content, model: model.content };
}
