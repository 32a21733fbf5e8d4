/** Why a questionnaire cannot be shown, in words for the developer. */
export interface DefinitionError extends Error {
  readonly code: 'missing-questionnaire' | 'unknown-questionnaire' | 'load-failed' | 'invalid-questionnaire';
  readonly issues: readonly { path: string; message: string }[];
}

export function definitionError(
  code: DefinitionError['code'],
  message: string,
  issues: DefinitionError['issues'] = [],
): DefinitionError {
  return Object.assign(new Error(message), { code, issues });
}
