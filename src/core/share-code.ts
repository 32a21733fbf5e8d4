import type { Questionnaire } from '../schema/questionnaire.js';
import type { Answer, Snapshot, StageIndex } from '../schema/snapshot.js';
import { base64url, checkOf } from './share-code-text.js';
import { MaturityInputError } from './input-error.js';
import { planAnswers } from './plan.js';
import { readLevels } from './read-answers.js';
import { requireSameQuestionnaire } from './same-questionnaire.js';
import { timeOf } from './time.js';

/** What a share code holds: enough to score again, and nothing about a person. */
export interface SharedRun {
  readonly questionnaireId: string;
  readonly version: string;
  /** In file order. */
  readonly answers: Answer[];
  /** When the run was finished, to the minute. */
  readonly at: string;
  readonly selfPlacement: StageIndex | null;
}

/** First character of every code of this format. */
const FORMAT = '1';
const CODE = /^1([a-z][a-z0-9-]{0,47})\.([\w-]+)([\w-]{4})$/;

/** One digit per answer, the same for every questionnaire: a code is read without knowing its questionnaire. */
const DIGITS: readonly Answer[] = [0, 1, 2, 3, 4, 'na', 'dk'];
const ANSWER_RADIX = BigInt(DIGITS.length);
const PLACEMENT_RADIX = 6n;
/** Minutes since 2020; 2^25 of them last until 2083. */
const EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;
const MINUTE_RADIX = 2n ** 25n;
/** Each of a version's three numbers. */
const VERSION_RADIX = 128n;

/**
 * Writes answers, time, version and self-placement as one number in mixed radix,
 * between the questionnaire's id in clear and a 24-bit check over all of it.
 */
export function encodeShareCode(questionnaire: Questionnaire, snapshot: Snapshot): string {
  requireSameQuestionnaire(questionnaire, snapshot);
  if (questionnaire.kind === 'triage' || snapshot.kind === 'triage') {
    throw new MaturityInputError('wrong-kind', 'questionnaire.kind');
  }
  // Read back, a group's medians would pass for one person's answers.
  if (snapshot.kind === 'staged' && snapshot.people !== null)
    throw new MaturityInputError('pooled-result', 'people');

  // Answers that this questionnaire does not offer could be written, but never scored again.
  readLevels(planAnswers(questionnaire, questionnaire.kind === 'staged' ? 4 : 3), snapshot.answers);
  const placed = snapshot.kind === 'staged' ? snapshot.selfPlacement : null;
  return writeCode({
    questionnaireId: questionnaire.id,
    version: snapshot.questionnaire.version,
    answers: questionnaire.questions.map(({ id }) => snapshot.answers[id]!),
    at: snapshot.completedAt,
    selfPlacement: placed && placed.stage,
  });
}

function writeCode({ answers, at, questionnaireId, selfPlacement, version }: SharedRun): string {
  // The leading 1 keeps answers at level 0 from vanishing, so that their number can be read back.
  let number = 1n;
  answers.forEach(
    (answer, index) =>
      (number = number * ANSWER_RADIX + digit(DIGITS.indexOf(answer), 7, `answers[${index}]`)),
  );
  number = number * PLACEMENT_RADIX + digit(selfPlacement ?? 0, 6, 'selfPlacement');
  number = number * MINUTE_RADIX + digit(Math.floor((timeOf(at, 'at') - EPOCH) / MINUTE), 2 ** 25, 'at');
  for (const part of version.split('.'))
    number = number * VERSION_RADIX + digit(Number(part), 128, 'version');
  const text = `${FORMAT}${questionnaireId}.${base64url.write(number)}`;
  return text + checkOf(text);
}

function digit(value: number, radix: number, path: string): bigint {
  if (Number.isInteger(value) && value >= 0 && value < radix) return BigInt(value);
  throw new MaturityInputError('not-shareable', path);
}

/**
 * Reads a share code. A damaged or foreign one is an error with a reason, never a wrong result.
 *
 * @throws MaturityInputError 'malformed-code' when it is no code of ours, 'damaged-code' when a part was altered.
 */
export function decodeShareCode(code: string): SharedRun {
  const [, questionnaireId, body, check] = (typeof code === 'string' && CODE.exec(code)) || [];
  if (questionnaireId === undefined) throw new MaturityInputError('malformed-code', 'code');
  if (check !== checkOf(code.slice(0, -4))) throw new MaturityInputError('damaged-code', 'code');

  let number = base64url.read(body!);
  const take = (radix: bigint): number => {
    const value = Number(number % radix);
    number /= radix;
    return value;
  };
  const [patch, minor, major] = [take(VERSION_RADIX), take(VERSION_RADIX), take(VERSION_RADIX)];
  const at = new Date(EPOCH + take(MINUTE_RADIX) * MINUTE).toISOString();
  const placement = take(PLACEMENT_RADIX);
  const answers: Answer[] = [];
  while (number > 1n) answers.unshift(DIGITS[take(ANSWER_RADIX)]!);

  const run = {
    questionnaireId,
    version: `${major}.${minor}.${patch}`,
    answers,
    at,
    selfPlacement: (placement || null) as StageIndex | null,
  };
  // The same run is never written in two ways; a code that is, was not written by us.
  if (number !== 1n || writeCode(run) !== code) throw new MaturityInputError('malformed-code', 'code');
  return run;
}
