import { css } from 'lit';

/** Bars, scale and quadrants. Their figures stand in words beside them. */
export const pictureStyles = css`
  /* The profile */
  .profile {
    align-items: center;
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }

  .radar-place {
    display: none;
  }

  /* The frame for printing is an empty document, where tables inherit nothing of themselves. */
  table {
    color: inherit;
    font: inherit;
  }

  .bars {
    border-collapse: collapse;
    inline-size: 100%;
  }

  .bars :is(th, td) {
    padding: 0;
    text-align: start;
    vertical-align: baseline;
  }

  .bars tbody th {
    font-weight: 400;
    inline-size: 100%;
  }

  .bars :is(td, thead th + th) {
    font-variant-numeric: tabular-nums;
    padding-inline-start: min(var(--_space), 4cqi);
    text-align: end;
    white-space: nowrap;
  }

  .bars thead :is(th, td) {
    padding-block-end: calc(var(--_space) / 4);
  }

  .bars .picture td {
    padding: calc(var(--_space) / 4) 0 calc(var(--_space) * 0.75);
  }

  .bars .picture:last-child td {
    padding-block: 0;
  }

  .bars .name {
    font-weight: 600;
    hyphens: auto;
    margin-inline-end: 0.15em;
    overflow-wrap: anywhere;
  }

  .bar {
    block-size: 0.75em;
    display: block;
    inline-size: 100%;
  }

  .stages {
    block-size: 1.25em;
    display: block;
    fill: var(--_quiet);
    font-size: max(0.875em, 14px);
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * -0.75);
    overflow: visible;
    text-anchor: middle;
  }

  .track {
    fill: color-mix(in oklch, var(--_accent-strong) 11%, var(--_surface));
  }

  .track.open {
    fill: none;
    stroke: var(--_quiet);
    stroke-dasharray: 3 4;
  }

  .fill {
    fill: var(--_accent-strong);
  }

  line.edge {
    stroke: var(--_surface);
    stroke-width: 2px;
  }

  /* Totals, quadrants, unfinished results */
  .ticks {
    display: grid;
    gap: 4px;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    max-inline-size: 24em;
  }

  .ticks span {
    block-size: 0.75em;
    border: 1px solid var(--_quiet);
    border-radius: 2px;
  }

  .ticks .done {
    background: var(--_accent-strong);
    border-color: var(--_accent-strong);
    print-color-adjust: exact;
  }

  .scale svg {
    block-size: 60px;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .needle {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .needle-head {
    fill: var(--_text);
  }

  .edge-figure {
    fill: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  .edge-figure.end {
    text-anchor: end;
  }

  .band {
    display: none;
  }

  .band-name {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    line-height: 1.25;
  }

  .band-name.here {
    color: var(--_text);
    font-weight: 600;
  }

  .phases {
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    max-inline-size: none;
  }

  .phases li {
    border-block-start: 2px solid var(--_accent-strong);
    display: grid;
    padding-block-start: calc(var(--_space) / 4);
  }

  .phases span {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  .two-axes {
    display: grid;
    gap: calc(var(--_space) / 4);
    max-inline-size: 30em;
  }

  .two-axes svg {
    block-size: clamp(14em, 50cqi, 18em);
    inline-size: 100%;
    overflow: visible;
  }

  .axis-name {
    font-size: max(0.875em, 14px);
    font-weight: 600;
  }

  .across {
    text-align: end;
  }

  .cell {
    fill: var(--_surface);
    stroke: var(--_quiet);
  }

  .cell.here {
    fill: color-mix(in oklch, var(--_accent-strong) 17%, var(--_surface));
  }

  .cell-name {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    line-height: 1.25;
    padding: calc(var(--_space) / 2);
  }

  .cell-name.here {
    color: var(--_text);
    font-weight: 600;
  }

  .two-axes .point {
    fill: var(--_accent-strong);
    stroke: var(--_surface);
    stroke-width: 2px;
  }

  /* Where letters are large: the stage of a dimension is still heard, and seen below its bar. */
  @container (inline-size < 14em) {
    .bars thead,
    .bars td + td {
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
  }

  @container (inline-size >= 34em) {
    .band {
      display: block;
    }

    .scale svg {
      block-size: 92px;
    }
  }

  @container (inline-size >= 560px) {
    .radar-place {
      display: block;
    }
  }

  @container (inline-size >= 40em) {
    .profile:has(.radar-place) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
    }
  }

  @media (forced-colors: active) {
    .track,
    .cell {
      fill: Canvas;
      stroke: CanvasText;
    }

    .fill,
    .needle-head,
    .edge-figure,
    .stages,
    .two-axes .point {
      fill: CanvasText;
    }

    line.edge {
      stroke: Canvas;
    }

    .needle {
      stroke: CanvasText;
    }

    .ticks .done {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
