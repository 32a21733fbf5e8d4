import * as z from 'zod/mini';
import { id, label, maintainers, text, whole } from './fields.js';
import { checkFields } from './staged.js';

const statement = z.strictObject({
  id: id('Id of the statement. Never reused for another one.'),
  ...maintainers,
  category: id('The category it belongs to.'),
  counted: z.boolean().check(z.describe('Whether the answer counts towards the total; others are probes.')),
  text: text('The statement, about one thing.'),
});

const category = z.strictObject({
  id: id('Id of the category.'),
  failure: label(80, 'Name of the failure that low answers point to.'),
  meaning: text('What that failure means.'),
  remedy: text('What to do about it.'),
  engagement: z.optional(id('What to offer when this failure is named first.')),
});

const band = z.strictObject({
  id: id('Id of the band.'),
  from: whole(0, 1000, 'Lowest total of this band, inclusive. The first band begins at 0.'),
  name: label(80, 'Name, as shown.'),
  text: text('What the band means.'),
  engagement: z.optional(id('What to offer.')),
});

const phase = z.strictObject({
  name: label(80, 'Name of the phase.'),
  weeks: label(80, 'How long it takes.'),
});

export const bandedSchema = z
  .strictObject({
    kind: z.literal('banded').check(z.describe('Answers 0 to 3 are added up; the total falls into a band.')),
    ...checkFields,
    scale: z
      .array(label(120, 'One answer.'))
      .check(z.length(4), z.describe('The four answers 0 to 3, lowest first.')),
    scaleNote: z.optional(text('A note beside the answers.')),
    questions: z.array(statement).check(z.minLength(1), z.maxLength(60), z.describe('Statements in order.')),
    categories: z
      .array(category)
      .check(z.minLength(1), z.maxLength(12), z.describe('Categories in order of precedence.')),
    lowsToName: z.optional(
      whole(1, 60, 'So many low answers in one category name its failure; 3 when absent.'),
    ),
    bands: z
      .array(band)
      .check(z.minLength(1), z.maxLength(12), z.describe('Bands of the total, lowest first.')),
    noneNamed: z.optional(text('Said when no failure is named.')),
    phases: z.optional(z.array(phase).check(z.maxLength(12), z.describe('Phases of the way on.'))),
    phasesNote: z.optional(text('A note beside the phases.')),
  })
  .check(z.describe('A questionnaire whose answers 0 to 3 are added up to a total with bands.'));

/** A questionnaire whose answers 0 to 3 are added up to a total with bands. */
export type BandedQuestionnaire = z.infer<typeof bandedSchema>;
export type BandedQuestion = z.infer<typeof statement>;
