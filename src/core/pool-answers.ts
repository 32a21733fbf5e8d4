import type {
  Questionnaire,
  StagedQuestionnaire,
  BandedQuestionnaire,
  Model,
} from '../schema/questionnaire.js';
import type { Answer } from '../schema/snapshot.js';
import { bandedPlan } from './banded-plan.js';
import { MaturityInputError } from './input-error.js';
import { isRated, NOT_APPLICABLE, type Level } from './levels.js';
import type { AnswerPlan } from './plan.js';
import { readAnswers, type Answers } from './read-answers.js';
import { stagedPlan } from './staged-plan.js';

export interface PooledAnswers {
  /** Hand these to `buildSnapshot`, together with `people`. */
  readonly answers: Record<string, Answer>;
  readonly people: number;
  /** Questions that people see differently, in file order. */
  readonly disagreements: string[];
}

/**
 * SPEC 6.9: several people, same check. Per question the median of the rated
 * answers; of an even number the lower of the two middle ones. Fewer people than
 * the model asks for are refused: a median of one or two shows a person.
 */
export function poolAnswers(
  questionnaire: Questionnaire,
  manyAnswers: readonly Answers[],
  { model }: { readonly model?: Model | undefined } = {},
): PooledAnswers {
  const plan = planOf(questionnaire, model);
  const { disagreement, minPeople } = plan.model.thresholds;
  if (!Array.isArray(manyAnswers)) throw new MaturityInputError('invalid-answers', 'answers');
  if (manyAnswers.length < minPeople) throw new MaturityInputError('too-few-people', 'answers');

  const people = manyAnswers.map((answers, person) => readPerson(plan, answers, person));
  const byQuestion = plan.ids.map((id, question) => ({
    id,
    levels: people.map((levels) => levels[question]!),
  }));
  return {
    answers: Object.fromEntries(byQuestion.map(({ id, levels }) => [id, median(levels)])),
    people: people.length,
    disagreements: byQuestion.filter(({ levels }) => spread(levels) >= disagreement).map(({ id }) => id),
  };
}

function planOf(
  questionnaire: Questionnaire,
  model: Model | undefined,
): AnswerPlan & { readonly model: Model } {
  if (questionnaire?.kind === 'staged') return stagedPlan(questionnaire satisfies StagedQuestionnaire, model);
  if (questionnaire?.kind === 'banded') return bandedPlan(questionnaire satisfies BandedQuestionnaire, model);
  throw new MaturityInputError('wrong-kind', 'questionnaire.kind');
}

/** Says whose answers are wrong, beside which. */
function readPerson(plan: AnswerPlan, answers: Answers, person: number): readonly Level[] {
  try {
    return readAnswers(plan, answers).levels;
  } catch (error) {
    if (!(error instanceof MaturityInputError)) throw error;
    throw new MaturityInputError(error.code, error.path.replace('answers', `answers[${person}]`));
  }
}

/** Without a rated answer the question does not apply when all say so; else nobody knows. */
function median(levels: readonly Level[]): Answer {
  const rated = levels.filter(isRated).sort((a, b) => a - b);
  if (rated.length > 0) return rated[Math.ceil(rated.length / 2) - 1] as Answer;
  return levels.every((level) => level === NOT_APPLICABLE) ? 'na' : 'dk';
}

function spread(levels: readonly Level[]): number {
  const rated = levels.filter(isRated);
  return rated.length === 0 ? 0 : Math.max(...rated) - Math.min(...rated);
}
