import { adoptStyles, html, isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { MaturityErrorEvent } from '../events/error.js';
import type { ComparedStrings } from '../locales/compared/index.js';
import { english, loadComparisonStrings, type ComparisonStrings } from '../locales/comparison/index.js';
import { english as resultEnglish, loadResultStrings, type ResultStrings } from '../locales/result/index.js';
import { hostStyles } from '../styles/host.styles.js';
import { reportStyles } from '../styles/report.styles.js';
import { LanguageWatch } from './language-watch.js';
import { Language } from './language.js';
import type { Collection, Entry } from './maturity-comparison.collect.js';
import type { ComparisonMode } from './maturity-comparison.link.js';
import type { Candidate } from './maturity-comparison.read.js';
import { comparisonStyles } from './maturity-comparison.styles.js';
import { toolsView, type ComparisonView } from './maturity-comparison.view.js';
import { radarStyles } from './maturity-radar.styles.js';
import { paperStyles } from './maturity-result.paper.styles.js';
import { pictureStyles } from './maturity-result.pictures.styles.js';
import { spokenStyles } from './maturity-result.spoken.styles.js';
import { resultStyles } from './maturity-result.styles.js';
import { ladderStyles } from './maturity-stage-ladder.styles.js';

type Late = typeof import('./maturity-comparison.late.js');

const NOTHING: Collection = { check: null, entries: [], skipped: [] };

/** An address that holds a set of results. */
const LINKED = /[#&]maturity-(time|people)=/;

/**
 * Results of one check side by side. Two of one team are compared over time, with
 * what has clearly moved first. Those of three people or more become one result:
 * what they see differently, the middle of their answers, and the agenda of a
 * meeting about it; nobody's own answers are shown.
 *
 * A result does not say whose it is. Unless `mode` settles it, two results are taken
 * for one team's and more for several people's, and the visitor can say otherwise.
 *
 * Results come as links, codes or files that visitors add, from `snapshots`, or
 * from the page's address: `#maturity-people=` or `#maturity-time=` with a set that
 * was copied here, read once. Nothing leaves the browser.
 *
 * @tag maturity-comparison
 * @slot - The fallback: shown until the widget has drawn itself.
 * @fires {MaturityErrorEvent} maturity-error - A result was left out; carries a code and why. The others are compared.
 * @csspart card - The surface everything is drawn on.
 * @csspart headline - What the comparison comes to.
 * @csspart tools - The list of results, and the ways to add more.
 * @csspart skipped - What was left out, and why.
 * @csspart differ - What people see differently.
 * @csspart profile - The dimensions.
 * @csspart pattern - What lies behind the pooled result.
 * @csspart actions - What to do next.
 * @csspart find-out - What to find out first.
 * @csspart agenda - The agenda of a meeting.
 * @csspart honesty - What the comparison is worth.
 * @csspart button - A button.
 * @cssState waiting - More results are needed.
 * @cssState ready - A comparison is shown.
 */
export class MaturityComparison extends LitElement {
  static override styles = [
    hostStyles,
    spokenStyles,
    ladderStyles,
    radarStyles,
    reportStyles,
    resultStyles,
    pictureStyles,
    comparisonStyles,
    paperStyles,
  ];

  static override properties = {
    mode: {},
    questionnaire: {},
    src: {},
    definition: { attribute: false },
    snapshots: { attribute: false },
  };

  /** What is compared: `time` or `people`. Without it, the number of results decides, and the visitor may. */
  declare mode: ComparisonMode | null;

  /** The id of the check that results have to be of. Without it, the first result decides. */
  declare questionnaire: string | null;

  /** The address of the questionnaire that results were made with, if it is the host's own. */
  declare src: string | null;

  /** The same, as an object. */
  declare definition: unknown;

  /** The results to compare: snapshots, share codes or links. Replaces what was there. */
  declare snapshots: readonly unknown[] | null;

  readonly #language = new Language(this, () => this.hasUpdated && this.#speak());
  readonly #internals = this.attachInternals();
  #words: ComparisonStrings = english;
  #result: ResultStrings = resultEnglish;
  /** What is needed once there is something to compare, and its words. */
  #late: Late | undefined;
  #compared: ComparedStrings | undefined;
  #collection = NOTHING;
  /** The page's address as it was at first: it is read once. */
  #address = '';
  #chosen: ComparisonMode | undefined;
  #begun = false;
  #open = true;
  #said = '';
  #byHand = '';

  constructor() {
    super();
    this.mode = null;
    this.questionnaire = null;
    this.src = null;
    this.snapshots = null;
    this.addController(new LanguageWatch(this, this.#language));
  }

  /** Puts the focus on the headline, where reading starts. */
  override async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Settles when everything that was handed over is read and drawn. */
  protected override async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.#work;
    return (await super.getUpdateComplete()) && complete;
  }
  #work: Promise<unknown> = Promise.resolve();

  protected override willUpdate(changed: PropertyValues<this>) {
    if (isServer) return;
    const sources = ['snapshots', 'definition', 'src', 'questionnaire'] as const;
    if (!this.hasUpdated) {
      this.#address = location.href;
      this.#speak();
    }
    if (!this.hasUpdated || sources.some((source) => changed.has(source))) this.#begin();
  }

  protected override render() {
    const { tag, dir } = this.#result;
    return html`
      ${
        this.#begun
          ? html`
              <article
                class="card"
                part="card"
                lang=${tag}
                dir=${dir}
                @dragover=${allowFiles}
                @drop=${(event: DragEvent) => this.#drop(event)}
              >
                ${this.#view()}
              </article>
            `
          : nothing
      }
      <slot ?hidden=${this.#begun}></slot>
    `;
  }

  protected override updated() {
    this.#internals.states.clear();
    if (this.#begun) this.#internals.states.add(this.#ready ? 'ready' : 'waiting');
  }

  get #mode(): ComparisonMode {
    const settled = this.mode === 'time' || this.mode === 'people' ? this.mode : this.#chosen;
    return settled ?? (this.#collection.entries.length > 2 ? 'people' : 'time');
  }

  /** Fewer people than this are not shown together: it would show a person. */
  get #least(): number {
    const { check } = this.#collection;
    return this.#mode === 'people' && check ? check.questionnaire.model!.thresholds.minPeople : 2;
  }

  get #ready(): boolean {
    return this.#collection.entries.length >= this.#least;
  }

  #view() {
    const late = this.#late;
    const result = this.#result;
    const words = { ...this.#words, ...this.#compared! };
    const { check, entries, skipped } = this.#collection;
    const mode = this.#mode;
    const view = this.#ready ? { check: check!, entries, words, result } : null;
    return html`
      ${
        view
          ? html`<p class="head small" lang=${view.check.locale}>${view.check.questionnaire.title}</p>`
          : this.#waitingView()
      }
      ${toolsView(entries, words, result, {
        mode,
        choose: this.mode ? null : (chosen) => this.#choose(chosen),
        add: (text) => this.#add(({ readText }) => readText(text), true),
        files: (files) => this.#add(({ readFiles }) => readFiles(files)),
        remove: (entry) => void this.#remove(entry),
        copy: () => void this.#copy(),
        open: this.#open,
        said: this.#said,
        byHand: this.#byHand,
        skipped: late?.skippedView(skipped, words, result),
      })}
      ${view && (mode === 'time' ? late!.timeView(view) : late!.peopleView(view, () => this.#queue(() => this.#print(view))))}
    `;
  }

  #waitingView() {
    const words = this.#words;
    const { check, entries } = this.#collection;
    const have = entries.length;
    return html`
      <section>
        <h2 part="headline" tabindex="-1">${words.title}</h2>
        ${check ? html`<p class="label" lang=${check.locale}>${check.questionnaire.title}</p>` : nothing}
        <p>
          ${!have ? words.intro : this.#mode === 'time' ? words.oneResult : words.fewPeople(have, this.#least)}
        </p>
      </section>
    `;
  }

  #choose(mode: ComparisonMode) {
    this.#chosen = mode;
    this.requestUpdate();
  }

  /** Loads the words, and the check's texts, in the language around. */
  #speak() {
    this.#queue(async () => {
      const tag = this.#tag;
      [this.#words, this.#result, this.#compared] = await Promise.all([
        loadComparisonStrings(tag),
        loadResultStrings(tag),
        this.#late?.loadComparedStrings(tag),
      ]);
      const { entries, skipped } = this.#collection;
      if (!entries.length) return;
      const codes = entries.map(({ code }) => code);
      const again = await this.#late!.collect(this.#late!.readGiven(codes), NOTHING, this, tag);
      if (again.check) this.#collection = { ...again, skipped };
    });
  }

  /** Begins with what the host hands over, or with what the page's address holds. */
  #begin() {
    this.#queue(async () => {
      let next = NOTHING;
      if (this.snapshots || LINKED.test(this.#address)) {
        const late = await this.#loadLate();
        const { mode, codes } = late.readSetLink(this.#address) ?? { codes: [] };
        // A link to results of another check is for another comparison on the page.
        const ours = !this.questionnaire || codes[0]?.startsWith(`1${this.questionnaire}.`);
        if (ours && !this.snapshots) this.#chosen = mode;
        next = await late.collect(
          late.readGiven(this.snapshots ?? (ours ? codes : [])),
          NOTHING,
          this,
          this.#tag,
        );
      }
      this.#take(next);
      this.#open = !this.#ready;
      this.#begun = true;
    });
  }

  #add(read: (late: Late) => Candidate[] | Promise<Candidate[]>, typed = false) {
    this.#queue(async () => {
      const late = await this.#loadLate();
      const had = this.#collection.entries.length;
      this.#take(await late.collect(await read(late), this.#collection, this, this.#tag));
      const { entries, skipped } = this.#collection;
      this.#said = this.#words.changed(entries.length - had, skipped.length, entries.length);
      // What was left out stays in the field, to be mended.
      if (typed) this.renderRoot.querySelector('textarea')!.value = late.linesOf(skipped).join('\n');
    });
  }

  /** Takes one away, and puts the focus on the next one's button, or on the field when there is none. */
  async #remove(removed: Entry) {
    let at = 0;
    this.#queue(async () => {
      const { check, entries } = this.#collection;
      at = entries.indexOf(removed);
      const left = entries.filter((entry) => entry !== removed);
      this.#take({ check: left.length ? check : null, entries: left, skipped: [] });
      this.#said = this.#words.results(left.length);
    });
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.entries button');
    (buttons[at] ?? [...buttons].at(-1) ?? this.renderRoot.querySelector<HTMLElement>('#field'))?.focus();
  }

  #take(collection: Collection) {
    this.#collection = collection;
    this.#said = this.#byHand = '';
    for (const { error, place } of collection.skipped) {
      const message = `${place.name ?? place.from} ${place.at || ''}: ${error.message}`;
      console.warn('<maturity-comparison>', message);
      this.dispatchEvent(new MaturityErrorEvent(error.code, message, error.issues));
    }
    this.requestUpdate();
  }

  #drop(event: DragEvent) {
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    event.preventDefault();
    const dropped = [...files];
    this.#add(({ readFiles }) => readFiles(dropped));
  }

  /** Where the page may not use the clipboard, the link is laid out to be copied by hand. */
  async #copy() {
    const codes = this.#collection.entries.map(({ code }) => code);
    const link = this.#late!.setLink(location.href, this.#mode, codes);
    this.#byHand = '';
    try {
      await navigator.clipboard.writeText(link);
      this.#said = this.#words.linkCopied;
    } catch {
      this.#said = this.#result.notCopied;
      this.#byHand = link;
    }
    this.requestUpdate();
  }

  async #print(view: ComparisonView) {
    const { agendaSheet, groupOf, lateStyles } = this.#late!;
    const { printAlone } = await import('./maturity-result.print.js');
    const { tag, dir } = view.result;
    await printAlone(
      this.renderRoot as ShadowRoot,
      html`<article class="card" lang=${tag} dir=${dir}>${agendaSheet(groupOf(view), view.words)}</article>`,
      {
        styles: [...MaturityComparison.styles, lateStyles],
        title: view.words.agenda,
        font: getComputedStyle(this).fontFamily,
      },
    );
  }

  async #loadLate(): Promise<Late> {
    if (!this.#late) {
      const late = await import('./maturity-comparison.late.js');
      this.#compared = await late.loadComparedStrings(this.#tag);
      adoptStyles(this.renderRoot as ShadowRoot, [...MaturityComparison.styles, late.lateStyles]);
      this.#late = late;
    }
    return this.#late;
  }

  get #tag(): string {
    return this.#language.tag.toLowerCase().split('-')[0]!;
  }

  /** One after the other, so that nothing that is added twice at once is there twice. What fails can be asked for again. */
  #queue(task: () => Promise<void>) {
    const failed = (error: unknown) => {
      this.#said = this.#result.notDone;
      const message = `A part of the comparison did not load. ${String(error)}`;
      console.warn('<maturity-comparison>', message);
      this.dispatchEvent(new MaturityErrorEvent('load-failed', message));
    };
    this.#work = this.#work
      .then(task)
      .then(undefined, failed)
      .then(() => this.requestUpdate());
  }
}

/** Lets files be dropped here, and nothing else: a text is dropped into the field. */
function allowFiles(event: DragEvent) {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-comparison': MaturityComparison;
  }
}
