import { html, nothing, svg } from 'lit';
import type { ResultStrings } from '../locales/result/index.js';

export interface Radar {
  readonly dimensions: readonly { readonly name: string; readonly score: number | null }[];
  /** Scores at which a stage begins; drawn as rings. */
  readonly edges: readonly number[];
}

const WIDTH = 380;
const HEIGHT = 264;
const RADIUS = 94;
const LABEL = RADIUS + 14;
const LINE = 17;
/** A label's longest line, in letters. */
const LETTERS = 13;

/** The profile as a shape, and the same as a table unless one stands beside it. */
export function radarView({ dimensions, edges }: Radar, words: ResultStrings, lang: string, table: boolean) {
  if (dimensions.length < 3) return nothing; // a line or a point is no shape
  const count = dimensions.length;
  const ring = (score: number) =>
    points(dimensions.map((_, index) => at(index, count, (RADIUS * score) / 100)));
  const assessed = dimensions.flatMap(({ score }, index) =>
    score === null ? [] : [at(index, count, (RADIUS * score) / 100)],
  );
  return html`
    <svg
      class="radar"
      viewBox="${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}"
      aria-hidden="true"
      focusable="false"
    >
      ${[...edges, 100].map((edge) => (edge > 0 ? svg`<polygon class="ring" points=${ring(edge)}></polygon>` : nothing))}
      ${dimensions.map(({ score }, index) => {
        const [x, y] = at(index, count, RADIUS);
        return svg`<line class="axis ${score === null ? 'open' : ''}" x1="0" y1="0" x2=${x} y2=${y}></line>`;
      })}
      <polygon class="shape" points=${points(assessed)}></polygon>
      ${assessed.map(([x, y]) => svg`<circle class="point" cx=${x} cy=${y} r="3.5"></circle>`)}
      ${dimensions.map(({ name, score }, index) => label(name, score === null ? '–' : words.number(score), index, count))}
    </svg>
    ${
      table
        ? html`
            <div class="spoken">
              <table>
                <caption>
                  ${words.profile}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">${words.dimension}</th>
                    <th scope="col">${words.scoreColumn}</th>
                  </tr>
                </thead>
                <tbody>
                  ${dimensions.map(
                    ({ name, score }) => html`
                      <tr>
                        <th scope="row" lang=${lang}>${name}</th>
                        <td>${score === null ? words.notAssessed : words.number(score)}</td>
                      </tr>
                    `,
                  )}
                </tbody>
              </table>
            </div>
          `
        : nothing
    }
  `;
}

/** The name at the end of its axis, in as many lines as it needs, and the score. */
function label(name: string, figure: string, index: number, count: number) {
  const [x, y] = at(index, count, LABEL);
  const lines = wrapped(name);
  const anchor = Math.abs(x) < 1 ? 'middle' : x < 0 ? 'end' : 'start';
  const above = y < -LABEL / 2 ? lines.length : y > LABEL / 2 ? 0 : lines.length / 2;
  const first = y - above * LINE + (y > LABEL / 2 ? LINE / 2 : 0);
  return svg`
    <text text-anchor=${anchor}>
      ${lines.map((line, number) => svg`<tspan x=${x} y=${first + number * LINE}>${line}</tspan>`)}
      <tspan class="figure" x=${x} y=${first + lines.length * LINE}>${figure}</tspan>
    </text>
  `;
}

function wrapped(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LETTERS) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Clockwise from the top. */
function at(index: number, count: number, radius: number): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [Math.round(Math.cos(angle) * radius * 10) / 10, Math.round(Math.sin(angle) * radius * 10) / 10];
}

function points(all: readonly [number, number][]): string {
  return all.map((point) => point.join(',')).join(' ');
}
