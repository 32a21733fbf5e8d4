import type { ReactiveController, ReactiveElement } from 'lit';
import type { MaturityQuestion } from './maturity-question.js';
import { optionsOf, type StepsView } from './maturity-assessment.view.js';

/**
 * Keeps the place of the questions as high as the tallest of them at the present
 * width, so that nothing below it moves. It measures behind the scenes, one
 * question at a time with a pause between them, and again when the width changes.
 * The place changes with the next step only: never while somebody reads.
 */
export class TallestQuestion implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #view: () => StepsView;
  readonly #observer: ResizeObserver;
  #deck: HTMLElement | null = null;
  #width = 0;
  #measured = '';
  #tallest = '';
  #position = -1;
  #round = 0;

  constructor(host: ReactiveElement, view: () => StepsView) {
    this.#host = host;
    this.#view = view;
    this.#observer = new ResizeObserver(([entry]) => {
      this.#width = entry!.contentRect.width;
      void this.#measure();
    });
  }

  hostConnected() {
    this.#watch();
  }

  hostDisconnected() {
    this.#observer.disconnect();
    this.#deck = null;
  }

  hostUpdated() {
    const { position } = this.#view().session?.state ?? {};
    if (position !== this.#position) this.#keep();
    this.#watch();
    void this.#measure();
  }

  /** The observer hands over the width: to read it here would lay out every step twice. */
  #watch() {
    const deck = this.#host.renderRoot.querySelector<HTMLElement>('.deck');
    if (deck === this.#deck) return;
    this.hostDisconnected();
    this.#deck = deck;
    if (deck) this.#observer.observe(deck);
  }

  async #measure() {
    if (!this.#deck || !this.#width) return;
    const { session, contentLang, strings } = this.#view();
    const { questionnaire } = session;
    const measured = [this.#width, questionnaire.id, contentLang, strings.tag].join();
    if (measured === this.#measured) return;
    this.#measured = measured;

    const round = ++this.#round;
    const probe = document.createElement('maturity-question') as MaturityQuestion;
    probe.className = 'probe';
    probe.inert = true;
    probe.lang = contentLang;
    probe.strings = strings;
    probe.unknowable = questionnaire.kind === 'banded';
    this.#deck.append(probe);
    let tallest = 0;
    for (const question of questionnaire.questions) {
      probe.question = question;
      probe.options = optionsOf(questionnaire, question);
      await probe.updateComplete;
      tallest = Math.max(tallest, probe.offsetHeight);
      await new Promise((resolve) => setTimeout(resolve));
      if (round !== this.#round) break;
      if (!probe.isConnected || !this.#width) {
        this.#measured = ''; // the place was taken away or hidden: measure again when it is back
        this.#round++;
        break;
      }
    }
    probe.remove();
    if (round !== this.#round) return;
    this.#tallest = `${tallest}px`;
    this.#position = this.#view().session.state.position;
  }

  #keep() {
    const card = this.#host.renderRoot.querySelector<HTMLElement>('.card');
    if (this.#tallest) card?.style.setProperty('--_tallest', this.#tallest);
  }
}
