import { checkBanded } from './banded-references.js';
import { checkBounds } from './document-bounds.js';
import { formatPath, type Issue, type Report } from './issues.js';
import { asObject } from './loose.js';
import { modelSchema, type Model } from './model.js';
import { checkModel, knownIds } from './model-references.js';
import { questionnaireSchema, type Questionnaire } from './questionnaire.js';
import { snapshotSchema, type Snapshot } from './snapshot.js';
import { checkStaged } from './staged-references.js';
import { warnStaged } from './staged-warnings.js';
import { checkTriage } from './triage-references.js';
import { reportZodIssues } from './zod-issues.js';

/** A document that can be used as it is, or everything that is wrong with it. */
export type ParsedQuestionnaire =
  { ok: true; questionnaire: Questionnaire; warnings: Issue[] } | { ok: false; issues: Issue[] };
export type ParsedModel = { ok: true; model: Model } | { ok: false; issues: Issue[] };
export type ParsedSnapshot = { ok: true; snapshot: Snapshot } | { ok: false; issues: Issue[] };

/**
 * Checks a questionnaire in full: its size, its shape and every reference in it.
 *
 * @example
 * parseQuestionnaire({ kind: 'stage' })
 * // => { ok: false, issues: [{ path: 'kind', message: 'is not a kind we know', fix: 'Write …' }] }
 */
export function parseQuestionnaire(json: unknown, { model }: { model?: Model } = {}): ParsedQuestionnaire {
  const { issues, report } = collector();
  if (!checkBounds(json, report)) return { ok: false, issues };

  const parsed = questionnaireSchema.safeParse(json);
  if (!parsed.success) reportZodIssues(parsed.error.issues, json, report);
  checkReferences(json, model, report);
  if (!parsed.success || issues.length > 0) return { ok: false, issues };
  return { ok: true, questionnaire: parsed.data, warnings: warningsFor(parsed.data, model) };
}

/** Checks a model on its own. */
export function parseModel(json: unknown): ParsedModel {
  const { issues, report } = collector();
  if (!checkBounds(json, report)) return { ok: false, issues };

  const parsed = modelSchema.safeParse(json);
  if (!parsed.success) reportZodIssues(parsed.error.issues, json, report);
  checkModel(asObject(json), [], report);
  return parsed.success && issues.length === 0 ? { ok: true, model: parsed.data } : { ok: false, issues };
}

/** Checks a snapshot's shape. Whether its figures are right, `verifySnapshot` says. */
export function parseSnapshot(json: unknown): ParsedSnapshot {
  const { issues, report } = collector();
  if (!checkBounds(json, report)) return { ok: false, issues };

  const parsed = snapshotSchema.safeParse(json);
  if (parsed.success) return { ok: true, snapshot: parsed.data };
  reportZodIssues(parsed.error.issues, json, report);
  return { ok: false, issues };
}

function checkReferences(json: unknown, model: Model | undefined, report: Report): void {
  const document = asObject(json);
  const own = document.model === undefined ? undefined : asObject(document.model);
  if (own) checkModel(own, ['model'], report);

  const known = knownIds(own ?? model ?? null);
  if (document.kind === 'staged') checkStaged(document, known, report);
  if (document.kind === 'banded') checkBanded(document, known, report);
  if (document.kind === 'triage') checkTriage(document, known, report);
}

function warningsFor(questionnaire: Questionnaire, given: Model | undefined): Issue[] {
  const { issues, report } = collector();
  const model = questionnaire.model ?? given;
  if (!model)
    report(
      [],
      'was checked without a model',
      'Hand in a model, so that patterns and offers are checked too.',
    );
  else if (questionnaire.kind === 'staged') warnStaged(questionnaire, model, report);
  return issues;
}

/** More than this helps nobody. */
const MOST_ISSUES = 200;

function collector(): { issues: Issue[]; report: Report } {
  const issues: Issue[] = [];
  const report: Report = (path, message, fix) => {
    if (issues.length < MOST_ISSUES) issues.push({ path: formatPath(path), message, fix });
  };
  return { issues, report };
}
