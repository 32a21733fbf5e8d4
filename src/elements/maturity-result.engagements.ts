import { resolveEngagements } from '../core/resolve-engagements.js';
import type { Model } from '../schema/questionnaire.js';

/** What a host says about one offer. An offer without an entry is shown as plain text. */
export interface EngagementOption {
  readonly label?: string;
  readonly text?: string;
  /** Where choosing it leads. Without one, choosing it only fires `maturity-route`. */
  readonly href?: string;
  /** Not offered; a more general offer takes its place. */
  readonly hidden?: boolean;
}

/** A host's own words and links, by engagement id. */
export type EngagementOptions = Readonly<Record<string, EngagementOption>>;

export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
  /** Whether it can be chosen at all. */
  readonly open: boolean;
  /** Whether the words are the host's own, and so in the page's language. */
  readonly own: boolean;
}

/** The offers of a result in the host's words. What a host gets wrong is left out, and `warn` says what. */
export function offersFor(
  model: Model,
  ids: readonly string[],
  options: EngagementOptions,
  warn: (message: string) => void,
): Offer[] {
  const known = new Set(model.engagements.map(({ id }) => id));
  const foreign = Object.keys(options).filter((id) => !known.has(id));
  if (foreign.length)
    warn(`There is no engagement "${foreign.join('", "')}". Known are: ${[...known].join(', ')}.`);

  const hidden = [...known].filter((id) => optionFor(options, id)?.hidden);
  const named = ids.filter((id) => known.has(id)); // another edition's snapshot may name more
  return resolveEngagements(model, named, hidden).map((id) => {
    const { label, description } = model.engagements.find((engagement) => engagement.id === id)!;
    const option = optionFor(options, id);
    return {
      id,
      label: option?.label ?? label,
      text: option?.text ?? description,
      href: option?.href ? safeAddress(option.href, warn) : null,
      open: option !== undefined,
      own: option?.label !== undefined,
    };
  });
}

/** The options written as JSON between an element's tags, if there are any. */
export function slottedEngagements(host: Element, warn: (message: string) => void): EngagementOptions {
  const script = host.querySelector(':scope > script[type="application/json"][slot="engagements"]');
  if (!script) return {};
  try {
    const options: unknown = JSON.parse(script.textContent);
    if (typeof options === 'object' && options !== null) return options as EngagementOptions;
    warn('The engagements are not an object of offers by id.');
  } catch (error) {
    warn(`The engagements are not JSON. ${String(error)}`);
  }
  return {};
}

function optionFor(options: EngagementOptions, id: string): EngagementOption | undefined {
  const option: unknown = Object.hasOwn(options, id) ? options[id] : undefined;
  return typeof option === 'object' && option !== null ? option : undefined;
}

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Options are data: an address that would run code is none. */
function safeAddress(href: string, warn: (message: string) => void): string | null {
  try {
    if (SCHEMES.includes(new URL(href, document.baseURI).protocol)) return href;
  } catch {
    // reported below
  }
  warn(`"${href}" is no address to lead to.`);
  return null;
}
