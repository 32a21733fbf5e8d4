import { html, nothing } from 'lit';
import { MaturityRouteEvent } from '../events/route.js';
import type { TriageStrings } from '../locales/triage/index.js';
import type { StorageKind } from '../session-context/run-store.js';
import { offersFor, slottedEngagements, type EngagementOptions } from './maturity-result.engagements.js';
import { offersPart } from './maturity-result.offers.js';
import type { ResultView } from './maturity-result.view.js';
import type { NextChecks } from './maturity-triage.checks.js';
import type { TriageView } from './maturity-triage.view.js';

/** What of the triage element its end needs. */
export interface TriageHost extends HTMLElement {
  readonly storage: StorageKind;
  readonly context: Record<string, string>;
  readonly engagements: EngagementOptions | null;
}

/** From what is least sure to what is surest. */
const CONFIDENCES = ['tentative', 'likely', 'clear'] as const;

/** The end: what was found, the way there, what to check next, and who can help. */
export function endView(view: TriageView, words: TriageStrings, checks: NextChecks, host: TriageHost) {
  const { snapshot, restart, strings } = view;
  return html`
    ${foundPart(view, words)} ${pathPart(view, words)}
    <section>
      <h3>${words.checks}</h3>
      ${checks.view(snapshot!, strings, words)}
    </section>
    ${helpPart(view, words, host)}
    <p class="small">${words.honesty(snapshot!.path.length)}</p>
    <div class="steps"><button part="button" @click=${restart}>${words.startAgain}</button></div>
  `;
}

function foundPart({ session, snapshot, strings }: TriageView, words: TriageStrings) {
  const { triage, locale } = session;
  const { confidence, leaf, pattern: found } = snapshot!;
  const { patterns, texts } = triage.model!;
  const pattern = patterns.find(({ id }) => id === found);
  return html`
    <div class="found" lang=${locale}>
      <p class="name">${pattern?.name}</p>
      <h2 tabindex="-1">${triage.leaves.find(({ id }) => id === leaf)!.text}</h2>
      ${
        confidence &&
        html`
          <p class="sure">
            <span class="marks" aria-hidden="true">
              ${CONFIDENCES.map((_, at) => html`<i class=${at <= CONFIDENCES.indexOf(confidence) ? 'on' : ''}></i>`)}
            </span>
            ${texts.confidence[confidence]}
          </p>
        `
      }
      ${
        pattern &&
        html`
          <p>${pattern.headline} ${pattern.meaning}</p>
          <dl>
            <dt lang=${strings.tag}>${words.firstMove}</dt>
            <dd>${pattern.firstMove}</dd>
            <dt lang=${strings.tag}>${words.noHelp}</dt>
            <dd>${pattern.avoid}</dd>
          </dl>
        `
      }
    </div>
  `;
}

/** The answers as stops on a line, each the way back to its question. */
function pathPart({ go, session, snapshot }: TriageView, words: TriageStrings) {
  return html`
    <section>
      <h3>${words.path}</h3>
      <p class="small">${words.pathHint}</p>
      <ol class="path" part="path" role="list" lang=${session.locale}>
        ${snapshot!.path.map(({ node: id, answer }) => {
          const { options, text } = session.triage.nodes.find((node) => node.id === id)!;
          return html`
            <li>
              <button part="button" @click=${() => go(id)}>
                <span class="small">${text}</span>
                <strong>${options.find((option) => option.id === answer)!.text}</strong>
              </button>
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}

/** Who can help. Where the only offer is to work on one's own, there is nothing to offer, unless the host has a word for it. */
function helpPart({ session, snapshot }: TriageView, words: TriageStrings, host: TriageHost) {
  const { locale, triage } = session;
  const model = triage.model!;
  const own = model.hiddenFallback.at(-1)!;
  const options = host.engagements ?? slottedEngagements(host, warn);
  const offers = offersFor(model, snapshot!.engagements, options, warn);
  if (offers.every(({ id, open }) => id === own && !open)) return nothing;
  const view = {
    // The model's words for one's own work speak of a check's list of actions.
    offers: offers.map((offer) => (offer.id === own && !options[own]?.text ? { ...offer, text: '' } : offer)),
    locale,
    words: { offers: words.offers },
    route(event: Event, engagement: string) {
      if (!host.dispatchEvent(new MaturityRouteEvent({ engagement, snapshot: snapshot! })))
        event.preventDefault();
    },
  };
  return offersPart(view as unknown as ResultView); // offers are drawn from no more than this
}

function warn(message: string) {
  console.warn(`<maturity-triage> ${message}`);
}
