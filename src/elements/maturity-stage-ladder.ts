import { html, LitElement } from 'lit';
import { english, type ResultStrings } from '../locales/result/index.js';
import { hostStyles } from '../styles/host.styles.js';
import { spokenStyles } from './maturity-result.spoken.styles.js';
import { ladderStyles } from './maturity-stage-ladder.styles.js';
import { ladderView } from './maturity-stage-ladder.view.js';

/**
 * The five stages as ascending steps: the result's is filled, the one the
 * visitors placed themselves at is outlined, and both are labelled in words.
 *
 * @tag maturity-stage-ladder
 */
export class MaturityStageLadder extends LitElement {
  static override styles = [hostStyles, spokenStyles, ladderStyles];

  static override properties = {
    stages: { attribute: false },
    result: { type: Number },
    placed: { type: Number },
    raw: { type: Number },
    contentLang: { attribute: false },
    strings: { attribute: false },
  };

  /** The names of the five stages, lowest first. */
  declare stages: readonly string[];

  /** The stage of the answers, from 1; null when there are too few. */
  declare result: number | null;

  /** The stage the visitors placed themselves at. */
  declare placed: number | null;

  /** The stage that the average alone would reach. */
  declare raw: number | null;

  /** The language of the stages' names. */
  declare contentLang: string;

  /** The interface's words. */
  declare strings: ResultStrings;

  constructor() {
    super();
    this.stages = [];
    this.result = null;
    this.placed = null;
    this.raw = null;
    this.contentLang = '';
    this.strings = english;
  }

  protected override render() {
    const { strings, contentLang } = this;
    return html`
      <div lang=${strings.tag} dir=${strings.dir}>
        ${ladderView(this, strings, contentLang || strings.tag)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-stage-ladder': MaturityStageLadder;
  }
}
