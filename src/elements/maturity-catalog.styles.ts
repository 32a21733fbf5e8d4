import { css } from 'lit';

/** Cards on a quiet page: hairlines, one column on a phone, headings in the margin where there is room. */
export const catalogStyles = css`
  [hidden] {
    display: none !important;
  }

  .list {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  h2 {
    font-size: 1.25em;
  }

  h2.title,
  h3 {
    font-size: 1em;
    line-height: 1.5;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* Texts in another language keep their own direction on the side where all texts begin. */
  [lang] {
    unicode-bidi: isolate;
  }

  :is(h2, h3, p, dd)[lang] {
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .unsure {
    align-items: center;
    background: var(--_soft);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    padding: var(--_space);
  }

  .unsure div {
    flex: 1 1 18em;
  }

  .filters {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
  }

  label {
    display: grid;
    flex: 1 1 14em;
    max-inline-size: 24em;
  }

  select,
  .button {
    background: var(--_surface);
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    min-block-size: 44px;
  }

  select {
    inline-size: 100%;
    padding-inline: calc(var(--_space) / 2);
  }

  label:has(:focus-visible) {
    outline: none;
  }

  .filters p,
  .plain {
    line-height: 44px;
  }

  .plain {
    align-self: auto;
    border: 0;
    color: var(--_accent-strong);
    padding: 0;
    text-decoration: underline;
  }

  .empty {
    display: grid;
    gap: calc(var(--_space) / 2);
    justify-items: start;
  }

  .group {
    border-block-start: 1px solid var(--_line);
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_space);
  }

  .checks {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .check {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
    overflow-wrap: anywhere;
    padding: var(--_space);
    position: relative;
  }

  .foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) / 2);
  }

  button,
  .button {
    border-color: var(--_quiet);
    position: relative;
  }

  .button {
    align-items: center;
    display: inline-flex;
    padding: calc(var(--_space) / 2) var(--_space);
    text-decoration: none;
  }

  /* The whole card does what its first button does. */
  .foot :first-child {
    position: static;
  }

  .foot :first-child::after {
    border-radius: var(--_radius);
    content: '';
    inset: 0;
    position: absolute;
  }

  @media (hover: hover) {
    .check:hover {
      background: var(--_wash);
    }
  }

  @container (inline-size >= 56em) {
    .group {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .group .checks {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .primary {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }

  @media print {
    .unsure,
    .filters,
    .foot :is(button, .button) {
      display: none;
    }
  }
`;
