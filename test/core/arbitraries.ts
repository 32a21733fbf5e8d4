import fc from 'fast-check';
import type { Answer, Model, StagedQuestionnaire } from '../../src/core/index.js';
import { banded, model, stagedQuestionnaires } from './fixtures/questionnaires.js';

/**
 * How many cases a law is tried on. Browsers run the same laws on a twentieth of
 * them: the arithmetic is the same everywhere, and Node has already run them all.
 */
const SHARE = 'document' in globalThis || '__stryker__' in globalThis ? 20 : 1;

export function cases(count: number): { numRuns: number } {
  return { numRuns: Math.ceil(count / SHARE) };
}

export const at = '2026-01-31T09:30:00.000Z';

export type AnswerSheet = Record<string, Answer>;

const level = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Answer>;

/** Answers as people give them: mostly levels, now and then a blank. */
export function answersTo({ questions }: StagedQuestionnaire): fc.Arbitrary<AnswerSheet> {
  return fc.record(
    Object.fromEntries(
      questions.map(({ id, notApplicable }) => [
        id,
        fc.oneof(
          { weight: 12, arbitrary: level },
          { weight: 1, arbitrary: fc.constant<Answer>('dk') },
          { weight: notApplicable === undefined ? 0 : 3, arbitrary: fc.constant<Answer>('na') },
        ),
      ]),
    ),
  );
}

export const staged = fc.constantFrom(...stagedQuestionnaires);

/** A shipped questionnaire with answers to it. */
export const stagedRun = staged.chain((questionnaire) =>
  answersTo(questionnaire).map((answers) => ({ questionnaire, answers })),
);

export const bandedAnswers: fc.Arbitrary<AnswerSheet> = fc.record(
  Object.fromEntries(
    banded.questions.map(({ id }) => [
      id,
      fc.oneof(
        { weight: 30, arbitrary: fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Answer> },
        { weight: 1, arbitrary: fc.constant<Answer>('dk') },
      ),
    ]),
  ),
);

/** Times that a share code can hold, to the second. */
export const time = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2083-10-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

export const placement = fc.constantFrom(null, 1, 2, 3, 4, 5) as fc.Arbitrary<null | 1 | 2 | 3 | 4 | 5>;

const whole = (min: number, max: number) => fc.integer({ min, max });

/** A host's own model: other edges, thresholds, gate, patterns, but always one that the schema accepts. */
export const hostModel: fc.Arbitrary<Model> = fc
  .record({
    edges: fc.uniqueArray(whole(1, 100), { minLength: 4, maxLength: 4 }),
    patterns: whole(2, 4),
    offered: fc.boolean(),
    minLevel: whole(1, 4),
    heldAt: whole(1, 5),
    indicatedUpTo: whole(0, 3),
    clear: whole(1, 4),
    minRatedPerDimension: whole(1, 3),
    maxMissingDimensions: whole(0, 2),
    coverage: whole(0, 4),
    above: fc.tuple(whole(0, 100), whole(0, 100)),
    minLows: fc.tuple(whole(0, 3), whole(0, 3)),
    weakestLinkLead: whole(0, 4),
    borderline: whole(0, 20),
    limit: whole(0, 5),
    perDimension: whole(1, 3),
    fallback: whole(1, 3),
  })
  .map((given) => ({
    ...model,
    stages: model.stages.map((stage, index) => ({
      ...stage,
      edge: index === 0 ? 0 : given.edges.toSorted((a, b) => a - b)[index - 1]!,
    })),
    patterns: model.patterns.slice(0, given.patterns),
    byPattern: Object.fromEntries(
      model.patterns.slice(0, given.patterns).map(({ id }) => [id, model.byPattern[id]!]),
    ),
    byQuestionnaire: given.offered ? { 'own-check': 'outcome-team' } : {},
    gate: {
      ...model.gate,
      minLevel: given.minLevel,
      heldAt: given.heldAt,
      indicatedUpTo: given.indicatedUpTo,
      clearedFrom: Math.max(given.clear, given.indicatedUpTo + 1),
    },
    validity: {
      ...model.validity,
      minCoverage: [given.coverage, 4],
      minRatedPerDimension: given.minRatedPerDimension,
      maxMissingDimensions: given.maxMissingDimensions,
    },
    thresholds: {
      ...model.thresholds,
      weakestLinkLead: given.weakestLinkLead,
      borderline: given.borderline,
      indicated: { above: Math.max(...given.above), minLows: Math.max(...given.minLows) },
      possible: { above: Math.min(...given.above), minLows: Math.min(...given.minLows) },
      actions: { ...model.thresholds.actions, limit: given.limit, perDimension: given.perDimension },
    },
    hiddenFallback: model.hiddenFallback.slice(-given.fallback),
  }));

/** A host's own questionnaire: any number of dimensions, weights, tags, signals, perhaps two axes. */
export const hostQuestionnaire: fc.Arbitrary<StagedQuestionnaire> = fc
  .record({
    dimensions: whole(1, 8),
    questions: fc.array(
      fc.record({
        dimension: whole(0, 7),
        weight: fc.option(whole(1, 5), { nil: undefined }),
        na: fc.boolean(),
        tags: fc.dictionary(fc.constantFrom('ownership-gap', 'coordination-tax'), whole(1, 5)),
        signal: fc.option(whole(0, 1), { nil: undefined }),
      }),
      { maxLength: 24 },
    ),
    gate: fc.option(whole(0, 30), { nil: undefined }),
    axes: fc.boolean(),
    side: fc.boolean(),
    edge: whole(1, 100),
  })
  .map(({ axes, dimensions, edge, gate, questions, side }): StagedQuestionnaire => ({
    kind: 'staged',
    id: 'own-check',
    version: '1.0.0',
    title: 'Own check',
    audience: ['anyone'],
    promise: 'A promise.',
    frame: 'A frame.',
    dimensions: Array.from({ length: dimensions }, (_, index) => dimension(index)),
    // Every dimension has one question at least; the rest falls where it falls.
    questions: [
      ...Array.from({ length: dimensions }, (_, index) => ({
        dimension: index,
        na: false,
        tags: {},
        weight: undefined,
        signal: undefined,
      })),
      ...questions,
    ].map((given, index) => ({
      id: `q-${index}`,
      dimension: `d-${given.dimension % dimensions}`,
      text: 'A question?',
      options: ['Zero.', 'One.', 'Two.', 'Three.', 'Four.'],
      action: 'Act.',
      ...(index === gate ? { gate: true as const } : given.na && { notApplicable: 'it does not apply' }),
      ...(given.weight !== undefined && { weight: given.weight }),
      ...(given.signal !== undefined && { signal: `s-${given.signal}` }),
      evidence: given.tags,
    })),
    signals: [
      { id: 's-0', text: 'A signal.' },
      { id: 's-1', text: 'Another.' },
    ],
    ...(axes &&
      dimensions > 1 && {
        quadrants: {
          x: 'd-0',
          y: 'd-1',
          edge,
          cells: { lowLow: cell('a'), highLow: cell('b'), lowHigh: cell('c'), highHigh: cell('d') },
          ...(side && { side: { dimension: 'd-0', below: edge, signal: 's-1' } }),
        },
      }),
  }));

const dimension = (index: number) => ({ id: `d-${index}`, name: `D${index}`, definition: 'A dimension.' });
const cell = (id: string) => ({ id, name: id, text: 'A cell.', engagement: 'backlog-reset' });
