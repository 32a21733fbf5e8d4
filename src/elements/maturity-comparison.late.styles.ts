import { css } from 'lit';

/** What a comparison has beyond a result: what was left out, bars of two times, ranges, the agenda. */
export const lateStyles = css`
  .skipped {
    background: var(--_soft);
    border-radius: var(--_radius);
    gap: calc(var(--_space) / 2);
    padding: var(--_space);
  }

  .skipped li {
    border-color: var(--_accent-strong);
  }

  /* Two times on one scale: what was is outlined above what is. */
  .was .bar {
    block-size: 0.5em;
    margin-block-end: 0;
  }

  .was .track {
    fill: none;
  }

  .was .fill {
    fill: none;
    stroke: var(--_accent-strong);
    stroke-dasharray: 4 2;
    stroke-width: 2px;
  }

  /* How far answers reach */
  .ranges,
  .agenda {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  :is(.ranges li, .agenda div) {
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .ticks .within {
    background: color-mix(in oklch, var(--_accent-strong) 32%, var(--_surface));
    border-color: var(--_accent-strong);
    print-color-adjust: exact;
  }

  /* The agenda */
  .agenda h4 {
    margin: 0;
  }

  .minutes {
    color: var(--_accent-strong);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }

  .who {
    border-block-end: 1px solid var(--_quiet);
    color: var(--_quiet);
    display: block;
    font-size: max(0.875em, 14px);
    padding-block: calc(var(--_space) / 2) calc(var(--_space) / 4);
  }

  @container (inline-size >= 34em) {
    .agenda > li {
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .was .fill {
      fill: Canvas;
      stroke: CanvasText;
    }

    .ticks .within {
      background: GrayText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .agenda > li {
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr);
      margin-block-start: 1em;
    }
  }
`;
