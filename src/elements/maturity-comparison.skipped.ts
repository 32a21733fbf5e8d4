import { html, nothing } from 'lit';
import type { ComparedStrings } from '../locales/compared/index.js';
import type { ComparisonStrings } from '../locales/comparison/index.js';
import type { ResultStrings } from '../locales/result/index.js';
import type { Skipped } from './maturity-comparison.collect.js';

type Words = ComparisonStrings & ComparedStrings;

/** What was left out, where it stood, and what to do about it. */
export function skippedView(skipped: readonly Skipped[], words: Words, result: ResultStrings) {
  if (!skipped.length) return nothing;
  const lines = linesOf(skipped);
  return html`
    <section class="skipped" id="skipped" part="skipped">
      <h3>${words.skipped}</h3>
      <ul class="questions" role="list">
        ${skipped.map(
          (one) => html`
            <li><bdi class="label">${placeOf(one, lines, words)}</bdi> ${reasonOf(one, words, result)}</li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** The pasted lines that hold something that was left out: they stay in the field, and are counted there. */
export function linesOf(skipped: readonly Skipped[]): string[] {
  return [...new Set(skipped.flatMap(({ line }) => line ?? []))];
}

function placeOf({ line, place }: Skipped, lines: readonly string[], words: Words): string {
  if (line !== undefined && place.from === 'line') return words.line(lines.indexOf(line) + 1);
  return [place.name, place.at ? words.result(place.at) : ''].filter(Boolean).join(', ');
}

function reasonOf({ error, same }: Skipped, words: Words, { problems }: ResultStrings): string {
  if (same) return words.duplicate(same);
  const said = words.problems[error.problem];
  if (said) return said;
  const { title, text } = problems[error.problem as keyof typeof problems];
  return `${title}. ${text}`;
}
