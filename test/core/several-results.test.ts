import { expect } from 'chai';
import fc from 'fast-check';
import {
  buildSnapshot,
  compareSnapshots,
  MaturityInputError,
  poolAnswers,
  poolPatterns,
  type Answer,
  type StagedQuestionnaire,
  type StagedSnapshot,
} from '../../src/core/index.js';
import { at, cases, stagedRun, type AnswerSheet } from './arbitraries.js';
import { banded, model, stagedById, stagedQuestionnaires, triage } from './fixtures/questionnaires.js';

const delivery = stagedById('engineering-delivery');
const governance = stagedById('delivery-governance');
const health = stagedById('backlog-health');

function answered(
  questionnaire: StagedQuestionnaire,
  level: Answer,
  exceptions: Record<number, Answer> = {},
) {
  const sheet: AnswerSheet = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, level]));
  for (const [number, answer] of Object.entries(exceptions)) {
    sheet[questionnaire.questions[Number(number) - 1]!.id] = answer;
  }
  return sheet;
}

describe('pooling people', () => {
  const third = delivery.questions[2]!.id;
  const medians: [answers: Answer[], median: Answer, apart: boolean][] = [
    [[1, 2, 3], 2, true],
    [[3, 1, 2], 2, true],
    [[1, 2, 2, 3], 2, true],
    [[1, 2, 3, 4], 2, true],
    [[1, 1, 2, 2], 1, false],
    [[0, 0, 4], 0, true],
    [[2, 3, 3], 3, false],
    [[4, 'dk', 'na'], 4, false],
    [[1, 2, 'dk', 'na'], 1, false],
    [['na', 'na', 'na'], 'na', false],
    [['dk', 'na', 'na'], 'dk', false],
    [['dk', 'dk', 'dk'], 'dk', false],
  ];
  for (const [answers, median, apart] of medians) {
    it(`${answers.join(' ')}: ${median}${apart ? ', seen differently' : ''}`, () => {
      const pooled = poolAnswers(
        delivery,
        answers.map((answer) => answered(delivery, 2, { 3: answer })),
      );
      expect(pooled.answers[third]).to.equal(median);
      expect(pooled.people).to.equal(answers.length);
      expect(pooled.disagreements).to.deep.equal(apart ? [third] : []);
    });
  }

  it('goes on as one result that says of how many people', () => {
    const { answers, people } = poolAnswers(
      delivery,
      [1, 2, 3].map((level) => answered(delivery, level as Answer)),
    );
    expect(buildSnapshot(delivery, answers, { at, people })).to.deep.include({ score: 50, people: 3 });
  });

  it('works for banded checks', () => {
    const sheets = [0, 1, 3].map((level) =>
      Object.fromEntries(banded.questions.map(({ id }) => [id, level as Answer])),
    );
    const pooled = poolAnswers(banded, sheets);
    expect(pooled.answers['sd-1']).to.equal(1);
    expect(pooled.disagreements).to.have.lengthOf(15);
  });

  it('takes the model handed in where there is none', () => {
    const { model: own, ...bare } = delivery;
    const sheets = Array<AnswerSheet>(3).fill(answered(delivery, 2));
    expect(poolAnswers(bare, sheets, { model: own! }).people).to.equal(3);
    expect(() => poolAnswers(bare, sheets))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'missing-model' });
  });

  it('refuses fewer people than would hide a person, and says whose answers are wrong', () => {
    const sheet = answered(delivery, 2);
    const table: [() => unknown, string, string][] = [
      [() => poolAnswers(delivery, [sheet, sheet]), 'too-few-people', 'answers'],
      [() => poolAnswers(delivery, 'none' as never), 'invalid-answers', 'answers'],
      [() => poolAnswers(triage, [sheet, sheet, sheet]), 'wrong-kind', 'questionnaire.kind'],
      [() => poolAnswers(null as never, []), 'wrong-kind', 'questionnaire.kind'],
      [
        () => poolAnswers(delivery, [sheet, { ...sheet, [third]: 7 as 4 }, sheet]),
        'invalid-answer',
        `answers[1].${third}`,
      ],
    ];
    for (const [attempt, code, path] of table) {
      expect(attempt).to.throw(MaturityInputError).that.includes({ code, path });
    }
  });

  it('lets through errors that are not about answers', () => {
    const trap = new Proxy(answered(delivery, 2), {
      get: () => {
        throw new RangeError('broken');
      },
    });
    expect(() => poolAnswers(delivery, [trap, trap, trap])).to.throw(RangeError, 'broken');
  });
});

