import { css } from 'lit';

/** The end: what was found and how sure that is, the way there as stops on a line, and the checks to take next. */
export const endStyles = css`
  .card:has(.path) {
    gap: calc(var(--_space) * 2);
  }

  .name {
    color: var(--_accent-strong);
    font-weight: 600;
    margin-block-end: calc(var(--_space) * -0.75);
  }

  .pull {
    font-size: 1em;
  }

  .sure {
    display: flex;
    gap: calc(var(--_space) / 2);
  }

  .marks {
    flex: none;
  }

  /* A mark of how sure it is, and a stop on the way. */
  i,
  .path li::after {
    background: var(--_surface);
    block-size: 0.75em;
    border: 2px solid var(--_accent-strong);
    border-radius: 50%;
    display: inline-block;
    inline-size: 0.75em;
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
  .path li + li::before {
    content: '';
    inset-block-start: calc(var(--_space) / 2 + 0.375em);
    inset-inline-start: 0;
    position: absolute;
  }

  .path li + li::before {
    block-size: 100%;
    border-inline-start: 2px solid var(--_accent-strong);
    inset-inline-start: calc(0.375em - 1px);
    translate: 0 -100%;
  }

  .path button {
    border: 0;
    display: grid;
    inline-size: 100%;
    padding-inline-start: calc(var(--_space) * 1.5);
    text-align: start;
  }

  .path strong,
  summary strong {
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  /* What to check next: each opens where it stands. */
  .checks li + li {
    border-block-start: 1px solid var(--_line);
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
  }

  summary {
    cursor: pointer;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    min-block-size: 44px;
  }

  summary span {
    grid-column: 1;
  }

  summary::after {
    border: solid;
    border-width: 0 2px 2px 0;
    content: '';
    grid-area: 1 / 2;
    margin: 0.5em;
    padding: 0.2em;
    place-self: start;
    rotate: 45deg;
  }

  [open] summary::after {
    rotate: 225deg;
  }

  [open] summary span {
    display: none;
  }

  maturity-assessment::part(card) {
    border-width: 0;
    padding: var(--_space) 0 0;
  }

  @media (hover: hover) {
    :is(.path button, summary):hover {
      background: var(--_wash);
    }
  }

  @media print {
    .steps,
    maturity-assessment {
      display: none;
    }
  }
`;
