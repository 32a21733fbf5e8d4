import { css } from 'lit';

/** What the first question does without: moving on, notes, the review and the result. */
export const lateStyles = css`
  .spoken {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .left {
    inset-block-start: 0;
    inset-inline: 0;
    opacity: 0;
    position: absolute;
    visibility: hidden;
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
      visibility: visible;
    }

    to {
      opacity: 0;
      translate: calc(var(--_step) * -1);
      visibility: visible;
    }
  }

  .link {
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
`;
