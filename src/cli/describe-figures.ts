import type { Figure, FigureRule, Term } from '../core/index.js';

/** How each rule counts, in the words of an engineer who wants to check it by hand. */
const RULES: Readonly<Record<FigureRule, string>> = {
  coverage: 'rated of applicable questions',
  'dimension-mean': '25 × mean of the answers',
  'mean-of-dimensions': 'mean of the dimensions',
  'pattern-strength': '25 × mean of (4 − answer)',
  'stage-edges': 'the score against the edges of the stages',
  'weakest-link': 'held at one stage above the weakest dimension',
  gate: 'held back by the answer to the gate question',
  'gate-unanswered': 'held back because the gate question is open',
  sum: 'sum of the answers',
};

/** Every figure with its exact value, its rule and the answers it was made of. */
export function describeFigures(figures: readonly Figure[]): string[] {
  if (figures.length === 0) return [];
  return [
    '',
    'How the figures came about (answer×weight, where it is not 1)',
    ...figures.flatMap(describeFigure),
  ];
}

function describeFigure(figure: Figure): string[] {
  const { id, rule, terms } = figure;
  const head = `  ${id} = ${valueOf(figure)}: ${RULES[rule]}`;
  return terms.length > 0 ? [head, `    ${terms.map(describeTerm).join(', ')}`] : [head];
}

/** What is shown, beside the exact value it comes from. */
function valueOf({ id, shown, numerator, denominator }: Figure): string {
  if (shown === null) return 'not assessed';
  const exact = denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
  if (id === 'coverage') return exact;
  return `${shown} (${id === 'stage' ? 'score ' : 'exactly '}${exact})`;
}

function describeTerm({ questionId, answer, weight }: Term): string {
  return `${questionId} ${answer}${weight === 1 ? '' : `×${weight}`}`;
}
