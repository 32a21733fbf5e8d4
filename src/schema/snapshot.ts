import * as z from 'zod/mini';
import { id, locale, utcTime, version, whole } from './fields.js';
import { confidenceSchema } from './triage.js';

const stageIndex = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
  .check(z.describe('A stage, 1 to 5.'));

export const answerSchema = z
  .union([
    z.literal(0),
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal('na'),
    z.literal('dk'),
  ])
  .check(z.describe('Level 0 to 4, "na" (does not apply) or "dk" (I don\'t know, or skipped).'));

const ids = (most: number, description: string) =>
  z.array(id('An id.')).check(z.maxLength(most), z.describe(description));
const shown = (description: string) => z.nullable(whole(0, 100, description)).check(z.describe(description));

const base = {
  schemaVersion: z.literal(1).check(z.describe('Version of this shape.')),
  questionnaire: z
    .strictObject({ id: id('Its id.'), version: version('Its version.') })
    .check(z.describe('What was answered.')),
  locale: locale('The language whose texts were shown.'),
  completedAt: utcTime('When the run was finished.'),
  context: z
    .record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(1000)))
    .check(z.describe("The host's own notes, such as campaign parameters.")),
  startedAt: z.nullable(utcTime('When the run began.')).check(z.describe('When the run began, if known.')),
  flags: z
    .array(z.enum(['identical-answers', 'fast']))
    .check(z.maxLength(2), z.describe('Friendly notes on quality, never a rejection.')),
  engagements: ids(30, 'What to offer, best first.'),
};

const answers = z
  .record(id('A question.'), answerSchema)
  .check(z.describe('Every answer by question id; skipped questions are "dk".'));

export const stagedSnapshotSchema = z
  .strictObject({
    kind: z.literal('staged').check(z.describe('Result of a staged questionnaire.')),
    ...base,
    answers,
    status: z
      .enum(['valid', 'valid-partial', 'insufficient', 'does-not-fit'])
      .check(z.describe('Whether the answers are enough for a result.')),
    coverage: z
      .strictObject({
        rated: whole(0, 60, 'Questions answered with a level.'),
        applicable: whole(0, 60, 'Questions that apply.'),
        notApplicable: whole(0, 60, 'Questions that do not apply.'),
        unknown: whole(0, 60, 'Questions answered "I don\'t know" or skipped.'),
      })
      .check(z.describe('How much was answered.')),
    score: shown('Overall score: the floor of the exact value.'),
    stage: z
      .nullable(
        z.strictObject({
          index: stageIndex,
          id: id('Id of the stage.'),
          raw: stageIndex,
          heldBackBy: z
            .array(z.string().check(z.maxLength(80)))
            .check(
              z.maxLength(2),
              z.describe('weakest-link:<dimension>, gate:<question>, gate-unanswered:<question>'),
            ),
          borderline: z.boolean().check(z.describe('Close to an edge.')),
        }),
      )
      .check(z.describe('The stage; `raw` is the one before anything held it back.')),
    dimensions: z
      .array(
        z.strictObject({
          id: id('The dimension.'),
          score: shown('Its score; null when not assessed.'),
          stage: z.nullable(stageIndex),
          rated: whole(0, 60, 'Questions answered with a level.'),
          asked: whole(0, 60, 'Questions asked.'),
        }),
      )
      .check(z.maxLength(8), z.describe('The profile.')),
    weakest: z.nullable(id('A dimension.')).check(z.describe('The lowest dimension.')),
    patterns: z
      .array(
        z.strictObject({
          id: id('The pattern.'),
          status: z
            .enum(['indicated', 'possible', 'not-indicated', 'not-assessed'])
            .check(z.describe('The verdict.')),
          strength: shown('Strength of the evidence; null when not assessed.'),
          lows: whole(0, 60, 'Low answers among the evidence.'),
        }),
      )
      .check(z.maxLength(12), z.describe('Failure patterns in order of precedence.')),
    primaryPattern: z
      .nullable(
        z.strictObject({
          id: id('The pattern.'),
          kind: z.enum(['indicated', 'possible']).check(z.describe('How sure it is.')),
        }),
      )
      .check(z.describe('The pattern to begin with.')),
    actions: ids(10, 'Questions whose action to take, best first.'),
    findOut: ids(60, 'Questions answered "I don\'t know", gate first.'),
    signals: ids(61, 'Signals emitted.'),
    quadrant: z.nullable(id('A quadrant.')).check(z.describe('Two-axis questionnaires only.')),
    urgency: z
      .nullable(z.enum(['now', 'this-quarter', 'plan', 'keep']))
      .check(z.describe('Changes wording only, never the offer.')),
    selfPlacement: z
      .nullable(z.strictObject({ stage: stageIndex, difference: whole(-4, 4, 'Placed stage minus result.') }))
      .check(z.describe('Where the visitor had placed the organisation.')),
    people: z.nullable(whole(1, 100_000, 'People pooled.')).check(z.describe('Pooled results only.')),
  })
  .check(z.describe('Result of a staged questionnaire.'));

export const bandedSnapshotSchema = z
  .strictObject({
    kind: z.literal('banded').check(z.describe('Result of a banded questionnaire.')),
    ...base,
    answers,
    status: z
      .enum(['valid', 'insufficient'])
      .check(z.describe('Whether every counted statement was answered.')),
    total: z.nullable(whole(0, 1000, 'Sum of the counted answers.')).check(z.describe('The total.')),
    max: whole(0, 1000, 'The highest total possible.'),
    band: z.nullable(id('A band.')).check(z.describe('The band that the total falls into.')),
    categories: z
      .array(
        z.strictObject({
          id: id('The category.'),
          sum: z
            .nullable(whole(0, 1000, 'Sum of its answers.'))
            .check(z.describe('Null when one is missing.')),
          lows: whole(0, 60, 'Low answers.'),
        }),
      )
      .check(z.maxLength(12), z.describe('Every category in order.')),
    named: ids(12, 'Categories whose failure is named, lowest sum first.'),
  })
  .check(z.describe('Result of a banded questionnaire.'));

export const triageSnapshotSchema = z
  .strictObject({
    kind: z.literal('triage').check(z.describe('Result of the triage.')),
    ...base,
    path: z
      .array(z.strictObject({ node: id('The node.'), answer: id('The answer.') }))
      .check(z.maxLength(60), z.describe('The way taken.')),
    leaf: id('Where it ended.'),
    pattern: z.nullable(id('The pattern.')).check(z.describe('The pattern found, if any.')),
    confidence: z.nullable(confidenceSchema).check(z.describe('Null when no pattern was found.')),
    next: ids(5, 'Questionnaires to take next, best first.'),
  })
  .check(z.describe('Result of the triage.'));

export const snapshotSchema = z.discriminatedUnion('kind', [
  stagedSnapshotSchema,
  bandedSnapshotSchema,
  triageSnapshotSchema,
]);

export type Answer = z.infer<typeof answerSchema>;
export type StageIndex = z.infer<typeof stageIndex>;
export type StagedSnapshot = z.infer<typeof stagedSnapshotSchema>;
export type BandedSnapshot = z.infer<typeof bandedSnapshotSchema>;
export type TriageSnapshot = z.infer<typeof triageSnapshotSchema>;
export type Snapshot = z.infer<typeof snapshotSchema>;
