import type { Model, StagedQuestion, StagedQuestionnaire } from '../schema/questionnaire.js';
import { modelOf, planAnswers, type AnswerPlan } from './plan.js';

/** A question that counts for something, with its weight. */
export interface Weighted {
  readonly question: number;
  readonly weight: number;
}

/** A pattern with the questions that carry its tag: as a list, and by question. */
export interface PlannedPattern {
  readonly id: string;
  readonly evidence: readonly Weighted[];
  readonly tagged: readonly boolean[];
}

/** A staged questionnaire with every reference resolved to a place. */
export interface StagedPlan extends AnswerPlan {
  readonly model: Model;
  readonly source: StagedQuestionnaire;
  readonly dimensions: readonly { readonly id: string; readonly questions: readonly Weighted[] }[];
  /** By question: the place of its dimension. */
  readonly dimensionOf: readonly number[];
  /** Lower edges of stages 2 to 5. */
  readonly edges: readonly number[];
  /** The gate's place, or -1. */
  readonly gate: number;
  /** Questions that emit a signal, in file order. */
  readonly signals: readonly { readonly question: number; readonly signal: string }[];
  /** The model's patterns in order of precedence. */
  readonly patterns: readonly PlannedPattern[];
}

const plans = new WeakMap<StagedQuestionnaire, StagedPlan>();

/**
 * Worked out once for a questionnaire and a model: both are data that nobody
 * changes once they are loaded. Weights and counts are bounded by the schema so
 * that every number of a score stays a safe integer.
 */
export function stagedPlan(source: StagedQuestionnaire, given: Model | undefined): StagedPlan {
  const model = modelOf(source, given);
  let plan = plans.get(source);
  if (plan?.model !== model) plans.set(source, (plan = makePlan(source, model)));
  return plan;
}

function makePlan(source: StagedQuestionnaire, model: Model): StagedPlan {
  const { questions } = source;
  const weighted = (weightOf: (question: StagedQuestion) => number): Weighted[] =>
    questions
      .map((question, place) => ({ question: place, weight: weightOf(question) }))
      .filter(({ weight }) => weight > 0);

  return {
    ...planAnswers(source),
    model,
    source,
    dimensions: source.dimensions.map(({ id }) => ({
      id,
      questions: weighted(({ dimension, weight = 1 }) => (dimension === id ? weight : 0)),
    })),
    dimensionOf: questions.map(({ dimension }) => source.dimensions.findIndex(({ id }) => id === dimension)),
    edges: model.stages.slice(1).map(({ edge }) => edge),
    gate: questions.findIndex(({ gate }) => gate),
    signals: questions.flatMap(({ signal }, question) => (signal ? [{ question, signal }] : [])),
    patterns: model.patterns.map(({ id }) => ({
      id,
      evidence: weighted(({ evidence }) => evidence?.[id] ?? 0),
      tagged: questions.map(({ evidence }) => !!evidence?.[id]),
    })),
  };
}
