import * as z from 'zod/mini';
import { text as sentence } from './fields.js';

/** Sentences of the result page; words in braces are filled in when shown. */
export const modelTexts = z.strictObject({
  caps: z
    .strictObject({
      weakestLink: sentence('Held back by the weakest dimension: {raw}, {dimension}, {w}.'),
      gate: sentence('Held back by the gate question: {raw}, {question}.'),
      gateUnanswered: sentence('Held back because the gate question was left open: {raw}.'),
    })
    .check(z.describe('Why a stage was held back.')),
  honesty: z
    .strictObject({
      snapshot: sentence('What the result is and is not: {R} questions, {date}.'),
      open: sentence('How many questions were left open: {n}.'),
      borderline: sentence('Close to the edge of a stage: {x}.'),
      partial: sentence('A dimension could not be assessed: {dimension}.'),
      group: sentence('A result of several people: {n}, {m} disagreements.'),
    })
    .check(z.describe('What a result does not say.')),
  confidence: z
    .strictObject({
      clear: sentence('Said of a clear triage result.'),
      likely: sentence('Said of a likely triage result.'),
      tentative: sentence('Said of a tentative triage result.'),
    })
    .check(z.describe('How sure a triage result is.')),
  selfPlacement: z
    .strictObject({
      question: sentence('Asked before the first question.'),
      result: sentence('Placement beside result: {b}, {bName}, {s}, {sName}.'),
      above: sentence('Added when the placement was higher than the result.'),
      below: sentence('Added when the placement was lower than the result.'),
      equal: sentence('Added when the two agree.'),
    })
    .check(z.describe('Placement and result beside each other.')),
  noPattern: sentence('Said when no pattern stands out: {name} of the lowest dimension.'),
  possible: sentence('Said of a primary pattern that is only possible.'),
  alsoPresent: sentence('Said of further indicated patterns.'),
  notAssessed: sentence('Said of a pattern that this questionnaire cannot assess.'),
  doesNotFit: sentence('Said when too many questions do not apply.'),
  findOut: sentence('Heading of the questions answered "I don\'t know".'),
  seenDifferently: sentence('Heading of the questions that people answer differently.'),
  noClearDifference: sentence('Said of a difference too small to mean anything.'),
  urgency: z
    .strictObject({
      now: sentence('Most urgent.'),
      'this-quarter': sentence('Within the quarter.'),
      plan: sentence('To be planned.'),
      keep: sentence('Nothing to be done.'),
    })
    .check(z.describe('How urgent a result is.')),
  banded: z
    .strictObject({
      failureUnderneath: sentence('A good total with a named failure.'),
      spreadOut: sentence('A poor total without a named failure.'),
    })
    .check(z.describe('When total and named failures disagree.')),
});
