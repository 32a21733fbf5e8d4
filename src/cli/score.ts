import { parseArgs } from 'node:util';
import {
  buildSnapshot,
  explainScore,
  MaturityInputError,
  walkTriage,
  type Answers,
  type Figure,
  type Snapshot,
  type TriageStep,
} from '../core/index.js';
import type { Model, Questionnaire } from '../schema/index.js';
import { describeFigures } from './describe-figures.js';
import { describeSnapshot } from './describe-snapshot.js';
import { loadQuestionnaire } from './load-questionnaire.js';
import { shippedModel } from './package-files.js';
import { readAnswers, readSteps } from './read-answers.js';
import { readJson } from './read-json.js';
import { EXIT, formatProblem, InputError, UsageError, type Terminal } from './terminal.js';

interface Scored {
  readonly snapshot: Snapshot;
  /** Null for a triage: it has no figures. */
  readonly explanation: { readonly figures: readonly Figure[] } | null;
}

/** `score <questionnaire> <answers.json>`: the snapshot and how every figure came about. */
export async function score(args: readonly string[], { print, now }: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { at: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [name, file, ...more] = positionals;
  if (name === undefined || file === undefined || more.length > 0) {
    throw new UsageError('score needs two things: maturity-widgets score <questionnaire> <answers.json>');
  }
  const questionnaire = await loadQuestionnaire(name);
  const model = questionnaire.model ?? shippedModel();
  const answers = await readJson(file);
  const scored = scoreAnswers(questionnaire, model, answers, { file, at: values.at ?? now().toISOString() });

  print(values.json ? JSON.stringify(scored, null, 2) : describe(scored, questionnaire, model));
  return EXIT.ok;
}

interface Given {
  readonly file: string;
  readonly at: string;
}

function scoreAnswers(
  questionnaire: Questionnaire,
  model: Model,
  json: unknown,
  { file, at }: Given,
): Scored {
  try {
    if (questionnaire.kind !== 'triage') {
      const answers: Answers = readAnswers(json, questionnaire, file);
      const snapshot = buildSnapshot(questionnaire, answers, { at, model });
      return { snapshot, explanation: explainScore(questionnaire, snapshot, { model }) };
    }
    const steps: readonly TriageStep[] = readSteps(json, file);
    const place = walkTriage(questionnaire, steps, { at, model });
    if ('snapshot' in place) return { snapshot: place.snapshot, explanation: null };
    const { text, options } = questionnaire.nodes.find(({ id }) => id === place.node)!;
    const fix = `Answer "${place.node}" (${text}) with one of: ${options.map(({ id }) => id).join(', ')}.`;
    throw new InputError(formatProblem(file, `[${steps.length}]`, 'is missing', fix));
  } catch (error) {
    throw error instanceof MaturityInputError ? inWords(error, file) : error;
  }
}

/** What the core refuses, by its code. */
const REFUSALS: Readonly<Record<string, [message: string, fix: string]>> = {
  'unknown-node': [
    'is not the question to answer here',
    'Follow the triage: each answer decides what is asked next.',
  ],
  'unknown-answer': ['is not an answer of this question', 'Write the id of one of its answers.'],
};

function inWords({ code, path }: MaturityInputError, file: string): Error {
  if (code === 'invalid-time')
    return new UsageError('--at is not a time in UTC: write it as 2026-01-31T09:30:00Z.');
  const [message, fix] = REFUSALS[code] ?? [`was refused (${code})`, 'Correct it.'];
  return new InputError(formatProblem(file, path.replace(/^(?:answers\.|steps)/, ''), message, fix));
}

function describe({ snapshot, explanation }: Scored, questionnaire: Questionnaire, model: Model): string {
  const lines = describeSnapshot(snapshot, questionnaire, model);
  const reasons = explanation ? describeFigures(explanation.figures) : [];
  return [...lines, ...reasons].join('\n');
}
