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
