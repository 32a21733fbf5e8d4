import { html, nothing } from 'lit';
import type { LocalizedEntry } from '../catalog/load-catalog.js';
import type { CatalogView } from './maturity-catalog.view.js';

/** One check: what it promises, for whom, how long it takes, and what came out the last time. */
export function cardView(card: LocalizedEntry, view: CatalogView) {
  const { audience, group, id, locale, minutes, promise, questions } = card;
  const { flat, memory, strings, words } = view;
  // Under the heading of the companions, no title needs to say so in brackets.
  const title = flat || group !== 'companion' ? card.title : card.title.replace(/ \(.+\)$/, '');
  return html`
    <li class="check" part="check">
      ${flat ? html`<h2 class="title" lang=${locale}>${title}</h2>` : html`<h3 class="title" lang=${locale}>${title}</h3>`}
      <p lang=${locale}>${promise}</p>
      <p class="small">${words.audience} <span lang=${locale}>${audience.join(', ')}</span></p>
      <p class="small">${strings.length(questions, minutes)}</p>
      ${memory?.doneView(card, view)}
      <div class="foot">${actsView(id, title, view)}</div>
      ${missingView(id, view)}
    </li>
  `;
}

/** Says of what was pressed that it did not come. The button is still there to be pressed again. */
export function missingView(id: string, { missing, strings }: CatalogView) {
  return missing === id ? html`<p role="alert">${strings.loadFailed}</p>` : nothing;
}

/** What can be done with a check. The first is what the whole card does. */
function actsView(id: string, title: string, { link, memory, open, progress, strings, words }: CatalogView) {
  const act = (text: string, kind: 'check' | 'result', again = false) => html`
    <button
      part="button"
      data-opens=${id}
      aria-label="${text}: ${title}"
      @click=${() => open(kind, id, again)}
    >
      ${text}
    </button>
  `;
  const state = progress(id);
  const remembered = !!memory && id in memory.done;
  const text =
    state && state !== 'complete'
      ? words.goOn
      : remembered
        ? memory.words.again
        : state
          ? words.showResult
          : strings.start;
  return html`
    ${remembered ? act(words.showResult, 'result') : nothing}
    ${
      link
        ? html`<a part="button" class="button" href=${link(id)} aria-label="${text}: ${title}">${text}</a>`
        : act(text, 'check', remembered)
    }
  `;
}
