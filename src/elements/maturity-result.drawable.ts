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
    !Number.isNaN(Date.parse(String(completedAt))) &&
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
  if (check.kind !== snapshot.kind) return false;
  if (!Object.values(snapshot.answers).every(isAnswer) || !isIds(snapshot.engagements)) return false;
  if (snapshot.kind === 'banded') {
    const { categories, max, named, status, total } = snapshot;
    return (
      (status === 'insufficient' ? total === null : isFigure(total, max)) &&
      isIds(named) &&
      Array.isArray(categories) &&
      categories.every(
        (category) => isRecord(category) && (category.sum === null || isFigure(category.sum, 1000)),
      )
    );
  }
  const { actions, dimensions, findOut, patterns, score, signals, stage, status } = snapshot;
  const scored =
    isFigure(score, 100) && isRecord(stage) && isFigure(stage.index - 1, 4) && isIds(stage.heldBackBy);
  return (
    (status === 'valid' || status === 'valid-partial'
      ? scored
      : ['insufficient', 'does-not-fit'].includes(status) && score === null && stage === null) &&
    [actions, findOut, signals].every(isIds) &&
    isRecord(snapshot.coverage) &&
    [dimensions, patterns].every((list) => Array.isArray(list) && list.every(isRecord)) &&
    dimensions.every((dimension) => dimension.score === null || isFigure(dimension.score, 100))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

function isFigure(value: unknown, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;
}

function isAnswer(value: unknown): boolean {
  return value === 'na' || value === 'dk' || isFigure(value, 4);
}
