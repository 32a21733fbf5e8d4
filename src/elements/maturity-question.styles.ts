import { css } from 'lit';

export const questionStyles = css`
  fieldset {
    border: 0;
    font-size: max(1em, 16px);
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding: 0;
  }

  legend {
    font-size: clamp(1.25em, 1em + 1.6cqi, 1.75em);
    font-weight: 600;
    line-height: 1.25;
    margin-block-end: var(--_space);
    padding: 0;
    text-wrap: balance;
  }

  .options,
  .asides {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .asides {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: var(--_space);
  }

  label {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    display: flex;
    gap: min(var(--_space) * 0.75, 4.5%);
    min-block-size: 48px;
    padding: min(var(--_space) * 0.75, 4.5%); /* in cqi, a question takes a third longer to lay out */
  }

  /* The key that chooses it, said to eyes alone. */
  .option {
    counter-increment: key;
  }

  .aside {
    border-color: transparent;
    color: var(--_quiet);
    gap: calc(var(--_space) * 0.75);
  }

  label span {
    text-wrap: pretty;
  }

  .aside span {
    align-self: center;
    font-size: 0.875em;
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
    place-content: center;
  }

  /* The tick of the chosen answer, drawn from its start to its end. */
  input::before,
  input::after {
    grid-area: 1 / 1;
  }

  input::after {
    block-size: 0.35em;
    border: solid var(--_on-fill);
    border-width: 0 0 2px 2px;
    clip-path: inset(0 100% 0 0);
    content: '';
    inline-size: 0.7em;
    rotate: -45deg;
    translate: 0 -0.1em;
  }

  @media (hover: hover) and (pointer: fine) {
    .option input:not(:checked)::before {
      color: var(--_quiet);
      content: counter(key);
      font-size: 0.875em;
      text-align: center;
    }

    label:hover {
      background: var(--_wash);
    }
  }

  label:has(:checked) {
    background: var(--_soft);
    border: 2px solid var(--_accent-strong);
    color: inherit;
    margin: -1px;
  }

  :checked {
    background: var(--_fill);
    border-color: var(--_accent-strong);
  }

  :checked::after {
    clip-path: inset(0);
    transition: clip-path var(--_fast);
  }
`;
