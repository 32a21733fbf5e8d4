import type { StagedQuestionnaire } from '../schema/questionnaire.js';
import type { StagedSnapshot, StageIndex } from '../schema/snapshot.js';
import { rankActions } from './actions.js';
import { capStage } from './caps.js';
import { coverageOf } from './coverage.js';
import { dimensionScores, type DimensionScore } from './dimension-score.js';
import { conversation, engagementsFor, withOwn } from './engagements.js';
import { findOutFirst } from './find-out.js';
import { floorOf } from './fraction.js';
import { frozenList, NOTHING } from './freeze.js';
import type { Level } from './levels.js';
import { overallScore, weakestDimension } from './overall-score.js';
import { patternEvidence, primaryPattern, shownPattern } from './patterns.js';
import { quadrantOf } from './quadrant.js';
import { qualityFlags } from './quality-flags.js';
import { readAnswers, type Answers } from './read-answers.js';
import { comparePlacement } from './self-placement.js';
import { emittedSignals } from './signals.js';
import { readCount, snapshotBase, type SnapshotOptions } from './snapshot-base.js';
import { isBorderline, stageOf } from './stage.js';
import { stagedPlan, type StagedPlan } from './staged-plan.js';
import { urgencyOf } from './urgency.js';
import { validityOf } from './validity.js';

const STAGES = 5;
const MOST_PEOPLE = 100_000;

/** SPEC 6 from the first rule to the last. */
export function scoreStaged(
  questionnaire: StagedQuestionnaire,
  answers: Answers,
  options: SnapshotOptions,
): StagedSnapshot {
  const plan = stagedPlan(questionnaire, options.model);
  const { model } = plan;
  const base = snapshotBase(options);
  const placed = readCount(options.selfPlacement, STAGES, 'selfPlacement') as StageIndex | null;
  const people = readCount(options.people, MOST_PEOPLE, 'people');
  const { kept, levels } = readAnswers(plan, answers);

  const coverage = coverageOf(levels);
  const scores = dimensionScores(plan, levels);
  const status = validityOf(coverage, scores, model.validity);
  const doesNotFit = status === 'does-not-fit';
  const result = doesNotFit || status === 'insufficient' ? NO_RESULT : resultOf(plan, levels, scores);

  // Written out property by property: spreading the parts together would take several times as long as all the rules.
  return Object.freeze({
    schemaVersion: 1,
    kind: 'staged',
    questionnaire: plan.questionnaire,
    locale: base.locale,
    startedAt: base.startedAt,
    completedAt: base.completedAt,
    answers: kept,
    context: base.context,
    flags: qualityFlags(levels, base, model),
    status,
    coverage,
    score: result.score,
    stage: result.stage,
    dimensions: profile(plan, scores, doesNotFit),
    weakest: result.weakest,
    patterns: result.patterns,
    primaryPattern: result.primaryPattern,
    actions: result.actions,
    findOut: findOutFirst(plan, levels),
    signals: emittedSignals(plan, levels, doesNotFit ? null : scores),
    quadrant: result.quadrant,
    engagements: result.engagements,
    urgency: result.urgency,
    selfPlacement: comparePlacement(placed, result.stage && result.stage.index),
    people,
  });
}

type Result = Pick<
  StagedSnapshot,
  | 'score'
  | 'stage'
  | 'weakest'
  | 'patterns'
  | 'primaryPattern'
  | 'actions'
  | 'quadrant'
  | 'engagements'
  | 'urgency'
>;

/** SPEC 6.3: without enough answers there is no score, no stage, no pattern, no offer. */
const NO_RESULT: Result = {
  score: null,
  stage: null,
  weakest: null,
  patterns: NOTHING,
  primaryPattern: null,
  actions: NOTHING,
  quadrant: null,
  engagements: NOTHING,
  urgency: null,
};

function resultOf(plan: StagedPlan, levels: readonly Level[], scores: readonly DimensionScore[]): Result {
  const { edges, model, source } = plan;
  const score = overallScore(scores);
  const weakest = weakestDimension(scores);
  const weakestId = plan.dimensions[weakest]!.id;
  const raw = stageOf(score, edges);
  const { index, heldBackBy } = capStage(
    raw,
    weakestId,
    stageOf(scores[weakest]!.score!, edges),
    plan,
    levels,
  );
  const patterns = patternEvidence(plan, levels);
  const primary = primaryPattern(patterns);
  const cell = source.quadrants ? quadrantOf(plan, source.quadrants, scores) : null;

  return {
    score: floorOf(score),
    stage: Object.freeze({
      index,
      id: model.stages[index - 1]!.id,
      raw,
      heldBackBy,
      borderline: isBorderline(score, edges, model.thresholds.borderline),
    }),
    weakest: weakestId,
    patterns: frozenList(patterns.map(shownPattern)),
    primaryPattern: primary,
    actions: rankActions(plan, levels, primary && primary.id),
    quadrant: cell && cell.id,
    // SPEC 7.3: the headline of a two-axis result is the quadrant, and so is its offer.
    engagements: source.quadrants
      ? withOwn(model, [cell ? cell.engagement : conversation(model)])
      : engagementsFor(model, source.id, index, primary),
    urgency: urgencyOf(index, patterns, model),
  };
}

function profile(
  { dimensions, edges }: StagedPlan,
  scores: readonly DimensionScore[],
  doesNotFit: boolean,
): StagedSnapshot['dimensions'] {
  const shown = dimensions.map(({ id, questions }, index) => {
    const { rated, score } = scores[index]!;
    const fitting = doesNotFit ? null : score;
    return Object.freeze({
      id,
      score: fitting && floorOf(fitting),
      stage: fitting && stageOf(fitting, edges),
      rated,
      asked: questions.length,
    });
  });
  return frozenList(shown);
}
