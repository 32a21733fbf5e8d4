import { expect } from 'chai';
import fc from 'fast-check';
import { buildSnapshot, poolAnswers, type Answer, type StagedSnapshot } from '../../src/core/index.js';
import { stageOf } from '../../src/core/stage.js';
import { floorOf } from '../../src/core/fraction.js';
import { parseQuestionnaire } from '../../src/schema/index.js';
import {
  answersTo,
  at,
  cases,
  hostModel,
  hostQuestionnaire,
  placement,
  staged,
  stagedRun,
  type AnswerSheet,
} from './arbitraries.js';
import { banded, model } from './fixtures/questionnaires.js';
import { referenceResult } from './reference.js';

const WORSE = ['not-assessed', 'not-indicated', 'possible', 'indicated'];

describe('laws of scoring', () => {
  it('says what the specification says, on the shipped questionnaires', () => {
    const law = fc.property(stagedRun, placement, ({ answers, questionnaire }, selfPlacement) => {
      const snapshot = buildSnapshot(questionnaire, answers, { at, selfPlacement });
      expect(snapshot).to.deep.include(referenceResult(questionnaire, answers, model, selfPlacement));
    });
    fc.assert(law, cases(4000));
  });

  it("says what the specification says, on hosts' questionnaires, weights and models", () => {
    const run = hostQuestionnaire.chain((questionnaire) =>
      fc.record({
        questionnaire: fc.constant(questionnaire),
        answers: answersTo(questionnaire),
        own: hostModel,
      }),
    );
    const law = fc.property(run, placement, ({ answers, own, questionnaire }, selfPlacement) => {
      const parsed = parseQuestionnaire({ ...questionnaire, model: own });
      if (!parsed.ok || parsed.questionnaire.kind !== 'staged') throw new Error(JSON.stringify(parsed));
      const snapshot = buildSnapshot(parsed.questionnaire, answers, { at, selfPlacement });
      expect(snapshot).to.deep.include(referenceResult(questionnaire, answers, own, selfPlacement));
    });
    fc.assert(law, cases(2000));
  });

  it('never lowers a score, a dimension or the stage, nor worsens a pattern, when one answer is raised', () => {
    const run = stagedRun.chain(({ answers, questionnaire }) => {
      const raisable = Object.keys(answers).filter(
        (id) => typeof answers[id] === 'number' && answers[id] < 4,
      );
      return raisable.length === 0
        ? fc.constant(null)
        : fc.constantFrom(...raisable).map((id) => ({ answers, questionnaire, id }));
    });
    const law = fc.property(run, (given) => {
      if (!given) return;
      const { answers, id, questionnaire } = given;
      const raised = { ...answers, [id]: ((answers[id] as number) + 1) as Answer };
      const before = buildSnapshot(questionnaire, answers, { at });
      const after = buildSnapshot(questionnaire, raised, { at });
      expectNoWorse(before, after);
    });
    fc.assert(law, cases(5000));
  });

  it('does not depend on the order of answering', () => {
    const law = fc.property(stagedRun, fc.infiniteStream(fc.nat()), ({ answers, questionnaire }, order) => {
      const shuffled = Object.entries(answers)
        .map((entry) => ({ entry, key: order.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ entry }) => entry);
      const snapshot = buildSnapshot(questionnaire, answers, { at });
      const other = buildSnapshot(questionnaire, Object.fromEntries(shuffled), { at });
      expect(JSON.stringify(other)).to.equal(JSON.stringify(snapshot));
    });
    fc.assert(law, cases(1000));
  });

  it('leaves the other dimensions alone when an answer becomes unknown or does not apply', () => {
    const run = stagedRun.chain((given) =>
      fc.constantFrom(...given.questionnaire.questions).map((question) => ({ ...given, question })),
    );
    const law = fc.property(run, ({ answers, question, questionnaire }) => {
      const before = buildSnapshot(questionnaire, answers, { at });
      for (const blank of question.notApplicable ? (['dk', 'na'] as const) : (['dk'] as const)) {
        const after = buildSnapshot(questionnaire, { ...answers, [question.id]: blank }, { at });
        if (after.status === 'does-not-fit' || before.status === 'does-not-fit') continue;
        expect(others(after, question.dimension)).to.deep.equal(others(before, question.dimension));
      }
    });
    fc.assert(law, cases(2000));
  });

  it('grants a stage exactly at its edge, and not one smallest step below', () => {
    const law = fc.property(fc.integer({ min: 1, max: 1_000_000 }), (denominator) => {
      const edges = [20, 45, 70, 95];
      edges.forEach((edge, index) => {
        const numerator = edge * denominator;
        expect(stageOf({ numerator: numerator - 1, denominator }, edges)).to.equal(index + 1);
        expect(stageOf({ numerator, denominator }, edges)).to.equal(index + 2);
        expect(stageOf({ numerator: numerator + 1, denominator }, edges)).to.equal(index + 2);
        // A shown number never contradicts its stage.
        expect(floorOf({ numerator: numerator - 1, denominator })).to.equal(edge - 1);
        expect(floorOf({ numerator, denominator })).to.equal(edge);
      });
    });
    fc.assert(law, cases(2000));
  });

  it('pools identical people to the person', () => {
    const people = staged.chain((questionnaire) =>
      fc.record({
        questionnaire: fc.constant(questionnaire),
        answers: answersTo(questionnaire),
        count: fc.integer({ min: 3, max: 9 }),
      }),
    );
    const law = fc.property(people, ({ answers, count, questionnaire }) => {
      const pooled = poolAnswers(questionnaire, Array<AnswerSheet>(count).fill(answers));
      expect(pooled).to.deep.equal({ answers, people: count, disagreements: [] });
    });
    fc.assert(law, cases(1000));
  });

  it('gives 0, 25, 50, 75 and 100 and stages 1 to 5 for answers that are all alike', () => {
    const law = fc.property(staged, fc.integer({ min: 0, max: 4 }), (questionnaire, level) => {
      const answers = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, level as Answer]));
      const { score, stage } = buildSnapshot(questionnaire, answers, { at });
      expect([score, stage!.index]).to.deep.equal([25 * level, level + 1]);
    });
    fc.assert(law, cases(200));
  });

  it('freezes every snapshot in full', () => {
    const law = fc.property(stagedRun, ({ answers, questionnaire }) => {
      expectFrozen(buildSnapshot(questionnaire, answers, { at, context: { page: '/' }, selfPlacement: 2 }));
    });
    fc.assert(law, cases(200));
    const sheet = Object.fromEntries(banded.questions.map(({ id }) => [id, 1 as Answer]));
    expectFrozen(buildSnapshot(banded, sheet, { at }));
  });
});

function expectNoWorse(before: StagedSnapshot, after: StagedSnapshot) {
  expect(after.status).to.equal(before.status);
  expect(after.score ?? 0).to.be.at.least(before.score ?? 0);
  expect(after.stage?.index ?? 0).to.be.at.least(before.stage?.index ?? 0);
  after.dimensions.forEach(({ score, stage }, index) => {
    expect(score ?? 0).to.be.at.least(before.dimensions[index]!.score ?? 0);
    expect(stage ?? 0).to.be.at.least(before.dimensions[index]!.stage ?? 0);
  });
  after.patterns.forEach(({ status, strength }, index) => {
    expect(WORSE.indexOf(status)).to.be.at.most(WORSE.indexOf(before.patterns[index]!.status));
    expect(strength ?? 0).to.be.at.most(before.patterns[index]!.strength ?? 0);
  });
}

const others = ({ dimensions }: StagedSnapshot, except: string) =>
  dimensions.filter(({ id }) => id !== except);

function expectFrozen(value: unknown) {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  Object.values(value).forEach(expectFrozen);
}
