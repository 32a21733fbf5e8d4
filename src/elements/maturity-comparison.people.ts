import { html, nothing } from 'lit';
import { agendaView } from './maturity-comparison.agenda.js';
import { groupOf, type Group } from './maturity-comparison.group.js';
import type { ComparisonView } from './maturity-comparison.view.js';
import { outcomeParts } from './maturity-result.staged.js';
import { answerIn, questionText } from './maturity-result.view.js';
import { honestyTexts } from './maturity-result.wording.js';

/** Several people: what they see differently first, then the result of all, every question, and an agenda. */
export function peopleView(comparison: ComparisonView, print: () => void) {
  const { words, result } = comparison;
  const group = groupOf(comparison);
  const { differ, view } = group;
  const { locale, questionnaire, snapshot } = view;
  return html`
    <section part="differ">
      <h2 part="headline" tabindex="-1">${words.headline(snapshot.people!, differ.length)}</h2>
      ${
        differ.length
          ? html`
              <h3>${words.differ}</h3>
              <ol class="ranges" role="list">
                ${differ.map((id) => rangeView(group, id, comparison))}
              </ol>
            `
          : nothing
      }
    </section>
    ${outcomeParts(view)}
    <section class="screen">
      <details class="why">
        <summary>${words.all}</summary>
        <ol class="ranges" role="list">
          ${questionnaire.questions.map(({ id }) => middleView(group, id, comparison))}
        </ol>
      </details>
    </section>
    <section class="screen" part="agenda">
      <details class="why">
        <summary>${words.agenda}</summary>
        ${agendaView(group, words)}
      </details>
      <div><button part="button" @click=${print}>${words.print}</button></div>
    </section>
    <section part="honesty" class="honesty">
      <h3>${result.honesty}</h3>
      <div lang=${locale}>${honestyTexts(view).map((text) => html`<p>${text}</p>`)}</div>
    </section>
  `;
}

/** A question, how far the answers reach, and their middle: in words, unless too few could answer. */
function rangeView(group: Group, id: string, { words }: ComparisonView) {
  const { view, ranges } = group;
  const { low, high, rated } = ranges.get(id)!;
  const middle = view.snapshot.answers[id];
  const { options } = view.questionnaire.questions.find((question) => question.id === id)!;
  const rows: [name: string, level: number][] = [
    [words.lowest, low],
    [words.middle, middle as number],
    [words.highest, high],
  ];
  const enough = rated >= view.model.thresholds.minPeople;
  return html`
    <li>
      <p class="label" lang=${view.locale}>${questionText(view, id)}</p>
      ${
        enough
          ? html`
              ${ticksView(group, id)}
              <dl>
                ${rows
                  .filter(([, level], index) => index !== 1 || (level !== low && level !== high))
                  .map(
                    ([name, level]) => html`
                      <dt>
                        ${level === middle && name !== words.middle ? `${name}, ${words.middle}` : name}
                      </dt>
                      <dd lang=${view.locale}>${options[level]}</dd>
                    `,
                  )}
              </dl>
            `
          : html`<p class="small">${words.known(rated, view.snapshot.people!)}</p>`
      }
    </li>
  `;
}

function middleView(group: Group, id: string, { words }: ComparisonView) {
  const { view, ranges } = group;
  const { questionnaire, snapshot } = view;
  const { rated } = ranges.get(id)!;
  return html`
    <li>
      <p class="label" lang=${view.locale}>${questionText(view, id)}</p>
      ${
        rated > 0 && rated < view.model.thresholds.minPeople
          ? html`<p class="small">${words.known(rated, snapshot.people!)}</p>`
          : html`
              ${rated ? ticksView(group, id) : nothing}
              <p class="small">${answerIn(questionnaire, id, snapshot.answers[id], view.words)}</p>
            `
      }
    </li>
  `;
}

/** The levels of a question: those between the lowest and the highest answer, and the middle one. */
function ticksView({ ranges, view }: Group, id: string) {
  const { low, high } = ranges.get(id)!;
  const middle = view.snapshot.answers[id];
  const { options } = view.questionnaire.questions.find((question) => question.id === id)!;
  return html`
    <div class="ticks" aria-hidden="true">
      ${options.map((_, level) => {
        const role = level === middle ? 'done' : level >= low && level <= high ? 'within' : '';
        return html`<span class=${role}></span>`;
      })}
    </div>
  `;
}
