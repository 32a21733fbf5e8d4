import { nothing, svg, html } from 'lit';

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
