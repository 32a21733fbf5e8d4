import type { Path, Report } from './issues.js';

/**
 * Cross-references are checked even where the document's shape is broken, so
 * that a single run finds everything. These readers take whatever is there.
 */
export type Loose = Readonly<Record<string, unknown>>;

/** An entry of a list together with where it stands. */
export interface Entry {
  readonly value: Loose;
  readonly path: Path;
}

/** No list may be longer than 60; what comes after this is refused anyway and must not cost time. */
const LONGEST_LIST = 100;

export function asObject(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** The objects of the list under `key`. */
export function entriesOf(document: Loose, key: string, path: Path = []): Entry[] {
  const list = document[key];
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, LONGEST_LIST)
    .map((value: unknown, index) => ({ value: asObject(value), path: [...path, key, index] }));
}

/** The texts of a list; entries of another type are reported elsewhere. */
export function textsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, LONGEST_LIST).filter((value) => typeof value === 'string');
}

/** The ids of entries; those of the wrong type are reported elsewhere. */
export function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ value }) => value.id).filter((id) => typeof id === 'string'));
}

export function reportDuplicates(entries: readonly Entry[], what: string, report: Report): void {
  const seen = new Set<unknown>();
  for (const { value, path } of entries) {
    if (typeof value.id === 'string' && seen.has(value.id)) {
      report(
        [...path, 'id'],
        `is used by another ${what}: "${value.id}"`,
        'Give every one an id of its own.',
      );
    }
    seen.add(value.id);
  }
}

/** Reports a reference to something that does not exist. `known` is null when it cannot be checked. */
export function reportUnknown(
  reference: unknown,
  known: ReadonlySet<string> | null,
  what: string,
  path: Path,
  report: Report,
): void {
  if (typeof reference !== 'string' || known === null || known.has(reference)) return;
  report(
    path,
    `names an unknown ${what}: "${reference}"`,
    `Use one of: ${[...known].join(', ') || '(there are none)'}.`,
  );
}
