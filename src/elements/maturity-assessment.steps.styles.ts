import { css } from 'lit';

/** The place of the progress while its code is on the way, as high as it will be: nothing moves when it comes. */
export const stepsStyles = css`
  .head {
    min-block-size: calc(max(0.875em, 14px) * 1.5 + 24px);
  }
`;
