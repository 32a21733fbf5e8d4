import { css } from 'lit';

export const progressStyles = css`
  :host {
    container-type: inline-size;
  }

  nav {
    column-gap: var(--_space);
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.875em, 14px);
    justify-content: space-between;
    position: relative;
  }

  .name {
    font-weight: 600;
  }

  [part='count'] {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .ticks {
    display: flex;
    gap: calc(var(--_space) / 2);
    inline-size: 100%;
  }

  ol {
    display: flex;
    flex: 1;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  li {
    display: grid;
    flex: 1;
    position: relative;
  }

  /* The colour of the progress bar. */
  li::before {
    align-self: center;
    background: var(--_line);
    block-size: 4px;
    border-radius: 2px;
    content: '';
    margin-inline: 2px;
  }

  li.answered::before {
    background: var(--_accent-strong);
  }

  li.current::before {
    block-size: 10px;
    border: 2px solid var(--_accent-strong);
    border-radius: 5px;
  }

  button {
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
    padding: 0;
  }

  li button {
    block-size: 24px;
    grid-area: 1 / 1;
  }

  li::before {
    grid-area: 1 / 1;
  }

  .all {
    display: none;
    inset: 0;
    min-block-size: 44px;
    position: absolute;
  }

  @media (pointer: coarse) {
    nav {
      min-block-size: 44px;
    }

    li button {
      visibility: hidden;
    }

    .all {
      display: block;
    }
  }

  /* Too narrow for ticks of 24 pixels. */
  @container (inline-size < 24em) {
    nav {
      min-block-size: 44px;
    }

    li button {
      visibility: hidden;
    }

    .all {
      display: block;
    }
  }

  @media (forced-colors: active) {
    li::before {
      border: 1px solid CanvasText;
    }

    li.answered::before {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
