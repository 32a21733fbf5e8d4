import type { Path, Report } from './issues.js';
import { asObject, entriesOf, idsOf, reportDuplicates, reportUnknown, textsOf, type Loose } from './loose.js';

/** What a questionnaire may refer to; null where there is no model to check against. */
export interface KnownIds {
  readonly patterns: ReadonlySet<string> | null;
  readonly engagements: ReadonlySet<string> | null;
}

export function knownIds(model: Loose | null): KnownIds {
  if (!model) return { patterns: null, engagements: null };
  return {
    patterns: idsOf(entriesOf(model, 'patterns')),
    engagements: idsOf(entriesOf(model, 'engagements')),
  };
}

export function checkModel(model: Loose, path: Path, report: Report): void {
  const { patterns, engagements } = knownIds(model);
  for (const list of ['stages', 'patterns', 'engagements']) {
    reportDuplicates(entriesOf(model, list, path), list.slice(0, -1), report);
  }
  checkEdges(model, path, report);
  checkGate(model, patterns, path, report);
  checkThresholds(asObject(model.thresholds), [...path, 'thresholds'], report);
  checkOffers(model, { patterns, engagements }, path, report);
}

function checkEdges(model: Loose, path: Path, report: Report): void {
  let previous = -1;
  entriesOf(model, 'stages', path).forEach(({ value, path: at }, index) => {
    const { edge } = value;
    if (typeof edge !== 'number') return;
    if (index === 0 && edge !== 0) report([...at, 'edge'], 'is not 0', 'Begin the first stage at 0.');
    if (edge <= previous)
      report([...at, 'edge'], 'overlaps the stage before', 'Let edges rise from stage to stage.');
    previous = edge;
  });
}

function checkGate(model: Loose, patterns: ReadonlySet<string> | null, path: Path, report: Report): void {
  const { pattern, indicatedUpTo, clearedFrom } = asObject(model.gate);
  reportUnknown(pattern, patterns, 'pattern', [...path, 'gate', 'pattern'], report);
  if (typeof indicatedUpTo === 'number' && typeof clearedFrom === 'number' && clearedFrom <= indicatedUpTo) {
    report(
      [...path, 'gate', 'clearedFrom'],
      'overlaps the levels that indicate the pattern',
      'Write a level above indicatedUpTo.',
    );
  }
}

/** What is indicated is possible too; otherwise raising an answer could make a pattern worse. */
function checkThresholds(thresholds: Loose, path: Path, report: Report): void {
  const indicated = asObject(thresholds.indicated);
  const possible = asObject(thresholds.possible);
  for (const field of ['above', 'minLows']) {
    const [limit, value] = [indicated[field], possible[field]];
    if (typeof limit !== 'number' || typeof value !== 'number' || value <= limit) continue;
    report([...path, 'possible', field], 'asks for more than "indicated"', `Write at most ${limit}.`);
  }
}

function checkOffers(model: Loose, { patterns, engagements }: KnownIds, path: Path, report: Report): void {
  const byPattern = asObject(model.byPattern);
  for (const [pattern, row] of Object.entries(byPattern)) {
    reportUnknown(pattern, patterns, 'pattern', [...path, 'byPattern', pattern], report);
    textsOf(row).forEach((id, index) =>
      reportUnknown(id, engagements, 'engagement', [...path, 'byPattern', pattern, index], report),
    );
  }
  for (const pattern of patterns ?? []) {
    if (!Object.hasOwn(byPattern, pattern)) {
      report([...path, 'byPattern', pattern], 'is missing', 'Say what to offer at stages 1, 2 and 3.');
    }
  }
  for (const [id, engagement] of Object.entries(asObject(model.byQuestionnaire))) {
    reportUnknown(engagement, engagements, 'engagement', [...path, 'byQuestionnaire', id], report);
  }
  textsOf(model.hiddenFallback).forEach((id, index) =>
    reportUnknown(id, engagements, 'engagement', [...path, 'hiddenFallback', index], report),
  );
}
