import { css } from 'lit';

/** What stands around a comparison: the list of results, and the ways to add more. */
export const comparisonStyles = css`
  /* The results that are here, and ways to add more */
  .head + .around {
    margin-block: calc(var(--_space) * -1.5) calc(var(--_space) * -1);
  }

  .manage > summary {
    color: inherit;
    font-size: 1em;
    font-weight: 600;
    min-block-size: 44px;
  }

  .manage .prose {
    padding-block-start: calc(var(--_space) / 2);
  }

  .entries li {
    align-items: center;
    border-block-end: 1px solid var(--_line);
    display: flex;
    gap: 0 var(--_space);
    justify-content: space-between;
  }

  .entries .tag {
    display: inline-block;
  }

  .entries .tool {
    flex: none;
  }

  form,
  fieldset {
    border: 0;
    display: grid;
    gap: calc(var(--_space) / 2);
    margin: 0;
    padding: 0;
  }

  fieldset {
    gap: 0 calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }

  legend {
    padding: 0;
  }

  fieldset label {
    align-items: center;
    border-radius: var(--_radius);
    display: flex;
    gap: calc(var(--_space) / 2);
    min-block-size: 44px;
  }

  input[type='radio'] {
    accent-color: var(--_accent-strong);
    block-size: 1.25em;
    flex: none;
    inline-size: 1.25em;
    margin: 0;
  }

  form .row {
    gap: calc(var(--_space) / 2);
  }

  form button {
    margin: 0 !important;
    white-space: nowrap;
  }

  .drop {
    display: none;
  }

  /* What is said stands close to what was done, and takes no room before. */
  .around [role='status']:empty {
    display: block;
  }

  .around > :not(:empty) + :not(:empty) {
    margin-block-start: calc(var(--_space) / 2);
  }

  @container (inline-size >= 34em) {
    .drop {
      display: block;
    }
  }
`;
