import { html, nothing } from 'lit';
import type { LocalizedEntry } from '../catalog/load-catalog.js';
import { about, type StagedView } from './maturity-result.view.js';
import { patternText } from './maturity-result.pattern-text.js';
import { dimensionName, filled } from './maturity-result.wording.js';

/** What lies behind the result, what to do and what would not help; the other patterns in a line each. */
export function patternPart(view: StagedView) {
  const { locale, model, questionnaire, snapshot, words } = view;
  const primary = snapshot.primaryPattern;
  const pattern = primary && model.patterns.find(({ id }) => id === primary.id);
  // Another edition's pattern may have no text any more; that is not the same as no pattern.
  if (!pattern && (primary || snapshot.patterns.every(({ status }) => status === 'not-assessed')))
    return nothing;
  const none = filled(model.texts.noPattern, { name: dimensionName(questionnaire, snapshot.weakest ?? '') });
  return html`
    <section part="pattern">
      <h3>${primary?.kind === 'possible' ? words.patternPossible : words.pattern}</h3>
      ${pattern ? patternText(pattern, words, locale) : html`<p lang=${locale}>${none}</p>`}
      ${otherPatterns(view)}
    </section>
  `;
}

function otherPatterns(view: StagedView) {
  const { locale, model, snapshot, words } = view;
  const named = (status: string) =>
    snapshot.patterns.flatMap((found) => {
      const pattern = model.patterns.find(({ id }) => id === found.id);
      return pattern && found.status === status && found.id !== snapshot.primaryPattern?.id ? [pattern] : [];
    });
  const also = snapshot.primaryPattern?.kind === 'indicated' ? named('indicated') : [];
  return html`
    ${also.map(
      ({ name, headline }) => html`
        <p>
          ${words.alsoPresent}: <span lang=${locale}><b>${name}</b>. ${headline}</span>
        </p>
      `,
    )}
    ${named('not-assessed').map((pattern) => {
      if (canIndicate(view, pattern.id)) {
        return html`<p class="small">
          ${words.notAssessedYet}: <span lang=${locale}>${pattern.name}</span>.
        </p>`;
      }
      const check = checkFor(pattern.id, view);
      return html`
        <p class="small">
          ${words.notAssessedHere}:
          <span lang=${locale}>${pattern.name}</span
          >${check ? html`; ${about(words.assessedBy, check.title, check.locale)}` : nothing}.
        </p>
      `;
    })}
  `;
}

function canIndicate({ checks, questionnaire }: StagedView, pattern: string): boolean {
  return checks.some(({ id, indicates }) => id === questionnaire.id && indicates.includes(pattern));
}

/** The check that is about this pattern: one whose own offer is an answer to it, and that looks for the fewest others. */
function checkFor(pattern: string, { checks, model: { byPattern, byQuestionnaire } }: StagedView) {
  const answers: readonly string[] = byPattern[pattern] ?? [];
  const fitting = ({ group, id, indicates }: LocalizedEntry) =>
    (group === 'companion' ? 200 : 0) +
    (answers.includes(byQuestionnaire[id] ?? '') ? 0 : 100) +
    indicates.length;
  return checks
    .filter(({ indicates }) => indicates.includes(pattern))
    .toSorted((a, b) => fitting(a) - fitting(b))[0];
}

/** Single answers that say something whatever the stage is. */
export function signalsPart({ locale, questionnaire, snapshot, words }: StagedView) {
  const side = questionnaire.quadrants?.side?.signal; // said with the quadrant
  const texts = snapshot.signals.flatMap((id) =>
    id === side ? [] : (questionnaire.signals?.find((signal) => signal.id === id)?.text ?? []),
  );
  if (!texts.length) return nothing;
  return html`
    <section>
      <h3>${words.signals}</h3>
      <ul role="list" class="signals" lang=${locale}>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </section>
  `;
}
