import { html } from 'lit';
import type { Check } from '../catalog/index.js';
import type { LocalizedEntry } from '../catalog/load-catalog.js';
import type { ResultStrings } from '../locales/result/index.js';
import type { BandedQuestionnaire, Model, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { Answer, BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';
import type { Offer } from './maturity-result.engagements.js';
import type { Outcome } from './maturity-result.wording.js';

/** What every view of the result draws from. A view is a plain function of it. */
export interface ResultView extends Outcome {
  readonly model: Model;
  readonly words: ResultStrings;
  readonly offers: readonly Offer[];
  /** Inside a run, where there are questions to go back to. */
  readonly interactive: boolean;
  /** The checks that a visitor may be pointed to, in the interface's language where they are translated. */
  readonly checks: readonly LocalizedEntry[];
  /** Made with another edition of the questionnaire: drawn, but not scored again. */
  readonly outdated: boolean;
  goTo(questionId: string): void;
  route(event: Event, engagement: string): void;
}

export interface StagedView extends ResultView {
  readonly questionnaire: StagedQuestionnaire;
  readonly snapshot: StagedSnapshot;
}

export interface BandedView extends ResultView {
  readonly questionnaire: BandedQuestionnaire;
  readonly snapshot: BandedSnapshot;
}

/** A sentence of the interface about a text that may be in another language. */
export function about(sentence: (text: string) => string, text: string, lang: string) {
  const [before, after] = sentence('\0').split('\0');
  return html`${before}<bdi lang=${lang}>${text}</bdi>${after}`;
}

/** A text that others follow in its line. A space that is a node of its own is not in the name that Chromium computes. */
export function spaced(text: string): string {
  return `${text} `;
}

/** An answer in the words it was given in. */
export function answerIn(check: Check, questionId: string, answer: Answer | undefined, words: ResultStrings) {
  if (answer === undefined || (answer === 'dk' && check.kind === 'banded')) return words.open;
  if (answer === 'dk') return words.dontKnow;
  if (answer === 'na') return words.doesNotApply;
  if (check.kind === 'banded') return check.scale[answer]!;
  return check.questions.find(({ id }) => id === questionId)?.options[answer] ?? String(answer);
}

/** Every question that has this answer, in file order. */
export function questionsAnswered({ questionnaire, snapshot }: Outcome, answer: Answer): string[] {
  return questionnaire.questions.map(({ id }) => id).filter((id) => snapshot.answers[id] === answer);
}

export function questionText({ questionnaire }: Outcome, id: string): string {
  return questionnaire.questions.find((question) => question.id === id)?.text ?? id;
}
