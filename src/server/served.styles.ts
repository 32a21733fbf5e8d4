import { css } from 'lit';

/**
 * What only counts until the script has drawn the widget itself. Where it never comes, a button that does nothing is
 * not left alone: what stands between the tags is shown below it, and without scripts in its place.
 */
export const servedStyles = css`
  :host(:not(:state(loading), :state(intro), :state(asking), :state(review), :state(complete), :state(error)))
    > slot[hidden] {
    animation: stay-away 0s 10s backwards;
    display: block;
    margin-block-start: var(--_space);
  }

  @keyframes stay-away {
    from {
      block-size: 0;
      margin: 0;
      overflow: hidden;
      visibility: hidden;
    }
  }

  @media (scripting: none) {
    button {
      display: none;
    }

    slot[hidden] {
      animation: none !important;
    }
  }
`;
