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
}

interface Planned {
  readonly kind: 'staged' | 'banded';
  readonly id: string;
  readonly version: string;
  readonly questions: readonly Question[];
}

/** A banded answer runs from 0 (never true) to 3 (true every time), a staged one from level 0 to level 4. */
export const HIGHEST = { staged: 4, banded: 3 };

export function planAnswers({ id, kind, questions, version }: Planned): AnswerPlan {
  return {
    questionnaire: Object.freeze({ id, version }),
    ids: questions.map((question) => question.id),
    top: HIGHEST[kind],
    offersNa: questions.map((question) => 'notApplicable' in question),
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
