import type { StagedQuestion, StagedQuestionnaire } from '../schema/index.js';

/**
 * A questionnaire that is valid as it stands. JSON has no comments, so every
 * text says what belongs in its place.
 */
export function startingQuestionnaire(id: string): StagedQuestionnaire & { readonly $schema: string } {
  return {
    $schema: './node_modules/maturity-widgets/questionnaires/questionnaire.schema.json',
    kind: 'staged',
    id,
    version: '1.0.0',
    title: 'Title: what is checked, in a few words',
    audience: ['who should answer, most fitting first', 'who else can'],
    minutes: 3,
    promise: 'Promise: what somebody knows after answering, in one sentence.',
    frame: 'Frame: the period and the scope to answer for, such as your main product over the last quarter.',
    dimensions: [
      {
        id: 'first-dimension',
        name: 'First dimension',
        definition: 'what is good here, in one sentence; three questions make a dimension.',
      },
      {
        id: 'second-dimension',
        name: 'Second dimension',
        definition: 'another side of the same matter; four dimensions are a good number.',
      },
    ],
    questions: [
      {
        ...question(
          'first-question',
          'first-dimension',
          'Who answers for the result? (The gate: below level 2 the stage is held at 2.)',
        ),
        options: [
          'Level 0: nobody. Write it so that an honest answer costs no pride.',
          'Level 1: several people, each for a part.',
          'Level 2: one named person. This level passes the gate.',
          'The same, with a say over scope and order.',
          'The same, and that say was used in the last quarter.',
        ],
        gate: true,
        evidence: { 'ownership-gap': 2 },
      },
      {
        ...question(
          'second-question',
          'first-dimension',
          'How often does something happen that one can count?',
        ),
        options: [
          'More than half of the time, or nobody knows.',
          '31 to 50%.',
          '16 to 30%.',
          '6 to 15%.',
          '5% or less.',
        ],
        evidence: { 'ownership-gap': 1, 'coordination-tax': 1 },
      },
      {
        ...question('third-question', 'first-dimension', 'What happens to something that not everybody has?'),
        notApplicable: 'say when the question does not apply; remove this line where it always does',
        evidence: { 'coordination-tax': 2 },
      },
      {
        ...question('fourth-question', 'second-dimension', 'What can one see of this today?'),
        evidence: { 'ownership-gap': 1 },
      },
      {
        ...question('fifth-question', 'second-dimension', 'What decides about this?'),
        evidence: { 'coordination-tax': 1 },
      },
      question(
        'sixth-question',
        'second-dimension',
        'What was done the last time? (Without evidence it counts for the score only.)',
      ),
    ],
  };
}

function question(id: string, dimension: string, text: string): StagedQuestion {
  return {
    id,
    dimension,
    text,
    options: [
      'Level 0: what one sees where nothing is in place.',
      'Level 1: what one sees at the first attempts.',
      'Level 2: what one sees where it mostly works.',
      'Level 3: what one sees where it is measured.',
      'The same, and it is repaired without a reminder.',
    ],
    action: 'Action: the first step for somebody at a low level, begun this month and by one person.',
  };
}
