import { css } from 'lit';

/** What the first question does without: moving on, notes, the review and the result. */
export const lateStyles = css`
  .spoken {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  .deck {
    min-block-size: var(--_tallest);
  }

  .probe {
    inset-block-start: 0;
    inset-inline: 0;
    position: absolute;
    visibility: hidden;
  }

  .left {
    inset-block-start: 0;
    inset-inline: 0;
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
    }

    to {
      translate: calc(var(--_step) * -1);
    }
  }

  .link {
    border: 0;
    color: var(--_accent-strong);
    font-size: inherit;
    min-block-size: 24px;
    padding: 0;
    text-decoration: underline;
  }

  h3 {
    font-size: 1em;
  }

  .note {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  section {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  section + section {
    margin-block-start: var(--_space);
  }

  section h3 {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    font-weight: 600;
    margin-block-end: calc(var(--_space) * -1);
  }

  .answers {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .answers li {
    border-block-start: 1px solid var(--_line);
    column-gap: var(--_space);
    display: grid;
    grid-template-columns: 1fr auto;
    padding-block: calc(var(--_space) * 0.75);
  }

  .answers span {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
    overflow-wrap: anywhere;
  }

  .answers strong {
    font-weight: 600;
    grid-row: 2;
    overflow-wrap: anywhere;
  }

  .answers .open strong {
    color: var(--_accent-strong);
  }

  .answers .link {
    align-self: center;
    grid-row: 1 / 3;
    min-block-size: 44px;
    min-inline-size: 44px;
  }

  table {
    border-collapse: collapse;
    max-inline-size: 30em;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    padding: calc(var(--_space) / 2) 0;
    text-align: start;
  }

  td {
    font-variant-numeric: tabular-nums;
  }

  tr > :last-child {
    text-align: end;
  }

  ol {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 1.5);
  }

  li + li {
    margin-block-start: calc(var(--_space) / 2);
  }

  .answers li {
    margin: 0;
  }

  @media (forced-colors: active) {
    .primary {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
