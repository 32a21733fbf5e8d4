import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { ResultView } from './maturity-result.view.js';

type Keep = typeof import('./maturity-result.keep.js');

/** In a sandbox without an origin of its own, nothing can be printed or saved. A file on disk has no origin either. */
const confined = () => self.origin === 'null' && location.protocol !== 'file:';

/** What a visitor can ask of a result: the arithmetic behind it, and ways to keep it. Each part loads when it is asked for. */
export class ResultTools {
  readonly #host: ReactiveControllerHost;
  readonly #print: (view: ResultView) => Promise<void>;
  #explain: ((view: ResultView) => unknown) | null = null;
  #said = '';
  /** What the visitor has to copy by hand. */
  #byHand = '';

  constructor(host: ReactiveControllerHost, print: (view: ResultView) => Promise<void>) {
    this.#host = host;
    this.#print = print;
  }

  /** A new result: what was said of the old one is over. */
  reset() {
    this.#said = this.#byHand = '';
  }

  why(view: ResultView) {
    if (view.outdated) return nothing; // its arithmetic was another edition's
    return html`
      <section class="screen">
        <details
          class="why"
          @toggle=${(event: Event) => void this.#open(view, event.target as HTMLDetailsElement)}
        >
          <summary>${view.words.why}</summary>
          <div class="prose">${this.#explain?.(view)}</div>
        </details>
      </section>
    `;
  }

  keep(view: ResultView) {
    const { snapshot, words } = view;
    const shareable = !view.outdated && !(snapshot.kind === 'staged' && snapshot.people);
    const tool = (name: string, act: () => Promise<void> | void) => html`
      <button part="button" class="tool" @click=${() => void this.#attempt(view, act)}>${name}</button>
    `;
    const use = (act: (keep: Keep) => Promise<void> | void) => async () => {
      await act(await import('./maturity-result.keep.js'));
    };
    return html`
      <section class="tools screen" part="tools">
        <h3>${words.keep}</h3>
        <div class="row">
          ${confined() ? nothing : tool(words.print, () => this.#print(view))}
          ${tool(
            words.copy,
            use(({ markdownOf }) => this.#copy(markdownOf(view), words.copied, view)),
          )}
          ${
            confined()
              ? nothing
              : [
                  tool(
                    words.downloadData,
                    use(({ downloadData }) => downloadData(view)),
                  ),
                  tool(
                    words.downloadPicture,
                    use(({ downloadPicture }) => downloadPicture(view, this.#accent())),
                  ),
                ]
          }
          ${
            shareable
              ? tool(
                  words.link,
                  use(({ linkOf }) => this.#copy(linkOf(view)!, words.linkCopied, view)),
                )
              : nothing
          }
        </div>
        <p class="small" role="status">${this.#said}</p>
        ${
          this.#byHand
            ? html`<textarea
                readonly
                rows="4"
                aria-label=${words.copyYourself}
                .value=${this.#byHand}
              ></textarea>`
            : nothing
        }
      </section>
    `;
  }

  /** What did not come closes again, and can be asked for anew. */
  async #open(view: ResultView, details: HTMLDetailsElement) {
    if (this.#explain || !details.open) return;
    await this.#attempt(view, async () => {
      this.#explain = (await import('./maturity-result.why.js')).whyView;
    });
    details.open = !!this.#explain;
  }

  async #attempt({ words }: ResultView, act: () => Promise<void> | void) {
    this.reset();
    try {
      await act();
    } catch {
      this.#said = words.notDone;
    }
    this.#host.requestUpdate();
  }

  /** Where the page may not use the clipboard, the text is laid out to be copied by hand. */
  async #copy(text: string, done: string, { words }: ResultView) {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = done;
    } catch {
      this.#said = words.notCopied;
      this.#byHand = text;
    }
  }

  #accent(): string {
    const row = (this.#host as unknown as { renderRoot: ParentNode }).renderRoot.querySelector('.tools');
    return row ? getComputedStyle(row).accentColor : '';
  }
}
