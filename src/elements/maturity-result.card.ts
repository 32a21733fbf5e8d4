import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import { bandedStory } from './maturity-result.card-banded.js';
import {
  box,
  depthOf,
  downFrom,
  EDGE,
  HEIGHT,
  lines,
  one,
  PICTURE,
  WIDTH,
  type Pen,
} from './maturity-result.card-draw.js';
import { inksFrom } from './maturity-result.card-ink.js';
import { stagedStory } from './maturity-result.card-staged.js';
import { englishCardWords, type CardWords, type Story } from './maturity-result.card-story.js';
import { escapeXml, setText, widthOf } from './maturity-result.card-text.js';
import { dayOf, honestyReminder, type Outcome } from './maturity-result.wording.js';

export { englishCardWords, type CardWords };

export interface CardOutcome extends Outcome {
  readonly words?: CardWords | undefined;
  /** `#rgb`, `#rrggbb` or `rgb(…)`, as `getComputedStyle` writes it. */
  readonly accent?: string | undefined;
}

const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/**
 * The result as one SVG picture of 1200 × 630, made to be passed on: no script,
 * no font, nothing loaded. Null when there is no result to show.
 */
export function resultCard(outcome: CardOutcome): string | null {
  const { accent = '', locale, questionnaire, snapshot, words = englishCardWords } = outcome;
  const pen: Pen = { inks: inksFrom(accent), rtl: /^(?:ar|fa|he|ur)\b/i.test(locale) };
  const story =
    snapshot.kind === 'banded'
      ? bandedStory(questionnaire as BandedQuestionnaire, snapshot, pen, words)
      : stagedStory(questionnaire as StagedQuestionnaire, snapshot, outcome, pen, words);
  if (!story) return null;
  const spoken = `${questionnaire.title}: ${story.above}, ${story.headline}. ${honestyReminder(outcome).join(' ')}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"` +
    ` role="img" lang="${escapeXml(locale)}" font-family="${FONTS}"${pen.rtl ? ' direction="rtl"' : ''}>` +
    `<title>${escapeXml(spoken)}</title>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${pen.inks.paper}"/>` +
    head(outcome, pen) +
    body(story, pen) +
    foot(story, outcome, pen) +
    '</svg>'
  );
}

function head(outcome: Outcome, pen: Pen): string {
  const { quiet, strong, text } = pen.inks;
  const day = dayOf(outcome);
  const set = { width: WIDTH - 2 * EDGE - widthOf(day, 22) - 40, bold: true };
  const title = setText(
    outcome.questionnaire.title,
    { ...set, lines: 1, sizes: downFrom(28, 22) },
    { ...set, lines: 2, sizes: downFrom(21, 14), balanced: true },
  );
  return (
    box(pen, [EDGE, 0, 72, 10], `fill="${strong}"`) +
    lines(pen, [EDGE, 66 - depthOf(title) / 2], title, { fill: text, bold: true }) +
    lines(pen, [WIDTH - EDGE, 66], one(day, 22), { fill: quiet, anchor: 'end' })
  );
}

function body({ above, headline, picture, profile }: Story, pen: Pen): string {
  const { strong, text } = pen.inks;
  const { width } = PICTURE;
  const position = setText(above, { width, lines: 1, sizes: downFrom(25, 15), bold: true });
  const name = setText(
    headline,
    { width, lines: 1, sizes: downFrom(64, 44), bold: true },
    { width, lines: 2, sizes: downFrom(33, 18), bold: true, balanced: true },
  );
  const foot = name.lines.length > 1 ? 214 : 198;
  return (
    lines(pen, [EDGE, 130], position, { fill: strong, bold: true }) +
    lines(pen, [EDGE - 2, foot - depthOf(name)], name, { fill: text, bold: true }) +
    picture +
    profile
  );
}

/** The sentence to remember, and below it what the picture does not prove. */
function foot({ label, quote }: Story, outcome: Outcome, pen: Pen): string {
  const { faint, quiet, strong, text } = pen.inks;
  const width = WIDTH - 2 * EDGE;
  const head = label ? setText(label, { width, lines: 1, sizes: [19, 17, 15] }) : null;
  const set = { width, bold: true, balanced: true };
  const said = setText(
    quote,
    { ...set, lines: 1, sizes: downFrom(34, 28) },
    { ...set, lines: 2, sizes: downFrom(head ? 25 : 29, 17) },
  );
  const alone = said.lines.length === 1;
  const top = alone ? 490 : 480;
  // Without a label the sentence stands in the middle of the room for both.
  const quoteFoot = head ? top + said.size + (alone ? 14 : 8) : 508 - depthOf(said) / 2 + said.size / 3;
  return (
    box(pen, [EDGE, 448, width, 2], `fill="${faint}"`) +
    (head ? lines(pen, [EDGE, top], head, { fill: strong, bold: true }) : '') +
    lines(pen, [EDGE, quoteFoot], said, { fill: text, bold: true }) +
    reminder(outcome, pen, width, quiet)
  );
}

/** A line for each of the two sentences; where they are too long for that, both together. */
function reminder(outcome: Outcome, pen: Pen, width: number, fill: string): string {
  const sentences = honestyReminder(outcome);
  const each = sentences.map((text) => setText(text, { width, lines: 1, sizes: [18] }));
  const fits = each.every(({ lines: [line] }, place) => line === sentences[place]);
  const set = fits
    ? { size: 18, lines: sentences }
    : setText(sentences.join(' '), { width, lines: 2, sizes: downFrom(18, 13), balanced: true });
  return lines(pen, [EDGE, 608 - depthOf(set)], set, { fill });
}
