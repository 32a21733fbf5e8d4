import type { ReactiveController, ReactiveElement } from 'lit';
import { english, loadStrings, type Strings } from '../locales/index.js';

/** The interface's words in the language around an element: the nearest `lang` decides, also across shadow roots. */
export class Language implements ReactiveController {
  strings: Strings = english;
  /** The language asked for, whether or not there are words for it. */
  tag = '';
  /** Settles when the words are there. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: ReactiveElement;
  readonly #changed: () => void;

  /** `changed` is called when another language is asked for, before its words are there. */
  constructor(host: ReactiveElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected() {
    this.follow();
  }

  /** Looks again which language is asked for. */
  follow() {
    const tag = [...ancestorsOf(this.#host)].find(({ lang }) => lang)?.lang ?? 'en';
    if (tag === this.tag) return;
    this.tag = tag;
    this.ready = loadStrings(tag).then((strings) => {
      if (tag === this.tag) this.strings = strings;
    });
    this.#changed();
  }
}

/** The element itself and everything around it, out of every shadow root. */
export function* ancestorsOf(element: Node): Generator<HTMLElement> {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node instanceof HTMLElement) yield node;
  }
}
