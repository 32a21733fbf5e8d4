import { html } from 'lit';
import { MaturityRouteEvent } from '../events/route.js';
import type { TriageSnapshot } from '../schema/snapshot.js';
import { offersFor, slottedEngagements } from './maturity-result.engagements.js';
import { offersPart } from './maturity-result.offers.js';
import { patternText } from './maturity-result.pattern-text.js';
import type { NextChecks } from './maturity-triage.checks.js';
import type { TriageView } from './maturity-triage.view.js';

/** From what is least sure to what is surest. */
const CONFIDENCES = ['tentative', 'likely', 'clear'] as const;

/** The end: what was found, the way there, what to check next, and who can help. */
export function endView(view: TriageView, snapshot: TriageSnapshot, checks: NextChecks) {
  const { host, words } = view;
  return html`
    ${foundPart(view, snapshot)} ${pathPart(view, snapshot)}
    <section>
      <h3>${words.checks}</h3>
      ${checks.view(view, snapshot)}
    </section>
    ${helpPart(view, snapshot)}
    <p class="small">${words.honesty}</p>
    <div class="steps"><button part="button" @click=${() => host.restart()}>${words.startAgain}</button></div>
  `;
}

function foundPart(
  { locale, session: { questionnaire: triage }, words }: TriageView,
  { confidence, leaf, pattern: found }: TriageSnapshot,
) {
  const { patterns, texts } = triage.model!;
  const pattern = patterns.find(({ id }) => id === found);
  return html`
    <section>
      ${pattern && html`<p class="label name" lang=${locale}>${pattern.name}</p>`}
      <h2 tabindex="-1" lang=${locale}>${triage.leaves.find(({ id }) => id === leaf)!.text}</h2>
      ${
        confidence &&
        html`
          <p class="sure" lang=${locale}>
            <span aria-hidden="true">
              ${CONFIDENCES.map((_, at) => html`<i class=${at <= CONFIDENCES.indexOf(confidence) ? 'on' : ''}></i>`)}
            </span>
            ${texts.confidence[confidence]}
          </p>
        `
      }
      ${pattern && patternText(pattern, words, locale)}
    </section>
  `;
}

/** The answers as stops on a line, each the way back to its question. */
function pathPart({ host, locale, session, words }: TriageView, { path }: TriageSnapshot) {
  return html`
    <section>
      <h3>${words.path}</h3>
      <p class="small">${words.pathHint}</p>
      <ol class="path" part="path" role="list" lang=${locale}>
        ${path.map(({ node: id, answer }) => {
          const { options, text } = session.questionnaire.nodes.find((node) => node.id === id)!;
          return html`
            <li>
              <button part="button" @click=${() => host.goTo(id)}>
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

/** Who can help. To work on one's own is no offer, unless the host has a word for it. */
function helpPart({ host, locale, session, strings, words }: TriageView, snapshot: TriageSnapshot) {
  const model = session.questionnaire.model!;
  const own = model.hiddenFallback.at(-1)!;
  const given = host.engagements ?? slottedEngagements(host, console.warn);
  // The model's words for one's own work speak of a check's list of actions, which is not here.
  const options = given[own] ? { ...given, [own]: { text: '', ...given[own] } } : given;
  return offersPart({
    offers: offersFor(model, snapshot.engagements, options, console.warn).filter(
      ({ id, open }) => open || id !== own,
    ),
    locale,
    words: { offers: words.offers, tag: strings.tag },
    route(event, engagement) {
      if (!host.dispatchEvent(new MaturityRouteEvent({ engagement, snapshot }))) event.preventDefault();
    },
  });
}
