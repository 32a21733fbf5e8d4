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
  for (const id of [...ids, ...hidden]) {
    if (!model.engagements.some((engagement) => engagement.id === id)) {
      throw new MaturityInputError('unknown-engagement', `engagements.${id}`);
    }
  }
  const own = ownEngagement(model);
  const chain = model.hiddenFallback;
  const visible = (id: string) => id === own || !hidden.includes(id);
  const offers = ids.map((id) => (visible(id) ? id : chain.slice(chain.indexOf(id) + 1).find(visible)!));
  // Of equals the last one stays: a fallback must not pull forward what is always offered last.
  return offers.filter((id, place) => offers.lastIndexOf(id) === place);
}
