import { html, nothing } from 'lit';
import { actionsPart } from './maturity-result.actions.js';
import { honestyPart } from './maturity-result.honesty.js';
import { offersPart } from './maturity-result.offers.js';
import { patternPart, signalsPart } from './maturity-result.pattern.js';
import { profilePart } from './maturity-result.profile.js';
import { quadrantPart } from './maturity-result.quadrant.js';
import { stagePart } from './maturity-result.stage.js';
import { notFittingPart, unfinishedPart } from './maturity-result.unfinished.js';
import type { StagedView } from './maturity-result.view.js';

/** A staged result in the order of SPEC 8.4. */
export function stagedResult(view: StagedView) {
  const settled = view.snapshot.status.startsWith('valid');
  return [outcomeParts(view), settled ? offersPart(view) : nothing, honestyPart(view)];
}

/** What the answers say. What they do not support is not there at all. */
export function outcomeParts(view: StagedView) {
  const { status } = view.snapshot;
  if (status === 'does-not-fit') return notFittingPart(view);
  if (status === 'insufficient') return [unfinishedPart(view), profilePart(view), signalsPart(view)];
  return html`
    ${view.snapshot.quadrant ? quadrantPart(view) : nothing} ${stagePart(view)} ${profilePart(view)}
    ${patternPart(view)} ${signalsPart(view)} ${actionsPart(view)}
  `;
}
