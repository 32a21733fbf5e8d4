import { html, nothing, svg } from 'lit';
import type { LocalizedEntry } from '../catalog/load-catalog.js';
import type { RememberedStrings } from '../locales/remembered/index.js';
import type { DoneSnapshot } from '../session-context/done-store.js';
import type { CatalogView } from './maturity-catalog.view.js';

/** What came out, and when. */
export function doneView(
  card: LocalizedEntry,
  snapshot: DoneSnapshot,
  { index }: CatalogView,
  words: RememberedStrings,
) {
  const { completedAt, questionnaire } = snapshot;
  const day = new Intl.DateTimeFormat(words.dates, { dateStyle: 'medium' }).format(new Date(completedAt));
  const earlier = editionOf(questionnaire.version) !== editionOf(card.version);
  return html`
    <div class="done" part="done">
      ${snapshot.kind === 'staged' && snapshot.stage ? miniLadder(snapshot.stage.index) : nothing}
      <div>
        <p class="outcome">${outcomeOf(card, snapshot, index, words)}</p>
        <p class="small">${[day, ...(earlier ? [words.earlier] : [])].join(', ')}</p>
      </div>
    </div>
  `;
}

/** The result in a few words: its stage, or what its total means. */
export function outcomeOf(
  { bands, locale }: LocalizedEntry,
  snapshot: DoneSnapshot,
  { stages, stagesLocale }: CatalogView['index'],
  words: RememberedStrings,
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
