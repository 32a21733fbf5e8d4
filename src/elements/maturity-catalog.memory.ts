import { html, nothing, type ReactiveElement } from 'lit';
import type { LocalizedEntry } from '../catalog/load-catalog.js';
import { checkIds } from '../catalog/load-questionnaire.js';
import type { MaturityErrorCode } from '../events/error.js';
import { english, loadRememberedStrings } from '../locales/remembered/index.js';
import { DoneStore, isValid, type DoneSnapshot } from '../session-context/done-store.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { doneView } from './maturity-catalog.done.js';
import type { CatalogView } from './maturity-catalog.view.js';

export { memoryStyles } from './maturity-catalog.memory.styles.js';

type Report = (code: MaturityErrorCode, message: string) => void;
type Together = typeof import('./maturity-catalog.together.js');
type Pool = NonNullable<Awaited<ReturnType<Together['poolResults']>>>;

/** From so many results on they are looked at together. */
const TOGETHER_FROM = 3;

/** What this browser remembers of the checks, and what several results say together. */
export class Memory {
  words = english;
  readonly #host: ReactiveElement;
  readonly #report: Report;
  readonly #store: DoneStore;
  /** Empty until a language is spoken. */
  #tag = '';
  #pooled = '';
  #pooling: Promise<void> | undefined;
  #pool: Pool | null = null;
  #together: Together | undefined;

  constructor(host: ReactiveElement, report: Report) {
    this.#host = host;
    this.#report = report;
    this.#store = new DoneStore(
      (id) => checkIds.includes(id),
      () => void this.#changed(),
      (message) => report('storage-unavailable', message),
    );
    host.addController(this.#store);
  }

  get done(): Readonly<Record<string, DoneSnapshot>> {
    return this.#store.done;
  }

  /** Takes the words of a language, and looks at the results together where there are enough of them. */
  async speak(tag: string) {
    this.#tag = tag;
    this.words = await loadRememberedStrings(tag);
    await this.#changed();
  }

  /** Remembers nothing more. What is stored stays. */
  leave() {
    this.#host.removeController(this.#store);
    this.#store.hostDisconnected();
  }

  /** What came out of a check the last time. */
  doneView(card: LocalizedEntry, view: CatalogView) {
    const snapshot = this.done[card.id];
    return snapshot ? doneView(card, snapshot, view, this.words) : nothing;
  }

  /** What the results say together. */
  togetherView(view: CatalogView) {
    return this.#pool ? this.#together!.togetherView(this.#pool, view, this.words) : nothing;
  }

  /** Where the results are kept, and the way to forget them. */
  keptView() {
    const { done, forgotten } = this.#store;
    const { forget, forgotten: gone, kept, undo } = this.words;
    const any = Object.keys(done).length > 0;
    const act = () => (any ? this.#store.forget() : this.#store.undo());
    return html`
      <div class="kept">
        <p class="small" role="status">${any ? kept : forgotten ? gone : nothing}</p>
        ${any || forgotten ? html`<button part="button" class="plain" @click=${act}>${any ? forget : undo}</button>` : nothing}
      </div>
    `;
  }

  async #changed() {
    if (!this.#tag) return;
    const results = Object.values(this.#store.done).filter(
      (snapshot): snapshot is StagedSnapshot => snapshot.kind === 'staged' && isValid(snapshot),
    );
    const pooled = JSON.stringify([this.#tag, results.map(({ completedAt }) => completedAt)]);
    if (pooled !== this.#pooled) {
      this.#pooled = pooled;
      this.#pooling = this.#load(results, pooled);
    }
    await this.#pooling;
    this.#host.requestUpdate();
  }

  async #load(results: readonly StagedSnapshot[], pooled: string) {
    let pool: Pool | null = null;
    let failed = false;
    try {
      if (results.length >= TOGETHER_FROM) {
        this.#together = await import('./maturity-catalog.together.js');
        pool = await this.#together.poolResults(results, this.#tag, TOGETHER_FROM);
      }
    } catch (error) {
      failed = true;
      this.#report('load-failed', `The results cannot be shown together. ${String(error)}`);
    }
    if (pooled !== this.#pooled) return; // other results came meanwhile
    this.#pool = pool;
    if (failed) this.#pooled = ''; // tried again with the next result
  }
}
