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
    margin-block-end: calc(var(--_space) * 1.5);
    max-inline-size: 36em;
    overflow-wrap: anywhere;
    padding: 0;
    text-wrap: balance;
  }

  legend span {
    outline: none;
  }

  .options {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .asides {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    margin-block-start: var(--_space);
  }

  label {
    align-items: baseline;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    gap: calc(var(--_space) * 0.75);
    min-block-size: max(3em, 48px);
    padding: calc(var(--_space) * 0.75) var(--_space);
    position: relative;
    transition: background-color var(--_fast);
  }

  .aside {
    border-color: transparent;
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 0.75);
  }

  label span {
    max-inline-size: 62ch;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  input {
    accent-color: var(--_accent-strong);
    block-size: 1.125em;
    flex: none;
    font-size: max(1em, 16px);
    inline-size: 1.125em;
    inset-block-start: 0.15em;
    margin: 0;
    position: relative;
  }

  kbd {
    color: var(--_quiet);
    display: none;
    font: inherit;
    font-variant-numeric: tabular-nums;
    order: 1;
    margin-inline-start: auto;
  }

  @media (hover: hover) and (pointer: fine) {
    kbd {
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
    color: var(--_text);
  }

  label:has(:focus-visible) {
    outline: 2px solid var(--_accent-strong);
    outline-offset: 2px;
  }

  input:focus-visible {
    outline: none;
  }
`;
