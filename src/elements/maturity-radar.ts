import { html, LitElement } from 'lit';
import { english, type ResultStrings } from '../locales/result/index.js';
import { hostStyles } from '../styles/host.styles.js';
import { radarStyles } from './maturity-radar.styles.js';
import { radarView, type Radar } from './maturity-radar.view.js';
import { spokenStyles } from './maturity-result.spoken.styles.js';

/**
 * The profile as a shape: one axis for each dimension, a ring where each stage
 * begins. It draws nothing for fewer than three dimensions.
 *
 * @tag maturity-radar
 */
export class MaturityRadar extends LitElement {
  static override styles = [hostStyles, spokenStyles, radarStyles];

  static override properties = {
    dimensions: { attribute: false },
    edges: { attribute: false },
    decorative: { type: Boolean },
    contentLang: { attribute: false },
    strings: { attribute: false },
  };

  /** Name and score of each dimension; a score of null was not assessed. */
  declare dimensions: Radar['dimensions'];

  /** Scores at which a stage begins. */
  declare edges: readonly number[];

  /** Leaves out the table: the same figures stand beside the picture. */
  declare decorative: boolean;

  /** The language of the dimensions' names. */
  declare contentLang: string;

  /** The interface's words. */
  declare strings: ResultStrings;

  constructor() {
    super();
    this.dimensions = [];
    this.edges = [];
    this.decorative = false;
    this.contentLang = '';
    this.strings = english;
  }

  protected override render() {
    const { strings, contentLang } = this;
    return html`
      <div lang=${strings.tag} dir=${strings.dir}>
        ${radarView(this, strings, contentLang || strings.tag, !this.decorative)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-radar': MaturityRadar;
  }
}
