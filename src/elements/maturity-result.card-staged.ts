import type { StagedQuestionnaire } from '../schema/questionnaire.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { bars, box, downFrom, lines, one, PICTURE, type Pen } from './maturity-result.card-draw.js';
import type { CardWords, Story } from './maturity-result.card-story.js';
import { setText } from './maturity-result.card-text.js';
import {
  dimensionName,
  filled,
  firstSentence,
  modelOf,
  placementSentences,
  type Outcome,
} from './maturity-result.wording.js';

/** A staged or two-axis result: the ladder, the dimensions, the pattern. Null without a stage. */
export function stagedStory(
  questionnaire: StagedQuestionnaire,
  snapshot: StagedSnapshot,
  outcome: Outcome,
  pen: Pen,
  words: CardWords,
): Story | null {
  const { dimensions, stage } = snapshot;
  if (!stage) return null;
  const { stages } = modelOf(questionnaire);
  const list = dimensions.map(({ id, score }) => ({
    name: dimensionName(questionnaire, id),
    figure: score === null ? words.notAssessed : words.number(score),
    share: score === null ? null : score / 100,
    fill: pen.inks.strong,
  }));
  const cell = cellOf(questionnaire, snapshot);
  const position = words.stageOf(stage.index, stages.length);
  const { name } = stages[stage.index - 1]!;
  const placed = snapshot.selfPlacement ? snapshot.selfPlacement.stage : null;
  return {
    // Of two axes the quadrant is what the answers say first; the stage stays beside it.
    above: cell ? `${position} · ${name}` : position,
    headline: cell ? cell.name : name,
    picture: ladder(pen, words, stages.length, stage.index, placed) + belowLadder(outcome, pen),
    profile: bars(
      pen,
      list,
      stages.slice(1).map(({ edge }) => edge / 100),
    ),
    ...sentence(questionnaire, snapshot),
  };
}

const GAP = 12;
const OUTLINE = 4.5;

/** Five ascending steps: the result filled, the visitor's own placement outlined. */
function ladder(
  pen: Pen,
  { number }: CardWords,
  count: number,
  reached: number,
  placed: number | null,
): string {
  const { faint, paper, quiet, soft, strong, text } = pen.inks;
  const width = (PICTURE.width - (count - 1) * GAP) / count;
  return Array.from({ length: count }, (_, place) => {
    const step = place + 1;
    const height = 34 + (place * (PICTURE.foot - PICTURE.top - 34)) / (count - 1);
    const x = PICTURE.x + place * (width + GAP);
    const y = PICTURE.foot - height;
    const fill = step === reached ? strong : step < reached ? soft : faint;
    const outer = [x - OUTLINE, y - OUTLINE, width + 2 * OUTLINE, height + 2 * OUTLINE] as const;
    return [
      box(pen, [x, y, width, height], `fill="${fill}"`),
      step === placed ? box(pen, outer, `fill="none" stroke="${text}" stroke-width="2.5"`) : '',
      lines(pen, [x + width / 2, PICTURE.foot - 10], one(number(step), 19), {
        fill: step === reached ? paper : step < reached ? text : quiet,
        bold: step === reached,
        anchor: 'middle',
      }),
    ].join('');
  }).join('');
}

/** Which step is which, in words; without a placement, what the stage means. */
function belowLadder(outcome: Outcome, pen: Pen): string {
  const { quiet, strong, text } = pen.inks;
  const { questionnaire, snapshot } = outcome;
  const sentences = placementSentences(outcome);
  const [own, answers] = sentences;
  if (sentences.length === 2) {
    const room = { width: PICTURE.width - 26, lines: 1, sizes: downFrom(19, 14) };
    const first = setText(own!, room);
    const second = setText(answers!, room);
    const size = Math.min(first.size, second.size);
    const [x, y] = [PICTURE.x, PICTURE.below];
    return [
      box(pen, [x + 1, y - 12.5, 11, 11], `fill="none" stroke="${text}" stroke-width="2"`),
      lines(pen, [x + 26, y], { ...first, size }, { fill: text }),
      box(pen, [x, y + 12.5, 13, 13], `fill="${strong}"`),
      lines(pen, [x + 26, y + 26], { ...second, size }, { fill: text }),
    ].join('');
  }
  const index = snapshot.kind === 'staged' && snapshot.stage ? snapshot.stage.index : 1;
  const said = sentences[0] ?? firstSentence(modelOf(questionnaire).stages[index - 1]!.definition);
  const set = setText(said, { width: PICTURE.width, lines: 2, sizes: downFrom(20, 15) });
  return lines(pen, [PICTURE.x, PICTURE.below], set, { fill: quiet });
}

/** The quadrant, else the pattern to begin with, else that there is none. */
function sentence(
  questionnaire: StagedQuestionnaire,
  snapshot: StagedSnapshot,
): Pick<Story, 'label' | 'quote'> {
  const { patterns, texts } = modelOf(questionnaire);
  const { primaryPattern, weakest } = snapshot;
  const cell = cellOf(questionnaire, snapshot);
  if (cell) return { label: '', quote: cell.text };
  const pattern = patterns.find(({ id }) => id === primaryPattern?.id);
  if (pattern) {
    const possible = primaryPattern?.kind === 'possible' ? `: ${texts.possible}` : '';
    return { label: `${pattern.name}${possible}`, quote: pattern.headline };
  }
  const name = weakest === null ? '' : dimensionName(questionnaire, weakest);
  return { label: '', quote: filled(texts.noPattern, { name }) };
}

function cellOf({ quadrants }: StagedQuestionnaire, { quadrant }: StagedSnapshot) {
  return Object.values(quadrants?.cells ?? {}).find(({ id }) => id === quadrant);
}
