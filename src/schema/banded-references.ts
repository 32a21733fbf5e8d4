import type { Report } from './issues.js';
import { entriesOf, idsOf, reportDuplicates, reportUnknown, type Entry, type Loose } from './loose.js';
import type { KnownIds } from './model-references.js';

const HIGHEST_ANSWER = 3;

export function checkBanded(document: Loose, { engagements }: KnownIds, report: Report): void {
  const questions = entriesOf(document, 'questions');
  const categories = entriesOf(document, 'categories');
  const bands = entriesOf(document, 'bands');
  reportDuplicates(questions, 'question', report);
  reportDuplicates(categories, 'category', report);
  reportDuplicates(bands, 'band', report);

  for (const { value, path } of questions) {
    reportUnknown(value.category, idsOf(categories), 'category', [...path, 'category'], report);
  }
  for (const { value, path } of [...categories, ...bands]) {
    reportUnknown(value.engagement, engagements, 'engagement', [...path, 'engagement'], report);
  }
  checkCategories(categories, questions, report);
  checkBands(bands, questions, report);
}

function checkCategories(categories: readonly Entry[], questions: readonly Entry[], report: Report): void {
  const used = new Set(questions.map(({ value }) => value.category));
  for (const { value, path } of categories) {
    if (typeof value.id !== 'string' || used.has(value.id)) continue;
    report(path, `has no statement: "${value.id}"`, 'Give a statement this category, or remove it.');
  }
}

function checkBands(bands: readonly Entry[], questions: readonly Entry[], report: Report): void {
  const highest = HIGHEST_ANSWER * questions.filter(({ value }) => value.counted === true).length;
  if (questions.length > 0 && highest === 0) {
    report(
      ['questions'],
      'has no counted statement',
      'Set "counted": true where an answer adds to the total.',
    );
  }
  let previous = -1;
  bands.forEach(({ value, path }, index) => {
    const { from } = value;
    if (typeof from !== 'number') return;
    if (index === 0 && from !== 0) report([...path, 'from'], 'is not 0', 'Begin the first band at 0.');
    if (from <= previous)
      report([...path, 'from'], 'overlaps the band before', 'Let bands rise, lowest first.');
    if (from > highest && highest > 0) {
      report([...path, 'from'], 'can never be reached', `The highest total possible is ${highest}.`);
    }
    previous = from;
  });
}
