import { css } from 'lit';

export const progressStyles = css`
  nav {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.875em, 14px);
    gap: calc(var(--_space) / 2);
  }

  ol {
    display: flex;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .name {
    font-weight: 600;
  }

  button {
    background: none;
    block-size: 24px;
    border: 0;
    cursor: pointer;
    display: grid;
    inline-size: 24px;
    padding: 0;
    place-items: center;
  }

  button::before {
    background: var(--_line);
    block-size: 6px;
    border-radius: 3px;
    content: '';
    inline-size: 20px;
  }

  /* The colour of the progress bar. */
  .answered::before {
    background: var(--_accent-strong);
  }

  [aria-current='step']::before {
    outline: 2px solid var(--_accent-strong);
    outline-offset: 2px;
  }

  button:focus-visible {
    outline: 2px solid var(--_accent-strong);
  }

  [part='count'] {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    margin-inline-start: auto;
  }
`;
