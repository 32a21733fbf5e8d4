import { html, nothing, type ReactiveElement } from 'lit';
import { loadCheck, type Check, type Localized } from '../catalog/index.js';
import type { Strings } from '../locales/index.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import { contextNotes } from './context-notes.js';
import { slottedEngagements } from './maturity-result.engagements.js';
import type { TriageHost, TriageView } from './maturity-triage.view.js';

/** A check to take next. Once opened it stays where it is, with its answers, also when it is closed. */
interface NextCheck {
  readonly id: string;
  /** Its own words; null when they, or its code, did not load. */
  readonly own: Localized<Check> | null;
  readonly opened: boolean;
}

/** The checks to take next, each of which opens where it stands. */
export class NextChecks {
  readonly #host: ReactiveElement & TriageHost;
  readonly #failed: (error: unknown) => null;
  #checks: readonly NextCheck[] = [];
  #locale = '';

  constructor(host: ReactiveElement & TriageHost, failed: (error: unknown) => null) {
    this.#host = host;
    this.#failed = failed;
  }

  /** Loads the checks' own words. What does not come is asked for again when its row is pressed. */
  async load(ids: readonly string[], locale: string) {
    this.#locale = locale;
    this.#checks = await Promise.all(
      ids.map(async (id) => ({
        id,
        own: await loadCheck(id, locale).catch(this.#failed),
        opened: this.#checks.some((check) => check.id === id && check.opened),
      })),
    );
  }

  view({ strings }: Pick<TriageView, 'strings'>, { confidence, leaf }: TriageSnapshot) {
    const found = [leaf, confidence].filter(Boolean).join(':');
    return html`
      <ul class="checks" role="list">
        ${this.#checks.map((check) => this.#row(check, strings, found))}
      </ul>
    `;
  }

  #row(check: NextCheck, strings: Strings, found: string) {
    const { id, opened, own } = check;
    const { title, promise, questions, minutes } = own?.content ?? {};
    const lang = own?.locale ?? strings.tag;
    return html`
      <li part="check">
        <details @toggle=${(event: Event) => void this.#toggled(check, event.target as HTMLDetailsElement)}>
          <summary>
            <strong lang=${lang}>${title ?? id}</strong>
            <span lang=${lang}>${promise ?? strings.loadFailed}</span>
            <span class="small">
              ${questions && strings.length(questions.length, minutes ?? Math.ceil(questions.length / 2))}
            </span>
          </summary>
          ${opened ? this.#opened(id, found) : nothing}
        </details>
      </li>
    `;
  }

  #opened(id: string, triage: string) {
    const host = this.#host;
    return html`
      <maturity-assessment
        questionnaire=${id}
        storage=${host.storage}
        .context=${{ ...contextNotes(host), triage }}
        .engagements=${host.engagements ?? slottedEngagements(host, console.warn)}
      ></maturity-assessment>
    `;
  }

  /** Loads what a check needs before it stands there. A row whose check does not come closes again, and says so. */
  async #toggled({ id, opened }: NextCheck, details: HTMLDetailsElement) {
    if (opened || !details.open) return;
    const code = import('./maturity-assessment.define.js');
    const own = await Promise.all([loadCheck(id, this.#locale), code]).then(([check]) => check, this.#failed);
    details.open = !!own;
    this.#checks = this.#checks.map((check) => (check.id === id ? { id, own, opened: !!own } : check));
    this.#host.requestUpdate();
  }
}
