import * as z from 'zod/mini';
import { modelSchema } from './model.js';
import { questionnaireSchema } from './questionnaire.js';
import { snapshotSchema } from './snapshot.js';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The contracts as JSON Schema (2020-12), by file name, for editors and for other languages. */
export function jsonSchemas(): Record<'questionnaire' | 'model' | 'snapshot', JsonSchema> {
  return {
    questionnaire: titled('Questionnaire', questionnaireSchema),
    model: titled('Model', modelSchema),
    snapshot: titled('Snapshot', snapshotSchema),
  };
}

function titled(title: string, schema: z.core.$ZodType): JsonSchema {
  const { $defs, $ref, $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  // The model is a definition that questionnaires refer to; by itself it is the document.
  const document =
    $ref === undefined ? { ...rest, ...($defs && { $defs }) } : $defs?.[$ref.replace('#/$defs/', '')];
  return { ...($schema && { $schema }), title, ...document };
}
