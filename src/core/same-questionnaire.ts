import { MaturityInputError } from './input-error.js';

interface Identity {
  readonly id: string;
  readonly version: string;
}

/** Major and minor number: another third number is another spelling only, and scores the same. */
export function edition(version: string): string {
  return version.slice(0, version.lastIndexOf('.'));
}

/** A result belongs to one questionnaire and one edition of it. */
export function requireSameEdition(expected: Identity, found: Identity, path: string): void {
  if (expected.id !== found.id) throw new MaturityInputError('other-questionnaire', `${path}.id`);
  if (edition(expected.version) !== edition(found.version)) {
    throw new MaturityInputError('version-differs', `${path}.version`);
  }
}

/** The snapshot must be one of this questionnaire, and look like a snapshot in the first place. */
export function requireSameQuestionnaire(questionnaire: Identity, snapshot: unknown): void {
  requireSameEdition(questionnaire, identityOf(snapshot, 'snapshot'), 'snapshot.questionnaire');
}

export function identityOf(snapshot: unknown, path: string): Identity {
  const { id, version } = Object((snapshot as { questionnaire?: unknown } | null | undefined)?.questionnaire);
  if (typeof id === 'string' && typeof version === 'string') return { id, version };
  throw new MaturityInputError('invalid-snapshot', path);
}
