import type { Check } from '../catalog/index.js';
import type { ResultProblem } from '../locales/result/index.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';

// A snapshot comes from outside: out of a database, out of somebody's hands. It may be anything.

const SCHEMA = 1;

/** Why something is no snapshot that can be drawn here; null when it may be one. */
export function refusalOf(found: unknown): { problem: ResultProblem; message: string } | null {
  const { schemaVersion, kind, questionnaire, completedAt, answers, flags } = Object(found) as Record<
    string,
    unknown
  >;
  if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA) {
    return {
      problem: 'newer',
      message: `The snapshot has schema version ${schemaVersion}; this widget reads ${SCHEMA}.`,
    };
  }
  const { id, version } = Object(questionnaire) as Record<string, unknown>;
  const sound =
    schemaVersion === SCHEMA &&
    (kind === 'staged' || kind === 'banded') &&
    typeof id === 'string' &&
    typeof version === 'string' &&
    typeof completedAt === 'string' &&
    !Number.isNaN(Date.parse(completedAt)) &&
    isRecord(answers) &&
    Array.isArray(flags);
  if (sound) return null;
  const message =
    kind === 'triage'
      ? 'The result of a triage is drawn by <maturity-triage>.'
      : 'This is no snapshot: it lacks what every snapshot has.';
  return { problem: 'malformed', message };
}

/** Whether a snapshot of another edition, which cannot be scored again, holds together well enough to be drawn. */
export function isDrawable(check: Check, snapshot: StagedSnapshot | BandedSnapshot): boolean {
  if (check.kind === 'banded') {
    return (
      isBanded(snapshot) && (snapshot.band === null || check.bands.some(({ id }) => id === snapshot.band))
    );
  }
  return isStaged(snapshot);
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => Number.isInteger(value) && Number(value) >= 0;
const isScore: Test = (value) => isCount(value) && Number(value) <= 100;
const isStage: Test = (value) => isCount(value) && Number(value) >= 1 && Number(value) <= 5;
const isAnswer: Test = (value) => value === 'na' || value === 'dk' || (isCount(value) && Number(value) <= 4);
const isNull: Test = (value) => value === null;

const oneOf =
  (...values: unknown[]): Test =>
  (value) =>
    values.includes(value);

const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const shaped =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(tests).every(([name, test]) => test(value[name]));

const isAnswers: Test = (value) => isRecord(value) && Object.values(value).every(isAnswer);

const common = { answers: isAnswers, engagements: listOf(isText), flags: listOf(isText) };

const stagedParts = {
  ...common,
  kind: oneOf('staged'),
  coverage: shaped({ rated: isCount, applicable: isCount, notApplicable: isCount }),
  dimensions: listOf(shaped({ id: isText, score: orNull(isScore), stage: orNull(isStage), rated: isCount })),
  patterns: listOf(shaped({ id: isText, status: isText })),
  primaryPattern: orNull(shaped({ id: isText, kind: oneOf('indicated', 'possible') })),
  actions: listOf(isText),
  findOut: listOf(isText),
  signals: listOf(isText),
  quadrant: orNull(isText),
  urgency: orNull(oneOf('now', 'this-quarter', 'plan', 'keep')),
  selfPlacement: orNull(shaped({ stage: isStage, difference: (value) => Number.isInteger(value) })),
  people: orNull(isCount),
};

const isScored = shaped({
  ...stagedParts,
  status: oneOf('valid', 'valid-partial'),
  score: isScore,
  stage: shaped({
    index: isStage,
    raw: isStage,
    heldBackBy: listOf(isText),
    borderline: oneOf(true, false),
  }),
  weakest: isText,
});

const isUnscored = shaped({
  ...stagedParts,
  status: oneOf('insufficient', 'does-not-fit'),
  score: isNull,
  stage: isNull,
  weakest: orNull(isText),
});

const isStaged = (value: unknown) => isScored(value) || isUnscored(value);

const bandedParts = {
  ...common,
  kind: oneOf('banded'),
  max: (value: unknown) => isCount(value) && value !== 0,
  categories: listOf(shaped({ id: isText, sum: orNull(isCount), lows: isCount })),
  named: listOf(isText),
};

const isSummed = shaped({ ...bandedParts, status: oneOf('valid'), total: isCount, band: isText });
const isUnsummed = shaped({ ...bandedParts, status: oneOf('insufficient'), total: isNull, band: isNull });

const isBanded = (value: BandedSnapshot | StagedSnapshot): value is BandedSnapshot =>
  (isSummed(value) && (value as BandedSnapshot).total! <= (value as BandedSnapshot).max) || isUnsummed(value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
