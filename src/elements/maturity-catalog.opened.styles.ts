import { css } from 'lit';

/** What is open: in place of the cards, or above the page. */
export const openedStyles = css`
  .away {
    margin-block-end: var(--_space);
  }

  .opened {
    outline: none;
  }

  dialog {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    inline-size: min(50em, 100%);
    max-block-size: 100%;
    max-inline-size: none;
    overscroll-behavior: contain;
    padding: var(--_space);
  }

  /* A long result is closed from anywhere in it. */
  dialog .away {
    background: var(--_surface);
    inset-block-start: 0;
    position: sticky;
    z-index: 1;
  }

  dialog ::part(card) {
    border: 0;
    padding: 0;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
`;
