import type { Model, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { tally, type Tally } from './dimension-score.js';
import { MaturityInputError } from './input-error.js';
import type { Level } from './levels.js';
import { gateOverride, judgeEvidence, primaryPattern, shownPattern } from './patterns.js';
import { readAnswers } from './read-answers.js';
import { requireSameEdition } from './same-questionnaire.js';
import { stagedPlan, type StagedPlan, type Weighted } from './staged-plan.js';
import { DAY, timeOf } from './time.js';

export interface PooledPatterns {
  readonly patterns: StagedSnapshot['patterns'];
  readonly primaryPattern: StagedSnapshot['primaryPattern'];
  /** Places of the snapshots that were used; the others were not valid, or not of the period. */
  readonly used: readonly number[];
}

/**
 * SPEC 6.9: several checks by one organisation. Stages and scores are never
 * averaged; the tagged answers of all valid results of the period are pooled.
 */
export function poolPatterns(
  questionnaires: readonly StagedQuestionnaire[],
  snapshots: readonly StagedSnapshot[],
  { at, model: given }: { readonly at: string; readonly model?: Model | undefined },
): PooledPatterns {
  const now = timeOf(at, 'at');
  const results = snapshots.map((snapshot, place) => ({
    place,
    ...resultOf(questionnaires, snapshot, place, given),
  }));
  const model = results[0]?.plan.model ?? given;
  if (!model) throw new MaturityInputError('missing-model', 'questionnaires');
  if (results.some(({ plan }) => plan.model.version !== model.version)) {
    throw new MaturityInputError('model-differs', 'questionnaires');
  }
  const used = results.filter(({ age, valid }) => {
    const days = (now - age) / DAY;
    return valid && days >= 0 && days <= model.thresholds.poolDays;
  });

  const gates = used.filter(({ plan }) => plan.gate >= 0).map(({ plan, levels }) => levels[plan.gate]!);
  const gateSays = gateOverride(gates, model.gate);
  const evidence = model.patterns.map(({ id }) => {
    const pooled = used.map(({ plan, levels }) => tally(taggedWith(plan, id), levels, model.thresholds.low));
    return judgeEvidence(id, pooled.reduce(add, NOTHING), model, id === model.gate.pattern ? gateSays : null);
  });
  return {
    patterns: evidence.map(shownPattern),
    primaryPattern: primaryPattern(evidence),
    used: used.map(({ place }) => place),
  };
}

function taggedWith({ patterns }: StagedPlan, id: string): readonly Weighted[] {
  return patterns.find((pattern) => pattern.id === id)?.evidence ?? [];
}

interface PoolResult {
  readonly plan: StagedPlan;
  readonly levels: readonly Level[];
  readonly age: number;
  readonly valid: boolean;
}

function resultOf(
  questionnaires: readonly StagedQuestionnaire[],
  snapshot: StagedSnapshot,
  place: number,
  model: Model | undefined,
): PoolResult {
  const path = `snapshots[${place}]`;
  const identity = snapshot?.questionnaire;
  const questionnaire = questionnaires.find(({ id }) => id === identity?.id);
  if (!questionnaire) throw new MaturityInputError('unknown-questionnaire', `${path}.questionnaire.id`);
  if (snapshot.kind !== 'staged' || questionnaire.kind !== 'staged') {
    throw new MaturityInputError('wrong-kind', `${path}.kind`);
  }
  requireSameEdition(questionnaire, identity, `${path}.questionnaire`);
  const plan = stagedPlan(questionnaire, model);
  return {
    plan,
    levels: readAnswers(plan, snapshot.answers).levels,
    age: timeOf(snapshot.completedAt, `${path}.completedAt`),
    valid: snapshot.status === 'valid' || snapshot.status === 'valid-partial',
  };
}

const NOTHING: Tally = { rated: 0, low: 0, weight: 0, weightedLevels: 0 };

function add(a: Tally, b: Tally): Tally {
  return {
    rated: a.rated + b.rated,
    low: a.low + b.low,
    weight: a.weight + b.weight,
    weightedLevels: a.weightedLevels + b.weightedLevels,
  };
}