describe('pooling checks', () => {
  const days = (count: number) => new Date(Date.parse(at) - count * 86_400_000).toISOString();
  const deliveryResult = buildSnapshot(delivery, answered(delivery, 2, { 6: 1, 12: 1 }), { at: days(10) });
  const healthResult = buildSnapshot(health, answered(health, 2, { 1: 1, 10: 2 }), { at: days(180) });
  const statusOf = (snapshots: readonly StagedSnapshot[], questionnaires = stagedQuestionnaires) => {
    const { patterns } = poolPatterns(questionnaires, snapshots, { at });
    return Object.fromEntries(patterns.map(({ id, status }) => [id, status]));
  };

  it('is, for a single result, the same as the result', () => {
    const law = fc.property(stagedRun, ({ answers, questionnaire }) => {
      const snapshot = buildSnapshot(questionnaire, answers, { at });
      const { patterns, primaryPattern, used } = poolPatterns([questionnaire], [snapshot], { at });
      if (snapshot.patterns.length === 0) {
        expect(used).to.deep.equal([]);
        return;
      }
      expect(used).to.deep.equal([0]);
      expect(patterns).to.deep.equal(snapshot.patterns);
      expect(primaryPattern).to.deep.equal(snapshot.primaryPattern);
    });
    fc.assert(law, cases(500));
  });

  it('adds up the evidence of several results', () => {
    const { patterns, used } = poolPatterns(stagedQuestionnaires, [deliveryResult, healthResult], { at });
    expect(used).to.deep.equal([0, 1]);
    patterns.forEach(({ id, lows }) => {
      const each = [deliveryResult, healthResult].map(
        ({ patterns: own }) => own.find((pattern) => pattern.id === id)!.lows,
      );
      expect(lows).to.equal(each[0]! + each[1]!);
    });
    // Neither check asks enough about coordination, apart from engineering delivery.
    expect(statusOf([healthResult])['coordination-tax']).to.equal('not-assessed');
    expect(statusOf([deliveryResult, healthResult])['coordination-tax']).not.to.equal('not-assessed');
  });

  it('lets any low gate indicate and only all high gates clear', () => {
    const gated = (level: Answer, questionnaire = delivery) => {
      const gate = questionnaire.questions.findIndex((question) => question.gate) + 1;
      return buildSnapshot(questionnaire, answered(questionnaire, 1, { [gate]: level }), { at });
    };
    expect(statusOf([gated(3)])['ownership-gap']).to.equal('possible');
    expect(statusOf([gated(3), gated(4, health)])['ownership-gap']).to.equal('possible');
    expect(statusOf([gated(3), gated(2, health)])['ownership-gap']).to.equal('indicated');
    const fine = (level: Answer) => buildSnapshot(delivery, answered(delivery, 4, { 1: level }), { at });
    expect(statusOf([fine(4), fine(1)])['ownership-gap']).to.equal('indicated');
    expect(statusOf([fine(4), fine(4)])['ownership-gap']).to.equal('not-indicated');
    const ungated = buildSnapshot(governance, answered(governance, 1), { at });
    expect(statusOf([ungated])['ownership-gap']).to.equal('indicated');
    expect(statusOf([ungated, gated(3)])['ownership-gap']).to.equal('possible');
  });

  it('leaves out what is old, from the future or not valid', () => {
    const sheet = answered(delivery, 2);
    const old = buildSnapshot(delivery, sheet, { at: days(180.001) });
    const future = buildSnapshot(delivery, sheet, { at: days(-0.001) });
    const partial = buildSnapshot(delivery, answered(delivery, 2, { 1: 'dk', 2: 'dk' }), { at });
    const open = buildSnapshot(delivery, answered(delivery, 'dk'), { at });
    const { used } = poolPatterns([delivery, health], [old, healthResult, future, partial, open], { at });
    expect(used).to.deep.equal([1, 3]);
  });

  it('assesses nothing without results', () => {
    const { patterns, primaryPattern, used } = poolPatterns([], [], { at, model });
    expect(patterns.map(({ status }) => status)).to.deep.equal(Array(4).fill('not-assessed'));
    expect([primaryPattern, used]).to.deep.equal([null, []]);
  });

  it('counts no evidence from a model without the pattern', () => {
    const fewer = { ...model, patterns: model.patterns.slice(0, 2) };
    const { patterns } = poolPatterns(
      [delivery, { ...health, model: fewer }],
      [deliveryResult, healthResult],
      { at },
    );
    expect(patterns[2]!.lows).to.equal(deliveryResult.patterns[2]!.lows);
  });

  it('refuses what does not belong together', () => {
    const other = { ...health, model: { ...model, version: '2.0.0' } };
    const table: [() => unknown, string, string][] = [
      [() => poolPatterns([], [], { at }), 'missing-model', 'questionnaires'],
      [
        () => poolPatterns([delivery], [healthResult], { at }),
        'unknown-questionnaire',
        'snapshots[0].questionnaire.id',
      ],
      [
        () => poolPatterns([delivery], [null as never], { at }),
        'unknown-questionnaire',
        'snapshots[0].questionnaire.id',
      ],
      [
        () => poolPatterns([{ ...delivery, version: '2.0.0' }], [deliveryResult], { at }),
        'version-differs',
        'snapshots[0].questionnaire.version',
      ],
      [
        () => poolPatterns([delivery], [{ ...deliveryResult, kind: 'banded' as never }], { at }),
        'wrong-kind',
        'snapshots[0].kind',
      ],
      [
        () => poolPatterns([{ ...delivery, kind: 'banded' as never }], [deliveryResult], { at }),
        'wrong-kind',
        'snapshots[0].kind',
      ],
      [
        () => poolPatterns([delivery, other], [deliveryResult, healthResult], { at }),
        'model-differs',
        'questionnaires',
      ],
      [() => poolPatterns([delivery], [], { at: 'today' }), 'invalid-time', 'at'],
      [
        () => poolPatterns([delivery], [{ ...deliveryResult, completedAt: 'then' }], { at }),
        'invalid-time',
        'snapshots[0].completedAt',
      ],
    ];
    for (const [attempt, code, path] of table) {
      expect(attempt).to.throw(MaturityInputError).that.includes({ code, path });
    }
  });
});

