import type { BandedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot } from '../schema/snapshot.js';
import { escapeMarkdown, listed, paragraph, table, type Part } from './maturity-result.markdown-text.js';
import type { MarkdownWords } from './maturity-result.markdown-words.js';
import { capitalised, modelOf } from './maturity-result.wording.js';

/** The body of a banded result. */
export function bandedParts(
  questionnaire: BandedQuestionnaire,
  snapshot: BandedSnapshot,
  words: MarkdownWords,
): Part[] {
  const { bands, categories, phases = [], phasesNote, questions } = questionnaire;
  const { max, named, total } = snapshot;
  const { texts } = modelOf(questionnaire);
  const place = bands.findIndex(({ id }) => id === snapshot.band);
  const band = bands[place];
  const open = questions.filter(({ counted, id }) => counted && snapshot.answers[id] === 'dk');
  const failures = named.flatMap((id) => categories.find((category) => category.id === id) ?? []);
  const wayOn = place < bands.length - 1 || failures.length > 0;
  return [
    `## ${escapeMarkdown(band ? capitalised(band.name) : words.insufficient)}`,
    band && total !== null && escapeMarkdown(`${words.total(total, max)}. ${band.text}`),
    band && bandScale(questionnaire, snapshot, words),
    categoryTable(questionnaire, snapshot, words),
    band && paragraph([capitalised(comparison(questionnaire, snapshot))]),
    ...failures.flatMap(({ failure, meaning, remedy }) => [
      `## ${escapeMarkdown(failure)}`,
      escapeMarkdown(meaning),
      `**${escapeMarkdown(words.firstMove)}**: ${escapeMarkdown(remedy)}`,
    ]),
    ...listed(
      capitalised(texts.findOut),
      open.map(({ text }) => text),
    ),
    ...(band && wayOn
      ? [
          ...listed(
            words.phases,
            phases.map(({ name, weeks }) => `${name}: ${weeks}`),
          ),
          phases.length > 0 && phasesNote && escapeMarkdown(phasesNote),
        ]
      : []),
  ];
}

/** Where total and named failures seem to disagree (SPEC 7.1), or that none is named. */
export function comparison(questionnaire: BandedQuestionnaire, snapshot: BandedSnapshot): string {
  const { bands, noneNamed = '' } = questionnaire;
  const good = bands.findIndex(({ id }) => id === snapshot.band) >= bands.length / 2;
  const { failureUnderneath, spreadOut } = modelOf(questionnaire).texts.banded;
  if (snapshot.named.length === 0) return good ? noneNamed : spreadOut;
  return good && snapshot.named.length === 1 ? failureUnderneath : '';
}

function bandScale(
  { bands }: BandedQuestionnaire,
  { band, max }: BandedSnapshot,
  { number }: MarkdownWords,
): string {
  return bands
    .map(({ from, id, name }, place) => {
      const to = (bands[place + 1]?.from ?? max + 1) - 1;
      const line = escapeMarkdown(`${number(from)}–${number(to)}: ${name}`);
      return `- ${id === band ? `**${line}**` : line}`;
    })
    .join('\n');
}

function categoryTable(
  questionnaire: BandedQuestionnaire,
  snapshot: BandedSnapshot,
  words: MarkdownWords,
): string {
  const { categories, questions, scale } = questionnaire;
  const rows = snapshot.categories.map(({ id, sum }) => {
    const most = questions.filter(({ category }) => category === id).length * (scale.length - 1);
    const failure = categories.find((category) => category.id === id)?.failure ?? id;
    return [failure, sum === null ? words.notAssessed : words.points(sum, most)];
  });
  return table([words.failure, words.pointsColumn], rows);
}
