import { html, nothing, svg } from 'lit';
import type { ResultStrings } from '../locales/result/index.js';
import type { StagedView } from './maturity-result.view.js';
import { capitalised, dimensionName } from './maturity-result.wording.js';

const CELLS = ['lowLow', 'highLow', 'lowHigh', 'highHigh'] as const;

/** The cell that the result lies in, unless it is another edition's. */
export function cellOf({ questionnaire: { quadrants }, snapshot }: StagedView) {
  return quadrants && CELLS.map((name) => quadrants.cells[name]).find(({ id }) => id === snapshot.quadrant);
}

/** Where two dimensions meet: the picture with the visitor's point, and the cell it lies in as the headline. */
export function quadrantPart(view: StagedView) {
  const { locale, questionnaire, snapshot, words } = view;
  const quadrants = questionnaire.quadrants;
  const cell = cellOf(view);
  if (!quadrants || !cell) return nothing;
  const side = quadrants.side;
  const blocked = side && snapshot.signals.includes(side.signal);
  const [x, y] = [quadrants.x, quadrants.y].map((id) => ({
    name: dimensionName(questionnaire, id),
    score: snapshot.dimensions.find((dimension) => dimension.id === id)?.score ?? 0,
  })) as [Axis, Axis];
  return html`
    <section part="quadrant" class="quadrant">
      ${picture(quadrants, x, y, snapshot.quadrant!, locale, words)}
      <p class="spoken">${words.quadrantPoint(x.name, x.score, y.name, y.score)}</p>
      <h2 part="headline" tabindex="-1" lang=${locale}>${cell.name}</h2>
      <p lang=${locale}>${cell.text}</p>
      ${
        blocked
          ? html`
              <p class="cap" lang=${locale}>
                ${sentence(questionnaire.signals?.find(({ id }) => id === side.signal)?.text ?? '')}
              </p>
            `
          : nothing
      }
    </section>
  `;
}

interface Axis {
  name: string;
  score: number;
}

function picture(
  { cells, edge }: NonNullable<StagedView['questionnaire']['quadrants']>,
  x: Axis,
  y: Axis,
  here: string,
  lang: string,
  { dir, number }: ResultStrings,
) {
  const left = (from: number, width: number) => (dir === 'rtl' ? 100 - from - width : from);
  const low = { from: 0, size: edge };
  const high = { from: edge, size: 100 - edge };
  const cell = ({ id, name }: (typeof cells)['lowLow'], across: typeof low, up: typeof low) => svg`
    <rect class="cell ${id === here ? 'here' : ''}" x="${left(across.from, across.size)}%" y="${100 - up.from - up.size}%"
      width="${across.size}%" height="${up.size}%"></rect>
    <foreignObject x="${left(across.from, across.size)}%" y="${100 - up.from - up.size}%"
      width="${across.size}%" height="${up.size}%">
      <p class="cell-name ${id === here ? 'here' : ''}">${name}</p>
    </foreignObject>
  `;
  return html`
    <div class="two-axes" aria-hidden="true" lang=${lang}>
      <p class="axis-name">${y.name} ${number(y.score)}</p>
      <svg focusable="false">
        ${cell(cells.lowLow, low, low)} ${cell(cells.highLow, high, low)} ${cell(cells.lowHigh, low, high)}
        ${cell(cells.highHigh, high, high)}
        <circle class="point" cx="${left(x.score, 0)}%" cy="${100 - y.score}%" r="7"></circle>
      </svg>
      <p class="axis-name across">${x.name} ${number(x.score)}</p>
    </div>
  `;
}

function sentence(text: string): string {
  return `${capitalised(text)}${/[.!?؟。]$/.test(text) ? '' : '.'}`;
}
