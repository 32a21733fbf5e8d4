import { html, nothing } from 'lit';
import type { Offer } from './maturity-result.engagements.js';
import type { ResultView } from './maturity-result.view.js';

/** As much of a result as offers are drawn from. */
export interface OffersView extends Pick<ResultView, 'offers' | 'locale' | 'route'> {
  readonly words: Pick<ResultView['words'], 'offers' | 'tag'>;
}

/** What to do with somebody's help, best first: quiet rows, of which the first that leads anywhere is the primary one. */
export function offersPart(view: OffersView) {
  const { offers, words } = view;
  if (!offers.length) return nothing;
  const primary = offers.find(({ open }) => open);
  return html`
    <section part="offers">
      <h3>${words.offers}</h3>
      <ul class="offers" role="list">
        ${offers.map(
          (offer) => html`
            <li lang=${offer.own ? words.tag : view.locale}>
              ${offerName(view, offer, offer === primary)}
              <p>${offer.text}</p>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function offerName({ route }: OffersView, { id, label, href, open }: Offer, primary: boolean) {
  const name = primary ? 'offer primary' : 'offer';
  const choose = (event: Event) => route(event, id);
  if (href) return html`<a part="offer" class=${name} href=${href} @click=${choose}>${label}</a>`;
  return open
    ? html`<button part="offer" class=${name} @click=${choose}>${label}</button>`
    : html`<p class="label">${label}</p>`;
}
