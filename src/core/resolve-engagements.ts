import type { Model } from '../schema/questionnaire.js';
import { ownEngagement } from './engagements.js';
import { MaturityInputError } from './input-error.js';

/**
 * SPEC 5, host rules: a hidden offer falls back along the model's chain. The
 * chain's last offer is shown even when a host lists it as hidden.
 *
 * @example
 * resolveEngagements(model, ['backlog-reset', 'self-guided'], ['backlog-reset'])
 * // => ['structural-diagnostic', 'self-guided']
 */
export function resolveEngagements(
  model: Model,
  ids: readonly string[],
  hidden: readonly string[] = [],
): string[] {
  ids.forEach((id, index) => requireKnown(model, id, `engagements[${index}]`));
  hidden.forEach((id, index) => requireKnown(model, id, `hidden[${index}]`));

  const own = ownEngagement(model);
  const visible = (id: string) => id === own || !hidden.includes(id);
  const resolved = ids.map((id) => {
    if (visible(id)) return id;
    const chain = model.hiddenFallback;
    return chain.slice(chain.indexOf(id) + 1).find(visible)!;
  });
  const offers = [...new Set(resolved)];
  // A fallback must not push the offer that is always last into the middle.
  return offers.includes(own) && ids.at(-1) === own ? [...offers.filter((id) => id !== own), own] : offers;
}

function requireKnown({ engagements }: Model, id: string, path: string): void {
  if (!engagements.some((engagement) => engagement.id === id)) {
    throw new MaturityInputError('unknown-engagement', path);
  }
}
