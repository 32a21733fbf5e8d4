import { html, nothing } from 'lit';
import type { ComparedStrings } from '../locales/compared/index.js';
import type { Answer } from '../schema/snapshot.js';
import type { Group } from './maturity-comparison.group.js';
import { answerIn, questionText } from './maturity-result.view.js';

const HOUR = 60;
const OPENING = 5;
const AGREE = 10;
/** For all that people see differently, and for one such question. */
const APART = 30;
const APART_EACH = 10;
/** More questions than this are not talked through in an hour. */
const MOST = 5;

/** A meeting of one hour: where you agree, where you differ, what to decide, and how long each may take. */
export function agendaView({ agree, differ, ranges, view }: Group, words: ComparedStrings) {
  const { locale, model, questionnaire, snapshot } = view;
  const [now, later] = [differ.slice(0, MOST), differ.slice(MOST)];
  const each = now.length ? Math.min(APART_EACH, Math.floor(APART / now.length)) : 0;
  const apart = each * now.length;
  const actions = snapshot.actions.map(
    (id) => questionnaire.questions.find((question) => question.id === id)!.action,
  );
  const points = (ids: readonly string[], said: (id: string) => unknown, minutes = 0) =>
    ids.map(
      (id) => html`
        <li>
          <span lang=${locale}>${questionText(view, id)}</span>
          ${minutes ? html`<span class="tag">${words.minutes(minutes)}</span>` : nothing} ${said(id)}
        </li>
      `,
    );
  const answer = (name: string, id: string, level: unknown) => html`
    <p class="small">
      ${name}: <span lang=${locale}>${answerIn(questionnaire, id, level as Answer, view.words)}</span>
    </p>
  `;
  const middle = (id: string) => answer(words.middle, id, snapshot.answers[id]);
  const ends = (id: string) => {
    const { low, high, rated } = ranges.get(id)!;
    if (rated < model.thresholds.minPeople) return nothing; // it would show a person
    return [answer(words.lowest, id, low), answer(words.highest, id, high)];
  };
  const stage =
    snapshot.stage && view.words.stage(snapshot.stage.index, model.stages[snapshot.stage.index - 1]!.name);
  return html`
    <ol class="agenda" role="list">
      ${item(OPENING, words.opening, words.openingHow, html`<li>${stage ?? view.words.insufficient}</li>`)}
      ${item(AGREE, words.agree, words.agreeHow, agree.length ? points(agree.slice(0, MOST), middle) : html`<li>${words.none}</li>`)}
      ${now.length ? item(apart, words.apart, words.apartHow, points(now, ends, each)) : nothing}
      ${item(
        HOUR - OPENING - AGREE - apart,
        words.decide,
        words.decideHow,
        html`
          ${actions.map(
            (action) =>
              html`<li><span lang=${locale}>${action}</span> <span class="who">${words.who}</span></li>`,
          )}
          ${snapshot.findOut.map(
            (id) =>
              html`<li>
                ${view.words.findOut}: <span lang=${locale}>${questionText(view, id)}</span>
                <span class="who">${words.who}</span>
              </li>`,
          )}
          <li>${words.keep}</li>
        `,
      )}
    </ol>
    ${
      later.length
        ? html`<p class="label">${words.later}</p>
            <ul class="questions" role="list">
              ${points(later, ends)}
            </ul>`
        : nothing
    }
  `;

  function item(minutes: number, name: string, how: string, list: unknown) {
    return html`
      <li>
        <span class="minutes">${words.minutes(minutes)}</span>
        <div>
          <h4>${name}</h4>
          <p class="small">${how}</p>
          <ul class="questions" role="list">
            ${list}
          </ul>
        </div>
      </li>
    `;
  }
}

/** The agenda by itself, as it is printed. */
export function agendaSheet(group: Group, words: ComparedStrings) {
  const { locale, questionnaire, snapshot } = group.view;
  return html`
    <section>
      <p class="head small">
        <span lang=${locale}>${questionnaire.title}</span>
        <span>${words.headline(snapshot.people!, group.differ.length)}</span>
      </p>
      <h2>${words.agenda}</h2>
      ${agendaView(group, words)}
    </section>
  `;
}
