import { html, nothing } from 'lit';
import { ladderView } from './maturity-stage-ladder.view.js';
import { cellOf } from './maturity-result.quadrant.js';
import type { StagedView } from './maturity-result.view.js';
import { capTexts, filled, placementTexts } from './maturity-result.wording.js';

/** Where the answers point, where the visitors had placed themselves, and what that stage is. */
export function stagePart(view: StagedView) {
  const { locale, model, snapshot, words } = view;
  const { index, raw } = snapshot.stage!;
  const { name, definition, advice } = model.stages[index - 1]!;
  const headline = words.stage(index, name);
  const [placement, reason] = placementTexts(view);
  return html`
    <section class="stage">
      ${ladderView(
        {
          stages: model.stages.map((stage) => stage.name),
          result: index,
          raw,
          placed: snapshot.selfPlacement?.stage ?? null,
        },
        words,
        locale,
      )}
      <div class="headline">
        ${
          cellOf(view)
            ? html`<h3 class="large">${headline}</h3>`
            : html`<h2 part="headline" tabindex="-1">${headline}</h2>`
        }
        <p class="score">${words.score(snapshot.score!)}</p>
      </div>
      <div class="prose" lang=${locale}>
        <p>${definition}</p>
        ${capTexts(view).map((text) => html`<p class="cap">${text}</p>`)}
        ${snapshot.stage!.borderline ? html`<p>${borderlineText(view)}</p>` : nothing}
        ${placement ? html`<p>${`${placement} ${reason}`}</p>` : nothing}
      </div>
      <dl>
        <dt>${words.moveOn}</dt>
        <dd lang=${locale}>${advice}</dd>
      </dl>
    </section>
  `;
}

/** Says which stage's edge the score is near to. */
function borderlineText({ model, snapshot }: StagedView): string {
  const distances = model.stages.slice(1).map(({ edge }) => Math.abs(edge - snapshot.score!));
  const nearest = 2 + distances.indexOf(Math.min(...distances));
  return filled(model.texts.honesty.borderline, { x: nearest });
}
