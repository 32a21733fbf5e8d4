import type { Answer } from '../schema/snapshot.js';
import { MaturityInputError } from './input-error.js';
import { NOT_APPLICABLE, UNKNOWN, type Level } from './levels.js';
import type { AnswerPlan } from './plan.js';

/** Answers by question id, in any order. A skipped question is 'dk': every question must be there. */
export type Answers = Readonly<Record<string, Answer>>;

/** Reads every answer as a level, in file order. Whatever is not exactly right is an error. */
export function readLevels({ ids, offersNa, top }: AnswerPlan, answers: Answers): Level[] {
  if (typeof answers !== 'object' || answers === null)
    throw new MaturityInputError('invalid-answers', 'answers');
  const levels: Level[] = [];
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index]!;
    levels.push(levelOf(answers[id], id, offersNa[index]!, top));
  }
  if (Object.keys(answers).length !== ids.length) refuseKeys(ids, answers);
  return levels;
}

/** The answers as a snapshot keeps them: in file order and frozen. */
export function keepAnswers({ blank, ids }: AnswerPlan, answers: Answers): Record<string, Answer> {
  const kept: Record<string, Answer> = { ...blank };
  for (let index = 0; index < ids.length; index++) kept[ids[index]!] = answers[ids[index]!]!;
  return Object.freeze(kept);
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
  const unknown = Object.keys(answers).find((key) => !ids.includes(key));
  // Fewer keys than questions: some answer came from a prototype, not from the visitor.
  if (unknown === undefined) throw new MaturityInputError('missing-question', 'answers');
  throw new MaturityInputError('unknown-question', `answers.${unknown}`);
}
