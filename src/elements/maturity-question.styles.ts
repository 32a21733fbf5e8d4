import { css } from 'lit';

export const questionStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  legend {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    font-weight: 600;
    line-height: 1.25;
    margin-block-end: var(--_space);
    overflow-wrap: anywhere;
    padding: 0;
    text-wrap: balance;
  }

  legend span {
    outline: none;
  }

  .options,
  .asides {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .asides {
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), max-content));
    margin-block-start: var(--_space);
  }

  label {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    gap: calc(var(--_space) * 0.75);
    min-block-size: 48px;
    padding: calc(var(--_space) * 0.75);
    position: relative;
  }

  .aside {
    border-color: transparent;
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    padding-block: calc(var(--_space) / 2);
  }

  label span {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  input {
    appearance: none;
    block-size: 1.5em;
    border: 1px solid var(--_quiet);
    border-radius: 50%;
    display: grid;
    flex: none;
    font: inherit;
    inline-size: 1.5em;
    margin: 0;
    outline: none;
    place-content: center;
  }

  /* The tick of the chosen answer, drawn from its start to its end. */
  input::after {
    block-size: 0.35em;
    border: solid var(--_on-fill);
    border-width: 0 0 2px 2px;
    clip-path: inset(-2px 100% -2px -2px);
    content: '';
    inline-size: 0.7em;
    rotate: -45deg;
    translate: 0 -0.1em;
  }

  kbd {
    color: var(--_quiet);
    display: none;
    font: inherit;
    font-size: 0.875em;
    inline-size: 1.7em;
    inset-inline-start: calc(var(--_space) * 0.75);
    line-height: 1.7em;
    position: absolute;
    text-align: center;
  }

  @media (hover: hover) and (pointer: fine) {
    :not(:checked) + kbd {
      display: block;
    }

    label:hover {
      background: var(--_wash);
    }
  }

  label:has(:checked) {
    background: var(--_soft);
    border-color: var(--_accent-strong);
    box-shadow: inset 0 0 0 1px var(--_accent-strong);
    color: inherit;
  }

  :checked {
    background: var(--_fill);
    border-color: var(--_accent-strong);
  }

  :checked::after {
    clip-path: inset(-2px);
    transition: clip-path var(--_fast);
  }

  label:has(:focus-visible) {
    outline: 2px solid var(--_accent-strong);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    :checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
