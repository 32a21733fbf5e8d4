import { html, LitElement, nothing } from 'lit';
import { MaturityRequestEvent } from '../events/request.js';
import { english, type Strings } from '../locales/index.js';
import type { Answer } from '../schema/snapshot.js';
import { hostStyles } from '../styles/host.styles.js';
import { questionStyles } from './maturity-question.styles.js';

/** How long a pointer's choice can be seen, and taken back, before the next question comes. */
const PAUSE = 150;

/** As much of a question as is shown. */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
  readonly notApplicable?: string | undefined;
}

/**
 * One question and its answers. It knows nothing of the session: it is handed a
 * question and asks for what the visitor chose.
 *
 * @tag maturity-question
 * @csspart prompt - The question's text.
 * @csspart option - One answer row.
 * @csspart aside - The row of "I don't know" or "Does not apply".
 */
export class MaturityQuestion extends LitElement {
  static override styles = [hostStyles, questionStyles];

  static override properties = {
    question: { attribute: false },
    options: { attribute: false },
    value: { attribute: false },
    strings: { attribute: false },
    advance: { type: Boolean },
    unknowable: { type: Boolean },
  };

  /** The question to ask. */
  declare question: AskedQuestion;

  /** The answers to choose from, lowest first. */
  declare options: readonly string[];

  /** The answer so far; null when there is none. */
  declare value: number | string | null;

  /** The interface's words. */
  declare strings: Strings;

  /** Whether a choice made with a pointer moves on by itself. */
  declare advance: boolean;

  /** Leaves out "I don't know": every statement is to be rated. */
  declare unknowable: boolean;

  #pause = 0;
  #pointer = false;

  constructor() {
    super();
    this.strings = english;
    this.value = null;
    this.advance = false;
    this.unknowable = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** Puts the focus on the question's text, where reading starts. */
  override async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('legend span')?.focus(); // Firefox focuses no legend itself
  }

  protected override render() {
    const { question, strings, unknowable } = this;
    if (!question) return nothing;
    const { notApplicable } = question;
    return html`
      <fieldset @keydown=${this.#onKey} @pointerdown=${this.#onPointer}>
        <legend part="prompt"><span tabindex="-1" dir="auto">${question.text}</span></legend>
        <div class="options">
          ${this.options.map((text, level) => this.#row('option', level as Answer, text))}
        </div>
        <div class="asides">
          ${unknowable ? nothing : this.#row('aside', 'dk', strings.dontKnow)}
          ${notApplicable ? this.#row('aside', 'na', strings.doesNotApply(notApplicable)) : nothing}
        </div>
      </fieldset>
    `;
  }

  #row(part: 'option' | 'aside', answer: Answer, text: string) {
    return html`
      <label part=${part} class=${part}>
        <input
          type="radio"
          name="answer"
          .checked=${(answer === this.value || nothing) as boolean}
          @change=${() => this.#choose(answer)}
          @click=${this.#onClick}
        />
        <span lang=${(part === 'aside' ? this.strings.tag : nothing) as string} dir="auto">${text}</span>
      </label>
    `;
  }

  /** The change comes after its click, so the pause that the click began goes on. */
  #choose(answer: Answer) {
    this.#ask({ type: 'answer', questionId: this.question.id, answer });
  }

  /**
   * A click by pointer moves on, also on the answer that was already chosen; the arrow keys' clicks do not. Nor does
   * a question that was left within the pause.
   */
  #onClick() {
    clearTimeout(this.#pause);
    if (this.advance && this.#pointer)
      this.#pause = window.setTimeout(() => this.inert || this.#ask({ type: 'next' }), PAUSE);
  }

  #onPointer() {
    this.#pointer = true;
    clearTimeout(this.#pause);
  }

  #onKey(event: KeyboardEvent) {
    this.#pointer = false;
    clearTimeout(this.#pause);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!event.repeat) this.#ask({ type: 'next' }); // a key held down is one step
    }
    const input = this.renderRoot.querySelectorAll<HTMLInputElement>('.option input')[Number(event.key) - 1];
    if (/^\d$/.test(event.key) && input) {
      input.focus();
      input.click();
    }
  }

  #ask(request: ConstructorParameters<typeof MaturityRequestEvent>[0]) {
    this.dispatchEvent(new MaturityRequestEvent(request));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-question': MaturityQuestion;
  }
}
