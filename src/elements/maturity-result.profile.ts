import { html, nothing } from 'lit';
import { radarView } from './maturity-radar.view.js';
import { about, spaced, type StagedView } from './maturity-result.view.js';
import { barView, pictureRow, stagesView } from './maturity-result.bar.js';

/** The dimensions: as bars with their figures always, as a shape where there is room for one. */
export function profilePart(view: StagedView) {
  const { interactive, locale, model, questionnaire, snapshot, words, goTo } = view;
  const rows = questionnaire.dimensions.flatMap(({ id, name }) => {
    const dimension = snapshot.dimensions.find((scored) => scored.id === id);
    return dimension ? [{ ...dimension, name }] : [];
  });
  const edges = model.stages.map(({ edge }) => edge).filter((edge) => edge > 0);
  const uneven = new Set(rows.map(({ score }) => score)).size > 1;
  const lowest = uneven ? rows.find(({ id }) => id === snapshot.weakest)?.score : null;
  const open = rows.filter(({ score }) => score === null);
  return html`
    <section part="profile">
      <h3>${snapshot.status === 'insufficient' ? words.soFar : words.profile}</h3>
      <div class="profile">
        <table class="bars" aria-label=${words.profile}>
          <thead>
            <tr>
              <th scope="col">${words.dimension}</th>
              <th scope="col">${words.scoreColumn}</th>
              <th scope="col">${words.stageColumn}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ name, score, stage }) => html`
                <tr>
                  <th scope="row">
                    <span class="name" lang=${locale}>${spaced(name)}</span>
                    ${score !== null && score === lowest ? html`<span class="tag">${words.lowest}</span>` : nothing}
                  </th>
                  ${
                    score === null
                      ? html`<td class="small" colspan="2">${words.notAssessed}</td>`
                      : html`
                          <td>${words.number(score)}</td>
                          <td>${words.number(stage!)}</td>
                        `
                  }
                </tr>
                ${pictureRow(barView(score, 100, edges, words.dir), 3)}
              `,
            )}
            ${pictureRow(stagesView(edges, 100, words.dir, words.number), 3)}
          </tbody>
        </table>
        ${
          rows.length - open.length < 3
            ? nothing
            : html`<div class="radar-place">
                ${radarView({ dimensions: rows, edges }, words, locale, false)}
              </div>`
        }
      </div>
      ${closeNote(view)}
      ${
        snapshot.status === 'valid-partial'
          ? open.map(
              ({ id, name }) => html`
                <p>
                  ${about(words.partial, name, locale)}
                  ${
                    interactive
                      ? html`
                          <button part="button" class="link" @click=${() => goTo(firstOpen(view, id))}>
                            ${words.goToMissing}
                          </button>
                        `
                      : nothing
                  }
                </p>
              `,
            )
          : nothing
      }
    </section>
  `;
}

/** The lowest is only called lowest; whether that means anything depends on the distance to the next. */
function closeNote({ model, snapshot, words }: StagedView) {
  const points = model.thresholds.noClearDifference.dimension;
  const scores = snapshot.dimensions.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  const close = snapshot.weakest !== null && scores.length > 1 && scores[1]! - scores[0]! < points;
  return close ? html`<p class="small">${words.closeTogether(points)}</p>` : nothing;
}

function firstOpen({ questionnaire, snapshot }: StagedView, dimension: string): string {
  const asked = questionnaire.questions.filter((question) => question.dimension === dimension);
  return (asked.find(({ id }) => snapshot.answers[id] === 'dk') ?? asked[0]!).id;
}
