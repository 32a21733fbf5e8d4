import type { Model, Question } from '../schema/questionnaire.js';
import { MaturityInputError } from './input-error.js';

/** What both scored kinds need to read answers. */
export interface AnswerPlan {
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly ids: readonly string[];
  /** The highest level that an answer can have. */
  readonly top: number;
  /** By question: whether "does not apply" is offered. */
  readonly offersNa: readonly boolean[];
  /** One property per question in file order, so that every snapshot's answers have the same shape. */
  readonly blank: Readonly<Record<string, 'dk'>>;
}

export interface Planned {
  readonly id: string;
  readonly version: string;
  readonly questions: readonly Question[];
  readonly model?: Model | undefined;
}

export function planAnswers({ id, version, questions }: Planned, top: number): AnswerPlan {
  const ids = questions.map((question) => question.id);
  ids.forEach((questionId, index) => {
    // Such an id would be found in every object, whatever was answered.
    if (questionId in {}) throw new MaturityInputError('invalid-questionnaire', `questions[${index}].id`);
  });
  return {
    questionnaire: Object.freeze({ id, version }),
    ids,
    top,
    offersNa: questions.map(
      (question) => 'notApplicable' in question && question.notApplicable !== undefined,
    ),
    blank: Object.fromEntries(ids.map((questionId) => [questionId, 'dk'])),
  };
}

/** A questionnaire's own model, or the one handed in. */
export function modelOf(
  questionnaire: { readonly model?: Model | undefined },
  given: Model | undefined,
): Model {
  const model = questionnaire.model ?? given;
  if (!model) throw new MaturityInputError('missing-model', 'questionnaire.model');
  return model;
}

/**
 * Remembers what was worked out for a questionnaire and a model. Both are data
 * that nobody changes once they are loaded.
 */
export function remembered<Key extends Planned, Plan extends { readonly model: Model }>(
  make: (questionnaire: Key, model: Model) => Plan,
): (questionnaire: Key, given: Model | undefined) => Plan {
  const plans = new WeakMap<Key, Plan>();
  return (questionnaire, given) => {
    const model = modelOf(questionnaire, given);
    const known = plans.get(questionnaire);
    if (known?.model === model) return known;
    const plan = make(questionnaire, model);
    plans.set(questionnaire, plan);
    return plan;
  };
}
