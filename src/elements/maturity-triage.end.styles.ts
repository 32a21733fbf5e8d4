import { css } from 'lit';

/** The end: one column, hairlines between its parts, the way there as stops on a line. */
export const endStyles = css`
  [hidden],
  :empty:is(p) {
    display: none !important;
  }

  .card:has(.found) {
    gap: calc(var(--_space) * 2);
  }

  .found,
  section,
  .checks,
  .offers,
  .checks li {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  section {
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(var(--_space) * 1.5);
  }

  section + section,
  section h3 {
    color: inherit;
    font-size: 1em;
    margin: 0;
  }

  section h3 + .small {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  dl,
  dd,
  ul,
  ol {
    font-size: 1em;
    list-style: none;
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }

  /* Texts in another language keep their own direction on the side where all texts begin. */
  :is(h2, p, dd, .path *) {
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .name {
    color: var(--_accent-strong);
    font-weight: 600;
    margin-block-end: calc(var(--_space) * -0.75);
  }

  .sure {
    display: flex;
    font-weight: 600;
    gap: calc(var(--_space) / 2);
  }

  .marks {
    flex: none;
  }

  .marks i {
    block-size: 0.75em;
    border: 1px solid var(--_accent-strong);
    border-radius: 2px;
    display: inline-block;
    inline-size: 0.75em;
    margin-inline-end: 3px;
  }

  .marks .on,
  .path li:last-child::after {
    background: var(--_accent-strong);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  dd {
    max-inline-size: 62ch;
  }

  dt {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  dd + dt {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  /* The way here: a stop for each answer on a line that ends in what was found. */
  .path li {
    position: relative;
  }

  .path li::before,
  .path li::after {
    border: 1px solid var(--_accent-strong);
    content: '';
    inset-block: calc(var(--_space) / 2 + 0.75em) calc(var(--_space) / -2 - 0.75em);
    inset-inline-start: 0.375em;
    position: absolute;
  }

  .path li:last-child::before {
    display: none;
  }

  .path li::after {
    background: var(--_surface);
    block-size: 0.75em;
    border-radius: 50%;
    border-width: 2px;
    inline-size: 0.75em;
    inset-block-start: calc(var(--_space) / 2 + 0.375em);
    margin-inline: calc(1px - 0.375em);
    pointer-events: none;
  }

  .path button {
    border: 0;
    display: grid;
    inline-size: 100%;
    padding: calc(var(--_space) / 2);
    padding-inline-start: calc(var(--_space) * 1.5);
    text-align: start;
  }

  .path strong {
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  /* What to check next, and who can help */
  li + li:not(.path li) {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }

  .checks button {
    border-color: var(--_quiet);
    justify-self: start;
  }

  .opened {
    grid-column: 1 / -1;
    outline: none;
  }

  maturity-assessment::part(card) {
    border-radius: 0;
    border-width: 1px 0 0;
    padding-inline: 0;
  }

  .offer {
    align-items: center;
    border-radius: var(--_radius);
    color: var(--_accent-strong);
    border: 0;
    display: inline-flex;
    font-weight: 600;
    min-block-size: 44px;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
  }

  .offer.primary {
    color: var(--_on-fill);
    margin-block-end: calc(var(--_space) / 2);
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    text-decoration: none;
  }

  .label {
    font-weight: 600;
  }

  @media (hover: hover) {
    .path button:hover {
      background: var(--_wash);
    }
  }

  @container (inline-size >= 40em) {
    .checks li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }

  @media (forced-colors: active) {
    .marks .on,
    .path li:last-child::after {
      background: CanvasText;
    }
  }

  @media print {
    :is(.checks, .steps) button,
    .opened,
    .path ~ .small {
      display: none;
    }
  }
`;
