import type * as z from 'zod/mini';
import { formats } from './fields.js';
import type { Path, Report } from './issues.js';

type ZodIssue = z.core.$ZodIssue;

/** zod/mini brings no sentences of its own: ours say what is wrong and how to put it right. */
export function reportZodIssues(issues: readonly ZodIssue[], document: unknown, report: Report): void {
  for (const issue of issues) reportZodIssue(issue, document, report);
}

function reportZodIssue(issue: ZodIssue, document: unknown, report: Report): void {
  const path = issue.path as Path;
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(document, path) === undefined
        ? report(path, 'is missing', `Add it: ${expected(issue.expected)}.`)
        : report(path, `is not ${expected(issue.expected)}`, `Write ${expected(issue.expected)} here.`);
    case 'invalid_value':
      return report(
        path,
        'is not one of the values allowed',
        `Write ${issue.values.map(quoted).join(' or ')}.`,
      );
    case 'unrecognized_keys':
      return issue.keys.forEach((key) =>
        report([...path, key], 'is not a field we know', 'Remove it or correct its spelling.'),
      );
    case 'too_small':
      return report(path, `is too ${small(issue.origin)}`, `${amount(issue, 'least', issue.minimum)}.`);
    case 'too_big':
      return report(path, `is too ${big(issue.origin)}`, `${amount(issue, 'most', issue.maximum)}.`);
    case 'invalid_format': {
      const { message, fix } = formats.get(issue.pattern ?? '') ?? {
        message: 'is malformed',
        fix: 'Correct it.',
      };
      return report(path, message, fix);
    }
    case 'invalid_key':
      return report(path, 'is not a valid key', 'Use a kebab-case id as the key.');
    case 'invalid_union':
      return issue.discriminator === 'kind'
        ? report(path, 'is not a kind we know', 'Write "staged", "banded" or "triage".')
        : report(path, 'is not one of the values allowed', 'Write a level from 0 to 4, "na" or "dk".');
    default:
      return report(path, 'is not valid', 'Compare it with the JSON Schema.');
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

const expected = (type: string) => EXPECTED[type] ?? type;
const quoted = (value: unknown) => JSON.stringify(value) ?? String(value);
const small = (origin: string) => (origin === 'number' || origin === 'int' ? 'low' : 'short');
const big = (origin: string) => (origin === 'number' || origin === 'int' ? 'high' : 'long');

function amount(issue: { origin: string; exact?: boolean }, bound: string, limit: number | bigint): string {
  const size = issue.exact ? `exactly ${limit}` : `at ${bound} ${limit}`;
  if (issue.origin === 'string') return `Use ${size} characters`;
  return issue.origin === 'array' ? `List ${size} entries` : `Write a number of ${size}`;
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
