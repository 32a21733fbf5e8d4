import * as z from 'zod/mini';
import { documentFields, id, label, maintainers, text } from './fields.js';
import { modelSchema } from './model.js';

export const confidenceSchema = z
  .enum(['clear', 'likely', 'tentative'])
  .check(z.describe('How sure the leaf is. Absent only for a leaf without a pattern.'));

const target = {
  to: z.optional(id('The node to ask next.')),
  leaf: z.optional(id('The leaf that this answer ends in.')),
  confidence: z.optional(confidenceSchema),
};

const option = z.strictObject({
  id: id('Short id of the answer, unique within its node.'),
  text: text('The answer, as shown.'),
  ...target,
  when: z.optional(
    z
      .strictObject({ node: id('An earlier node.'), answer: id('The answer it needs.') })
      .check(z.describe('The way given here is taken only after this earlier answer.')),
  ),
  otherwise: z.optional(
    z.strictObject(target).check(z.describe('The way taken without that earlier answer.')),
  ),
  next: z.optional(
    z
      .array(id('A questionnaire.'))
      .check(z.maxLength(5), z.describe('Questionnaires to take next. Only at a node that a leaf asks.')),
  ),
});

const node = z.strictObject({
  id: id('Id of the node.'),
  ...maintainers,
  text: text('The question.'),
  options: z.array(option).check(z.minLength(2), z.maxLength(12), z.describe('Answers in order.')),
});

const leaf = z.strictObject({
  id: id('Id of the leaf.'),
  ...maintainers,
  pattern: z.nullable(id('The pattern found.')).check(z.describe('The pattern found; null when none was.')),
  text: text('The result in one or two sentences.'),
  next: z
    .array(id('A questionnaire.'))
    .check(z.maxLength(5), z.describe('Questionnaires to take next, best first.')),
  engagement: id('What to offer.'),
  ask: z.optional(id('A node to ask at this leaf; its answers say what to take next.')),
});

export const triageSchema = z
  .strictObject({
    kind: z.literal('triage').check(z.describe('One question leads to the next until a cause is named.')),
    ...documentFields,
    ...maintainers,
    id: id('Id of the questionnaire. Never reused for another one.'),
    group: z.optional(id('Group in the catalog.')),
    title: label(120, 'Title, as shown.'),
    promise: text('What the visitor gets for answering, in one sentence.'),
    frame: z.optional(text('Period and scope to answer for.')),
    minutes: z.optional(
      z.int().check(z.gte(1), z.lte(60), z.describe('How long answering takes, in minutes.')),
    ),
    nodes: z
      .array(node)
      .check(z.minLength(1), z.maxLength(60), z.describe('Questions; the first one is asked first.')),
    leaves: z.array(leaf).check(z.minLength(1), z.maxLength(30), z.describe('Where the questions can end.')),
    model: z.optional(modelSchema),
  })
  .check(z.describe('A short sequence of questions that ends in the first thing to look at.'));

/** A short sequence of questions that ends in the first thing to look at. */
export type TriageQuestionnaire = z.infer<typeof triageSchema>;
export type TriageNode = z.infer<typeof node>;
export type TriageOption = z.infer<typeof option>;
export type TriageLeaf = z.infer<typeof leaf>;
export type Confidence = z.infer<typeof confidenceSchema>;
