import { css } from 'lit';

export const radarStyles = css`
  .radar {
    block-size: auto;
    direction: ltr; /* labels are placed by their side; the letters keep their own direction */
    display: block;
    font-size: 14px;
    inline-size: 100%;
    max-inline-size: 24em;
    overflow: visible;
  }

  .ring {
    fill: none;
    stroke: var(--_line);
  }

  .axis {
    stroke: var(--_line);
  }

  .axis.open {
    stroke-dasharray: 2 4;
  }

  .shape {
    fill: color-mix(in oklch, var(--_accent-strong) 18%, transparent);
    stroke: var(--_accent-strong);
    stroke-linejoin: round;
    stroke-width: 2px;
  }

  .point {
    fill: var(--_accent-strong);
  }

  .radar text {
    fill: var(--_text);
  }

  .radar .figure {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .ring,
    .axis {
      stroke: GrayText;
    }

    .shape {
      fill: none;
      stroke: CanvasText;
    }

    .point,
    .radar text {
      fill: CanvasText;
    }
  }
`;
