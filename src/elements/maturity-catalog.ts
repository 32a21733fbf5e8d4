import { html, isServer, LitElement, nothing, type CSSResult, type PropertyValues } from 'lit';
import { loadCatalog, type CatalogIndex } from '../catalog/load-catalog.js';
import { MaturityErrorEvent, type MaturityErrorCode } from '../events/error.js';
import { loadCatalogStrings, type CatalogStrings } from '../locales/catalog/index.js';
import type { StorageKind } from '../session-context/run-store.js';
import { hostStyles } from '../styles/host.styles.js';
import { Language } from './language.js';
import { assessmentStyles } from './maturity-assessment.styles.js';
import { catalogStyles } from './maturity-catalog.styles.js';
import { linksFrom } from './maturity-catalog.link.js';
import type { Opened } from './maturity-catalog.opened.js';
import type { Memory } from './maturity-catalog.memory.js';
import { listView, PROGRESS, type CatalogView, type Kind, type Progress } from './maturity-catalog.view.js';
import type { EngagementOptions } from './maturity-result.engagements.js';

/**
 * The checks as cards, by area, with filters by area and role. It opens a check
 * in place, in a dialog, or on a page of its own, and leads whoever does not know
 * where to begin to the triage. With `remember` it keeps what came out, in this
 * browser only, and from three results on shows what they say together. The
 * events of whatever is opened here pass through.
 *
 * @tag maturity-catalog
 * @slot - The fallback: shown until the cards are drawn, and if they cannot be.
 * @slot privacy - Who sees the answers, in the host's own words.
 * @slot engagements - Offers in the host's words: a script element of type application/json.
 * @attr {string} context-params - Names of URL parameters to copy into `snapshot.context`, separated by spaces.
 * @fires {MaturityErrorEvent} maturity-error - Something failed; carries a code and what to do.
 * @csspart unsure - Where to begin for whoever does not know.
 * @csspart filters - What the checks are filtered by.
 * @csspart empty - What is shown when no check fits.
 * @csspart group - The checks of one area.
 * @csspart check - A check's card.
 * @csspart done - What came out of a check the last time.
 * @csspart together - What three results or more say together.
 * @csspart opened - The frame of what is open, in place or as a dialog.
 * @csspart button - A button, or a link that looks like one.
 * @cssState loading - The cards are not there yet.
 * @cssState ready - The cards are shown.
 * @cssState open - A check, a result or the triage is open.
 * @cssState error - The cards could not be loaded; the fallback is shown.
 */
export class MaturityCatalog extends LitElement {
  static override styles = [hostStyles, assessmentStyles, catalogStyles];

  static override properties = {
    checks: {},
    open: {},
    hrefTemplate: { attribute: 'href-template' },
    remember: { type: Boolean },
    noTriage: { type: Boolean, attribute: 'no-triage' },
    storage: {},
    context: { attribute: false },
    engagements: { attribute: false },
  };

  /** Which checks to show, and in which order: ids separated by spaces. Without it, all of them by area. */
  declare checks: string | null;

  /** Where a check opens: in place of the cards, or in a dialog. */
  declare open: 'place' | 'dialog';

  /** Where each check has a page of its own: an address with `{id}` in it. */
  declare hrefTemplate: string | null;

  /** Keeps in this browser which checks are done and what came out. */
  declare remember: boolean;

  /** Leaves out the way to the triage. */
  declare noTriage: boolean;

  /** Where the runs that are opened here are kept between page loads. */
  declare storage: StorageKind;

  /** The host's words and links for the offers, by engagement id. */
  declare engagements: EngagementOptions | null;

  /** The host's own notes, copied into `snapshot.context`. */
  declare context: Record<string, string>;

  readonly #language = new Language(this, () => this.hasUpdated && void this.#load());
  readonly #internals = this.attachInternals();
  #loading = 0;
  #failed = false;
  #index: CatalogIndex | null = null;
  #words!: CatalogStrings;
  #cards: CatalogView['cards'] = [];
  #link: CatalogView['link'] = null;
  #filter = { area: '', role: '' };
  /** What could not be opened. */
  #missing = '';
  #memory: Memory | undefined;
  #opened: Opened | undefined;
  #watching: Promise<unknown> | undefined;

  constructor() {
    super();
    this.checks = null;
    this.open = 'place';
    this.hrefTemplate = null;
    this.remember = false;
    this.noTriage = false;
    this.storage = 'session';
    this.engagements = null;
    this.context = {};
  }

