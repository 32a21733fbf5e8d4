import { html, nothing, type ReactiveElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { loadCheck, type Check, type Localized } from '../catalog/index.js';
import { MaturityErrorEvent } from '../events/error.js';
import type { Strings } from '../locales/index.js';
import type { TriageStrings } from '../locales/triage/index.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import { slottedEngagements } from './maturity-result.engagements.js';
import type { TriageHost } from './maturity-triage.end.js';

/** A check to take next. Once opened it stays where it is, with its answers, also when it is closed. */
interface NextCheck {
  readonly id: string;
  /** Its own words; null when they did not load. */
  readonly loaded: Localized<Check> | null;
  readonly place: 'none' | 'open' | 'closed';
}

/** The checks to take next, and which of them are open in place. */
export class NextChecks {
  readonly #host: ReactiveElement & TriageHost;
  #checks: readonly NextCheck[] = [];
  #locale = '';

  constructor(host: ReactiveElement & TriageHost) {
    this.#host = host;
  }

  /** Loads the checks' own words. One that does not load can be asked for again. */
  async load(ids: readonly string[], locale: string) {
    this.#locale = locale;
    this.#checks = await Promise.all(
      ids.map(async (id) => ({
        id,
        loaded: await loadCheck(id, locale).catch((error: unknown) => this.#report(id, error)),
        place: this.#checks.find((check) => check.id === id)?.place ?? 'none',
      })),
    );
    this.#host.requestUpdate();
  }

  view(snapshot: TriageSnapshot, strings: Strings, words: TriageStrings) {
    return html`
      <ul class="checks" role="list">
        ${repeat(
          this.#checks,
          ({ id }) => id,
          (check) => html`
            <li part="check">
              ${this.#about(check, strings, words)}
              ${check.place === 'none' ? nothing : this.#place(check, snapshot)}
            </li>
          `,
        )}
      </ul>
    `;
  }

  #about({ id, loaded, place }: NextCheck, strings: Strings, words: TriageStrings) {
    const shown = place === 'open';
    const button = (act: string, title: string, press: () => unknown) => html`
      <button part="button" data-button=${id} aria-label="${act}: ${title}" @click=${press}>${act}</button>
    `;
    if (!loaded)
      return html`
        <p>${strings.loadFailed}</p>
        ${button(strings.tryAgain, id, () => this.#open(id))}
      `;
    const { title, promise, questions, minutes } = loaded.content;
    return html`
      <div ?hidden=${shown}>
        <p class="label" lang=${loaded.locale}>${title}</p>
        <p lang=${loaded.locale}>${promise}</p>
        <p class="small">${strings.length(questions.length, minutes ?? Math.ceil(questions.length / 2))}</p>
      </div>
      ${
        shown
          ? button(words.closeCheck, title, () => this.#change(id, { place: 'closed' }))
          : button(words.openCheck, title, () => this.#open(id))
      }
    `;
  }

  #place({ id, loaded, place }: NextCheck, { leaf, confidence }: TriageSnapshot) {
    const { context, storage } = this.#host;
    const triage = [leaf, confidence].filter(Boolean).join(':');
    return html`
      <div
        class="opened"
        data-opened=${id}
        role="group"
        aria-label=${loaded?.content.title ?? id}
        tabindex="-1"
        ?hidden=${place !== 'open'}
      >
        <maturity-assessment
          questionnaire=${id}
          storage=${storage}
          context-params=${this.#host.getAttribute('context-params') ?? ''}
          .context=${{ ...context, triage }}
          .engagements=${this.#host.engagements ?? slottedEngagements(this.#host, console.warn)}
          @maturity-error=${({ currentTarget }: Event) =>
            (currentTarget as Element).matches(':state(loading)') &&
            this.#change(id, { loaded: null, place: 'none' })}
        >
          <p lang=${loaded?.locale ?? ''}>${loaded?.content.promise}</p>
        </maturity-assessment>
      </div>
    `;
  }

  /** Opens a check where it stands. If its code or its questions do not load, its row says so. */
  async #open(id: string) {
    const loaded = await Promise.all([
      loadCheck(id, this.#locale),
      import('./maturity-assessment.define.js'),
    ]).then(
      ([check]) => check,
      (error: unknown) => this.#report(id, error),
    );
    if (loaded) await this.#change(id, { loaded, place: 'open' }, 'opened');
    else await this.#change(id, { loaded: null, place: 'none' });
  }

  /** Changes a check's row, and puts the focus on its button, or on the place where it was opened. */
  async #change(id: string, change: Partial<NextCheck>, focus: 'button' | 'opened' = 'button') {
    this.#checks = this.#checks.map((check) => (check.id === id ? { ...check, ...change } : check));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-${focus}="${id}"]`)?.focus();
  }

  #report(id: string, error: unknown): null {
    const message = `"${id}" did not load. ${String(error)}`;
    console.warn(`<maturity-triage> ${message}`);
    this.#host.dispatchEvent(new MaturityErrorEvent('load-failed', message));
    return null;
  }
}
