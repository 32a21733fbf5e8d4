import { loadQuestions, questionnaireIds, type Localized } from '../catalog/index.js';
import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import { DefinitionError } from './definition-error.js';

/** A questionnaire with questions in a fixed order; the triage is run by an element of its own. */
export type Check = StagedQuestionnaire | BandedQuestionnaire;

/** Where a questionnaire comes from: our catalog, a host's file, or a host's object. The last one given wins. */
export interface DefinitionSource {
  readonly questionnaire: string | null;
  readonly src: string | null;
  readonly definition: unknown;
}

/** Loads the questionnaire, or throws a `DefinitionError` that says what to do. */
export async function loadDefinition(source: DefinitionSource, locale: string): Promise<Localized<Check>> {
  const { questionnaire: id, src, definition } = source;
  if (definition || src) return (await import('./load-own-definition.js')).loadOwnDefinition(definition, src);
  if (!id) {
    throw new DefinitionError(
      'missing-questionnaire',
      'Name one, for example questionnaire="backlog-health".',
    );
  }
  const loaded = await loadQuestions(id, locale).catch(() => {
    throw new DefinitionError(
      'load-failed',
      `"${id}" did not load. Is its file beside embed.js, and not blocked?`,
    );
  });
  if (loaded && loaded.content.kind !== 'triage') return loaded as Localized<Check>;
  throw new DefinitionError(
    'unknown-questionnaire',
    `There is no questionnaire "${id}". Known are: ${questionnaireIds.filter((known) => known !== 'triage').join(', ')}.`,
  );
}
