/**
 * Something handed in cannot be right. Nothing is ever defaulted to a score:
 * the error says what is wrong (`code`) and where (`path`).
 */
export class MaturityInputError extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, message = `${code}: ${path}`) {
    super(message);
    this.name = 'MaturityInputError';
    this.code = code;
    this.path = path;
  }
}
