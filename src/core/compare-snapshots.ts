import type { Model } from '../schema/questionnaire.js';
import type { Snapshot, StagedSnapshot, StageIndex } from '../schema/snapshot.js';
import { MaturityInputError } from './input-error.js';
import { requireSameEdition } from './same-questionnaire.js';

/** A difference of shown scores; null when one of them is missing. Not `clear`: worded "no clear difference". */
export interface Difference {
  readonly delta: number | null;
  readonly clear: boolean;
}

export interface Comparison {
  readonly score: Difference;
  readonly stage: {
    readonly before: StageIndex | null;
    readonly after: StageIndex | null;
    readonly delta: number | null;
  };
  readonly dimensions: readonly (Difference & { readonly id: string })[];
}

/** SPEC 6.7, for snapshots that come without a model: a snapshot holds no thresholds. */
const NO_CLEAR_DIFFERENCE = { score: 8, dimension: 17 };

/**
 * SPEC 6.9: sets two results of the same questionnaire and edition beside each
 * other, on the scores as they were shown.
 */
export function compareSnapshots(
  before: StagedSnapshot,
  after: StagedSnapshot,
  { model }: { readonly model?: Model | undefined } = {},
): Comparison {
  requireStaged(before, 'before');
  requireStaged(after, 'after');
  requireSameEdition(before.questionnaire, after.questionnaire, 'after.questionnaire');

  const least = model?.thresholds.noClearDifference ?? NO_CLEAR_DIFFERENCE;
  const stages = { before: before.stage?.index ?? null, after: after.stage?.index ?? null };
  return {
    score: difference(before.score, after.score, least.score),
    stage: { ...stages, delta: difference(stages.before, stages.after, 1).delta },
    dimensions: before.dimensions.map(({ id, score }) => {
      const other = after.dimensions.find((dimension) => dimension.id === id);
      return { id, ...difference(score, other?.score ?? null, least.dimension) };
    }),
  };
}

function difference(before: number | null, after: number | null, least: number): Difference {
  if (before === null || after === null) return { delta: null, clear: false };
  return { delta: after - before, clear: Math.abs(after - before) >= least };
}

function requireStaged(snapshot: Snapshot, path: string): void {
  if (snapshot?.kind !== 'staged') throw new MaturityInputError('wrong-kind', `${path}.kind`);
  const scores = Array.isArray(snapshot.dimensions)
    ? snapshot.dimensions.map(({ score }) => score)
    : [undefined];
  if (![snapshot.score, ...scores].every((score) => score === null || Number.isInteger(score))) {
    throw new MaturityInputError('invalid-snapshot', path);
  }
}
