import { css } from 'lit';

/** The result as a page of a well-set report: one column, hairlines between its parts, four sizes of type. */
export const resultStyles = css`
  :host {
    container-type: inline-size;
  }

  [hidden] {
    display: none !important;
  }

  .card {
    background: var(--_surface);
    display: grid;
    gap: calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 48em;
  }

  :host(:not([interactive])) .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: clamp(var(--_space), 4cqi, calc(var(--_space) * 2));
  }

  section,
  .failure,
  .prose {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    justify-content: space-between;
    max-inline-size: none;
  }

  .head + section {
    margin-block-start: calc(var(--_space) * -1);
  }

  section + section {
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_space) * 1.5);
  }

  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    max-inline-size: 62ch;
    overflow-wrap: anywhere;
    padding: 0;
    text-wrap: pretty;
  }

  /* Texts may be in another language than the words around them, and then in another direction. */
  :is(h2, h3, p, dd, li, summary) {
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  .large,
  .pull {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    font-weight: 600;
    line-height: 1.25;
    outline: none;
    text-wrap: balance;
  }

  h3 {
    font-size: 1em;
    font-weight: 600;
  }

  .small,
  .tag,
  thead th,
  dt,
  .honesty {
    font-size: max(0.875em, 14px);
  }

  .small,
  .tag,
  thead th,
  dt {
    color: var(--_quiet);
    font-weight: 400;
  }

  .tag {
    white-space: nowrap;
  }

  .tag::before {
    content: '· ';
  }

  .headline {
    align-items: baseline;
    column-gap: var(--_space);
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-start: calc(var(--_space) / 2);
  }

  .score {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .cap {
    border-inline-start: 2px dotted var(--_text);
    padding-inline-start: calc(var(--_space) * 0.75);
  }

  .pull {
    border-inline-start: 4px solid var(--_accent-strong);
    color: var(--_accent-strong);
    padding-inline-start: var(--_space);
  }

  dl {
    display: grid;
    gap: calc(var(--_space) / 4) var(--_space);
  }

  dd + dt {
    margin-block-start: calc(var(--_space) / 2);
  }

  /* What to do */
  .actions,
  .offers,
  .questions,
  .signals {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .actions li {
    column-gap: calc(var(--_space) * 0.75);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .count {
    color: var(--_accent-strong);
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    inline-size: 1em;
    line-height: 1.2;
  }

  .questions,
  .signals {
    gap: calc(var(--_space) / 2);
  }

  .questions li,
  .signals li {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: calc(var(--_space) * 0.75);
  }

  summary {
    align-content: center;
    color: var(--_quiet);
    cursor: pointer;
    font-size: max(0.875em, 14px);
    inline-size: fit-content;
    min-block-size: 24px;
  }

  details p {
    padding-block-start: calc(var(--_space) / 4);
  }

  .offers {
    gap: 0;
  }

  .offers li {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--_space) * 0.75);
  }

  .offers li:first-child {
    border: 0;
    padding-block-start: 0;
  }

  .label {
    font-weight: 600;
  }

  button,
  .offer {
    background: none;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: max(1em, 16px);
    min-block-size: 44px;
    padding-inline: var(--_space);
  }

  .offer {
    border: 0;
    color: var(--_accent-strong);
    display: inline-flex;
    align-items: center;
    font-weight: 600;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .link {
    border: 0;
    color: var(--_accent-strong);
    font-size: inherit;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button.primary,
  .offer.primary {
    background: var(--_fill);
    border: 1px solid transparent;
    color: var(--_on-fill);
    font-weight: 600;
    margin-block-end: calc(var(--_space) / 2);
    min-block-size: 44px;
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    text-decoration: none;
  }

  @media (hover: hover) {
    :is(button, .offer, summary):hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }

  :is(button, a, summary):focus-visible {
    outline: 2px solid var(--_accent-strong);
    outline-offset: 2px;
  }

  @media (pointer: coarse) {
    .link,
    .offer,
    summary {
      min-block-size: 44px;
    }
  }

  .honesty,
  .honesty > div {
    gap: calc(var(--_space) / 2);
  }

  .honesty > div {
    display: grid;
  }

  /* Why, and keeping it */
  h4 {
    font-size: 1em;
    font-weight: 600;
    margin: calc(var(--_space) / 2) 0 0;
  }

  .why > summary {
    color: var(--_text);
    font-size: 1em;
    font-weight: 600;
  }

  .why[open] > summary {
    margin-block-end: var(--_space);
  }

  .calculation summary {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .calculation[open] {
    padding-block-end: var(--_space);
  }

  .terms {
    border-collapse: collapse;
    inline-size: 100%;
  }

  .terms :is(th, td) {
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    padding-block: calc(var(--_space) / 2);
    text-align: start;
    vertical-align: top;
  }

  .terms span {
    display: block;
  }

  .terms :is(td, thead th + th) {
    font-variant-numeric: tabular-nums;
    padding-inline-start: var(--_space);
    text-align: end;
  }

  .sum {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .tools {
    accent-color: var(--_accent); /* read by the card, which is drawn in it */
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 4) calc(var(--_space) * 1.5);
  }

  .tool {
    border: 0;
    color: var(--_accent-strong);
    font-weight: 600;
    padding: 0;
  }

  [role='status']:empty {
    display: none;
  }

  textarea {
    background: var(--_wash);
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    inline-size: 100%;
    padding: calc(var(--_space) / 2);
  }

  .paper {
    block-size: 1px;
    border: 0;
    clip-path: inset(50%);
    inline-size: 1px;
    position: absolute;
  }
`;
