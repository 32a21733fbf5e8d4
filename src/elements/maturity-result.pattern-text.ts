import { html } from 'lit';
import type { ResultStrings } from '../locales/result/index.js';
import type { Model } from '../schema/questionnaire.js';

/** A failure pattern in the model's words: what it is, what to do first, and what would not help. */
export function patternText(
  { headline, meaning, firstMove, avoid }: Model['patterns'][number],
  words: Pick<ResultStrings, 'firstMove' | 'noHelp'>,
  locale: string,
) {
  return html`
    <p class="pull" lang=${locale}>${headline}</p>
    <p lang=${locale}>${meaning}</p>
    <dl>
      <dt>${words.firstMove}</dt>
      <dd lang=${locale}>${firstMove}</dd>
      <dt>${words.noHelp}</dt>
      <dd lang=${locale}>${avoid}</dd>
    </dl>
  `;
}
