import type { Answer } from '../schema/snapshot.js';
import { MaturityInputError } from './input-error.js';
import { NOT_APPLICABLE, UNKNOWN, type Level } from './levels.js';
import type { AnswerPlan } from './plan.js';

/** Answers by question id, in any order. A skipped question is 'dk': every question must be there. */
export type Answers = Readonly<Record<string, Answer>>;

/** What was answered, by question in file order. */
export interface ReadAnswers {
  readonly levels: readonly Level[];
  /** The answers as a snapshot keeps them. */
  readonly kept: Record<string, Answer>;
}

/** Reads every answer, in file order. Whatever is not exactly right is an error. */
export function readAnswers({ ids, offersNa, top }: AnswerPlan, answers: Answers): ReadAnswers {
  if (typeof answers !== 'object' || answers === null)
    throw new MaturityInputError('invalid-answers', 'answers');
  const levels: Level[] = [];
  const kept: Record<string, Answer> = {};
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index]!;
    const answer = answers[id];
    levels.push(levelOf(answer, id, offersNa[index]!, top));
    kept[id] = answer!;
  }
  if (Object.keys(answers).length !== ids.length) refuseKeys(ids, answers);
  return { levels, kept: Object.freeze(kept) };
}

function levelOf(answer: Answer | undefined, id: string, offersNa: boolean, top: number): Level {
  if (Number.isInteger(answer) && (answer as number) >= 0 && (answer as number) <= top)
    return answer as number;
  if (answer === 'dk') return UNKNOWN;
  if (answer === 'na' && offersNa) return NOT_APPLICABLE;
  const code =
    answer === undefined
      ? 'missing-question'
      : answer === 'na'
        ? 'not-applicable-not-offered'
        : 'invalid-answer';
  throw new MaturityInputError(code, `answers.${id}`);
}

function refuseKeys(ids: readonly string[], answers: Answers): never {
  // When none is unknown, some answer came from a prototype and not from the visitor.
  const unknown = Object.keys(answers).find((key) => !ids.includes(key)) ?? '__proto__';
  throw new MaturityInputError('unknown-question', `answers.${unknown}`);
}
