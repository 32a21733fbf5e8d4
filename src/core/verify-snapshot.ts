import type { Questionnaire, TriageQuestionnaire } from '../schema/questionnaire.js';
import type { Snapshot, StagedSnapshot } from '../schema/snapshot.js';
import { buildSnapshot } from './build-snapshot.js';
import { requireSameEdition } from './same-questionnaire.js';
import type { SnapshotOptions } from './snapshot-base.js';
import { walkTriage } from './walk-triage.js';
import { MaturityInputError } from './input-error.js';

/**
 * Scores the snapshot's answers again and lists every figure that differs, by
 * path. A snapshot whose answers cannot be scored at all is an error.
 *
 * @example
 * verifySnapshot(questionnaire, { ...snapshot, score: 99 })
 * // => { ok: false, differences: ['score: 99 should be 39'] }
 */
export function verifySnapshot(
  questionnaire: Questionnaire,
  snapshot: Snapshot,
  { model }: Pick<SnapshotOptions, 'model'> = {},
): { ok: true } | { ok: false; differences: string[] } {
  requireSameEdition(questionnaire, snapshot?.questionnaire, 'snapshot.questionnaire');
  if (snapshot.kind !== questionnaire.kind) throw new MaturityInputError('wrong-kind', 'snapshot.kind');

  const { version } = snapshot.questionnaire;
  const again = { ...rescore(questionnaire, snapshot, model) };
  // The same edition in another spelling scores the same.
  const expected = { ...again, questionnaire: { ...again.questionnaire, version } };
  const differences = differencesBetween(snapshot, expected, '');
  return differences.length === 0 ? { ok: true } : { ok: false, differences };
}

function rescore(
  questionnaire: Questionnaire,
  snapshot: Snapshot,
  model: SnapshotOptions['model'],
): Snapshot {
  const { completedAt, context, locale, startedAt } = snapshot;
  const options = { at: completedAt, context, locale, startedAt, model };
  if (snapshot.kind === 'triage') {
    const walked = walkTriage(questionnaire as TriageQuestionnaire, snapshot.path, options);
    if ('node' in walked) throw new MaturityInputError('unfinished-path', 'snapshot.path');
    return walked.snapshot;
  }
  const { answers, people, selfPlacement } = snapshot as StagedSnapshot; // a banded one has only answers
  return buildSnapshot(questionnaire, answers, {
    ...options,
    selfPlacement: selfPlacement && selfPlacement.stage,
    people,
  });
}

/** Every place at which two JSON values differ. */
function differencesBetween(found: unknown, expected: unknown, path: string): string[] {
  if (isTree(found) && isTree(expected) && Array.isArray(found) === Array.isArray(expected)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) =>
      differencesBetween(own(found, key), own(expected, key), path === '' ? key : `${path}.${key}`),
    );
  }
  return found === expected ? [] : [`${path}: ${shown(found)} should be ${shown(expected)}`];
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'absent';
}
