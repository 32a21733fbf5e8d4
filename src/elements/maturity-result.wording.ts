import { MaturityInputError } from '../core/input-error.js';
import type { BandedQuestionnaire, Model, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';

// Sentences of the model with their blanks filled in: the same on the screen, in Markdown and on the card.

/** A questionnaire that can be scored. */
type Check = StagedQuestionnaire | BandedQuestionnaire;

/** A finished result and what it was asked with. The questionnaire holds its model. */
export interface Outcome {
  readonly questionnaire: Check;
  readonly snapshot: StagedSnapshot | BandedSnapshot;
  /** The language of the questionnaire's texts; the date is written in it too. */
  readonly locale: string;
  /** Where the date is read, such as 'Europe/Berlin'. The visitor's own zone when absent. */
  readonly timeZone?: string | undefined;
  /** Pooled results: the questions on which the answers differ. A snapshot does not hold them. */
  readonly disagreements?: readonly string[] | undefined;
}

/**
 * Fills the words in braces. What has no value stays as it is written, and a
 * value is never filled again: a host's title may hold braces.
 *
 * @example
 * filled('Stage {raw}', { raw: 3 }) // => 'Stage 3'
 */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank,
  );
}

export function modelOf({ model }: Check): Model {
  if (!model) throw new MaturityInputError('missing-model', 'questionnaire.model');
  return model;
}

/** The day of a result in words. */
export function dayOf({ locale, snapshot, timeZone }: Outcome): string {
  const options = { dateStyle: 'long', timeZone } as const;
  const day = new Date(snapshot.completedAt);
  try {
    return new Intl.DateTimeFormat(locale, options).format(day);
  } catch {
    // A tag may have the shape of a language and still be none.
    return new Intl.DateTimeFormat('en', options).format(day);
  }
}

/** What the result is and is not (SPEC 8.2), sentence by sentence. */
export function honestyTexts(outcome: Outcome): string[] {
  const { disagreements, questionnaire, snapshot } = outcome;
  const { honesty } = modelOf(questionnaire).texts;
  const people = snapshot.kind === 'staged' ? snapshot.people : null;
  // Whose answers these are stands first; where they are a group's, the sentence about one person does not.
  const [whose, ...worth] = sentencesOf(honesty.snapshot);
  const values = {
    R: ratedIn(snapshot),
    date: dayOf(outcome),
    n: people ?? 1,
    m: disagreements ? disagreements.length : '–',
  };
  const texts = [filled([people ? honesty.group : whose, ...worth].join(' '), values)];
  const open = Object.values(snapshot.answers).filter((answer) => answer === 'dk').length;
  if (open > 0) texts.push(filled(honesty.open, { n: open }));
  if (snapshot.kind === 'banded') return texts;

  const edge = nearestEdge(outcome);
  if (edge) texts.push(filled(honesty.borderline, { x: edge }));
  if (snapshot.status === 'valid-partial') {
    const missing = snapshot.dimensions.filter(({ score }) => score === null);
    texts.push(
      ...missing.map(({ id }) => filled(honesty.partial, { dimension: dimensionName(questionnaire, id) })),
    );
  }
  return texts;
}

/** The two sentences that go wherever the result goes: whose answers these are, and that they prove nothing. */
export function honestyReminder(outcome: Outcome): string[] {
  const { questionnaire, snapshot } = outcome;
  const { honesty } = modelOf(questionnaire).texts;
  const people = snapshot.kind === 'staged' ? snapshot.people : null;
  // Split before filling: a date such as "21. November" must not look like the end of a sentence.
  const [whose, proves] = sentencesOf(honesty.snapshot);
  const [median] = sentencesOf(honesty.group);
  const values = { R: ratedIn(snapshot), date: dayOf(outcome), n: people ?? 1, m: '–' };
  return [people ? median : whose, proves].flatMap((sentence) => (sentence ? filled(sentence, values) : []));
}

/** A text of the model as the beginning of a sentence. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return sentencesOf(text)[0]!;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟。])\s+/u);
}

/** Where the visitor had placed the organisation, beside the result; and what a difference means. */
export function placementTexts(outcome: Outcome): [] | [placement: string, meaning: string] {
  const { questionnaire, snapshot } = outcome;
  if (snapshot.kind === 'banded' || !snapshot.selfPlacement || !snapshot.stage) return [];
  const { selfPlacement } = modelOf(questionnaire).texts;
  const { difference } = snapshot.selfPlacement;
  const meaning = selfPlacement[difference > 0 ? 'above' : difference < 0 ? 'below' : 'equal'];
  return [placementSentences(outcome).join(' '), meaning];
}

/** The placement and the result, usually a sentence each. */
export function placementSentences({ questionnaire, snapshot }: Outcome): string[] {
  if (snapshot.kind === 'banded' || !snapshot.selfPlacement || !snapshot.stage) return [];
  const { stages, texts } = modelOf(questionnaire);
  const { stage: placed } = snapshot.selfPlacement;
  const { index } = snapshot.stage;
  const names = { b: placed, bName: stages[placed - 1]!.name, s: index, sName: stages[index - 1]!.name };
  return sentencesOf(texts.selfPlacement.result).map((sentence) => filled(sentence, names));
}

/** Why the stage is lower than the average alone (SPEC 8.3). */
export function capTexts({ questionnaire, snapshot }: Outcome): string[] {
  if (snapshot.kind === 'banded' || !snapshot.stage || questionnaire.kind === 'banded') return [];
  const { caps } = modelOf(questionnaire).texts;
  const { heldBackBy, raw } = snapshot.stage;
  return heldBackBy.map((cause) => {
    const [cap, id] = cause.split(':') as [string, string];
    if (cap === 'weakest-link') {
      const w = snapshot.dimensions.find((dimension) => dimension.id === id)?.stage ?? '–';
      return filled(caps.weakestLink, { raw, dimension: dimensionName(questionnaire, id), w });
    }
    const question = questionnaire.questions.find((asked) => asked.id === id)?.text ?? id;
    return filled(cap === 'gate' ? caps.gate : caps.gateUnanswered, { raw, question });
  });
}

export function dimensionName(questionnaire: Check, id: string): string {
  const { dimensions } = questionnaire as { dimensions?: { id: string; name: string }[] };
  return dimensions?.find((dimension) => dimension.id === id)?.name ?? id;
}

function ratedIn({ answers }: Outcome['snapshot']): number {
  return Object.values(answers).filter((answer) => typeof answer === 'number').length;
}

/** The stage whose edge a borderline score is near to. */
function nearestEdge({ questionnaire, snapshot }: Outcome): number | null {
  if (snapshot.kind === 'banded' || !snapshot.stage?.borderline || snapshot.score === null) return null;
  const score = snapshot.score;
  const distances = modelOf(questionnaire)
    .stages.slice(1)
    .map(({ edge }) => Math.abs(score - edge));
  return 2 + distances.indexOf(Math.min(...distances));
}
