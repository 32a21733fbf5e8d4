import type { BandedQuestionnaire, Model } from '../schema/questionnaire.js';
import { modelOf, planAnswers, type AnswerPlan } from './plan.js';

/** A banded questionnaire with its categories resolved to places. */
export interface BandedPlan extends AnswerPlan {
  readonly model: Model;
  readonly source: BandedQuestionnaire;
  /** Places of the statements that count towards the total. */
  readonly counted: readonly number[];
  /** By category: the places of its statements. */
  readonly categories: readonly { readonly id: string; readonly questions: readonly number[] }[];
}

export function bandedPlan(source: BandedQuestionnaire, given: Model | undefined): BandedPlan {
  const placesOf = (matches: (question: BandedQuestionnaire['questions'][number]) => boolean) =>
    source.questions.flatMap((question, place) => (matches(question) ? [place] : []));
  return {
    ...planAnswers(source),
    model: modelOf(source, given),
    source,
    counted: placesOf(({ counted }) => counted),
    categories: source.categories.map(({ id }) => ({
      id,
      questions: placesOf(({ category }) => category === id),
    })),
  };
}
