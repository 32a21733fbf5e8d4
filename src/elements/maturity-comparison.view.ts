import { html, nothing } from 'lit';
import type { ComparedStrings } from '../locales/compared/index.js';
import type { ComparisonStrings } from '../locales/comparison/index.js';
import type { ResultStrings } from '../locales/result/index.js';
import type { Entry, LoadedCheck } from './maturity-comparison.collect.js';
import type { ComparisonMode } from './maturity-comparison.link.js';

/** What every view of a comparison draws from. A view is a plain function of it. */
export interface ComparisonView {
  readonly check: LoadedCheck;
  readonly entries: readonly Entry[];
  readonly words: ComparisonStrings & ComparedStrings;
  readonly result: ResultStrings;
}

/** The day of a result in the reader's own time, and with `timeStyle` the hour. */
export function momentOf({ snapshot }: Entry, { dates }: ComparisonStrings, timeStyle?: 'short') {
  const style = { dateStyle: 'medium', timeStyle } as const;
  return new Intl.DateTimeFormat(dates, style).format(new Date(snapshot.completedAt));
}

/** What can be asked of the list of results. */
export interface Tools {
  /** Null where the host has settled what is compared. */
  choose: ((mode: ComparisonMode) => void) | null;
  add(text: string): void;
  files(files: Iterable<File>): void;
  remove(entry: Entry): void;
  copy(): void;
  readonly mode: ComparisonMode;
  /** Unfolded from the beginning. */
  readonly open: boolean;
  readonly said: string;
  /** What the visitor has to copy by hand. */
  readonly byHand: string;
  /** What was left out, drawn. */
  readonly skipped: unknown;
}

/** The results that are here, and the ways to add more. */
export function toolsView(
  entries: readonly Entry[],
  words: ComparisonStrings,
  result: ResultStrings,
  tools: Tools,
) {
  const { mode } = tools;
  return html`
    <div class="around screen">
      <details class="manage" part="tools" ?open=${tools.open}>
        <summary>${words.results(entries.length)}</summary>
        <div class="prose">
          ${tools.choose ? modeView(mode, tools.choose, words) : nothing}
          <ol class="entries" role="list">
            ${entries.map((entry, index) => {
              const when = momentOf(entry, words, 'short');
              const what = mode === 'people' ? words.person(index + 1) : words.result(index + 1);
              return html`
                <li>
                  <span>${what} <span class="tag">${when}</span></span>
                  <button
                    part="button"
                    class="tool"
                    aria-label="${words.remove}: ${what}"
                    @click=${() => tools.remove(entry)}
                  >
                    ${words.remove}
                  </button>
                </li>
              `;
            })}
          </ol>
          <form @submit=${(event: SubmitEvent) => submit(event, tools)}>
            <label for="field">${words.field}</label>
            <textarea
              id="field"
              rows="3"
              dir="ltr"
              spellcheck="false"
              autocapitalize="off"
              aria-describedby="skipped"
            ></textarea>
            <div class="row">
              <button part="button" class="primary">${words.add}</button>
              <button
                part="button"
                type="button"
                @click=${({ currentTarget }: Event) =>
                  ((currentTarget as Element).nextElementSibling as HTMLInputElement).click()}
              >
                ${words.files}
              </button>
              <input
                hidden
                type="file"
                multiple
                accept=".json,.txt"
                @change=${({ target }: Event) => pick(target as HTMLInputElement, tools)}
              />
            </div>
            <p class="small drop">${words.drop}</p>
          </form>
          ${
            entries.length > 1
              ? html`<div>
                  <button part="button" class="tool" @click=${tools.copy}>${words.link}</button>
                </div>`
              : nothing
          }
          ${
            tools.byHand
              ? html`<textarea
                  readonly
                  rows="4"
                  dir="ltr"
                  aria-label=${result.copyYourself}
                  .value=${tools.byHand}
                ></textarea>`
              : nothing
          }
        </div>
      </details>
      <p class="small" role="status">${tools.said}</p>
      ${tools.skipped}
    </div>
  `;
}

function modeView(mode: ComparisonMode, choose: (mode: ComparisonMode) => void, words: ComparisonStrings) {
  return html`
    <fieldset>
      <legend class="small">${words.mode}</legend>
      ${(['time', 'people'] as const).map(
        (one) => html`
          <label>
            <input type="radio" name="mode" .checked=${one === mode} @change=${() => choose(one)} />
            ${words[one]}
          </label>
        `,
      )}
    </fieldset>
  `;
}

function submit(event: SubmitEvent, tools: Tools) {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).querySelector('textarea')!;
  if (field.value.trim()) tools.add(field.value);
}

function pick(input: HTMLInputElement, tools: Tools) {
  tools.files([...input.files!]);
  input.value = ''; // the same file may be chosen again
}
