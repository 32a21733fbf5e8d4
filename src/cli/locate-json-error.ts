/** Where a text stops being JSON, and why. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)\b/y;
const BLANK = /[ \t\n\r]*/y;

/**
 * Finds the first mistake in a text that JSON.parse refused: its own message often has no position.
 *
 * @example
 * locateJsonError('{ "a": 1, }')
 * // => { line: 1, column: 11, message: 'has a comma before }', fix: 'Remove the comma.' }
 */
export function locateJsonError(text: string): JsonError {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = match(BLANK, text, at)!.end;
    if (at >= text.length) return errorAt(text, at, unfinished(open), 'Add what is missing.');
    const token = match(TOKEN, text, at);
    const next: Expected | null = token && follow(expected, token.text, open);
    if (!token || !next) return unexpected(text, at, expected);
    expected = next;
    at = token.end;
  }
}

function match(pattern: RegExp, text: string, at: number): { text: string; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && { text: found[0], end: pattern.lastIndex };
}

/** What may follow a token; null when the token itself was not expected. */
function follow(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  const after = (): Expected => (open.length > 0 ? ', or end' : 'nothing');
  const closes = (token === '}' && open.at(-1) === '{') || (token === ']' && open.at(-1) === '[');
  const mayClose = [', or end', 'key or }', 'value or ]'].includes(expected);
  if (closes && mayClose) {
    open.pop();
    return after();
  }
  if (expected === ':') return token === ':' ? 'value' : null;
  if (expected === ', or end') return token === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (expected === 'key' || expected === 'key or }') return token.startsWith('"') ? ':' : null;
  if (expected === 'nothing' || /^[}\]:,]$/.test(token)) return null;
  if (token !== '{' && token !== '[') return after();
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

function unfinished(open: readonly string[]): string {
  const last = open.at(-1);
  return last ? `ends before ${last} is closed` : 'holds nothing';
}

function unexpected(text: string, at: number, expected: Expected): JsonError {
  const character = text[at]!;
  const before = text.slice(0, at).trimEnd();
  if (before.endsWith(',') && '}]'.includes(character)) {
    return errorAt(text, at, `has a comma before ${character}`, 'Remove the comma.');
  }
  if (character === '"') {
    return expected === ', or end'
      ? errorAt(text, at, 'lacks a comma', 'Put a comma before this text.')
      : errorAt(
          text,
          at,
          'has a text that does not end',
          'Close it with " on the same line; write \\" and \\n inside.',
        );
  }
  if (character === '/') return errorAt(text, at, 'has a comment', 'Remove it: JSON has none.');
  return errorAt(
    text,
    at,
    `has an unexpected ${JSON.stringify(character)}`,
    `Write ${IN_WORDS[expected]} here.`,
  );
}

const IN_WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or }',
  ':': 'a colon',
  ', or end': 'a comma, or close the bracket,',
  nothing: 'nothing more',
};

function errorAt(text: string, at: number, message: string, fix: string): JsonError {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1, message, fix };
}
