import type { Model, StagedQuestionnaire } from '../schema/questionnaire.js';
import { MaturityInputError } from './input-error.js';
import { planAnswers, remembered, type AnswerPlan } from './plan.js';

/** A question that counts for something, with its weight. */
export interface Weighted {
  readonly question: number;
  readonly weight: number;
}

/** A staged questionnaire with every reference resolved to a place, worked out once. */
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
  /** The model's patterns in order of precedence, each with the questions that carry its tag. */
  readonly patterns: readonly { readonly id: string; readonly evidence: readonly Weighted[] }[];
  /** Questions that emit a signal, in file order. */
  readonly signals: readonly { readonly question: number; readonly signal: string }[];
}

export const stagedPlan = remembered((source: StagedQuestionnaire, model: Model): StagedPlan => {
  const { questions } = source;
  const dimensionOf = questions.map(({ dimension }, index) =>
    known(
      source.dimensions.findIndex(({ id }) => id === dimension),
      `questions[${index}].dimension`,
    ),
  );
  const dimensions = source.dimensions.map(({ id }, index) => ({
    id,
    questions: weighted(source, ({ weight = 1 }, question) => (dimensionOf[question] === index ? weight : 0)),
  }));
  checkSafe(dimensions);

  return {
    ...planAnswers(source, 4),
    model,
    source,
    dimensions,
    dimensionOf,
    edges: model.stages.slice(1).map(({ edge }) => edge),
    gate: questions.findIndex(({ gate }) => gate),
    patterns: model.patterns.map(({ id }) => ({
      id,
      evidence: weighted(source, ({ evidence }) =>
        evidence && Object.hasOwn(evidence, id) ? evidence[id]! : 0,
      ),
    })),
    signals: questions.flatMap(({ signal }, question) =>
      signal === undefined ? [] : [{ question, signal }],
    ),
  };
});

function weighted(
  { questions }: StagedQuestionnaire,
  weightOf: (question: StagedQuestionnaire['questions'][number], index: number) => number,
): Weighted[] {
  return questions
    .map((question, index) => ({ question: index, weight: weightOf(question, index) }))
    .filter(({ weight, question }) => {
      if (!Number.isInteger(weight) || weight < 0) known(-1, `questions[${question}]`);
      return weight > 0;
    });
}

/** The mean of means has the product of all dimensions' weights below the line: it must stay a safe integer. */
function checkSafe(dimensions: StagedPlan['dimensions']): void {
  const sums = dimensions.map(({ questions }) => questions.reduce((sum, { weight }) => sum + weight, 0));
  const largest = sums.reduce((product, sum) => product * Math.max(sum, 1), 100 * dimensions.length);
  known(largest <= Number.MAX_SAFE_INTEGER ? 0 : -1, 'questions.weight');
}

function known(place: number, path: string): number {
  if (place < 0) throw new MaturityInputError('invalid-questionnaire', path);
  return place;
}
