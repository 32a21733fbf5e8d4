import { html, nothing } from 'lit';
import { compareSnapshots, type Comparison } from '../core/compare-snapshots.js';
import type { ResultStrings } from '../locales/result/index.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { momentOf, type ComparisonView } from './maturity-comparison.view.js';
import { barView, pictureRow, stagesView } from './maturity-result.bar.js';
import { spaced } from './maturity-result.view.js';
import { capTexts, dimensionName } from './maturity-result.wording.js';
import { ladderView } from './maturity-stage-ladder.view.js';

interface Ends {
  readonly before: StagedSnapshot;
  readonly after: StagedSnapshot;
  readonly compared: Comparison;
}

/** The earliest result and the latest: the stages on one ladder, then the dimensions, what moved clearly first. */
export function timeView(view: ComparisonView) {
  const { check, entries, words, result } = view;
  const { locale, questionnaire } = check;
  const model = questionnaire.model!;
  const sorted = entries.toSorted(
    (a, b) => Date.parse(a.snapshot.completedAt) - Date.parse(b.snapshot.completedAt),
  );
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const [before, after] = [first.snapshot, last.snapshot];
  const ends = { before, after, compared: compareSnapshots(before, after, { model }) };
  const [was, is] = [momentOf(first, words), momentOf(last, words)];
  const { score, dimension } = model.thresholds.noClearDifference;
  const [headline, explained] = headlineOf(ends, view);
  return html`
    <section class="stage">
      ${ladderView(
        {
          stages: model.stages.map(({ name }) => name),
          result: after.stage?.index ?? null,
          placed: before.stage?.index ?? null,
          raw: null,
        },
        { ...result, yours: words.after(is), placed: words.before(was), yoursAndPlaced: words.both(was, is) },
        locale,
      )}
      <div class="headline">
        <h2 part="headline" tabindex="-1">${headline}</h2>
        ${ends.compared.score.delta === null ? nothing : html`<p class="score">${words.score(before.score!, after.score!)}</p>`}
      </div>
      ${explained ? html`<p>${explained}</p>` : nothing}
      ${[before, after].map((snapshot) =>
        capTexts({ questionnaire, snapshot, locale }).map(
          (text) => html`
            <p class="cap">
              <span class="small">${snapshot === before ? words.beforeColumn : words.afterColumn}:</span>
              <span lang=${locale}>${text}</span>
            </p>
          `,
        ),
      )}
      ${entries.length > 2 ? html`<p class="small">${words.between(entries.length - 2)}</p>` : nothing}
    </section>
    ${movedPart(ends, view)}
    <section part="honesty" class="honesty">
      <h3>${result.honesty}</h3>
      <p>${words.rule(score, dimension)}</p>
    </section>
  `;
}

/** A stage counts as another one when the score has clearly moved, or something else holds it back. */
function headlineOf({ before, after, compared }: Ends, { words, result }: ComparisonView): [string, string?] {
  const [was, is] = [before.stage, after.stage];
  if (!was || !is) return [result.insufficient];
  const { clear, delta } = compared.score;
  const held = String(was.heldBackBy) !== String(is.heldBackBy);
  if (was.index !== is.index && (clear || held)) return [words.fromTo(was.index, is.index)];
  if (clear) return [words.still(is.index, delta! > 0)];
  return was.index === is.index ? [words.noClear] : [words.noClear, words.stageOnly(was.index, is.index)];
}

function movedPart({ before, after, compared }: Ends, { check, words, result }: ComparisonView) {
  const { locale, questionnaire } = check;
  const edges = questionnaire.model!.stages.map(({ edge }) => edge).filter((edge) => edge > 0);
  const barOf = (score: number | null) => barView(score, 100, edges, result.dir);
  const size = ({ clear, delta }: Comparison['dimensions'][number]) => (clear ? Math.abs(delta!) : 0);
  const scoreIn = ({ dimensions }: StagedSnapshot, id: string) =>
    dimensions.find((dimension) => dimension.id === id)?.score ?? null;
  return html`
    <section part="profile">
      <h3>${words.moved}</h3>
      <table class="bars moved" aria-label=${words.moved}>
        <thead>
          <tr>
            <th scope="col">${result.dimension}</th>
            <th scope="col">${words.beforeColumn}</th>
            <th scope="col">${words.afterColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${compared.dimensions
            .toSorted((a, b) => size(b) - size(a))
            .map(({ clear, delta, id }) => {
              const [was, is] = [scoreIn(before, id), scoreIn(after, id)];
              return html`
                <tr>
                  <th scope="row">
                    <span class="name" lang=${locale}>${spaced(dimensionName(questionnaire, id))}</span>
                    <span class="tag">
                      ${delta === null ? result.notAssessed : clear ? html`<strong>${signed(delta, result)}</strong>` : words.noClear}
                    </span>
                  </th>
                  <td>${was === null ? '–' : result.number(was)}</td>
                  <td>${is === null ? '–' : result.number(is)}</td>
                </tr>
                ${pictureRow([html`<div class="was">${barOf(was)}</div>`, barOf(is)], 3)}
              `;
            })}
          ${pictureRow(stagesView(edges, 100, result.dir, result.number), 3)}
        </tbody>
      </table>
    </section>
  `;
}

function signed(delta: number, { number }: ResultStrings): string {
  return `${delta > 0 ? '+' : '−'}${number(Math.abs(delta))}`;
}
