import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { dialogStrings } from '../locales/dialog/index.js';
import { hostStyles } from '../styles/host.styles.js';
import { Language } from './language.js';
import { dialogStyles } from './maturity-dialog.styles.js';

const MODES = ['dialog', 'slide-over', 'inline'] as const;

/**
 * A trigger, and what it opens: over the page, from its side, or in place. What
 * stands inside stays where it is, so a half-finished run goes on when it is
 * opened again, and its code loads when it is opened for the first time.
 *
 * @tag maturity-dialog
 * @slot - What is opened: an assessment, the triage, the catalog.
 * @slot trigger - A button or a link that opens it. Without one, there is a button with the label.
 * @csspart button - The button that opens it, where none is given.
 * @csspart dialog - The surface that opens.
 * @csspart close - The button that closes it.
 * @cssState open - It is open.
 */
export class MaturityDialog extends LitElement {
  static override styles = [hostStyles, dialogStyles];

  static override properties = {
    mode: {},
    label: {},
    open: { type: Boolean, reflect: true },
  };

  /** Over the page, from its side, or in place below the trigger. */
  declare mode: (typeof MODES)[number];

  /** What it is called, and the words of its button. Without it, the words of what opened it. */
  declare label: string;

  /** Whether it is open. */
  declare open: boolean;

  readonly #language = new Language(this, () => this.requestUpdate());
  readonly #internals = this.attachInternals();
  #opener: HTMLElement | null = null;
  #pressedOutside = false;
  #shown = false;

  constructor() {
    super();
    this.mode = 'dialog';
    this.label = '';
    this.open = false;
  }

  /** Opens it. The focus comes back to the opener when it is closed. */
  show(opener: HTMLElement | null = null) {
    this.#opener = opener;
    this.open = true;
  }

  /** Closes it; what stands inside is kept. */
  close() {
    this.open = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#shown = false;
    this.#dialog?.close(); // taken off the page, it would come back open but not over the page
    this.open = false;
  }

  protected override willUpdate() {
    if (MODES.includes(this.mode)) return;
    console.warn(
      `<maturity-dialog> There is no mode "${this.mode}", so it is taken for "dialog". Write one of: ${MODES.join(', ')}.`,
    );
    this.mode = 'dialog';
  }

  protected override render() {
    const { close } = dialogStrings(this.#language.tag);
    const name = this.label || (this.#triggers[0] ?? this.#opener)?.textContent.trim() || '';
    return html`
      <slot name="trigger" @slotchange=${() => this.requestUpdate()}>
        ${
          this.label
            ? html`
                <button
                  part="button"
                  aria-haspopup=${ifDefined(this.mode === 'inline' ? undefined : 'dialog')}
                  aria-expanded=${ifDefined(this.mode === 'inline' ? (`${this.open}` as const) : undefined)}
                >
                  ${this.label}
                </button>
              `
            : nothing
        }
      </slot>
      <dialog
        part="dialog"
        class=${this.mode}
        aria-label=${name || nothing}
        @close=${this.#closed}
        @pointerdown=${(event: Event) => (this.#pressedOutside = event.target === this.#dialog)}
      >
        <div class="bar">
          <span class="name" aria-hidden="true">${this.mode === 'inline' ? nothing : name}</span>
          <button part="close" class="close" aria-label=${close} @click=${() => this.close()}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M2 2l12 12M14 2L2 14"
                stroke="currentColor"
                stroke-width="1.75"
                stroke-linecap="round"
              />
            </svg>
          </button>
        </div>
        <div class="body" tabindex="-1"><slot></slot></div>
      </dialog>
    `;
  }

  protected override firstUpdated() {
    this.renderRoot
      .querySelector('slot[name]')!
      .addEventListener('click', (event) => this.#toggle(event as MouseEvent));
    this.#dialog!.addEventListener('click', ({ target }) => {
      if (this.#pressedOutside && target === this.#dialog) this.close();
    });
  }

  protected override updated(changed: PropertyValues<this>) {
    const dialog = this.#dialog!;
    for (const trigger of this.#triggers) {
      if (this.mode === 'inline') trigger.ariaExpanded = String(this.open);
      else trigger.ariaHasPopup = 'dialog';
    }
    this.#internals.states[this.open ? 'add' : 'delete']('open');
    if (!changed.has('open') || this.open === dialog.open || !this.isConnected) return;
    if (!this.open) dialog.close();
    else {
      this.#language.follow(); // the page may have changed it since
      if (this.mode === 'inline') dialog.show();
      else dialog.showModal();
      this.#shown = true;
      // Not on the way out: reading begins with what was opened.
      this.renderRoot.querySelector<HTMLElement>('.body')!.focus({ preventScroll: true });
    }
  }

  get #dialog() {
    return this.renderRoot?.querySelector('dialog');
  }

  get #triggers() {
    return this.renderRoot?.querySelector<HTMLSlotElement>('slot[name]')?.assignedElements() ?? [];
  }

  #toggle(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a link into a new tab
    event.preventDefault();
    const opener = (event.target as HTMLElement).closest<HTMLElement>('a, button');
    if (this.open) this.close();
    else this.show(opener);
  }

  #closed() {
    if (!this.#shown || this.#dialog!.open) return; // it was taken off the page since
    this.#shown = false;
    this.open = false;
    this.#opener?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-dialog': MaturityDialog;
  }
}