describe('comparing two results', () => {
  const before = buildSnapshot(delivery, answered(delivery, 2), { at });
  const scored = (score: number | null, first: number | null): StagedSnapshot => ({
    ...before,
    score,
    dimensions: before.dimensions.map((dimension, index) =>
      index ? dimension : { ...dimension, score: first },
    ),
  });

  const table: [score: number, delta: number, clear: boolean][] = [
    [57, 7, false],
    [58, 8, true],
    [43, -7, false],
    [42, -8, true],
    [50, 0, false],
  ];
  for (const [score, delta, clear] of table) {
    it(`calls 50 to ${score} ${clear ? 'a clear difference' : 'no clear difference'}`, () => {
      expect(compareSnapshots(before, scored(score, 50)).score).to.deep.equal({ delta, clear });
    });
  }

  it('asks for 17 points between dimensions', () => {
    const clear = [66, 67, 34, 33].map((score) => compareSnapshots(before, scored(50, score)).dimensions[0]);
    const turned = scored(50, 67);
    const dimensions = [...turned.dimensions].reverse(); // found by id, not by place
    expect(compareSnapshots(before, { ...turned, dimensions }).dimensions).to.deep.equal(
      compareSnapshots(before, turned).dimensions,
    );
    expect(clear).to.deep.equal([
      { id: 'accountability', delta: 16, clear: false },
      { id: 'accountability', delta: 17, clear: true },
      { id: 'accountability', delta: -16, clear: false },
      { id: 'accountability', delta: -17, clear: true },
    ]);
  });

  it('tells the stages and how they moved', () => {
    const after = buildSnapshot(delivery, answered(delivery, 4), { at });
    expect(compareSnapshots(before, after).stage).to.deep.equal({ before: 3, after: 5, delta: 2 });
    expect(compareSnapshots(after, before).stage.delta).to.equal(-2);
  });

  it('has no difference to what is missing', () => {
    const open = buildSnapshot(delivery, answered(delivery, 'dk'), { at });
    const { dimensions, score, stage } = compareSnapshots(before, open);
    expect([score, stage]).to.deep.equal([
      { delta: null, clear: false },
      { before: 3, after: null, delta: null },
    ]);
    expect(dimensions[0]).to.deep.equal({ id: 'accountability', delta: null, clear: false });
    expect(compareSnapshots(open, before).score.delta).to.equal(null);
    const fewer = { ...before, dimensions: [] };
    expect(compareSnapshots(before, fewer).dimensions[0]!.delta).to.equal(null);
  });

  it("takes a host's own thresholds", () => {
    const noClearDifference = { score: 1, dimension: 51 };
    const own = { ...model, thresholds: { ...model.thresholds, noClearDifference } };
    const compared = compareSnapshots(before, scored(51, 100), { model: own });
    expect(compared.score.clear).to.equal(true);
    expect(compared.dimensions[0]!.clear).to.equal(false);
  });

  it('compares results of one edition only', () => {
    const at2 = (version: string) => ({ ...before, questionnaire: { ...before.questionnaire, version } });
    expect(compareSnapshots(before, at2('1.0.4')).score.delta).to.equal(0);
    const drift = buildSnapshot(
      banded,
      Object.fromEntries(banded.questions.map(({ id }) => [id, 1 as Answer])),
      { at },
    );
    const refused: [() => unknown, string, string][] = [
      [() => compareSnapshots(before, at2('1.1.0')), 'version-differs', 'after.questionnaire.version'],
      [() => compareSnapshots(at2('2.0.0'), before), 'version-differs', 'after.questionnaire.version'],
      [
        () => compareSnapshots(before, buildSnapshot(health, answered(health, 2), { at })),
        'other-questionnaire',
        'after.questionnaire.id',
      ],
      [() => compareSnapshots(drift as never, before), 'wrong-kind', 'before.kind'],
      [() => compareSnapshots(before, null as never), 'wrong-kind', 'after.kind'],
      [() => compareSnapshots(before, { ...before, score: '50' as never }), 'invalid-snapshot', 'after'],
      [
        () => compareSnapshots({ ...before, dimensions: null as never }, before),
        'invalid-snapshot',
        'before',
      ],
    ];
    for (const [attempt, code, path] of refused) {
      expect(attempt).to.throw(MaturityInputError).that.includes({ code, path });
    }
  });
});
