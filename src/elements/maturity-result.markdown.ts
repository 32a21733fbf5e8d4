import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import { bandedParts } from './maturity-result.markdown-banded.js';
import { stagedParts } from './maturity-result.markdown-staged.js';
import { escapeMarkdown, escapeWithin, linked, quoted, type Part } from './maturity-result.markdown-text.js';
import { englishMarkdownWords, type MarkdownWords } from './maturity-result.markdown-words.js';
import { dayOf, honestyTexts, modelOf, type Outcome } from './maturity-result.wording.js';

export { englishMarkdownWords, type MarkdownWords };

/** One way to go on, as the visitor saw it: the host may have replaced every part. */
export interface WrittenOffer {
  readonly label: string;
  readonly description?: string | undefined;
  readonly href?: string | undefined;
}

export interface MarkdownOutcome extends Outcome {
  readonly words?: MarkdownWords | undefined;
  /** The model's own offers when absent. */
  readonly offers?: readonly WrittenOffer[] | undefined;
  /** Where scoring is explained, and where this result opens again. Absolute addresses. */
  readonly method?: string | undefined;
  readonly link?: string | undefined;
}

/** The whole result in Markdown, in the order of the screen: for a ticket, a wiki page, a mail to oneself. */
export function resultAsMarkdown(outcome: MarkdownOutcome): string {
  const { questionnaire, snapshot, words = englishMarkdownWords } = outcome;
  const parts = [
    `# ${escapeMarkdown(questionnaire.title)}`,
    `*${escapeWithin(dayOf(outcome))}*`,
    ...(snapshot.kind === 'banded'
      ? bandedParts(questionnaire as BandedQuestionnaire, snapshot, words)
      : stagedParts(questionnaire as StagedQuestionnaire, snapshot, outcome, words)),
    ...offerParts(outcome, words),
    `## ${escapeMarkdown(words.honesty)}`,
    quoted([...honestyTexts(outcome), ...flagTexts(snapshot, words)]),
    outcome.method && linked(words.method, outcome.method),
    outcome.link && linked(words.reopen, outcome.link),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function offerParts({ offers, questionnaire, snapshot }: MarkdownOutcome, words: MarkdownWords): Part[] {
  const { engagements } = modelOf(questionnaire);
  const shown: readonly WrittenOffer[] =
    offers ?? snapshot.engagements.flatMap((id) => engagements.find((offer) => offer.id === id) ?? []);
  const items = shown.map(({ description, href, label }) => {
    const name = href ? linked(label, href) : `**${escapeMarkdown(label)}**`;
    return `- ${description ? `${name}: ${escapeMarkdown(description)}` : name}`;
  });
  return items.length > 0 ? [`## ${escapeMarkdown(words.offers)}`, items.join('\n')] : [];
}

function flagTexts({ flags }: MarkdownOutcome['snapshot'], words: MarkdownWords): string[] {
  return flags.map((flag) => (flag === 'fast' ? words.fast : words.identicalAnswers));
}
