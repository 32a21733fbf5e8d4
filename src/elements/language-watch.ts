import type { ReactiveController } from 'lit';
import { ancestorsOf, type Language } from './language.js';

/** Follows every change of `lang` around an element, for as long as it is on the page. */
export class LanguageWatch implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #language: Language;
  #observer: MutationObserver | undefined;

  constructor(host: HTMLElement, language: Language) {
    this.#host = host;
    this.#language = language;
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.#language.follow()); // not before: a server has none
    for (const around of ancestorsOf(this.#host))
      this.#observer.observe(around, { attributeFilter: ['lang'] });
    this.#language.follow(); // it may have changed before anybody watched
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }
}
