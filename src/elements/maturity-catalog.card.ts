import { html, nothing, svg } from 'lit';
import type { LocalizedEntry } from '../catalog/load-catalog.js';
import type { DoneSnapshot } from '../session-context/done-store.js';
import type { CatalogView } from './maturity-catalog.view.js';

/** One check: what it promises, for whom, how long it takes, and what came out the last time. */
export function cardView(card: LocalizedEntry, view: CatalogView) {
  const { audience, group, id, locale, minutes, promise, questions } = card;
  const { done, flat, strings, words } = view;
  const result = done[id];
  // Under the heading of the companions, no title needs to say so in brackets.
  const title = flat || group !== 'companion' ? card.title : card.title.replace(/ \(.+\)$/, '');
  return html`
    <li class="check" part="check">
      ${flat ? html`<h2 class="title" lang=${locale}>${title}</h2>` : html`<h3 class="title" lang=${locale}>${title}</h3>`}
      <p lang=${locale}>${promise}</p>
      <p class="small">${words.audience} <span lang=${locale}>${audience.join(', ')}</span></p>
      <p class="small">${strings.length(questions, minutes)}</p>
      ${result ? doneView(card, result, view) : nothing}
      <div class="foot">${actsView(card, view)}</div>
      ${view.missing === id ? html`<p role="alert">${strings.loadFailed} ${strings.tryAgain}.</p>` : nothing}
    </li>
  `;
}

/** What can be done with a check. The first is what the whole card does. */
function actsView(
  { id, title }: LocalizedEntry,
  { done, link, open, progress, strings, words }: CatalogView,
) {
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
  const begun = progress(id);
  const remembered = id in done;
  const text =
    begun === 'begun'
      ? words.goOn
      : remembered
        ? words.again
        : begun === 'complete'
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

/** What came out, and when. */
function doneView(card: LocalizedEntry, snapshot: DoneSnapshot, { index, strings, words }: CatalogView) {
  const { completedAt, questionnaire } = snapshot;
  const day = new Intl.DateTimeFormat(strings.tag, { dateStyle: 'medium' }).format(new Date(completedAt));
  const earlier = editionOf(questionnaire.version) !== editionOf(card.version);
  return html`
    <div class="done" part="done">
      ${snapshot.kind === 'staged' && snapshot.stage ? miniLadder(snapshot.stage.index) : nothing}
      <p>
        <b>${outcomeOf(card, snapshot, index, words)}</b>
        <span class="small">${[day, ...(earlier ? [words.earlier] : [])].join(', ')}</span>
      </p>
    </div>
  `;
}

/** The result in a few words: its stage, or what its total means. */
export function outcomeOf(
  { bands, locale }: LocalizedEntry,
  snapshot: DoneSnapshot,
  { stages, stagesLocale }: CatalogView['index'],
  words: CatalogView['words'],
) {
  if (snapshot.kind === 'banded') {
    const band = bands?.find(({ id }) => id === snapshot.band);
    return band ? html`<span lang=${locale}>${band.name}</span>` : words.noResult;
  }
  const { stage } = snapshot;
  if (!stage) return words.noResult;
  return html`${words.stage(stage.index)} · <span lang=${stagesLocale}>${stages[stage.index - 1]}</span>`;
}

/** The five stages as ascending steps, the result's filled. The same stands beside it in words. */
export function miniLadder(stage: number) {
  return html`
    <svg class="mini" viewBox="0 0 48 24" aria-hidden="true" focusable="false">
      ${[1, 2, 3, 4, 5].map(
        (step) => svg`<rect
          class=${step === stage ? 'yours' : ''}
          x=${step * 10 - 9.5} y=${23.5 - step * 4.5} width="7" height=${step * 4.5} rx="1"
        ></rect>`,
      )}
    </svg>
  `;
}

/** Another third number is another spelling only. */
function editionOf(version: string): string {
  return version.replace(/\.\d+$/, '');
}
