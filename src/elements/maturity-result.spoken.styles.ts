import { css } from 'lit';

/** For assistive technology only. */
export const spokenStyles = css`
  .spoken {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
`;
