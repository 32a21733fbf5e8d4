import { css } from 'lit';

/** One hue in five strengths: nobody is red. Yours is filled, the one you placed yourselves at outlined. */
export const ladderStyles = css`
  .ladder {
    display: grid;
    column-gap: 2%;
    grid-template-columns: repeat(5, 18.4%);
    row-gap: calc(var(--_space) / 4);
  }

  .stairs {
    block-size: clamp(7em, 5em + 10cqi, 11em);
    grid-column: 1 / -1;
    inline-size: 100%;
    overflow: visible;
  }

  .step {
    --_strength: 6%;

    fill: color-mix(in oklch, var(--_accent-strong) var(--_strength), var(--_surface));
    stroke: color-mix(in oklch, var(--_accent-strong) 45%, var(--_surface));
  }

  .step-2 {
    --_strength: 11%;
  }

  .step-3 {
    --_strength: 17%;
  }

  .step-4 {
    --_strength: 24%;
  }

  .step-5 {
    --_strength: 32%;
  }

  .step.yours {
    fill: var(--_accent-strong);
    stroke: var(--_accent-strong);
  }

  .step.placed {
    stroke: var(--_accent-strong);
    stroke-dasharray: 5 3;
    stroke-width: 2.5px;
  }

  line.raw {
    stroke: var(--_text);
    stroke-dasharray: 2 3;
    stroke-width: 2px;
    translate: 0 -5px;
  }

  .number {
    fill: var(--_text);
    font-size: max(0.875em, 14px);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .number.yours {
    fill: var(--_on-accent);
    font-weight: 700;
  }

  .names {
    display: none;
    font-size: max(0.875em, 14px);
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    hyphens: auto;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .names span {
    text-align: center;
  }

  .names .yours {
    font-weight: 600;
  }

  .mark {
    align-items: baseline;
    display: flex;
    font-size: max(0.875em, 14px);
    gap: 0.35em;
    grid-column: 1 / -1; /* a list with the stages' names, until there is room below the steps */
    line-height: 1.25;
    margin: 0;
    max-inline-size: none;
  }

  .mark,
  .which {
    unicode-bidi: isolate; /* the stage's name may be in another direction than the words about it */
  }

  .mark::before {
    block-size: 0.7em;
    border: 2px dashed var(--_accent-strong);
    border-radius: 2px;
    content: '';
    flex: none;
    inline-size: 0.7em;
  }

  .mark.yours {
    font-weight: 600;
  }

  .mark.yours::before {
    background: var(--_accent-strong);
    border-style: solid;
    print-color-adjust: exact;
  }

  .mark.raw::before {
    block-size: 0;
    border-color: var(--_text);
    border-radius: 0;
    border-style: dotted;
    border-width: 2px 0 0;
    translate: 0 -0.3em;
  }

  @container (inline-size >= 34em) {
    .names {
      display: grid;
    }

    .which {
      display: none;
    }

    .at-2 {
      grid-column: 2 / -1;
    }

    .at-3 {
      grid-column: 3 / -1;
    }

    .at-4 {
      grid-column: 1 / 5;
      justify-self: end;
    }

    .at-5 {
      justify-self: end;
    }
  }

  @media (forced-colors: active) {
    .step {
      fill: Canvas;
      stroke: CanvasText;
    }

    .step.yours {
      fill: CanvasText;
    }

    .step.placed,
    line.raw {
      stroke: CanvasText;
    }

    .number {
      fill: CanvasText;
    }

    .number.yours {
      fill: Canvas;
    }

    .mark.yours::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
