import { MaturityInputError } from './input-error.js';

interface Identity {
  readonly id: string;
  readonly version: string;
}

/** Major and minor number: another third number is another spelling only, and scores the same. */
function editionOf(version: unknown): string {
  return String(version).replace(/\.\d+$/, '');
}

/** A result belongs to one questionnaire and one edition of it. `found` comes from outside: it may be anything. */
export function requireSameEdition(expected: Identity, found: Identity | undefined, path: string): void {
  const { id, version } = Object(found) as Partial<Identity>;
  if (id !== expected.id) throw new MaturityInputError('other-questionnaire', `${path}.id`);
  if (editionOf(version) !== editionOf(expected.version)) {
    throw new MaturityInputError('version-differs', `${path}.version`);
  }
}
