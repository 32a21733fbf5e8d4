import { css } from 'lit';

/** The end: what was found and how sure that is, the way there as stops on a line, and the checks to take next. */
export const endStyles = css`
  .card:has(.path) {
    gap: calc(var(--_space) * 2);
  }

  .name {
    color: var(--_accent-strong);
    margin-block-end: calc(var(--_space) * -0.75);
  }

  h3 + .small {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .pull {
    font-size: 1em;
  }

  /* A mark of how sure it is, and a stop on the way. */
  i,
  .path li::after {
    background: var(--_surface);
    border: 2px solid var(--_accent-strong);
    border-radius: 50%;
    display: inline-block;
    margin-inline-end: 3px;
    padding: 0.25em;
  }

  .on,
  .path li:last-child::after {
    background: var(--_accent-strong);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  /* The way here: a stop for each answer on a line that ends in what was found. */
  .path li {
    position: relative;
  }

  .path li::after,
  .path li:not(:last-child)::before {
    content: '';
    inset-block-start: calc(var(--_space) / 2 + 0.375em);
    inset-inline-start: 0;
    position: absolute;
  }

  .path li::before {
    block-size: 100%;
    border-inline-start: 2px solid var(--_accent-strong);
    margin-inline-start: calc(0.25em + 1px);
  }

  .path button {
    border: 0;
    inline-size: 100%;
    text-align: start;
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  button > *,
  summary > * {
    display: block;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  :is(.path button, summary):hover {
    background: var(--_wash);
  }

  strong {
    text-decoration: underline;
  }

  /* What to check next: each opens where it stands. */
  summary {
    cursor: pointer;
    min-block-size: 44px;
    unicode-bidi: isolate;
  }

  summary > strong {
    color: var(--_accent-strong);
    display: inline;
  }

  [open] span {
    display: none;
  }

  .checks li + li {
    margin-block-start: var(--_space);
  }

  maturity-assessment::part(card) {
    border: 0;
    padding: var(--_space) 0;
  }

  @media print {
    .steps {
      display: none;
    }
  }
`;
