import type { BandedQuestionnaire, Model } from '../schema/questionnaire.js';
import { bandedPlan } from './banded-plan.js';
import type { Figure, Term } from './explain-score.js';
import { isRated, type Level } from './levels.js';
import { readAnswers, type Answers } from './read-answers.js';

/** SPEC 7.1: the total of the counted statements, and every category's sum. */
export function explainBanded(
  questionnaire: BandedQuestionnaire,
  answers: Answers,
  model: Model | undefined,
): Figure[] {
  const plan = bandedPlan(questionnaire, model);
  const { levels } = readAnswers(plan, answers);
  const categories = plan.categories.map(({ id, questions }) =>
    sum(`category:${id}`, questions, plan.ids, levels),
  );
  return [sum('total', plan.counted, plan.ids, levels), ...categories];
}

function sum(
  id: string,
  questions: readonly number[],
  ids: readonly string[],
  levels: readonly Level[],
): Figure {
  const terms: Term[] = questions
    .filter((question) => isRated(levels[question]!))
    .map((question) => ({ questionId: ids[question]!, answer: levels[question]!, weight: 1 }));
  const numerator = terms.reduce((total, { answer }) => total + answer, 0);
  const complete = terms.length === questions.length;
  return { id, terms, numerator, denominator: 1, shown: complete ? numerator : null, rule: 'sum' };
}
