import type { Model, StagedQuestionnaire } from '../schema/questionnaire.js';
import { capStage } from './caps.js';
import { coverageOf } from './coverage.js';
import { dimensionScores, POINTS_PER_LEVEL, type DimensionScore } from './dimension-score.js';
import type { Figure, FigureRule, Term } from './explain-score.js';
import { floorOf } from './fraction.js';
import { isRated, type Level } from './levels.js';
import { overallScore, weakestDimension } from './overall-score.js';
import { patternEvidence } from './patterns.js';
import { readAnswers, type Answers } from './read-answers.js';
import { stageOf } from './stage.js';
import { stagedPlan, type StagedPlan, type Weighted } from './staged-plan.js';
import { validityOf } from './validity.js';

/** SPEC 6, figure by figure. Without a result only coverage and dimensions have figures. */
export function explainStaged(
  questionnaire: StagedQuestionnaire,
  answers: Answers,
  model: Model | undefined,
): Figure[] {
  const plan = stagedPlan(questionnaire, model);
  const { levels } = readAnswers(plan, answers);
  const coverage = coverageOf(levels);
  const scores = dimensionScores(plan, levels);
  const status = validityOf(coverage, scores, plan.model.validity);

  const covered: Figure = {
    id: 'coverage',
    terms: [],
    numerator: coverage.rated,
    denominator: coverage.applicable,
    shown: coverage.rated,
    rule: 'coverage',
  };
  const fits = status !== 'does-not-fit';
  const dimensions = plan.dimensions.map(({ id, questions }, index) =>
    mean(
      `dimension:${id}`,
      termsOf(plan, questions, levels),
      fits && scores[index]!.score !== null,
      'dimension-mean',
    ),
  );
  if (!fits || status === 'insufficient') return [covered, ...dimensions];
  const score = explainOverall(plan, levels, scores);
  return [
    covered,
    ...dimensions,
    score,
    explainStage(plan, levels, scores),
    ...explainPatterns(plan, levels),
  ];
}

function termsOf({ ids }: StagedPlan, questions: readonly Weighted[], levels: readonly Level[]): Term[] {
  return questions
    .filter(({ question }) => isRated(levels[question]!))
    .map(({ question, weight }) => ({ questionId: ids[question]!, answer: levels[question]!, weight }));
}

function mean(id: string, terms: readonly Term[], assessed: boolean, rule: FigureRule): Figure {
  const worth = (answer: number) => (rule === 'pattern-strength' ? 4 - answer : answer);
  const numerator =
    POINTS_PER_LEVEL * terms.reduce((sum, { answer, weight }) => sum + weight * worth(answer), 0);
  const denominator = terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    id,
    terms,
    numerator,
    denominator,
    shown: assessed ? floorOf({ numerator, denominator }) : null,
    rule,
  };
}

/** Dimensions count the same: a question weighs more where fewer were rated. All over one denominator. */
function explainOverall(
  plan: StagedPlan,
  levels: readonly Level[],
  scores: readonly DimensionScore[],
): Figure {
  const product = scores.reduce((all, { score }) => all * (score?.denominator ?? 1), 1);
  const terms = plan.dimensions.flatMap(({ questions }, index) => {
    const { score } = scores[index]!;
    if (score === null) return [];
    const share = product / score.denominator;
    return termsOf(plan, questions, levels).map((term) => ({ ...term, weight: term.weight * share }));
  });
  return mean('score', terms, true, 'mean-of-dimensions');
}

function explainStage(plan: StagedPlan, levels: readonly Level[], scores: readonly DimensionScore[]): Figure {
  const score = overallScore(scores);
  const weakest = weakestDimension(scores);
  const { heldBackBy, index } = capStage(
    stageOf(score, plan.edges),
    plan.dimensions[weakest]!.id,
    stageOf(scores[weakest]!.score!, plan.edges),
    plan,
    levels,
  );
  const rule = (heldBackBy.at(-1)?.split(':')[0] ?? 'stage-edges') as FigureRule;
  const terms = rule === 'gate' ? termsOf(plan, [{ question: plan.gate, weight: 1 }], levels) : [];
  return { id: 'stage', terms, ...score, shown: index, rule };
}

function explainPatterns(plan: StagedPlan, levels: readonly Level[]): Figure[] {
  return patternEvidence(plan, levels).flatMap(({ id, status, strength }, index) => {
    if (status === 'not-assessed') return [];
    const terms = termsOf(plan, plan.patterns[index]!.evidence, levels);
    return [mean(`pattern:${id}`, terms, strength !== null, 'pattern-strength')];
  });
}
