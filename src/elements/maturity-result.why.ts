import { html, nothing } from 'lit';
import { explainScore, type Figure } from '../core/explain-score.js';
import type { ResultStrings } from '../locales/result/index.js';
import type { Model } from '../schema/questionnaire.js';
import { answerIn, questionText, type ResultView, type StagedView } from './maturity-result.view.js';
import { capTexts, dimensionName } from './maturity-result.wording.js';

// The arithmetic behind a result. It loads when somebody asks for it.

/** Every figure with the questions, the visitor's own answers, the weights and the sum they make. */
export function whyView(view: ResultView) {
  const { model, questionnaire, snapshot, words } = view;
  const { figures } = explainScore(questionnaire, snapshot);
  const of = (kind: string) => figures.filter(({ id }) => id.split(':')[0] === kind);
  const dimensions = of('dimension');
  const patterns = of('pattern');
  const { above, minLows } = model.thresholds.indicated;
  return html`
    <p>${words.whyIntro}</p>
    ${of('coverage').map(({ numerator, denominator }) => html`<p>${words.coverage(numerator, denominator)}</p>`)}
    ${of('total').map((figure) => figureView(view, words.overallScore, figure, sumOf(figure, words)))}
    ${
      dimensions.length
        ? html`
            <h4>${words.profile}</h4>
            <p class="small">${words.dimensionRule}</p>
            ${dimensions.map((figure) => figureView(view, dimensionName(questionnaire, idIn(figure)), figure, meanOf(figure, words)))}
          `
        : nothing
    }
    ${of('score').map((figure) => scoreView(view as StagedView, figure, dimensions))}
    ${of('stage').map((figure) => stageView(view as StagedView, figure))}
    ${
      patterns.length
        ? html`
            <h4>${words.pattern}</h4>
            <p class="small">${words.patternRule(above, minLows)}</p>
            ${patterns.map((figure) => figureView(view, patternName(model, idIn(figure)), figure, strengthOf(figure, words)))}
          `
        : nothing
    }
  `;
}

function idIn({ id }: Figure): string {
  return id.slice(id.indexOf(':') + 1);
}

function patternName({ patterns }: Model, id: string): string {
  return patterns.find((pattern) => pattern.id === id)?.name ?? id;
}

/** A figure and its sum in a line; the answers that went in are one press away. */
function figureView(view: ResultView, name: string, figure: Figure, sum: string) {
  const { locale, words } = view;
  const line = figure.shown === null ? words.tooFew : `${sum} ${result(view, figure)}`;
  return html`
    <details class="calculation">
      <summary>
        <bdi lang=${locale}><b>${name}</b></bdi
        >: <bdi dir=${words.dir}>${line}</bdi>
      </summary>
      ${figure.terms.length ? termsTable(view, figure, name) : nothing}
    </details>
  `;
}

function termsTable(
  { locale, questionnaire, snapshot, words, ...view }: ResultView,
  { terms }: Figure,
  name: string,
) {
  const outcome = { ...view, locale, questionnaire, snapshot };
  return html`
    <table class="terms">
      <caption class="spoken" lang=${locale}>
        ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.questionColumn}</th>
          <th scope="col">${words.levelColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${terms.map(
          ({ questionId, answer, weight }) => html`
            <tr>
              <th scope="row">
                <span lang=${locale}>${questionText(outcome, questionId)}</span>
                <span class="small" lang=${locale}>
                  ${answerIn(questionnaire, questionId, snapshot.answers[questionId], words)}
                </span>
                ${weight > 1 ? html`<span class="small">${words.weight(weight)}</span>` : nothing}
              </th>
              <td>${words.number(answer)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function scoreView(view: StagedView, figure: Figure, dimensions: readonly Figure[]) {
  const { words } = view;
  const means = dimensions.filter(({ shown }) => shown !== null);
  const sum = means.map(({ numerator, denominator }) => exact(numerator, denominator, words)).join(' + ');
  return html`
    <h4>${words.overallScore}</h4>
    <p class="small">${words.scoreRule}</p>
    <p class="sum">
      <bdi dir=${words.dir}>${`(${sum}) ÷ ${words.number(means.length)} ${result(view, figure)}`}</bdi>
    </p>
  `;
}

function stageView(view: StagedView, { shown }: Figure) {
  const { locale, model, snapshot, words } = view;
  const { raw } = snapshot.stage!;
  const { edge, name } = model.stages[raw - 1]!;
  return html`
    <h4>${words.stageNumber(shown!)}</h4>
    <p>${words.stageEdges(snapshot.score!, edge, words.stage(raw, name))}</p>
    ${capTexts(view).map((text) => html`<p lang=${locale}>${text}</p>`)}
  `;
}

/** The exact value, and the figure shown where that is not a whole one. */
function result({ words }: ResultView, { numerator, denominator, shown }: Figure): string {
  const value = `= ${exact(numerator, denominator, words)}`;
  return numerator % denominator === 0 ? value : `${value}, ${words.shownAs(shown!)}`;
}

function meanOf(figure: Figure, words: ResultStrings): string {
  return quotient(figure, (answer) => answer, words);
}

function strengthOf(figure: Figure, words: ResultStrings): string {
  return quotient(figure, (answer) => 4 - answer, words);
}

function quotient(
  { terms, denominator }: Figure,
  counted: (answer: number) => number,
  { number }: ResultStrings,
): string {
  const summands = terms.map(({ answer, weight }) =>
    weight === 1 ? number(counted(answer)) : `${number(weight)}·${number(counted(answer))}`,
  );
  return `${number(25)} × (${summands.join(' + ')}) ÷ ${number(denominator)}`;
}

function sumOf({ terms }: Figure, { number }: ResultStrings): string {
  return terms.map(({ answer }) => number(answer)).join(' + ');
}

/** A fraction as a person writes it: 58 1/3. */
function exact(numerator: number, denominator: number, { number }: ResultStrings): string {
  const whole = Math.floor(numerator / denominator);
  const rest = numerator - whole * denominator;
  if (rest === 0) return number(whole);
  const common = divisor(rest, denominator);
  const part = `${number(rest / common)}/${number(denominator / common)}`;
  return whole ? `${number(whole)} ${part}` : part;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
