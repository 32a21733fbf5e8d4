import type { Report } from './issues.js';
import {
  asObject,
  entriesOf,
  idsOf,
  reportDuplicates,
  reportUnknown,
  textsOf,
  type Entry,
  type Loose,
} from './loose.js';
import type { KnownIds } from './model-references.js';

export function checkStaged(document: Loose, known: KnownIds, report: Report): void {
  const dimensions = entriesOf(document, 'dimensions');
  const questions = entriesOf(document, 'questions');
  const signals = entriesOf(document, 'signals');
  reportDuplicates(dimensions, 'dimension', report);
  reportDuplicates(questions, 'question', report);
  reportDuplicates(signals, 'signal', report);

  for (const question of questions) checkQuestion(question, idsOf(dimensions), idsOf(signals), known, report);
  checkDimensions(dimensions, questions, report);
  checkGates(questions, report);
  if (document.quadrants !== undefined) {
    checkQuadrants(asObject(document.quadrants), idsOf(dimensions), idsOf(signals), known, report);
  }
}

function checkQuestion(
  { value, path }: Entry,
  dimensions: ReadonlySet<string>,
  signals: ReadonlySet<string>,
  { patterns }: KnownIds,
  report: Report,
): void {
  reportUnknown(value.dimension, dimensions, 'dimension', [...path, 'dimension'], report);
  reportUnknown(value.signal, signals, 'signal', [...path, 'signal'], report);
  for (const pattern of Object.keys(asObject(value.evidence))) {
    reportUnknown(pattern, patterns, 'pattern', [...path, 'evidence', pattern], report);
  }
  const options = textsOf(value.options);
  options.forEach((option, index) => {
    if (options.indexOf(option) === index) return;
    report([...path, 'options', index], 'repeats another answer', 'Write five answers that differ.');
  });
}

/** A dimension without questions could never be assessed. */
function checkDimensions(dimensions: readonly Entry[], questions: readonly Entry[], report: Report): void {
  const used = new Set(questions.map(({ value }) => value.dimension));
  for (const { value, path } of dimensions) {
    if (typeof value.id !== 'string' || used.has(value.id)) continue;
    report(path, `has no question: "${value.id}"`, 'Give a question this dimension, or remove it.');
  }
}

function checkGates(questions: readonly Entry[], report: Report): void {
  const gates = questions.filter(({ value }) => value.gate === true);
  for (const { path } of gates.slice(1)) {
    report([...path, 'gate'], 'is a second gate', 'Mark one question at most as the gate.');
  }
  for (const { value, path } of gates) {
    if (value.notApplicable === undefined) continue;
    report(
      [...path, 'notApplicable'],
      'is offered at the gate',
      'Remove it: the gate must apply to everybody.',
    );
  }
}

const CELLS = ['lowLow', 'highLow', 'lowHigh', 'highHigh'];

function checkQuadrants(
  quadrants: Loose,
  dimensions: ReadonlySet<string>,
  signals: ReadonlySet<string>,
  { engagements }: KnownIds,
  report: Report,
): void {
  reportUnknown(quadrants.x, dimensions, 'dimension', ['quadrants', 'x'], report);
  reportUnknown(quadrants.y, dimensions, 'dimension', ['quadrants', 'y'], report);
  if (quadrants.x !== undefined && quadrants.x === quadrants.y) {
    report(['quadrants', 'y'], 'is the same dimension as x', 'Name two different dimensions.');
  }
  const side = asObject(quadrants.side);
  reportUnknown(side.dimension, dimensions, 'dimension', ['quadrants', 'side', 'dimension'], report);
  reportUnknown(side.signal, signals, 'signal', ['quadrants', 'side', 'signal'], report);

  const cells = CELLS.map((name) => ({
    value: asObject(asObject(quadrants.cells)[name]),
    path: ['quadrants', 'cells', name],
  }));
  reportDuplicates(cells, 'quadrant', report);
  for (const { value, path } of cells) {
    reportUnknown(value.engagement, engagements, 'engagement', [...path, 'engagement'], report);
  }
}
