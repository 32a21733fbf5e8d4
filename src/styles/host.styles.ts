import { css } from 'lit';

/**
 * What every element shares: the six public tokens read once, the private
 * colours and sizes derived from them, and a host box that survives a hostile
 * page. `light-dark()` follows the `color-scheme` around the element.
 *
 * @cssprop --maturity-accent - The one brand colour; every tint is mixed from it.
 * @cssprop --maturity-surface - Behind the widget. Defaults to the page's canvas.
 * @cssprop --maturity-text - Text colour; lines and neutral tints come from it.
 * @cssprop --maturity-font - Font family. Defaults to the page's own.
 * @cssprop --maturity-radius - Corner radius of rows and buttons.
 * @cssprop --maturity-space - The unit of all spacing.
 */
export const hostStyles = css`
  :host {
    --_surface: var(--maturity-surface, Canvas);
    --_text: var(--maturity-text, CanvasText);
    --_radius: var(--maturity-radius, 0.5em);
    --_space: var(--maturity-space, 1em);

    /*
     * The accent as text and as a control's edge: its lightness is held where contrast holds, and its chroma goes with
     * it, so that the hue stays. As a fill it is itself where the scheme is light, with the text that can be read on it.
     */
    --_accent: var(--maturity-accent, #2f5bd0);
    --_accent-strong: light-dark(
      oklch(from var(--_accent) min(l, 0.48) calc(c * min(1, 0.48 / l)) h),
      oklch(from var(--_accent) max(l, 0.78) min(c, max(0.14, l - 0.6)) h)
    );
    --_on-accent: light-dark(#fff, #000);
    --_fill: light-dark(var(--_accent), var(--_accent-strong));
    --_on-fill: color(
      from var(--_fill) xyz calc(1e3 * (0.18 - y)) calc(1e3 * (0.18 - y)) calc(1e3 * (0.18 - y))
    );
    --_soft: color-mix(in oklab, var(--_accent-strong) 10%, var(--_surface));

    --_line: color-mix(in oklab, var(--_text) 16%, var(--_surface));
    --_quiet: light-dark(
      oklch(from var(--_text) max(l, 0.45) c h),
      oklch(from var(--_text) min(l, 0.75) c h)
    );
    --_wash: color-mix(in oklab, var(--_text) 4%, var(--_surface));

    --_fast: 180ms cubic-bezier(0.2, 0, 0, 1);

    box-sizing: border-box !important;
    content-visibility: visible !important; /* on "auto" WebKit draws nothing until it was scrolled away and back */
    display: block !important;
    color: var(--_text) !important;
    font-family: var(--maturity-font, inherit) !important;
    line-height: 1.5 !important;
    text-align: start !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* A text in another direction than the interface keeps the interface's edge. */
  :where(:dir(rtl)) {
    text-align: right;
  }

  :focus-visible,
  label:has(:focus-visible) {
    outline: 2px solid var(--_accent-strong);
    outline-offset: 2px;
  }

  /* What is focused so that reading goes on there; a radio shows it on its row. */
  :is(h2, span, input):focus {
    outline: none;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 0ms;
    }
  }
`;
