import { checkIds, type Check, type Localized } from '../catalog/index.js';
import { definitionError } from './definition-error.js';
import type { DefinitionSource } from './load-definition.js';

/**
 * A host's own questionnaire, checked in full: the one case for which zod is loaded. Where there is none, nor an id that
 * we know, it says so.
 */
export async function loadOwnDefinition({
  questionnaire: id,
  src,
  definition,
}: DefinitionSource): Promise<Localized<Check>> {
  if (!definition && !src) {
    throw id
      ? definitionError(
          'unknown-questionnaire',
          `There is no questionnaire "${id}". Known are: ${checkIds.join(', ')}.`,
        )
      : definitionError('missing-questionnaire', 'Name one, for example questionnaire="backlog-health".');
  }
  const { parseQuestionnaire } = await import('../schema/index.js');
  const result = parseQuestionnaire(definition ?? (await fetched(src!)));
  if (!result.ok) {
    throw definitionError(
      'invalid-questionnaire',
      `The questionnaire does not validate: ${result.issues.length} problem(s), the first three of which follow.`,
      result.issues.map(({ path, message, fix }) => ({ path, message: `${message}. ${fix}` })),
    );
  }
  if (result.questionnaire.kind === 'triage') {
    throw definitionError(
      'invalid-questionnaire',
      'A triage is run by <maturity-triage>, not by this element.',
    );
  }
  return { content: result.questionnaire, locale: 'en' };
}

async function fetched(src: string): Promise<unknown> {
  try {
    const response = await fetch(src);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    throw definitionError(
      'load-failed',
      `The questionnaire at "${src}" could not be read (${String(error)}). Check the address and that it is JSON.`,
    );
  }
}
