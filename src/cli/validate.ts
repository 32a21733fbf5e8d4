import { dirname, join, basename } from 'node:path';
import { parseArgs } from 'node:util';
import { overlayIssues, parseModel, parseQuestionnaire, parseSnapshot, type Issue } from '../schema/index.js';
import { readShipped, shippedModel } from './package-files.js';
import { readJson } from './read-json.js';
import { EXIT, formatProblem, InputError, UsageError, type Terminal } from './terminal.js';

interface Report {
  readonly kind: string;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** `validate <file…>`: everything that is wrong with every file. */
export async function validate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals: files } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (files.length === 0) throw new UsageError('validate needs a file: maturity-widgets validate <file…>');

  let sound = true;
  for (const file of files) sound = (await validateFile(file, terminal)) && sound;
  return sound ? EXIT.ok : EXIT.findings;
}

async function validateFile(file: string, { print, complain }: Terminal): Promise<boolean> {
  try {
    const { kind, issues, warnings } = await check(await readJson(file), file);
    for (const { path, message, fix } of issues) complain(formatProblem(file, path, message, fix));
    for (const { path, message, fix } of warnings) {
      complain(formatProblem(file, path, `warning: ${message}`, fix));
    }
    if (issues.length === 0) print(`${file} — is a valid ${kind}`);
    return issues.length === 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    complain(error.message);
    return false;
  }
}

/** A document says by its fields what it is; one that says nothing is taken for a questionnaire. */
async function check(json: unknown, file: string): Promise<Report> {
  const has = (field: string) => typeof json === 'object' && json !== null && Object.hasOwn(json, field);
  if (has('schemaVersion')) return reportOf('snapshot', parseSnapshot(json));
  if (has('stages') && !has('kind')) return reportOf('model', parseModel(json));
  if (has('locale') && !has('kind')) return checkTranslation(json, file);
  return reportOf('questionnaire', parseQuestionnaire(json, { model: shippedModel() }));
}

type Parsed = { ok: true; warnings?: Issue[] } | { ok: false; issues: Issue[] };

function reportOf(kind: string, parsed: Parsed): Report {
  return parsed.ok
    ? { kind, issues: [], warnings: parsed.warnings ?? [] }
    : { kind, issues: parsed.issues, warnings: [] };
}

/** A translation lies in a folder beside its original, under the same name. */
async function checkTranslation(json: unknown, file: string): Promise<Report> {
  const original = join(dirname(file), '..', basename(file));
  const base = await readJson(original).catch(() => readShipped(basename(file, '.json')));
  if (base === null) {
    const fix = `Put the original at ${original}.`;
    throw new InputError(
      formatProblem(file, '(document)', 'is a translation of a file that is not there', fix),
    );
  }
  return { kind: 'translation', issues: overlayIssues(base, json), warnings: [] };
}
