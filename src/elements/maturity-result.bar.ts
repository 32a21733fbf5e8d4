import { nothing, svg, html } from 'lit';

/** A row of a table that is only to be seen: a picture as wide as the table. */
export function pictureRow(picture: unknown, columns: number) {
  return html`<tr class="picture" aria-hidden="true">
    <td colspan=${columns}>${picture}</td>
  </tr>`;
}

/** The scale under the bars: the number of each stage, where it lies. */
export function stagesView(
  edges: readonly number[],
  max: number,
  dir: 'ltr' | 'rtl',
  number: (value: number) => string = String,
) {
  const ends = [0, ...edges, max];
  return html`
    <svg class="stages" focusable="false">
      ${ends.slice(1).map((end, index) => {
        const middle = (100 * (ends[index]! + end)) / 2 / max;
        return svg`<text x="${dir === 'rtl' ? 100 - middle : middle}%" y="1em">${number(index + 1)}</text>`;
      })}
    </svg>
  `;
}

/** A figure on its scale, with a mark where each stage or band begins. Null draws the empty scale. */
export function barView(value: number | null, max: number, edges: readonly number[], dir: 'ltr' | 'rtl') {
  const from = (width: number) => (dir === 'rtl' ? `${100 - width}%` : '0%');
  const along = (mark: number) => `${dir === 'rtl' ? 100 - (100 * mark) / max : (100 * mark) / max}%`;
  const width = value === null ? 0 : (100 * value) / max;
  return html`
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="track ${value === null ? 'open' : ''}" width="100%" height="100%" rx="2"></rect>
      ${value === null ? nothing : svg`<rect class="fill" x=${from(width)} width="${width}%" height="100%" rx="2"></rect>`}
      ${edges.map((edge) => svg`<line class="edge" x1=${along(edge)} x2=${along(edge)} y1="0" y2="100%"></line>`)}
    </svg>
  `;
}
