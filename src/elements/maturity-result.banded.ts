import { html, nothing } from 'lit';
import { barView, pictureRow } from './maturity-result.bar.js';
import { honestyPart } from './maturity-result.honesty.js';
import { offersPart } from './maturity-result.offers.js';
import { missing, ticks } from './maturity-result.unfinished.js';
import { scaleView } from './maturity-result.scale.js';
import { questionsAnswered, spaced, type BandedView } from './maturity-result.view.js';
import { capitalised } from './maturity-result.wording.js';

/** A total on its scale, the failures that the answers name, and the way from here. */
export function bandedResult(view: BandedView) {
  if (view.snapshot.status === 'insufficient') {
    return [openPart(view), categoriesPart(view), honestyPart(view)];
  }
  return [
    totalPart(view),
    failuresPart(view),
    categoriesPart(view),
    phasesPart(view),
    offersPart(view),
    honestyPart(view),
  ];
}

function openPart(view: BandedView) {
  const { questionnaire, snapshot, words } = view;
  const counted = questionnaire.questions.filter((question) => question.counted);
  const open = counted.filter(({ id }) => typeof snapshot.answers[id] !== 'number').length;
  return html`
    <section class="unfinished">
      ${ticks(counted.length - open, counted.length)}
      <h2 part="headline" tabindex="-1">${words.insufficient}</h2>
      <p>${words.insufficientBanded(open)}</p>
      ${missing(view, questionsAnswered(view, 'dk'))}
    </section>
  `;
}

function totalPart(view: BandedView) {
  const { locale, model, questionnaire, snapshot, words } = view;
  const band = questionnaire.bands.find(({ id }) => id === snapshot.band);
  const good =
    questionnaire.bands.findIndex(({ id }) => id === snapshot.band) >= questionnaire.bands.length / 2;
  const { failureUnderneath, spreadOut } = model.texts.banded;
  const named = snapshot.named.length;
  const twist = good && named === 1 ? failureUnderneath : !good && !named ? spreadOut : '';
  return html`
    <section part="total" class="stage">
      ${scaleView(view)}
      <div class="headline">
        <h2 part="headline" tabindex="-1" lang=${locale}>${capitalised(band?.name ?? '')}</h2>
        <p class="score">${words.total(snapshot.total!, snapshot.max)}</p>
      </div>
      <p lang=${locale}>${band?.text}</p>
      ${twist ? html`<p class="cap" lang=${locale}>${capitalised(twist)}.</p>` : nothing}
    </section>
  `;
}

function failuresPart({ locale, questionnaire, snapshot, words }: BandedView) {
  const named = snapshot.named.flatMap(
    (id) => questionnaire.categories.find((category) => category.id === id) ?? [],
  );
  if (!named.length && !questionnaire.noneNamed) return nothing;
  return html`
    <section part="pattern">
      <h3>${words.pattern}</h3>
      ${
        named.length
          ? named.map(
              ({ failure, meaning, remedy }) => html`
                <div class="failure" lang=${locale}>
                  <p class="pull">${failure}</p>
                  <p>${meaning}</p>
                  <dl>
                    <dt lang=${words.tag}>${words.remedy}</dt>
                    <dd>${remedy}</dd>
                  </dl>
                </div>
              `,
            )
          : html`<p lang=${locale}>${questionnaire.noneNamed}</p>`
      }
    </section>
  `;
}

function categoriesPart({ locale, questionnaire, snapshot, words }: BandedView) {
  const max = (id: string) =>
    questionnaire.questions.filter(({ category }) => category === id).length *
    (questionnaire.scale.length - 1);
  return html`
    <section part="profile">
      <h3>${words.categories}</h3>
      <table class="bars" aria-label=${words.categories}>
        <thead>
          <tr>
            <th scope="col">${words.categoryColumn}</th>
            <th scope="col">${words.sumColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${questionnaire.categories.map(({ id, failure }) => {
            const { sum = null, lows = 0 } = snapshot.categories.find((category) => category.id === id) ?? {};
            return html`
              <tr>
                <th scope="row">
                  <span class="name" lang=${locale}>${spaced(failure)}</span>
                  ${lows ? html`<span class="tag">${words.lows(lows)}</span>` : nothing}
                </th>
                <td>
                  ${sum === null ? html`<span class="small">${words.open}</span>` : words.total(sum, max(id))}
                </td>
              </tr>
              ${pictureRow(barView(sum, max(id), [], words.dir), 2)}
            `;
          })}
        </tbody>
      </table>
    </section>
  `;
}

function phasesPart({ locale, questionnaire: { phases, phasesNote }, words }: BandedView) {
  if (!phases?.length) return nothing;
  return html`
    <section>
      <h3>${words.phases}</h3>
      <ol class="phases" role="list" lang=${locale}>
        ${phases.map(({ name, weeks }) => html`<li><b>${name}</b> <span>${weeks}</span></li>`)}
      </ol>
      ${phasesNote ? html`<p lang=${locale}>${phasesNote}</p>` : nothing}
    </section>
  `;
}
