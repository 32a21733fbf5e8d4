import { counterpart, isObject, isShownText } from './apply-overlay.js';
import { formatPath, type Issue, type Path } from './issues.js';

/**
 * Compares a translation with its original: texts missing or too many,
 * figures or placeholders that differ, another version. Numbers may be written
 * the other language's way: 1.5 equals 1,5.
 */
export function overlayIssues(base: unknown, overlay: unknown): Issue[] {
  const issues: Issue[] = [];
  const report = (path: Path, message: string, fix: string) =>
    issues.push({ path: formatPath(path), message, fix });
  if (!isObject(base) || !isObject(overlay)) {
    report([], 'is not an object', 'Write the texts under the same keys and ids as the original.');
    return issues;
  }
  if (overlay.version !== base.version) {
    report(
      ['version'],
      "is not the original's version",
      `Compare the texts, then write "${String(base.version)}".`,
    );
  }
  compare(base, overlay, [], report);
  findExtra(base, overlay, [], report);
  return issues;
}

type Note = (path: Path, message: string, fix: string) => void;

function keysOf(path: Path): string[] {
  return path.filter((step) => typeof step === 'string');
}

/** Whether the value at this path is a text that people read. */
function isShown(path: Path): boolean {
  const keys = keysOf(path);
  return isShownText(keys.at(-1) ?? '', keys);
}

function compare(base: unknown, overlay: unknown, path: Path, report: Note): void {
  if (typeof base === 'string') {
    if (isShown(path)) compareTexts(base, overlay, path, report);
  } else if (Array.isArray(base)) {
    const list: readonly unknown[] = Array.isArray(overlay) ? overlay : [];
    base.forEach((entry: unknown, index) =>
      compare(entry, counterpart(entry, index, list), [...path, index], report),
    );
  } else if (isObject(base)) {
    for (const [key, value] of Object.entries(base)) {
      compare(
        value,
        isObject(overlay) && Object.hasOwn(overlay, key) ? overlay[key] : undefined,
        [...path, key],
        report,
      );
    }
  }
}

function compareTexts(base: string, overlay: unknown, path: Path, report: Note): void {
  if (typeof overlay !== 'string' || overlay.trim() === '') {
    report(path, 'has no translation', `Translate: ${base}`);
    return;
  }
  if (numbersIn(base) !== numbersIn(overlay)) {
    report(
      path,
      `has other numbers than the original (${numbersIn(base) || 'none'})`,
      'Keep every number as it is.',
    );
  }
  if (placeholdersIn(base) !== placeholdersIn(overlay)) {
    report(path, 'has other placeholders than the original', `Keep ${placeholdersIn(base) || 'none'}.`);
  }
}

/** The numbers of a text in a form that can be compared across languages. */
function numbersIn(text: string): string {
  const numbers = text.replace(/\{\w+\}/g, '').match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? [];
  return numbers
    .map((number) => number.replace(/[,\u00a0\u202f]/g, '.'))
    .sort()
    .join(' ');
}

function placeholdersIn(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
}

/** The keys a translation carries besides texts. */
const ALLOWED_KEYS: readonly string[] = ['id', 'version', '$schema', 'locale', 'kind'];

function findExtra(base: unknown, overlay: unknown, path: Path, report: Note): void {
  if (Array.isArray(overlay)) {
    const list: readonly unknown[] = Array.isArray(base) ? base : [];
    overlay.forEach((entry: unknown, index) => {
      const original = counterpart(entry, index, list);
      if (original === undefined) report([...path, index], 'is not in the original', 'Remove it.');
      else findExtra(original, entry, [...path, index], report);
    });
  } else if (isObject(overlay)) {
    for (const [key, value] of Object.entries(overlay))
      findExtraKey(base, key, value, [...path, key], report);
  } else if (!isShown(path) && overlay !== base) {
    report(path, 'is not a text', 'Remove it: a translation changes texts only.');
  }
}

function findExtraKey(base: unknown, key: string, value: unknown, path: Path, report: Note): void {
  if (ALLOWED_KEYS.includes(key)) return;
  if (!isObject(base) || !Object.hasOwn(base, key)) report(path, 'is not in the original', 'Remove it.');
  else findExtra(base[key], value, path, report);
}
