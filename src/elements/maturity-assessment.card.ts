import { html, nothing } from 'lit';
import type { MaturityRequestEvent } from '../events/request.js';
import type { Strings } from '../locales/index.js';

/** The card with what is shown on it, and what stands between the tags, which is seen while there is none. */
export function cardView(
  { tag, dir }: Strings,
  shown: unknown,
  spoken: unknown,
  onRequest?: (event: MaturityRequestEvent) => unknown,
) {
  return html`
    ${
      shown
        ? html`
            <div class="card" part="card" lang=${tag} dir=${dir} @maturity-request=${onRequest}>
              ${shown}
              <p class="spoken" role="status">${spoken}</p>
            </div>
          `
        : nothing
    }
    <slot ?hidden=${!!shown}></slot>
  `;
}
