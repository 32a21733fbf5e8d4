import type { ReactiveController, ReactiveElement } from 'lit';
import { english, loadStrings, type Strings } from '../locales/index.js';

/**
 * The interface's words in the language around an element: the nearest `lang`
 * decides, also across shadow roots, and a change of it is followed.
 */
export class Language implements ReactiveController {
  strings: Strings = english;
  readonly #host: ReactiveElement;
  readonly #changed: () => void;
  #observer?: MutationObserver;
  #tag = '';

  /** `changed` is called when the tag asked for has changed, before its words are there. */
  constructor(host: ReactiveElement, changed = () => {}) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** The language asked for, whether or not there are words for it. */
  get tag() {
    return this.#tag;
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.#follow());
    for (const around of ancestorsOf(this.#host)) {
      this.#observer.observe(around, { attributeFilter: ['lang'] });
    }
    this.#follow();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  #follow() {
    const tag = [...ancestorsOf(this.#host)].find(({ lang }) => lang)?.lang ?? 'en';
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#changed();
    void loadStrings(tag)
      .catch(() => english)
      .then((strings) => {
        if (tag !== this.#tag || strings === this.strings) return;
        this.strings = strings;
        this.#host.requestUpdate();
      });
  }
}

/** The element itself and everything around it, out of every shadow root. */
function* ancestorsOf(element: HTMLElement): Generator<HTMLElement> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof HTMLElement) yield node;
  }
}
