import { html, nothing, svg } from 'lit';
import type { ResultStrings } from '../locales/result/index.js';

/** Stages by number, from 1. */
export interface Ladder {
  /** The names of the five stages, lowest first. */
  readonly stages: readonly string[];
  /** The stage of the answers; null when there are too few. */
  readonly result: number | null;
  /** Where the visitors placed themselves. */
  readonly placed: number | null;
  /** The stage the average alone would reach, where something holds the result back. */
  readonly raw: number | null;
}

type Mark = 'yours' | 'placed' | 'raw';

/** The picture, and the same as a table for whoever cannot see it. */
export function ladderView(ladder: Ladder, words: ResultStrings, lang: string) {
  const marks = marksOf(ladder, words);
  return html`
    <div class="ladder" aria-hidden="true">
      <svg class="stairs" focusable="false">
        ${ladder.stages.map((_, index) => step(ladder, index, words))}
      </svg>
      <div class="names" lang=${lang}>
        ${ladder.stages.map(
          (name, index) => html`<span class=${index + 1 === ladder.result ? 'yours' : ''}>${name}</span>`,
        )}
      </div>
      ${marks.map(
        ({ mark, stage, text }) => html`
          <p class="mark ${mark} at-${stage}">
            <span
              ><span class="which" lang=${lang}>${words.number(stage)} ${ladder.stages[stage - 1]}, </span
              >${text}</span
            >
          </p>
        `,
      )}
    </div>
    <div class="spoken">
      <table>
        <caption>
          ${words.ladder}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.stageColumn}</th>
            <th scope="col">${words.markColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${ladder.stages.map((name, index) => {
            const here = marks.filter(({ stage }) => stage === index + 1).map(({ text }) => text);
            return html`
              <tr>
                <th scope="row">${words.number(index + 1)} <span lang=${lang}>${name}</span></th>
                <td>${here.join(', ') || '–'}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

const GAP = 2;
const LOWEST = 26;

/** One step in percent of the picture, so that strokes and figures keep their size at every width. */
function step({ stages, result, placed, raw }: Ladder, index: number, { dir, number }: ResultStrings) {
  const width = (100 - GAP * (stages.length - 1)) / stages.length;
  const place = dir === 'rtl' ? stages.length - 1 - index : index;
  const x = place * (width + GAP);
  // The lowest step is high enough for its number at every size.
  const height = 100 - ((stages.length - 1 - index) * (100 - LOWEST)) / (stages.length - 1);
  const stage = index + 1;
  const role = stage === result ? 'yours' : stage === placed ? 'placed' : '';
  return svg`
    <rect class="step step-${stage} ${role}" x="${x}%" y="${100 - height}%" width="${width}%" height="${height}%" rx="3"></rect>
    <text class="number ${role}" x="${x + width / 2}%" y="${100 - height}%" dy="1.25em">${number(stage)}</text>
    ${
      stage === raw && raw !== result
        ? svg`<line class="raw" x1="${x}%" x2="${x + width}%" y1="${100 - height}%" y2="${100 - height}%"></line>`
        : nothing
    }
  `;
}

/** What is said of which stage, lowest stage first. */
function marksOf({ result, placed, raw }: Ladder, words: ResultStrings) {
  const marks: { mark: Mark; stage: number; text: string }[] = [];
  if (result !== null) {
    marks.push({
      mark: 'yours',
      stage: result,
      text: result === placed ? words.yoursAndPlaced : words.yours,
    });
  }
  if (raw !== null && raw !== result) marks.push({ mark: 'raw', stage: raw, text: words.averageAlone });
  if (placed !== null && placed !== result) {
    marks.push({ mark: 'placed', stage: placed, text: words.placed });
  }
  return marks.toSorted((a, b) => a.stage - b.stage);
}
