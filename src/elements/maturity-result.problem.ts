import { html } from 'lit';
import type { ResultProblem, ResultStrings } from '../locales/result/index.js';

/** Why there is no result, in place of one; below it the host's own way on. */
export function problemView(problem: ResultProblem, words: ResultStrings) {
  const { title, text } = words.problems[problem];
  return html`
    <section class="problem">
      <h2 part="headline" tabindex="-1">${title}</h2>
      <p>${text}</p>
      <slot></slot>
    </section>
  `;
}
