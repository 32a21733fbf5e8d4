import { loadQuestions, questionnaireIds, type Localized } from '../catalog/index.js';
import type { Questionnaire } from '../schema/questionnaire.js';

/** Where a questionnaire comes from: our catalog, a host's file, or a host's object. The last one given wins. */
export interface DefinitionSource {
  readonly questionnaire: string | null;
  readonly src: string | null;
  readonly definition: unknown;
}

type Issues = readonly { path: string; message: string }[];

/** A questionnaire that cannot be shown, in words for the developer. */
export class DefinitionError extends Error {
  readonly code: 'missing-questionnaire' | 'unknown-questionnaire' | 'load-failed' | 'invalid-questionnaire';
  readonly issues: Issues;

  constructor(code: DefinitionError['code'], message: string, issues: Issues = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** Loads the questionnaire, or throws a `DefinitionError` that says what to do. */
export async function loadDefinition(
  source: DefinitionSource,
  locale: string,
): Promise<Localized<Questionnaire>> {
  const { questionnaire: id, src, definition } = source;
  if (definition) return validated(definition);
  if (src) return validated(await fetched(src));
  if (!id) {
    throw new DefinitionError(
      'missing-questionnaire',
      'No questionnaire is named. Add one, for example questionnaire="backlog-health".',
    );
  }

  const loaded = await loadQuestions(id, locale).catch(() => {
    throw new DefinitionError(
      'load-failed',
      `The questionnaire "${id}" could not be loaded. Check that its file is served beside embed.js and is not blocked.`,
    );
  });
  if (loaded) return loaded;
  throw new DefinitionError(
    'unknown-questionnaire',
    `There is no questionnaire "${id}". Known are: ${questionnaireIds.join(', ')}.`,
  );
}

async function fetched(src: string): Promise<unknown> {
  try {
    const response = await fetch(src);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    throw new DefinitionError(
      'load-failed',
      `The questionnaire at "${src}" could not be read (${String(error)}). Check the address and that it is JSON.`,
    );
  }
}

/** A host's own questionnaire is checked in full; zod is loaded for this case alone. */
async function validated(definition: unknown): Promise<Localized<Questionnaire>> {
  const { parseQuestionnaire } = await import('../schema/index.js');
  const result = parseQuestionnaire(definition);
  if (!result.ok) {
    throw new DefinitionError(
      'invalid-questionnaire',
      `The questionnaire does not validate: ${result.issues.length} problem(s). See issues.`,
      result.issues,
    );
  }
  return { content: result.questionnaire, locale: 'en' };
}
