import type { Answer, Answers, TriageStep } from '../core/index.js';
import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/index.js';
import { formatProblem, InputError } from './terminal.js';

type Scored = StagedQuestionnaire | BandedQuestionnaire;

/**
 * Reads answers by question id or by the maintainers' code. All that is wrong
 * is said at once: people who fill in a file by hand would otherwise try again
 * and again.
 */
export function readAnswers(json: unknown, questionnaire: Scored, file: string): Answers {
  const given = answersIn(json, file);
  const answers = new Map<string, unknown>();
  const problems: string[] = [];
  const note = (path: string, message: string, fix: string) =>
    problems.push(formatProblem(file, path, message, fix));

  for (const [name, answer] of Object.entries(given)) {
    const question = questionnaire.questions.find(({ id, code }) => id === name || code === name);
    if (!question) note(name, 'is no question of this questionnaire', 'Correct the id, or remove it.');
    else if (answers.has(question.id)) note(name, 'is answered twice', 'Keep the id or the code, not both.');
    else answers.set(question.id, answer);
  }
  for (const question of questionnaire.questions) {
    const wanted = wantedFor(question, questionnaire.kind);
    if (!answers.has(question.id)) note(question.id, 'has no answer', `Write ${wanted}.`);
    else if (!isAnswer(answers.get(question.id), question, questionnaire.kind)) {
      note(question.id, 'is not an answer', `Write ${wanted}.`);
    }
  }
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  return Object.fromEntries(answers) as Record<string, Answer>;
}

/** The answers themselves, or those of a stored snapshot. */
function answersIn(json: unknown, file: string): Readonly<Record<string, unknown>> {
  const inner = isObject(json) && isObject(json['answers']) ? json['answers'] : json;
  if (isObject(inner)) return inner;
  const fix = 'Write { "<question id>": 0, … }.';
  throw new InputError(formatProblem(file, '(document)', 'is not an object of answers', fix));
}

type Question = Scored['questions'][number];

const highest = (kind: Scored['kind']) => (kind === 'staged' ? 4 : 3);
const mayNotApply = (question: Question) =>
  'notApplicable' in question && question.notApplicable !== undefined;

function isAnswer(answer: unknown, question: Question, kind: Scored['kind']): boolean {
  if (answer === 'dk' || (answer === 'na' && mayNotApply(question))) return true;
  return Number.isInteger(answer) && (answer as number) >= 0 && (answer as number) <= highest(kind);
}

function wantedFor(question: Question, kind: Scored['kind']): string {
  const applies = mayNotApply(question) ? ', "na"' : '';
  return `a level from 0 to ${highest(kind)}${applies} or "dk"`;
}

/** Reads the way through a triage: a list of steps, or a stored snapshot's path. */
export function readSteps(json: unknown, file: string): TriageStep[] {
  const steps: unknown = isObject(json) ? json['path'] : json;
  if (!Array.isArray(steps)) {
    const fix = 'Write [{ "node": "t1", "answer": "no" }, …].';
    throw new InputError(formatProblem(file, '(document)', 'is not a list of steps', fix));
  }
  return steps.map((step: unknown, index) => {
    if (isObject(step) && typeof step['node'] === 'string' && typeof step['answer'] === 'string') {
      return { node: step['node'], answer: step['answer'] };
    }
    throw new InputError(
      formatProblem(file, `[${index}]`, 'is not a step', 'Write { "node": …, "answer": … }.'),
    );
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
