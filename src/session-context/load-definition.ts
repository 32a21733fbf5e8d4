import { checkIds, loadCheck, type Check, type Localized } from '../catalog/load-questionnaire.js';
import { definitionError } from './definition-error.js';

/** Where a questionnaire comes from: our catalog, a host's file, or a host's object. The last one given wins. */
export interface DefinitionSource {
  readonly questionnaire: string | null;
  readonly src: string | null;
  readonly definition: unknown;
}

/** Loads the questionnaire, or throws a `DefinitionError` that says what to do. */
export async function loadDefinition(source: DefinitionSource, locale: string): Promise<Localized<Check>> {
  const { questionnaire: id, src, definition } = source;
  if (definition || src || !checkIds.includes(id!)) {
    return (await import('./load-own-definition.js')).loadOwnDefinition(source);
  }
  return loadCheck(id!, locale).catch(() => {
    throw definitionError(
      'load-failed',
      `"${id}" did not load. Is its file beside embed.js, and not blocked?`,
    );
  }) as Promise<Localized<Check>>;
}
