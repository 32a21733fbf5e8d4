import { css } from 'lit';

export const dialogStyles = css`
  /* Closed, it takes no room of its own: only its trigger's. */
  :host {
    display: contents !important;
  }

  button {
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: max(1em, 16px);
    min-block-size: 44px;
    padding: calc(var(--_space) / 2) var(--_space);
  }

  button:hover {
    background: var(--_soft);
  }

  dialog {
    background: var(--_surface);
    border: 0;
    color: inherit;
    font-size: inherit;
    inline-size: min(49em, 100% - 1em);
    max-block-size: calc(100dvb - 1em);
    max-inline-size: none;
    padding: 0;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  .dialog,
  .slide-over {
    box-shadow: 0 1em 4em rgb(0 0 0 / 0.3);
    container-type: inline-size;
    overflow: hidden;
    transition:
      opacity var(--_fast),
      translate var(--_fast);
  }

  .dialog {
    border-radius: var(--_radius);
  }

  .slide-over {
    block-size: 100dvb;
    inline-size: min(36em, 100%);
    margin-inline-end: 0;
    max-block-size: none;
  }

  .inline {
    background: none;
    inline-size: auto;
    margin-block-start: var(--_space);
    max-block-size: none;
    position: static;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  @starting-style {
    .dialog[open] {
      opacity: 0;
      translate: 0 0.5em;
    }

    .slide-over[open] {
      opacity: 0;
      translate: 2em 0;
    }

    .slide-over[open]:dir(rtl) {
      translate: -2em 0;
    }
  }

  .bar {
    align-items: center;
    display: flex;
    flex: none;
    gap: var(--_space);
    justify-content: space-between;
    padding: calc(var(--_space) / 4);
    /* In line with the text of the widget below, whose card keeps this much from its edge. */
    padding-inline-start: calc(var(--_space) / 2 + clamp(var(--_space) / 2, 5cqi, var(--_space) * 2));
  }

  .name {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    font-weight: 600;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .close {
    align-items: center;
    block-size: 44px;
    border-color: transparent;
    display: flex;
    flex: none;
    inline-size: 44px;
    justify-content: center;
    padding: 0;
  }

  .body {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 calc(var(--_space) / 2) calc(var(--_space) / 2);
  }

  /* One edge is enough: that of the widget's own card is cut off. */
  :is(.dialog, .slide-over)
    ::slotted(:is(maturity-assessment, maturity-triage, maturity-result, maturity-comparison)) {
    clip-path: inset(2px round calc(var(--_radius) - 2px));
  }

  .inline .bar,
  .inline .body {
    padding: 0;
  }

  .body:focus {
    outline: none;
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }

  @media print {
    .bar {
      display: none;
    }
  }
`;
