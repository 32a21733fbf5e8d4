import { html, nothing } from 'lit';
import type { CatalogIndex, LocalizedEntry } from '../catalog/load-catalog.js';
import type { CatalogStrings } from '../locales/catalog/index.js';
import type { Strings } from '../locales/index.js';
import { cardView, missingView } from './maturity-catalog.card.js';
import type { Memory } from './maturity-catalog.memory.js';

/** What can be opened: a check, the remembered result of one, or the questions for who does not know where to begin. */
export type Kind = 'check' | 'result' | 'triage';

/** How far a check can have come that was opened here: the states of its run. */
export const PROGRESS = ['asking', 'review', 'complete'] as const;
export type Progress = (typeof PROGRESS)[number];

/** What every view of the catalog draws from. A view is a plain function of it. */
export interface CatalogView {
  readonly index: CatalogIndex;
  /** The cards to show, before they are filtered. */
  readonly cards: readonly LocalizedEntry[];
  /** In the host's own order, without headings between them. */
  readonly flat: boolean;
  readonly strings: Strings;
  readonly words: CatalogStrings;
  readonly area: string;
  readonly role: string;
  readonly triage: boolean;
  /** What this browser remembers, where it does. */
  readonly memory: Memory | undefined;
  /** What could not be opened. */
  readonly missing: string;
  progress(id: string): Progress | undefined;
  /** Where a check is when it is on a page of its own. */
  readonly link: ((id: string) => string) | null;
  open(kind: Kind, id: string, again?: boolean): void;
  filter(chosen: { readonly area?: string; readonly role?: string }): void;
}

/** Checks that stand beside the others. */
const COMPANION = 'companion';

const TRIAGE = 'triage';

/** With fewer cards than this there is nothing to filter. */
const FILTERED_FROM = 5;

/** Where to begin, what to look for, and the checks. */
export function listView(view: CatalogView) {
  const { cards, flat, memory, words } = view;
  const shown = cards.filter((card) => fits(card, view));
  const groups = Object.keys(words.areas).filter((area) => shown.some(({ group }) => group === area));
  return html`
    ${memory?.togetherView(view)} ${unsureView(view)}
    ${cards.length < FILTERED_FROM ? nothing : filtersView(view, shown.length)}
    ${shown.length ? nothing : emptyView(view)}
    ${
      flat
        ? checksView(shown, view)
        : groups.map(
            (area) => html`
              <section class="group" part="group">
                <div>
                  <h2>${words.areas[area]}</h2>
                  ${area === COMPANION ? html`<p class="small">${words.companionsHow}</p>` : nothing}
                </div>
                ${checksView(
                  shown.filter(({ group }) => group === area),
                  view,
                )}
              </section>
            `,
          )
    }
    ${memory?.keptView()}
  `;
}

function checksView(cards: readonly LocalizedEntry[], view: CatalogView) {
  return html`<ul class="checks" role="list">
    ${cards.map((card) => cardView(card, view))}
  </ul>`;
}

function unsureView(view: CatalogView) {
  const { open, triage, words } = view;
  if (!triage) return nothing;
  return html`
    <div class="unsure" part="unsure">
      <div>
        <p><b>${words.unsure}</b></p>
        <p>${words.unsureHow}</p>
      </div>
      <button part="button" class="primary" data-opens=${TRIAGE} @click=${() => open(TRIAGE, TRIAGE)}>
        ${words.unsureStart}
      </button>
      ${missingView(TRIAGE, view)}
    </div>
  `;
}

function filtersView(view: CatalogView, shown: number) {
  const { area, cards, filter, role, words } = view;
  const areas = cards.map(({ group }) => group);
  const roles = cards.flatMap((card) => card.roles);
  return html`
    <div class="filters" part="filters">
      ${selectView('area', words.area, words.allAreas, words.areas, areas, view)}
      ${selectView('role', words.role, words.allRoles, words.roles, roles, view)}
      <p class="small" role="status">${words.shown(shown, cards.length)}</p>
      ${
        area || role
          ? html`<button part="button" class="plain" @click=${() => filter({ area: '', role: '' })}>
              ${words.showAll}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** One way to filter, where there is more than one thing to choose. */
function selectView(
  by: 'area' | 'role',
  label: string,
  all: string,
  names: Readonly<Record<string, string>>,
  found: readonly string[],
  view: CatalogView,
) {
  const values = Object.keys(names).filter((value) => found.includes(value));
  if (values.length < 2) return nothing;
  const choose = ({ target }: Event) => view.filter({ [by]: (target as HTMLSelectElement).value });
  return html`
    <label>
      <span class="small">${label}</span>
      <select data-by=${by} @change=${choose}>
        <option value="" .selected=${!view[by]}>${all}</option>
        ${values.map((value) => html`<option value=${value} .selected=${view[by] === value}>${names[value]}</option>`)}
      </select>
    </label>
  `;
}

/** Nothing fits both: leads to what there is for either. */
function emptyView({ area, cards, filter, role, words }: CatalogView) {
  const areaName = words.areas[area] ?? area;
  const roleName = words.roles[role] ?? role;
  const inArea = cards.filter(({ group }) => group === area).length;
  const forRole = cards.filter(({ roles }) => roles.includes(role)).length;
  return html`
    <div class="empty" part="empty">
      <p>${words.none(areaName, roleName)}</p>
      <button part="button" @click=${() => filter({ role: '' })}>${words.allOf(areaName, inArea)}</button>
      <button part="button" @click=${() => filter({ area: '' })}>${words.allOf(roleName, forRole)}</button>
    </div>
  `;
}

function fits({ group, roles }: LocalizedEntry, { area, role }: CatalogView): boolean {
  return (!area || group === area) && (!role || roles.includes(role));
}
