import { html, svg } from 'lit';
import type { BandedView } from './maturity-result.view.js';

/** The total on its whole scale, band by band, with a table for whoever cannot see it. */
export function scaleView({ locale, questionnaire, snapshot, words }: BandedView) {
  const { max, total } = snapshot;
  const share = (figure: number) => (100 * figure) / max;
  const left = (from: number, width: number) => (words.dir === 'rtl' ? 100 - from - width : from);
  const bands = questionnaire.bands.map((band, index, all) => {
    const to = all[index + 1]?.from ?? max;
    return { ...band, at: share(band.from), size: share(to - band.from), to };
  });
  return html`
    <div class="scale" aria-hidden="true">
      <svg focusable="false">
        ${bands.map(
          ({ id, at, from, name, size }, index) => svg`
            <rect class="step step-${index + 1} ${id === snapshot.band ? 'yours' : ''}" x="${left(at, size)}%" y="14"
              width="${size}%" height="22"></rect>
            <text class="edge-figure" x="${left(at, 0)}%" y="54">${words.number(from)}</text>
            <foreignObject class="band" x="${left(at, size)}%" y="60" width="${size}%" height="44">
              <p class="band-name ${id === snapshot.band ? 'here' : ''}" lang=${locale}>${name}</p>
            </foreignObject>
          `,
        )}
        <text class="edge-figure end" x="${left(100, 0)}%" y="54">${words.number(max)}</text>
        <line
          class="needle"
          x1="${left(share(total!), 0)}%"
          x2="${left(share(total!), 0)}%"
          y1="4"
          y2="40"
        ></line>
        <circle class="needle-head" cx="${left(share(total!), 0)}%" cy="6" r="6"></circle>
      </svg>
    </div>
    <div class="spoken">
      <table>
        <caption>
          ${words.total(total!, max)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.bandColumn}</th>
            <th scope="col">${words.fromColumn}</th>
            <th scope="col">${words.markColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${bands.map(
            ({ id, name, from }) => html`
              <tr>
                <th scope="row" lang=${locale}>${name}</th>
                <td>${words.number(from)}</td>
                <td>${id === snapshot.band ? words.yours : '–'}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
