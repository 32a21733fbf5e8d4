import { css } from 'lit';

/** On paper: black on white, in greys that survive a photocopier; whatever can be pressed stays behind. */
export const paperStyles = css`
  @media print {
    :host {
      --_surface: #fff;
      --_text: #000;
      --_quiet: #333;
      --_line: #999;
      --_accent-strong: #333;
      --_on-accent: #fff;
      --_fast: 0ms;
      --_space: 0.85em; /* one sheet or two, whatever the page's own rhythm is */
    }

    .card {
      border: 0 !important;
      font-size: 10pt;
      gap: calc(var(--_space) * 1.25);
      max-inline-size: none;
      padding: 0 !important;
    }

    section + section {
      padding-block-start: var(--_space);
    }

    section {
      gap: calc(var(--_space) / 2);
    }

    .screen,
    details,
    .link {
      display: none;
    }

    /* Blocks break across pages where grids do not. */
    .card,
    section,
    .prose,
    .failure,
    :is(.actions, .offers, .questions, .signals) {
      display: block;
    }

    :is(section, .prose, .failure) > * + *,
    li + li {
      margin-block-start: calc(var(--_space) / 2);
    }

    .card > * + * {
      margin-block-start: calc(var(--_space) * 1.25);
    }

    .card > .head + section {
      margin-block-start: calc(var(--_space) / 2);
    }

    .small,
    .tag,
    thead th,
    dt,
    .honesty,
    .mark,
    .names,
    .number,
    .stages,
    .edge-figure,
    .band-name,
    .axis-name,
    .cell-name {
      font-size: 0.9em;
    }

    .stairs {
      block-size: 6em;
    }

    .two-axes svg {
      block-size: 11em;
    }

    .radar {
      max-inline-size: 20em;
    }

    .names {
      display: grid;
    }

    .which {
      display: none;
    }

    h2,
    h3,
    .pull {
      break-after: avoid;
    }

    .ladder,
    .scale,
    .two-axes,
    .honesty,
    li,
    tr {
      break-inside: avoid;
    }

    .questions .link {
      color: inherit;
      display: inline;
      text-decoration: none;
    }

    :is(h2, h3, p, dd, ul, ol, li) {
      max-inline-size: 75ch;
    }

    .offer,
    .offer.primary {
      background: none;
      border: 0;
      color: inherit;
      font-size: inherit;
      margin: 0;
      min-block-size: 0;
      padding: 0;
      text-decoration: none;
    }
  }
`;
