import type { StagedQuestionnaire } from '../schema/questionnaire.js';
import type { StageIndex, StagedSnapshot } from '../schema/snapshot.js';
import { rankActions } from './actions.js';
import { capStage } from './caps.js';
import { coverageOf } from './coverage.js';
import { dimensionScores, type DimensionScore } from './dimension-score.js';
import { conversation, engagementsFor, withOwn } from './engagements.js';
import { findOutFirst } from './find-out.js';
import { floorOf } from './fraction.js';
import { deepFreeze } from './freeze.js';
import type { Level } from './levels.js';
import { overallScore, weakestDimension } from './overall-score.js';
import { patternEvidence, primaryPattern } from './patterns.js';
import { quadrantOf } from './quadrant.js';
import { qualityFlags } from './quality-flags.js';
import { keepAnswers, readLevels, type Answers } from './read-answers.js';
import { comparePlacement, readPlacement } from './self-placement.js';
import { emittedSignals } from './signals.js';
import { readPeople, snapshotBase, type SnapshotOptions } from './snapshot-base.js';
import { isBorderline, stageOf } from './stage.js';
import { stagedPlan, type StagedPlan } from './staged-plan.js';
import { urgencyOf } from './urgency.js';
import { validityOf } from './validity.js';

/** SPEC 6 from the first rule to the last. */
export function scoreStaged(
  questionnaire: StagedQuestionnaire,
  answers: Answers,
  options: SnapshotOptions,
): StagedSnapshot {
  const plan = stagedPlan(questionnaire, options.model);
  const { base, completed, started } = snapshotBase(plan.questionnaire, options);
  const placed = readPlacement(options.selfPlacement);
  const people = readPeople(options.people);
  const levels = readLevels(plan, answers);

  const coverage = coverageOf(levels);
  const scores = dimensionScores(plan, levels);
  const status = validityOf(coverage, scores, plan.model.validity);
  const result =
    status === 'valid' || status === 'valid-partial' ? resultOf(plan, levels, scores) : NO_RESULT;

  return deepFreeze({
    ...base,
    kind: 'staged',
    answers: keepAnswers(plan, answers),
    flags: qualityFlags(levels, started, completed, plan.model),
    status,
    coverage,
    dimensions: profile(plan, scores, status === 'does-not-fit'),
    findOut: findOutFirst(plan, levels),
    signals: emittedSignals(plan, levels, status === 'does-not-fit' ? [] : scores),
    ...result,
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
const NO_RESULT: Result = deepFreeze({
  score: null,
  stage: null,
  weakest: null,
  patterns: [],
  primaryPattern: null,
  actions: [],
  quadrant: null,
  engagements: [],
  urgency: null,
});

function resultOf(plan: StagedPlan, levels: readonly Level[], scores: readonly DimensionScore[]): Result {
  const { edges, model, source } = plan;
  const score = overallScore(scores);
  const weakest = weakestDimension(scores);
  const weakestId = plan.dimensions[weakest]!.id;
  const raw = stageOf(score, edges);
  const { index, heldBackBy } = capStage(
    raw,
    { id: weakestId, stage: stageOf(scores[weakest]!.score!, edges) },
    plan,
    levels,
  );
  const patterns = patternEvidence(plan, levels);
  const primary = primaryPattern(patterns);
  const cell = source.quadrants ? quadrantOf(plan, source.quadrants, scores) : null;

  return {
    score: floorOf(score),
    stage: {
      index,
      id: model.stages[index - 1]!.id,
      raw,
      heldBackBy,
      borderline: isBorderline(score, edges, model.thresholds.borderline),
    },
    weakest: weakestId,
    patterns: patterns.map(({ id, status, strength, lows }) => ({
      id,
      status,
      strength: strength && floorOf(strength),
      lows,
    })),
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
  return dimensions.map(({ id, questions }, index) => {
    const { rated, score } = scores[index]!;
    const shown = doesNotFit ? null : score;
    const stage: StageIndex | null = shown && stageOf(shown, edges);
    return { id, score: shown && floorOf(shown), stage, rated, asked: questions.length };
  });
}
