import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import './define.js';

export interface PrerenderOptions {
  /** The language of the page it will stand on. */
  readonly lang?: string | undefined;
  /** The first question in place of the start screen. */
  readonly autostart?: boolean | undefined;
  /** The address of a style sheet that is linked to, for pages that forbid styles of their own. */
  readonly stylesheet?: string | undefined;
}

const FALLBACK = `
  <!-- Put a link of yours here: it is shown where the check cannot run. -->
`;

/** The first screen of one of our questionnaires, as HTML that can be read before any script has run. */
export async function prerender(
  id: string,
  { lang, autostart, stylesheet }: PrerenderOptions,
): Promise<string> {
  const widget = html`
    <maturity-assessment
      questionnaire=${id}
      lang=${lang ?? nothing}
      ?autostart=${autostart ?? false}
    ></maturity-assessment>
  `;
  const drawn = await collectResult(render(widget));
  return withoutMarks(drawn)
    .replace(/<style>(.*?)<\/style>/g, stylesheet ? `<link rel="stylesheet" href="${stylesheet}" />` : '$&')
    .replaceAll('> <', '>\n<')
    .replace(/(?=<\/maturity-assessment>$)/, FALLBACK);
}

/**
 * Without what tells Lit where its values stand. The script tag's files are built apart from these, so they draw the
 * screen themselves and take this one away in the same moment.
 */
function withoutMarks(drawn: string) {
  return drawn
    .replace(/<!--.*?-->|\/\*.*?\*\//gs, '')
    .replace(/ (shadowroot="open"|defer-hydration)/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll(' >', '>')
    .trim();
}
