import type { BandedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot } from '../schema/snapshot.js';
import { bars, box, downFrom, lines, one, PICTURE, type Pen } from './maturity-result.card-draw.js';
import type { CardWords, Story } from './maturity-result.card-story.js';
import { setText } from './maturity-result.card-text.js';
import { comparison } from './maturity-result.markdown-banded.js';
import { capitalised, firstSentence } from './maturity-result.wording.js';

/** A banded result: the total on its scale, the categories, the first failure named. Null without a total. */
export function bandedStory(
  questionnaire: BandedQuestionnaire,
  snapshot: BandedSnapshot,
  pen: Pen,
  words: CardWords,
): Story | null {
  const { bands, categories } = questionnaire;
  const { max, named, total } = snapshot;
  const band = bands.find(({ id }) => id === snapshot.band);
  if (total === null || !band) return null;
  const said = setText(band.text, { width: PICTURE.width, lines: 3, sizes: downFrom(20, 15) });
  const failure = categories.find(({ id }) => id === named[0]);
  return {
    above: words.totalOf(total, max),
    headline: capitalised(band.name),
    picture:
      scale(pen, questionnaire, snapshot, total, words) +
      lines(pen, [PICTURE.x, 362], said, { fill: pen.inks.text }),
    profile: bars(pen, categoryBars(questionnaire, snapshot, pen, words), []),
    label: failure ? failure.failure : '',
    quote: failure ? firstSentence(failure.meaning) : capitalised(comparison(questionnaire, snapshot)),
  };
}

const SCALE = { top: 258, height: 34, gap: 4 } as const;

/** The bands side by side, the one reached filled, with its edges below and the total marked. */
function scale(
  pen: Pen,
  { bands }: BandedQuestionnaire,
  snapshot: BandedSnapshot,
  total: number,
  { number }: CardWords,
): string {
  const { faint, quiet, strong, text } = pen.inks;
  const max = Math.max(snapshot.max, 1);
  const at = (points: number) => PICTURE.x + (PICTURE.width * points) / max;
  const marker = at(total);
  return [
    ...bands.map(({ from, id }, place) => {
      const end = bands[place + 1] ? at(bands[place + 1]!.from) - SCALE.gap : at(max);
      const fill = id === snapshot.band ? strong : faint;
      const width = Math.max(2, end - at(from));
      return (
        box(pen, [at(from), SCALE.top, width, SCALE.height], `fill="${fill}"`) +
        lines(pen, [at(from), SCALE.top + SCALE.height + 24], one(number(from), 18), { fill: quiet })
      );
    }),
    lines(pen, [at(max), SCALE.top + SCALE.height + 24], one(number(snapshot.max), 18), {
      fill: quiet,
      anchor: 'end',
    }),
    box(pen, [marker - 1.5, SCALE.top - 12, 3, SCALE.height + 16], `fill="${text}"`),
    lines(pen, [marker, SCALE.top - 18], one(number(total), 21), {
      fill: text,
      bold: true,
      anchor: 'middle',
    }),
  ].join('');
}

/** One bar for each category; those whose failure is named stand out. */
function categoryBars(
  questionnaire: BandedQuestionnaire,
  snapshot: BandedSnapshot,
  pen: Pen,
  words: CardWords,
) {
  const { categories, questions, scale: answers } = questionnaire;
  return snapshot.categories.map(({ id, sum }) => {
    const asked = questions.filter(({ category }) => category === id).length;
    const most = Math.max(1, asked * (answers.length - 1));
    return {
      name: categories.find((category) => category.id === id)?.failure ?? id,
      figure: sum === null ? words.notAssessed : words.totalOf(sum, most),
      share: sum === null ? null : sum / most,
      fill: snapshot.named.includes(id) ? pen.inks.strong : pen.inks.soft,
    };
  });
}
