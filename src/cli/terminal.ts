/** Where a command prints, and what it knows of the time; a test hands in its own. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly now: () => Date;
}

export const terminal: Terminal = {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  now: () => new Date(),
};

/** What a command ends with: 1 for input that is wrong, 2 for a command that is. */
export const EXIT = { ok: 0, findings: 1, usage: 2 } as const;

/** A command written wrongly: the message says how it is written. */
export class UsageError extends Error {}

/** Input that cannot be used: the message says where, what and how to put it right. */
export class InputError extends Error {}

/** One line per problem, the same everywhere. */
export function formatProblem(file: string, path: string, message: string, fix: string): string {
  return `${file}:${path} — ${message} — ${fix}`;
}
