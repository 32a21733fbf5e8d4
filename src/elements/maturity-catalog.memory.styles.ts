import { css } from 'lit';

/** What came out of a check, the same in small steps, and what several results say together. */
export const memoryStyles = css`
  .together {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    gap: var(--_space);
    overflow-wrap: anywhere;
    padding: var(--_space);
  }

  .done {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  .done div {
    flex: 1 1 7em;
  }

  .outcome {
    font-weight: 600;
  }

  .outcome::first-letter {
    text-transform: uppercase;
  }

  .mini {
    block-size: 2em;
    fill: color-mix(in oklch, var(--_accent-strong) 25%, var(--_surface));
    flex: none;
    inline-size: 4em;
  }

  .mini .yours {
    fill: var(--_accent-strong);
  }

  .mini:dir(rtl) {
    scale: -1 1;
  }

  .kept {
    align-items: center;
    column-gap: var(--_space);
    display: flex;
    flex-wrap: wrap;
  }

  p:empty {
    display: none;
  }

  .pull {
    border-inline-start: 4px solid var(--_accent-strong);
    color: var(--_accent-strong);
    font-weight: 600;
    padding-inline-start: var(--_space);
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    line-height: 1.25;
    text-wrap: balance;
  }

  dt {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  dd {
    max-inline-size: 62ch;
  }

  dd + dt {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .patterns,
  .results {
    display: grid;
    gap: calc(var(--_space) / 2) var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  dl,
  dd {
    margin: 0;
  }

  @media (forced-colors: active) {
    .mini {
      fill: none;
      stroke: CanvasText;
    }

    .mini .yours {
      fill: CanvasText;
    }
  }

  @media print {
    .kept button {
      display: none;
    }
  }
`;
