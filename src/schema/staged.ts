import * as z from 'zod/mini';
import { documentFields, id, label, maintainers, text, whole } from './fields.js';
import { modelSchema } from './model.js';

/** What every questionnaire that ends in a score says about itself. */
export const checkFields = {
  ...documentFields,
  code: maintainers.code,
  id: id('Id of the questionnaire. Never reused for another one.'),
  group: z.optional(
    id('Group in the catalog: delivery, quality, platform, ai-readiness, companion, or your own.'),
  ),
  title: label(120, 'Title, as shown.'),
  audience: z
    .array(text('One audience.'))
    .check(z.minLength(1), z.maxLength(10), z.describe('Who should answer, most fitting first.')),
  roles: z.optional(
    z
      .array(z.enum(['cto', 'cpo', 'qa', 'mobile', 'backlog', 'platform', 'sre', 'ai']))
      .check(z.maxLength(8), z.describe('Roles that find this questionnaire in the catalog.')),
  ),
  minutes: z.optional(whole(1, 60, 'How long answering takes, in minutes.')),
  promise: text('What the visitor gets for answering, in one sentence.'),
  frame: text('Period and scope to answer for; shown before the first question.'),
  grounding: z.optional(text('What the content is based on, for maintainers. Never shown.')),
  model: z.optional(modelSchema),
};

const dimension = z.strictObject({
  id: id('Id of the dimension.'),
  name: label(80, 'Name, as shown.'),
  definition: text('What the dimension is about.'),
});

const question = z.strictObject({
  id: id('Id of the question. Never reused for another one.'),
  ...maintainers,
  dimension: id('The dimension it belongs to.'),
  text: text('The question, about one thing.'),
  options: z
    .array(text('One written answer: a behaviour that can be seen or counted.'))
    .check(z.length(5), z.describe('Five written answers, level 0 to level 4, lowest first.')),
  gate: z.optional(
    z
      .literal(true)
      .check(z.describe('Marks the one question that holds the stage back. At most one per questionnaire.')),
  ),
  notApplicable: z.optional(text('When it does not apply. Present only where "does not apply" is offered.')),
  weight: z.optional(whole(1, 5, 'Weight in its dimension; 1 when absent.')),
  evidence: z.optional(
    z
      .record(id('A pattern.'), whole(1, 5, 'Weight of the tag.'))
      .check(z.describe('Patterns that a low answer points to, with weights.')),
  ),
  action: text('What to do when the answer is low.'),
  signal: z.optional(id('Signal that a low answer emits.')),
});

const signal = z.strictObject({ id: id('Id of the signal.'), text: text('What it says.') });

const cell = z.strictObject({
  id: id('Id of the quadrant.'),
  name: label(80, 'Name, as shown.'),
  text: text('What the quadrant means.'),
  engagement: id('What to offer.'),
});

const quadrants = z.strictObject({
  x: id('Dimension on the first axis.'),
  y: id('Dimension on the second axis.'),
  edge: whole(1, 100, 'A dimension at this score or above counts as high.'),
  cells: z
    .strictObject({
      lowLow: cell.check(z.describe('Both low.')),
      highLow: cell.check(z.describe('First high, second low.')),
      lowHigh: cell.check(z.describe('First low, second high.')),
      highHigh: cell.check(z.describe('Both high.')),
    })
    .check(z.describe('The four quadrants.')),
  side: z.optional(
    z
      .strictObject({
        dimension: id('Dimension of the side condition.'),
        below: whole(1, 100, 'The signal is emitted below this score.'),
        signal: id('The signal.'),
      })
      .check(z.describe('A condition on a third dimension.')),
  ),
});

export const stagedSchema = z
  .strictObject({
    kind: z.literal('staged').check(z.describe('Answers lead to dimensions, a score and a stage.')),
    ...checkFields,
    dimensions: z.array(dimension).check(z.minLength(1), z.maxLength(8), z.describe('Dimensions in order.')),
    questions: z.array(question).check(z.minLength(1), z.maxLength(60), z.describe('Questions in order.')),
    signals: z.optional(z.array(signal).check(z.maxLength(30), z.describe('What low answers may signal.'))),
    quadrants: z.optional(
      quadrants.check(z.describe('A two-axis headline. Only for two-axis questionnaires.')),
    ),
  })
  .check(z.describe('A questionnaire that ends in dimensions, a score and a stage.'));

/** A questionnaire that ends in dimensions, a score and a stage. */
export type StagedQuestionnaire = z.infer<typeof stagedSchema>;
export type StagedQuestion = z.infer<typeof question>;
export type Dimension = z.infer<typeof dimension>;
export type Quadrants = z.infer<typeof quadrants>;
