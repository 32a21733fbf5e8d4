import { encodeShareCode } from '../core/share-code.js';
import type { ComparisonProblem } from '../locales/compared/index.js';
import type { StagedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';
import type { Candidate, Place } from './maturity-comparison.read.js';
import { refusalOf } from './maturity-result.drawable.js';
import { snapshotFromCode } from './maturity-result.link.js';
import {
  checkAgain,
  loadedCheck,
  type LoadedResult,
  type ResultError,
  type ResultSource,
} from './maturity-result.load.js';

/** What belongs together, and what had to be left out. */
export interface Collection {
  /** What the results were made with; null while there is none. */
  readonly check: LoadedCheck | null;
  readonly entries: readonly Entry[];
  readonly skipped: readonly Skipped[];
}

export interface LoadedCheck {
  /** Holds its model. */
  readonly questionnaire: StagedQuestionnaire;
  readonly locale: string;
  readonly checks: LoadedResult['checks'];
}

export interface Entry {
  readonly snapshot: StagedSnapshot;
  /** The same result has the same code, however it came here. */
  readonly code: string;
}

/** Why something was left out: for whoever handed it over as a problem, for developers as a code. */
export type SkipError = Omit<ResultError, 'problem'> & { readonly problem: ComparisonProblem };

export interface Skipped {
  readonly place: Place;
  readonly line: string | undefined;
  readonly error: SkipError;
  /** Whose double it is, counted from 1; 0 when it is none. */
  readonly same: number;
}

/** More than a link can hold, and more than a meeting. */
const MOST = 50;

/** Where results come from, and which check they have to be of; null takes the first one's. */
export type CollectionSource = Pick<ResultSource, 'definition' | 'src'> & {
  readonly questionnaire: string | null;
};

/**
 * Adds results to a collection. Every one is scored again; what is damaged, forged,
 * of another check or there already is left out with a reason, and the rest goes on.
 */
export async function collect(
  candidates: readonly Candidate[],
  { check, entries }: Collection,
  source: CollectionSource,
  locale: string,
): Promise<Collection> {
  const kept = [...entries];
  const skipped: Skipped[] = [];
  for (const { found, line, place, tooLarge } of candidates.slice(0, MOST + 1)) {
    let same = 0;
    try {
      if (tooLarge) refuse('too-large', found);
      if (kept.length === MOST) refuse('too-many', found);
      const loaded = check ?? (await checkOf(found, source, locale));
      const snapshot = snapshotOf(found, loaded);
      const code = encodeShareCode(loaded.questionnaire, snapshot);
      same = 1 + kept.findIndex((entry) => entry.code === code);
      if (same) refuse('duplicate', found);
      check = loaded;
      kept.push({ snapshot, code });
    } catch (error) {
      const known = 'problem' in Object(error);
      skipped.push({
        place,
        line,
        same,
        error: known ? (error as SkipError) : skipError('malformed', found),
      });
    }
  }
  return { check, entries: kept, skipped };
}

/** The check that something belongs to, unless it is settled which one is compared. */
async function checkOf(found: unknown, source: CollectionSource, locale: string): Promise<LoadedCheck> {
  const id =
    typeof found === 'string' ? /^1([a-z\d-]+)\./.exec(found)?.[1] : snapshotLike(found).questionnaire.id;
  if (!id) refuse('malformed-code', found);
  const { definition, src, questionnaire: settled } = source;
  const wanted = { definition, src, snapshot: null, interactive: false, contentLang: 'en' };
  const { checks, questionnaire, locale: language } = await loadedCheck(wanted, settled ?? id, locale);
  if (questionnaire.kind !== 'staged') refuse('no-stages', found);
  return { checks, questionnaire, locale: language };
}

function snapshotOf(found: unknown, { questionnaire, locale }: LoadedCheck): StagedSnapshot {
  let snapshot;
  if (typeof found === 'string') {
    const opened = snapshotFromCode(questionnaire, found, { locale });
    if (!opened.ok) refuse(opened.reason, found);
    snapshot = opened.snapshot;
  } else {
    snapshot = snapshotLike(found);
    if (snapshot.questionnaire.id !== questionnaire.id) refuse('other-questionnaire', found);
    if (checkAgain(questionnaire, snapshot)) refuse('version-differs', found);
  }
  if ((snapshot as StagedSnapshot).people) refuse('pooled', found);
  return snapshot as StagedSnapshot; // of its questionnaire's kind, or it could not be scored again
}

function snapshotLike(found: unknown): StagedSnapshot | BandedSnapshot {
  const refusal = refusalOf(found);
  if (refusal) refuse(refusal.problem, found);
  return found as StagedSnapshot | BandedSnapshot;
}

function refuse(problem: ComparisonProblem, found: unknown): never {
  throw skipError(problem, found);
}

function skipError(problem: ComparisonProblem, found: unknown): SkipError {
  const code = typeof found === 'string' ? 'invalid-share-code' : 'invalid-snapshot';
  return Object.assign(new Error(`A result was left out: ${problem}.`), {
    problem,
    code,
    issues: [],
  } as const);
}
