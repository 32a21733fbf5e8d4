import type { Model, Questionnaire } from '../schema/questionnaire.js';
import type { Snapshot } from '../schema/snapshot.js';
import { explainBanded } from './explain-banded.js';
import { explainStaged } from './explain-staged.js';
import { MaturityInputError } from './input-error.js';
import { requireSameEdition } from './same-questionnaire.js';

/** One answer's part in a figure. */
export interface Term {
  readonly questionId: string;
  readonly answer: number;
  readonly weight: number;
}

/**
 * How a figure came about. Its exact value is numerator / denominator, and:
 * - `dimension-mean`, `mean-of-dimensions`: 25 · Σ weight · answer / Σ weight
 * - `pattern-strength`: 25 · Σ weight · (4 − answer) / Σ weight
 * - `sum`: Σ weight · answer
 * - `coverage`: rated questions / questions that apply
 * - `stage-edges`: the overall score against the model's edges; `weakest-link`, `gate` and `gate-unanswered`
 *   say what held the stage back last, and the gate's answer is then a term.
 */
export interface Figure {
  /** `coverage`, `score`, `stage`, `total`, or `dimension:<id>`, `pattern:<id>`, `category:<id>`. */
  readonly id: string;
  readonly terms: readonly Term[];
  readonly numerator: number;
  readonly denominator: number;
  /** What the page shows; null where there was too little for a figure. */
  readonly shown: number | null;
  readonly rule: FigureRule;
}

export type FigureRule =
  | 'coverage'
  | 'dimension-mean'
  | 'mean-of-dimensions'
  | 'pattern-strength'
  | 'stage-edges'
  | 'weakest-link'
  | 'gate'
  | 'gate-unanswered'
  | 'sum';

/** Every figure of a result with the questions, answers, weights and arithmetic that produced it. */
export function explainScore(
  questionnaire: Questionnaire,
  snapshot: Snapshot,
  { model }: { readonly model?: Model | undefined } = {},
): { figures: Figure[] } {
  requireSameEdition(questionnaire, snapshot?.questionnaire, 'snapshot.questionnaire');
  if (questionnaire.kind === 'staged' && snapshot.kind === 'staged') {
    return { figures: explainStaged(questionnaire, snapshot.answers, model) };
  }
  if (questionnaire.kind === 'banded' && snapshot.kind === 'banded') {
    return { figures: explainBanded(questionnaire, snapshot.answers, model) };
  }
  throw new MaturityInputError('wrong-kind', 'questionnaire.kind');
}
