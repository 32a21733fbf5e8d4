/** Which questionnaire an event speaks of. */
export interface QuestionnaireRef {
  id: string;
  version: string;
}