  /** Opens a check, as its card does. */
  async show(id: string) {
    if (this.#index?.entries.some((entry) => entry.id === id)) await this.#show('check', id);
    else warn(`There is no "${id}" to show.`);
  }

  /** Closes what is open and goes back to the cards. A half-finished run is kept. */
  close() {
    this.#opened?.close();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('hrefTemplate')) this.#link = linksFrom(this.hrefTemplate, warn);
    if (!isServer && (changed.has('checks') || changed.has('remember'))) void this.#load();
  }

  protected override render() {
    const index = this.#index;
    return html`
      ${index ? this.#drawn(this.#view(index)) : nothing}
      <slot ?hidden=${index !== null}></slot>
      <slot name="engagements" hidden></slot>
    `;
  }

  protected override updated() {
    const { states } = this.#internals;
    states.clear();
    states.add(this.#index ? 'ready' : this.#failed ? 'error' : 'loading');
    if (this.#opened?.current) states.add('open');
  }

  #drawn(view: CatalogView) {
    const { tag, dir } = view.strings;
    const covered = this.open !== 'dialog' && !!this.#opened?.current;
    return html`
      <div lang=${tag} dir=${dir}>
        <div class="list" ?hidden=${covered}>${listView(view)}</div>
        ${this.#opened?.view(view)}
      </div>
    `;
  }

  #view(index: CatalogIndex): CatalogView {
    return {
      index,
      cards: this.#cards,
      flat: !!this.checks,
      strings: this.#language.strings,
      words: this.#words,
      ...this.#filter,
      triage: !this.noTriage,
      memory: this.#memory,
      missing: this.#missing,
      progress: (id) => this.#progress(id),
      link: this.#link,
      open: (kind, id, again) => void this.#show(kind, id, again),
      filter: (chosen) => void this.#narrow(chosen),
    };
  }

  async #load() {
    const loading = ++this.#loading;
    const { tag } = this.#language;
    try {
      const [index, words] = await Promise.all([
        loadCatalog(tag),
        loadCatalogStrings(tag),
        this.#language.ready,
        this.#recall(),
      ]);
      if (loading !== this.#loading) return;
      this.#words = words;
      this.#cards = this.#chosen(index);
      this.#filter = { area: '', role: '' };
      this.#index = this.#cards.length ? index : null;
      if (!this.#index)
        throw Object.assign(new Error('There is no check to show.'), { code: 'unknown-questionnaire' });
    } catch (error) {
      if (loading !== this.#loading) return;
      this.#failed = !this.#index;
      const { code = 'load-failed', message } = error as { code?: MaturityErrorCode; message: string };
      this.#report(code, `The cards did not load. ${message}`);
    }
    this.requestUpdate();
    this.#watching ??= import('./language-watch.js').then(
      ({ LanguageWatch }) => this.addController(new LanguageWatch(this, this.#language)),
      () => (this.#watching = undefined), // the language is looked at again with the next change
    );
  }

  /** Takes up, or lets go of, what this browser remembers: the cards are drawn with it, or without. */
  async #recall() {
    if (!this.remember) {
      this.#memory?.leave();
      this.#memory = undefined;
      return;
    }
    try {
      const { Memory, memoryStyles } = await import('./maturity-catalog.memory.js');
      this.#adopt(memoryStyles);
      if (this.remember) this.#memory ??= new Memory(this, (code, message) => this.#report(code, message));
      await this.#memory?.speak(this.#language.tag);
    } catch (error) {
      this.#report('load-failed', `Nothing is remembered. ${String(error)}`);
    }
  }

  /** The checks that the host wants, in its order. */
  #chosen({ entries }: CatalogIndex): CatalogView['cards'] {
    const ids = [...new Set(this.checks?.split(/\s+/).filter(Boolean))];
    if (!ids.length) return entries;
    const unknown = ids.filter((id) => entries.every((entry) => entry.id !== id));
    if (unknown.length) {
      const known = entries.map(({ id }) => id).join(', ');
      warn(`checks="…": there is no "${unknown.join('", "')}". Known ids: ${known}.`);
    }
    return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  }

  /** Shows fewer checks, or more. What was pressed may be gone then, and with it the focus. */
  async #narrow(chosen: Parameters<CatalogView['filter']>[0]) {
    this.#filter = { ...this.#filter, ...chosen };
    this.requestUpdate();
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    if (!root.activeElement) root.querySelector('select')?.focus();
  }

  async #show(kind: Kind, id: string, again = false) {
    void this.#recall(); // it may not have come yet, and should be there when a check is done
    try {
      const { Opened, openedStyles } = await import('./maturity-catalog.opened.js');
      this.#adopt(openedStyles);
      this.#opened ??= new Opened(this, (missing, error) => this.#notOpened(missing, error));
      await this.#opened.open(kind, id, again);
      this.#missing = '';
    } catch (error) {
      this.#notOpened(id, error);
    }
    this.requestUpdate();
  }

  /** Takes the styles of a part that comes late. */
  #adopt({ styleSheet }: CSSResult) {
    const root = this.renderRoot as ShadowRoot;
    const { adoptedStyleSheets } = root;
    if (!adoptedStyleSheets.includes(styleSheet!))
      root.adoptedStyleSheets = [...adoptedStyleSheets, styleSheet!];
  }

  #notOpened(id: string, error: unknown) {
    this.#missing = id;
    this.#report('load-failed', `"${id}" did not open. ${String(error)}`);
    this.requestUpdate();
  }

  #progress(id: string): Progress | undefined {
    const run = this.renderRoot.querySelector(`maturity-assessment[questionnaire="${id}"]`);
    return PROGRESS.find((state) => run?.matches(`:state(${state})`));
  }

  #report(code: MaturityErrorCode, message: string) {
    warn(message);
    this.dispatchEvent(new MaturityErrorEvent(code, message));
  }
}

function warn(message: string) {
  console.warn(`<maturity-catalog> ${message}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-catalog': MaturityCatalog;
  }
}
