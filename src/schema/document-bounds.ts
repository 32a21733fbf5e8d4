import type { Path, Report } from './issues.js';

const LIMITS = { depth: 16, values: 20_000, characters: 400_000 };
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Refuses documents that are too deep or too large before anything else looks
 * at them, and keys that would reach into JavaScript's own objects. Stops at
 * the first breach of a limit, so that a huge document costs no more than a large one.
 */
export function checkBounds(document: unknown, report: Report): boolean {
  const left = { values: LIMITS.values, characters: LIMITS.characters };
  const queue: { value: unknown; path: Path }[] = [{ value: document, path: [] }];
  let sound = true;

  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const { value, path } = entry;
    left.values -= 1;
    if (typeof value === 'string') left.characters -= value.length;
    const breach = breachOf(left, path);
    if (breach) {
      report(path, breach, 'Shorten the document; nothing that people can answer needs this much.');
      return false;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (sizeOf(value) > left.values) {
      report(path, 'is too large', `Keep the whole document under ${LIMITS.values} values.`);
      return false;
    }
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      left.characters -= key.length;
      if (FORBIDDEN_KEYS.includes(key)) {
        report([...path, step], 'is a key that is never allowed', 'Remove it, or choose another name.');
        sound = false;
      } else {
        queue.push({ value: (value as Record<string, unknown>)[key], path: [...path, step] });
      }
    }
  }
  return sound;
}

function breachOf(left: { values: number; characters: number }, path: Path): string | undefined {
  if (path.length > LIMITS.depth) return 'is nested too deeply';
  if (left.values < 0) return 'is too large';
  return left.characters < 0 ? 'holds too much text' : undefined;
}

/** An array's length is known at once; listing the keys of millions of entries is what we avoid. */
function sizeOf(value: object): number {
  return Array.isArray(value) ? value.length : 0;
}
