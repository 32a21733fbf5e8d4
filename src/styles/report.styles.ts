import { css } from 'lit';

/** How a report is set, whoever wrote it: hairlines between its parts, sizes of type, definitions, and what is offered. */
export const reportStyles = css`
  section,
  .prose {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
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
  dt {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    font-weight: 400;
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

  .label {
    font-weight: 600;
  }

  .offers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .offers li {
    border-block-start: 1px solid var(--_line);
    padding-block: calc(var(--_space) * 0.75);
  }

  .offers li:first-child {
    border: 0;
    padding-block-start: 0;
  }

  .offer {
    align-items: center;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    color: var(--_accent-strong);
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-size: max(1em, 16px);
    font-weight: 600;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .offer.primary {
    background: var(--_fill);
    border: 1px solid transparent;
    color: var(--_on-fill);
    margin-block-end: calc(var(--_space) / 2);
    min-block-size: 44px;
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    text-decoration: none;
  }

  @media (hover: hover) {
    .offer:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }

  @media (pointer: coarse) {
    .offer {
      min-block-size: 44px;
    }
  }
`;
