import { html, nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { StorageKind } from '../session-context/run-store.js';
import type { MaturityAssessment } from './maturity-assessment.js';
import type { CatalogView, Kind } from './maturity-catalog.view.js';
import { slottedEngagements, type EngagementOptions } from './maturity-result.engagements.js';

export { openedStyles } from './maturity-catalog.opened.styles.js';

/** What of the catalog element its opened checks need. */
interface OpenedHost extends ReactiveElement {
  readonly open: 'place' | 'dialog';
  readonly storage: StorageKind;
  readonly context: Record<string, string>;
  readonly engagements: EngagementOptions | null;
}

interface Item {
  readonly kind: Kind;
  readonly id: string;
}

const CODE: Readonly<Record<Kind, () => Promise<unknown>>> = {
  check: () => import('./maturity-assessment.define.js'),
  result: () => import('./maturity-result.define.js'),
  triage: () => import('./maturity-triage.define.js'),
};

/** What has been opened, and which of it is shown. A run stays where it is, with its answers, also when it is closed. */
export class Opened implements ReactiveController {
  current: Item | null = null;
  /** In the order they were opened; none moves up when one before it is gone, so that every run stays as it is. */
  #items: readonly (Item | null)[] = [];
  #again = false;
  readonly #host: OpenedHost;
  readonly #failed: (id: string, error: unknown) => void;

  constructor(host: OpenedHost, failed: (id: string, error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  /** A dialog does not outlive its place on the page. */
  hostDisconnected() {
    this.#find<HTMLDialogElement>('dialog')?.close();
  }

  /**
   * Opens something and puts the focus there; `again` begins a run anew that
   * has come to its end. Rejects when the code does not load.
   */
  async open(kind: Kind, id: string, again: boolean) {
    await CODE[kind]();
    this.current = this.#items.find((item) => item?.kind === kind && item.id === id) ?? { kind, id };
    if (!this.#items.includes(this.current)) this.#items = [...this.#items, this.current];
    this.#again = again;
    await this.#drawn();
    this.#find<HTMLDialogElement>('dialog:not([open])')?.showModal();
    this.#find('.opened:not([hidden])')?.focus({ preventScroll: true });
    this.#find('.bar')?.scrollIntoView({ block: 'nearest' });
    this.#restart();
  }

  close() {
    const dialog = this.#find<HTMLDialogElement>('dialog');
    if (dialog) dialog.close();
    else void this.#closed();
  }

  view(view: CatalogView) {
    if (!this.#items.length) return nothing;
    const { words } = view;
    const dialog = this.#host.open === 'dialog';
    const inside = html`
      <div class="bar">
        <button part="button" @click=${() => this.close()}>${dialog ? words.close : words.back}</button>
      </div>
      ${this.#items.map(
        (item) =>
          item &&
          html`
            <div
              class="opened"
              role="group"
              aria-label=${titleOf(item, view)}
              tabindex="-1"
              ?hidden=${item !== this.current}
            >
              ${this.#inside(item, view)}
            </div>
          `,
      )}
    `;
    return dialog
      ? html`
          <dialog
            part="opened"
            aria-label=${this.current ? titleOf(this.current, view) : nothing}
            @close=${() => this.#closed()}
          >
            ${inside}
          </dialog>
        `
      : html`<div part="opened" ?hidden=${!this.current}>${inside}</div>`;
  }

  #inside(item: Item, { index, memory, strings }: CatalogView) {
    const { kind, id } = item;
    const { context, storage } = this.#host;
    const engagements = this.#host.engagements ?? slottedEngagements(this.#host, console.warn);
    const parameters = this.#host.getAttribute('context-params') ?? '';
    if (kind === 'result') {
      return html`<maturity-result
        .snapshot=${memory?.done[id]}
        .engagements=${engagements}
      ></maturity-result>`;
    }
    const card = index.entries.find((entry) => entry.id === id);
    // A slot of a name is filled once: what the host says of privacy goes with what is shown.
    const fallback = html`
      <p lang=${card?.locale ?? strings.tag}>${card?.promise}</p>
      ${item === this.current ? html`<slot name="privacy" slot="privacy">${strings.privacy}</slot>` : nothing}
    `;
    const failed = ({ currentTarget, detail }: CustomEvent<{ message: string }>) =>
      (currentTarget as Element).matches(':state(loading)') && this.#missing(item, detail.message);
    return kind === 'triage'
      ? html`
          <maturity-triage
            storage=${storage}
            context-params=${parameters}
            .context=${context}
            .engagements=${engagements}
            @maturity-error=${failed}
            >${fallback}</maturity-triage
          >
        `
      : html`
          <maturity-assessment
            questionnaire=${id}
            storage=${storage}
            context-params=${parameters}
            .context=${context}
            .engagements=${engagements}
            @maturity-ready=${() => this.#restart()}
            @maturity-error=${failed}
            >${fallback}</maturity-assessment
          >
        `;
  }

  /** Begins the shown run anew, where that was asked for and it has come to its end. */
  #restart() {
    const run = this.#find<MaturityAssessment>('.opened:not([hidden]) > maturity-assessment');
    if (!this.#again || !run?.matches(':state(complete)')) return;
    this.#again = false;
    run.restart();
  }

  /** What cannot be shown goes back to its card, which says so and offers to try again. */
  #missing(item: Item, message: string) {
    this.#items = this.#items.map((other) => (other === item ? null : other));
    this.#failed(item.id, message);
    if (item === this.current) this.close();
  }

  /** Back to where it was opened from. */
  async #closed() {
    const id = this.current?.id;
    this.current = null;
    this.#items = this.#items.map((item) => (item?.kind === 'result' ? null : item));
    await this.#drawn();
    this.#find(`[data-opens="${id}"]`)?.focus();
  }

  #drawn() {
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }
}

function titleOf({ kind, id }: Item, { index, words }: CatalogView): string {
  return kind === 'triage' ? words.unsure : (index.entries.find((entry) => entry.id === id)?.title ?? id);
}
