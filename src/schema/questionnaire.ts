import * as z from 'zod/mini';
import { bandedSchema, type BandedQuestion } from './banded.js';
import { stagedSchema, type StagedQuestion } from './staged.js';
import { triageSchema } from './triage.js';

export const questionnaireSchema = z.discriminatedUnion('kind', [stagedSchema, bandedSchema, triageSchema]);

/** A questionnaire, as one JSON file: data only, never markup or code. */
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** A question of a questionnaire that is scored. */
export type Question = StagedQuestion | BandedQuestion;

export type { BandedQuestion, BandedQuestionnaire } from './banded.js';
export type { Engagement, Model, Pattern, Stage } from './model.js';
export type { Dimension, Quadrants, StagedQuestion, StagedQuestionnaire } from './staged.js';
export type { Confidence, TriageLeaf, TriageNode, TriageOption, TriageQuestionnaire } from './triage.js';
