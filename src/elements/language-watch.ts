import type { ReactiveController } from 'lit';
import { ancestorsOf, type Language } from './language.js';

/** Follows every change of `lang` around an element, for as long as it is on the page. */
export class LanguageWatch implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #language: Language;
  readonly #observer: MutationObserver;

  constructor(host: HTMLElement, language: Language) {
    this.#host = host;
    this.#language = language;
    this.#observer = new MutationObserver(() => language.follow());
  }

  hostConnected() {
    for (const around of ancestorsOf(this.#host))
      this.#observer.observe(around, { attributeFilter: ['lang'] });
    this.#language.follow(); // it may have changed before anybody watched
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }
}
