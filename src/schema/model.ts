import * as z from 'zod/mini';
import { documentFields, fraction, id, label, text, whole } from './fields.js';
import { modelTexts } from './model-texts.js';

const stage = z.strictObject({
  id: id('Id of the stage.'),
  name: label(60, 'Name of the stage, as shown.'),
  edge: whole(0, 100, 'Lowest score of this stage, inclusive. The first stage begins at 0.'),
  definition: text('What an organisation at this stage looks like; also shown for self-placement.'),
  advice: text('What moves an organisation on from this stage.'),
});

const gate = z.strictObject({
  minLevel: whole(1, 4, 'The gate question must be answered at this level or higher.'),
  heldAt: whole(1, 5, 'The stage at which the result is held while the gate is not passed.'),
  pattern: id('The pattern that the gate question decides on its own.'),
  indicatedUpTo: whole(
    0,
    4,
    'A gate answer up to this level indicates the pattern, whatever else was answered.',
  ),
  clearedFrom: whole(0, 4, 'From this level on, the gate answer leaves the pattern possible at most.'),
});

const validity = z.strictObject({
  minCoverage: fraction('Least share of the applicable questions that must be rated.'),
  maxNotApplicable: fraction('Largest share of all questions that may be "does not apply".'),
  minRatedPerDimension: whole(1, 60, 'A dimension with fewer rated questions is not assessed.'),
  maxMissingDimensions: whole(0, 8, 'With more dimensions than this not assessed, there is no result.'),
});

const threshold = (what: string) =>
  z
    .strictObject({
      above: whole(0, 100, `Evidence is ${what} only when its strength is above this figure.`),
      minLows: whole(0, 60, `Evidence is ${what} only with at least this many low answers.`),
    })
    .check(z.describe(`When a pattern is ${what}.`));

const thresholds = z.strictObject({
  low: whole(0, 4, 'An answer up to this level counts as low.'),
  weakestLinkLead: whole(0, 4, 'How many stages the result may lie above its weakest dimension.'),
  borderline: whole(0, 100, 'A score nearer than this to an edge is called borderline.'),
  evidence: z
    .strictObject({
      minRated: whole(1, 60, 'With fewer rated questions that carry its tag, a pattern is not assessed.'),
      minWeight: whole(1, 300, 'With less tag weight than this, a pattern is not assessed.'),
    })
    .check(z.describe('How much evidence a pattern needs to be assessed at all.')),
  indicated: threshold('"indicated"'),
  possible: threshold('"possible"'),
  actions: z
    .strictObject({
      maxLevel: whole(0, 4, 'Answers up to this level may yield an action.'),
      limit: whole(0, 10, 'How many actions a result lists.'),
      perDimension: whole(1, 10, 'How many of them may come from one dimension.'),
      gateBoost: fraction('Priority factor of the gate question while it is not passed.'),
      patternBoost: fraction('Priority factor of questions tagged with the primary pattern.'),
    })
    .check(z.describe('Which actions a result lists, and in which order.')),
  signal: whole(0, 4, 'A question that carries a signal emits it when answered up to this level.'),
  urgentStrength: whole(0, 100, 'An indicated pattern of this strength or more makes a result urgent.'),
  noClearDifference: z
    .strictObject({
      score: whole(0, 100, 'A smaller difference between two scores is no clear difference.'),
      dimension: whole(0, 100, 'A smaller difference between two dimensions is no clear difference.'),
    })
    .check(z.describe('Which differences are too small to mean anything.')),
  disagreement: whole(1, 4, 'Answers of several people this many levels apart are a disagreement.'),
  minPeople: whole(2, 100, 'Results of a group are shown from this many people upwards.'),
  poolDays: whole(1, 3660, 'Results older than this many days are not pooled.'),
  fastSeconds: whole(0, 3600, 'A run shorter than this many seconds is flagged as fast.'),
});

const pattern = z.strictObject({
  id: id('Id of the failure pattern.'),
  name: label(80, 'Short name, as shown.'),
  headline: text('The pattern in one sentence.'),
  meaning: text('What it means.'),
  firstMove: text('What to do first.'),
  avoid: text('What not to do.'),
});

const engagement = z.strictObject({
  id: id('Id of the offer. The host may replace label, description and link.'),
  label: label(80, 'Neutral label.'),
  description: text('What it is, in one or two sentences.'),
});

export const modelSchema = z
  .strictObject({
    ...documentFields,
    stages: z
      .array(stage)
      .check(z.length(5), z.describe('The five stages, lowest first. Answer level k describes stage k + 1.')),
    gate: gate.check(z.describe('What the gate question decides.')),
    validity: validity.check(z.describe('When there is enough for a result.')),
    thresholds: thresholds.check(z.describe('Every other figure that the rules use.')),
    patterns: z
      .array(pattern)
      .check(
        z.maxLength(12),
        z.describe('Failure patterns in order of precedence: root cause before symptom.'),
      ),
    engagements: z
      .array(engagement)
      .check(z.minLength(1), z.maxLength(30), z.describe('What can be offered after a result.')),
    byPattern: z
      .record(id('A pattern.'), z.tuple([id('At stage 1.'), id('At stage 2.'), id('At stage 3.')]))
      .check(z.describe('First offer by indicated pattern and stage 1, 2 and 3.')),
    byQuestionnaire: z
      .record(id('A questionnaire.'), id('The offer.'))
      .check(z.describe('First offer by questionnaire when no pattern is indicated, else the second.')),
    hiddenFallback: z
      .array(id('An offer.'))
      .check(
        z.minLength(1),
        z.maxLength(10),
        z.describe(
          'Where a hidden offer falls back to, in order. The last one is always offered and cannot be hidden; the one before it is the conversation about the result.',
        ),
      ),
    texts: modelTexts.check(z.describe('Sentences of the result page.')),
  })
  .check(
    z.meta({
      id: 'Model',
      description: 'Stages, patterns, engagements and every figure that the scoring rules use.',
    }),
  );

/** Stages, patterns, engagements and every figure that the scoring rules use. */
export type Model = z.infer<typeof modelSchema>;
export type Stage = z.infer<typeof stage>;
export type Pattern = z.infer<typeof pattern>;
export type Engagement = z.infer<typeof engagement>;
