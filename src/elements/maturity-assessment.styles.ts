import { css } from 'lit';

export const assessmentStyles = css`
  /* Where a page gives it the width of its content, that is the card's, as far as there is room. */
  :host {
    contain-intrinsic-inline-size: min(48em, 90vw);
    container-type: inline-size !important;
    max-inline-size: 100%;
    min-inline-size: 0;
  }

  .card {
    background: var(--_surface);
    block-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    max-inline-size: 48em;
    padding: clamp(var(--_space) / 2, 5cqi, var(--_space) * 2);
  }

  h2,
  h3,
  p {
    margin: 0;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  h2 {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    line-height: 1.25;
    text-wrap: balance;
  }

  .lead {
    margin-block-start: calc(var(--_space) / 2);
  }

  .small {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  .length {
    font-weight: 600;
  }

  .deck {
    margin-block-start: calc(var(--_space) / 2);
    position: relative;
  }

  .left,
  .spoken {
    opacity: 0;
    position: absolute;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) / 2);
  }

  .steps .primary {
    margin-inline-start: auto;
  }

  button {
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: max(1em, 16px);
    align-self: start;
    min-block-size: 44px;
    padding: calc(var(--_space) / 2) var(--_space);
  }

  .primary {
    background: var(--_fill);
    border-color: var(--_accent-strong);
    color: var(--_on-fill);
    font-weight: 600;
    padding-inline: calc(var(--_space) * 1.5);
  }
`;
