import type { BandedQuestionnaire, Model } from '../schema/questionnaire.js';
import { planAnswers, remembered, type AnswerPlan } from './plan.js';

/** A banded questionnaire with its categories resolved to places, worked out once. */
export interface BandedPlan extends AnswerPlan {
  readonly model: Model;
  readonly source: BandedQuestionnaire;
  /** Places of the statements that count towards the total. */
  readonly counted: readonly number[];
  /** By category: the places of its statements. */
  readonly categories: readonly { readonly id: string; readonly questions: readonly number[] }[];
}

/** Answers run from 0 (never true) to 3 (true every time). */
export const HIGHEST_BANDED_ANSWER = 3;

export const bandedPlan = remembered((source: BandedQuestionnaire, model: Model): BandedPlan => {
  const places = source.questions.map((_, place) => place);
  return {
    ...planAnswers(source, HIGHEST_BANDED_ANSWER),
    model,
    source,
    counted: places.filter((place) => source.questions[place]!.counted),
    categories: source.categories.map(({ id }) => ({
      id,
      questions: places.filter((place) => source.questions[place]!.category === id),
    })),
  };
});
