import { html, nothing, type ReactiveElement } from 'lit';
import { checkIds } from '../catalog/load-questionnaire.js';
import type { MaturityErrorCode } from '../events/error.js';
import { DoneStore, isValid, type DoneSnapshot } from '../session-context/done-store.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import type { CatalogView } from './maturity-catalog.view.js';

type Report = (code: MaturityErrorCode, message: string) => void;
type Together = typeof import('./maturity-catalog.together.js');
type Pool = NonNullable<Awaited<ReturnType<Together['poolResults']>>>;

/** From so many results on they are looked at together. */
const TOGETHER_FROM = 3;

/** What this browser remembers of the checks, and what several results say together. */
export class Memory {
  readonly #host: ReactiveElement;
  readonly #report: Report;
  readonly #store: DoneStore;
  #tag = 'en';
  #pooled = '';
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

  /** Looks at the results together, where there are enough of them, in a language. */
  async pool(tag: string) {
    this.#tag = tag;
    await this.#changed();
  }

  /** Remembers nothing more. What is stored stays. */
  leave() {
    this.#host.removeController(this.#store);
    this.#store.hostDisconnected();
  }

  /** What the results say together. */
  togetherView(view: CatalogView) {
    return this.#pool ? this.#together!.togetherView(this.#pool, view) : nothing;
  }

  /** Where the results are kept, and the way to forget them. */
  keptView({ words }: CatalogView) {
    const { done, forgotten } = this.#store;
    const any = Object.keys(done).length > 0;
    return html`
      <div class="kept">
        <p class="small" role="status">${any ? words.kept : forgotten ? words.forgotten : nothing}</p>
        ${
          any || forgotten
            ? html`
                <button
                  part="button"
                  class="plain"
                  @click=${() => (any ? this.#store.forget() : this.#store.undo())}
                >
                  ${any ? words.forget : words.undo}
                </button>
              `
            : nothing
        }
      </div>
    `;
  }

  async #changed() {
    const results = Object.values(this.#store.done).filter(
      (snapshot): snapshot is StagedSnapshot => snapshot.kind === 'staged' && isValid(snapshot),
    );
    const pooled = JSON.stringify([this.#tag, results.map(({ completedAt }) => completedAt)]);
    if (pooled !== this.#pooled) {
      this.#pooled = pooled;
      const pool = results.length < TOGETHER_FROM ? null : await this.#load(results);
      if (pooled === this.#pooled) this.#pool = pool; // else other results came meanwhile
    }
    this.#host.requestUpdate();
  }

  async #load(results: readonly StagedSnapshot[]): Promise<Pool | null> {
    try {
      this.#together = await import('./maturity-catalog.together.js');
      return await this.#together.poolResults(results, this.#tag, TOGETHER_FROM);
    } catch (error) {
      this.#pooled = ''; // tried again with the next result
      this.#report('load-failed', `The results cannot be shown together. ${String(error)}`);
      return null;
    }
  }
}
