import { css } from 'lit';

/** The result as a page of a well-set report: one column, hairlines between its parts, four sizes of type. */
export const resultStyles = css`
  :host {
    contain-intrinsic-inline-size: min(48em, 90vw);
    container-type: inline-size !important;
    max-inline-size: 100%;
    min-inline-size: 0;
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

  .failure {
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

  .tag,
  thead th,
  .honesty {
    font-size: max(0.875em, 14px);
  }

  .tag,
  thead th {
    color: var(--_quiet);
    font-weight: 400;
  }

  .tag {
    white-space: nowrap;
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

  /* What to do */
  .actions,
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
    list-style: none;
    min-block-size: 24px;
    padding-inline-start: 1.05em;
    unicode-bidi: normal; /* its corner stands where the words around it begin */
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    block-size: 0.45em;
    border: 0 solid;
    border-block-end-width: 2px;
    border-inline-end-width: 2px;
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    margin-inline: -1.05em 0.6em;
    rotate: -45deg;
    transition: rotate var(--_fast);
    translate: 0 -0.1em;
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  summary:dir(rtl)::before {
    rotate: 45deg;
  }

  details[open] > summary:dir(rtl)::before {
    rotate: -45deg;
  }

  details p {
    padding-block-start: calc(var(--_space) / 4);
  }

  button {
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

  button.primary {
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
    :is(button, summary):hover {
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
    text-align: match-parent;
    unicode-bidi: plaintext;
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

  :is(dl, .offers, .offers li) {
    max-inline-size: none; /* what stands in them keeps the measure */
  }

  .offers li:last-child {
    padding-block-end: 0;
  }

  /* Where a column would stay empty: the label beside its text. */
  @container (inline-size >= 40em) {
    dl {
      align-items: baseline;
      grid-template-columns: 10em minmax(0, 1fr);
      row-gap: calc(var(--_space) / 2);
    }

    dd + dt {
      margin: 0;
    }
  }

  @container (inline-size < 34em) {
    .row {
      column-gap: var(--_space);
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.5em), 1fr));
    }
  }

  .tool {
    border: 0;
    color: var(--_accent-strong);
    font-weight: 600;
    padding: 0;
    text-align: start;
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
