import { loadCheck, type Check } from '../catalog/index.js';
import { loadCatalog, type LocalizedEntry } from '../catalog/load-catalog.js';
import { loadModel } from '../catalog/load-model.js';
import type { MaturityInputError } from '../core/input-error.js';
import { verifySnapshot } from '../core/verify-snapshot.js';
import type { MaturityErrorCode, MaturityErrorDetail } from '../events/error.js';
import type { ResultProblem } from '../locales/result/index.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';
import type { DefinitionError } from '../session-context/definition-error.js';
import { loadDefinition } from '../session-context/load-definition.js';
import { isDrawable, refusalOf } from './maturity-result.drawable.js';
import { readResultLink, snapshotFromCode } from './maturity-result.link.js';

/** Where a result comes from. */
export interface ResultSource {
  readonly snapshot: unknown;
  readonly definition: unknown;
  readonly src: string | null;
  /** The questionnaire has been checked already, and the snapshot was made a moment ago. */
  readonly interactive: boolean;
  /** The language of a questionnaire that was handed in. */
  readonly contentLang: string;
}

/** A result that can be drawn: the questionnaire holds its model, and the figures belong to the answers. */
export interface LoadedResult {
  readonly questionnaire: Check;
  readonly snapshot: StagedSnapshot | BandedSnapshot;
  readonly locale: string;
  readonly outdated: boolean;
  /** The checks that a visitor may be pointed to. */
  readonly checks: readonly LocalizedEntry[];
}

/** Why there is no result: for the visitor as a problem with words of its own, for developers as a code. */
export interface ResultError extends Error {
  readonly problem: ResultProblem;
  readonly code: MaturityErrorCode;
  readonly issues: MaturityErrorDetail['issues'];
}

export function resultError(
  problem: ResultProblem,
  code: MaturityErrorCode,
  message: string,
  issues: MaturityErrorDetail['issues'] = [],
): ResultError {
  return Object.assign(new Error(message), { problem, code, issues });
}

/** Loads what a snapshot was made with and scores it again, so that nothing forged or half-read is ever drawn. */
export async function loadResult(source: ResultSource, locale: string): Promise<LoadedResult> {
  const { snapshot } = source;
  const refusal = refusalOf(snapshot);
  if (refusal) throw resultError(refusal.problem, 'invalid-snapshot', refusal.message);
  const drawn = snapshot as StagedSnapshot | BandedSnapshot;
  const loaded = await loadedCheck(source, drawn.questionnaire.id, locale);
  return { ...loaded, snapshot: drawn, outdated: checkAgain(loaded.questionnaire, drawn) };
}

/** Scores the code in the page's address; null when there is none. */
export async function loadFromUrl(source: ResultSource, locale: string): Promise<LoadedResult | null> {
  const found = readResultLink(location.href);
  if (!found) return null;
  const id = /^1([a-z\d-]+)\./.exec(found.code)?.[1] ?? '';
  if (!id) throw linkError('malformed-code', 'The link holds no result that this widget has written.');
  const loaded = await loadedCheck(source, id, locale);
  const opened = snapshotFromCode(loaded.questionnaire, found.code, { locale: loaded.locale });
  if (!opened.ok) throw linkError(opened.reason, opened.message);
  return { ...loaded, snapshot: opened.snapshot, outdated: false };
}

function linkError(problem: ResultProblem, message: string): ResultError {
  return resultError(problem, 'invalid-share-code', message);
}

/** The questionnaire of a result, with its model, or why there is none. */
export async function loadedCheck(
  { contentLang, definition, interactive, src }: ResultSource,
  id: string,
  locale: string,
) {
  try {
    const checks = await checksIn(locale);
    if (definition && interactive)
      return { questionnaire: await complete(definition as Check, locale), locale: contentLang, checks };
    const own = definition || src;
    const loaded = own
      ? await loadDefinition({ questionnaire: id, src, definition }, locale)
      : await loadCheck(id, locale);
    if (loaded) {
      return { questionnaire: await complete(loaded.content, locale), locale: loaded.locale, checks };
    }
  } catch (error) {
    const { code = 'load-failed', issues = [], message } = error as Partial<DefinitionError> & Error;
    const problem = code === 'missing-questionnaire' ? 'unknown-questionnaire' : code;
    throw resultError(problem, code, message, issues);
  }
  throw resultError(
    'unknown-questionnaire',
    'unknown-questionnaire',
    `There is no questionnaire "${id}". A host's own is handed over as src or .definition.`,
  );
}

/** In English where their translation does not load: the result does not depend on it. */
async function checksIn(locale: string) {
  const { entries } = await loadCatalog(locale).catch(() => loadCatalog('en'));
  return entries;
}

async function complete(questionnaire: Check, locale: string): Promise<Check> {
  return questionnaire.model ? questionnaire : { ...questionnaire, model: (await loadModel(locale)).content };
}

/** Whether the snapshot is of another edition, which cannot be scored again. Throws when it can, and differs. */
export function checkAgain(questionnaire: Check, snapshot: StagedSnapshot | BandedSnapshot): boolean {
  let verified;
  try {
    verified = verifySnapshot(questionnaire, snapshot);
  } catch (error) {
    // Parts that are of quite another shape than a snapshot's end in errors of any kind.
    const { code = '', path = '', message } = error as Partial<MaturityInputError> & Error;
    if (code === 'version-differs' && isDrawable(questionnaire, snapshot)) return true;
    const issues = code ? [{ path, message: code }] : [];
    throw resultError('malformed', 'invalid-snapshot', `The snapshot cannot be scored. ${message}`, issues);
  }
  if (verified.ok) return false;
  throw resultError(
    'tampered',
    'invalid-snapshot',
    'The figures of the snapshot do not follow from its answers.',
    verified.differences.map((difference) => {
      const [path = '', ...rest] = difference.split(': ');
      return { path, message: rest.join(': ') };
    }),
  );
}
