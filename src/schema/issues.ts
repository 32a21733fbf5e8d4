/** Something wrong with a document: where, what, and how to put it right. */
export interface Issue {
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

export type Path = readonly (string | number)[];

/** Notes an issue at a path. */
export type Report = (path: Path, message: string, fix: string) => void;

/**
 * Writes a path the way people read it.
 *
 * @example
 * formatPath(['questions', 3, 'options', 0]) // => 'questions[3].options[0]'
 */
export function formatPath(path: Path): string {
  if (path.length === 0) return '(document)';
  return path.map((step, index) => formatStep(step, index === 0)).join('');
}

function formatStep(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!PLAIN.test(step)) return `[${JSON.stringify(step)}]`;
  return first ? step : `.${step}`;
}

const PLAIN = /^[\w$-]+$/;
