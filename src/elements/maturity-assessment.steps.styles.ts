import { css } from 'lit';

/** What the first drawing needs so that nothing moves or sticks out, whatever the texts are. */
export const stepsStyles = css`
  h2,
  h3,
  p,
  maturity-progress {
    overflow-wrap: anywhere;
  }

  /* The place of the progress while its code is on the way, as high as it will be. */
  .head {
    min-block-size: calc(max(0.875em, 14px) * 1.5 + 24px);
  }
`;
