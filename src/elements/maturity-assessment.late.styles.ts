import { css } from 'lit';
import { stepsLateStyles } from './steps-late.styles.js';

/** What the first question does without: moving on, notes, the review and the result. */
export const lateStyles = css`
  ${stepsLateStyles}

  h3 {
    font-size: 1em;
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
`;
