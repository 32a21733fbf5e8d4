import { css } from 'lit';

/** What is open: in place of the cards, or above the page. */
export const openedStyles = css`
  .bar {
    padding-block-end: var(--_space);
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
    padding: 0;
    scroll-padding-block-start: 6em;
  }

  /* A long result is closed from anywhere in it. */
  dialog .bar {
    background: var(--_surface);
    inset-block-start: 0;
    padding: var(--_space);
    position: sticky;
    z-index: 1;
  }

  dialog .opened {
    padding: 0 var(--_space) var(--_space);
  }

  dialog ::part(card) {
    border: 0;
    padding: 0;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
`;
