import { css } from 'lit';

/** What the first question does without: keeping its place, moving on, and what is said above it. */
export const stepsLateStyles = css`
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
    position: relative;
    text-decoration: underline;
  }

  /* For a finger it reaches further than it is seen. */
  @media (pointer: coarse) {
    .link::before {
      content: '';
      inset-block: calc(50% - 22px);
      inset-inline: min(0px, 50% - 22px);
      position: absolute;
    }
  }

  .note {
    color: var(--_quiet);
    font-size: max(0.875em, 14px);
  }

  @media (forced-colors: active) {
    .primary {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
