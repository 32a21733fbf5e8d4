import type { Questionnaire } from '../schema/questionnaire.js';
import type { Answer, Snapshot, StagedSnapshot, StageIndex } from '../schema/snapshot.js';
import { checkOf, readNumber, writeNumber } from './share-code-text.js';
import { MaturityInputError } from './input-error.js';
import { planAnswers } from './plan.js';
import { readAnswers } from './read-answers.js';
import { requireSameEdition } from './same-questionnaire.js';
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

/** The format's number, the questionnaire's id, a dot, the run as a number, and four characters of check. */
const CODE = /^1([a-z\d-]{1,48})\.([\w-]{1,60})([\w-]{4})$/;

/** One digit per answer, the same for every questionnaire: a code is read without knowing its questionnaire. */
const DIGITS: readonly Answer[] = [0, 1, 2, 3, 4, 'na', 'dk'];
const PLACEMENTS = 6;
/** Minutes since 2020; 2^25 of them last until 2083. */
const MINUTES = 2 ** 25;
const EPOCH = Date.UTC(2020);
const MINUTE = 60_000;
/** Each of a version's three numbers. */
const VERSIONS = 128;

/**
 * Writes answers, self-placement, time and version as one number in mixed radix,
 * between the questionnaire's id in clear and a 24-bit check over all of it.
 */
export function encodeShareCode(questionnaire: Questionnaire, snapshot: Snapshot): string {
  requireSameEdition(questionnaire, snapshot?.questionnaire, 'snapshot.questionnaire');
  if (questionnaire.kind === 'triage') {
    throw new MaturityInputError('wrong-kind', 'questionnaire.kind');
  }
  const { answers, people, selfPlacement } = snapshot as StagedSnapshot;
  // Answers that this questionnaire does not offer could be written, but never scored again.
  readAnswers(planAnswers(questionnaire), answers);
  // Read back, a group's medians would pass for one person's answers.
  if (people) throw new MaturityInputError('pooled-result', 'people');

  return writeCode({
    questionnaireId: questionnaire.id,
    version: snapshot.questionnaire.version,
    answers: questionnaire.questions.map(({ id }) => answers[id]!),
    at: snapshot.completedAt,
    selfPlacement: selfPlacement ? selfPlacement.stage : null,
  });
}

function writeCode({ answers, at, questionnaireId, selfPlacement, version }: SharedRun): string {
  // The leading 1 keeps answers at level 0 from vanishing, so that their number can be read back.
  let number = 1n;
  const put = (value: number, radix: number, path: string) => {
    if (!Number.isInteger(value) || value < 0 || value >= radix)
      throw new MaturityInputError('not-shareable', path);
    number = number * BigInt(radix) + BigInt(value);
  };
  for (const answer of answers) put(DIGITS.indexOf(answer), DIGITS.length, 'answers');
  put(selfPlacement ?? 0, PLACEMENTS, 'selfPlacement');
  put(Math.floor((timeOf(at, 'at') - EPOCH) / MINUTE), MINUTES, 'at');
  for (const part of version.split('.')) put(Number(part), VERSIONS, 'version');
  const text = `1${questionnaireId}.${writeNumber(number)}`;
  return text + checkOf(text);
}

/**
 * Reads a share code. A damaged or foreign one is an error with a reason, never a wrong result.
 *
 * @throws MaturityInputError 'malformed-code' when it is no code of ours, 'damaged-code' when a part was altered.
 */
export function decodeShareCode(code: string): SharedRun {
  const [, questionnaireId, body] = (typeof code === 'string' && CODE.exec(code)) || [];
  if (!body) throw new MaturityInputError('malformed-code', 'code');
  if (!code.endsWith(checkOf(code.slice(0, -4)))) throw new MaturityInputError('damaged-code', 'code');

  let number = readNumber(body);
  const take = (radix: number): number => {
    const value = Number(number % BigInt(radix));
    number /= BigInt(radix);
    return value;
  };
  const version = [take(VERSIONS), take(VERSIONS), take(VERSIONS)].reverse().join('.');
  const at = new Date(EPOCH + take(MINUTES) * MINUTE).toISOString();
  const selfPlacement = (take(PLACEMENTS) || null) as StageIndex | null;
  const answers: Answer[] = [];
  while (number > 1n) answers.unshift(DIGITS[take(DIGITS.length)]!);

  const run = { questionnaireId: questionnaireId!, version, answers, at, selfPlacement };
  // The same run is never written in two ways; a code that is, was not written by us.
  if (writeCode(run) !== code) throw new MaturityInputError('malformed-code', 'code');
  return run;
}
