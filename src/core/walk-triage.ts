import type {
  Questionnaire,
  TriageLeaf,
  TriageOption,
  TriageQuestionnaire,
} from '../schema/questionnaire.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import { withOwn } from './engagements.js';
import { frozenList, NOTHING } from './freeze.js';
import { MaturityInputError } from './input-error.js';
import { modelOf } from './plan.js';
import { snapshotBase, type SnapshotOptions } from './snapshot-base.js';

/** One answer on the way: the node's id and the option's. */
export interface TriageStep {
  readonly node: string;
  readonly answer: string;
}

/**
 * SPEC 4: follows the answers from the first node. Gives the node to ask next,
 * or the snapshot once a leaf is reached. A leaf that asks something itself is
 * reached only after that answer.
 *
 * @example
 * walkTriage(triage, [{ node: 't1', answer: 'yes-others' }], { at }) // => { node: 't1b' }
 */
export function walkTriage(
  triage: TriageQuestionnaire,
  steps: readonly TriageStep[],
  options: SnapshotOptions,
): { node: string } | { snapshot: TriageSnapshot } {
  if ((triage as Questionnaire | undefined)?.kind !== 'triage') {
    throw new MaturityInputError('wrong-kind', 'questionnaire.kind');
  }
  if (!Array.isArray(steps)) throw new MaturityInputError('invalid-steps', 'steps');
  let place: Place = { node: triage.nodes[0]!.id };
  for (let index = 0; index < steps.length; index++) place = follow(triage, place, steps, index);
  return place.node === undefined
    ? { snapshot: snapshotOf(triage, place, steps, options) }
    : { node: place.node };
}

interface Place {
  readonly node?: string | undefined;
  readonly leaf?: TriageLeaf;
  readonly confidence?: TriageSnapshot['confidence'] | undefined;
  /** What the leaf's own question said to take next. */
  readonly next?: readonly string[] | undefined;
}

function follow(
  triage: TriageQuestionnaire,
  from: Place,
  steps: readonly TriageStep[],
  index: number,
): Place {
  const { node, answer } = steps[index] ?? {};
  if (node === undefined || node !== from.node)
    throw new MaturityInputError('unknown-node', `steps[${index}].node`);
  const option = triage.nodes.find(({ id }) => id === node)!.options.find(({ id }) => id === answer);
  if (!option) throw new MaturityInputError('unknown-answer', `steps[${index}].answer`);
  if (from.leaf) return { ...from, node: undefined, next: option.next };

  const { confidence, leaf: leafId, to } = targetOf(option, steps.slice(0, index));
  const leaf = triage.leaves.find(({ id }) => id === leafId);
  return leaf ? { leaf, confidence, node: leaf.ask } : { node: to };
}

/** SPEC 4: T5 leads on only where an earlier answer asks for it. */
function targetOf(option: TriageOption, earlier: readonly TriageStep[]): Partial<TriageOption> {
  const { when, otherwise } = option;
  if (!when || earlier.some(({ answer, node }) => node === when.node && answer === when.answer))
    return option;
  return otherwise!;
}

function snapshotOf(
  triage: TriageQuestionnaire,
  { confidence = null, leaf, next }: Place,
  steps: readonly TriageStep[],
  options: SnapshotOptions,
): TriageSnapshot {
  const { id, version } = triage;
  const base = snapshotBase(options ?? {});
  const snapshot: TriageSnapshot = Object.freeze({
    schemaVersion: 1,
    kind: 'triage',
    questionnaire: Object.freeze({ id, version }),
    locale: base.locale,
    startedAt: base.startedAt,
    completedAt: base.completedAt,
    context: base.context,
    flags: NOTHING,
    path: frozenList(steps.map(({ node, answer }) => Object.freeze({ node, answer }))),
    leaf: leaf!.id,
    pattern: leaf!.pattern,
    confidence,
    next: frozenList([...(next ?? leaf!.next)]),
    engagements: withOwn(modelOf(triage, options?.model), [leaf!.engagement]),
  });
  return snapshot;
}
