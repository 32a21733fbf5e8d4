import { css } from 'lit';

export const assessmentStyles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    background: var(--_surface);
    block-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: clamp(var(--_space), 4cqi, calc(var(--_space) * 2));
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
    outline: none;
    text-wrap: balance;
  }

  h3 {
    font-size: 1em;
  }

  .small,
  .note {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  .length {
    font-weight: 600;
  }

  .spoken {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .deck {
    display: grid;
    position: relative;
  }

  .left {
    inset-block-start: 0;
    inset-inline: 0;
    opacity: 0;
    position: absolute;
    visibility: hidden;
  }

  .forth {
    --_step: 8px;
  }

  .back {
    --_step: -8px;
  }

  :dir(rtl) .forth {
    --_step: -8px;
  }

  :dir(rtl) .back {
    --_step: 8px;
  }

  .front:is(.forth, .back) {
    animation: arrive var(--_fast);
  }

  .left:is(.forth, .back) {
    animation: leave var(--_fast);
  }

  @keyframes arrive {
    from {
      opacity: 0.5;
      translate: var(--_step);
    }
  }

  @keyframes leave {
    from {
      opacity: 0.5;
      visibility: visible;
    }

    to {
      opacity: 0;
      translate: calc(var(--_step) * -1);
      visibility: visible;
    }
  }

  .steps {
    display: flex;
    gap: var(--_space);
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) / 2);
  }

  .steps :last-child {
    margin-inline-start: auto;
  }

  .steps :only-child {
    margin-inline-start: 0;
  }

  button {
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: max(1em, 16px);
    min-block-size: 44px;
    padding-inline: var(--_space);
  }

  .steps button:not(.primary) {
    border-color: var(--_edge);
  }

  .primary {
    background: var(--_accent-strong);
    color: var(--_on-accent);
    font-weight: 600;
    padding-inline: calc(var(--_space) * 1.5);
  }

  .link {
    color: var(--_accent-strong);
    font-size: inherit;
    min-block-size: 24px;
    padding: 0;
    text-decoration: underline;
  }

  button:focus-visible {
    outline: 2px solid var(--_accent-strong);
    outline-offset: 2px;
  }

  [hidden] {
    display: none !important;
  }
`;
