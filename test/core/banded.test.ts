import { expect } from 'chai';
import fc from 'fast-check';
import { buildSnapshot, explainScore, type Answer, type BandedQuestionnaire } from '../../src/core/index.js';
import { at, bandedAnswers, cases, type AnswerSheet } from './arbitraries.js';
import { banded } from './fixtures/questionnaires.js';

const sheet = (values: readonly Answer[]): AnswerSheet =>
  Object.fromEntries(values.map((value, index) => [`sd-${index + 1}`, value]));
const alike = (value: Answer) => sheet(Array<Answer>(15).fill(value));

/** Fifteen answers with this total and no failure named: lows are spread over the categories. */
function withTotal(total: number): AnswerSheet {
  const answers = alike(2);
  const counted = banded.questions.filter((question) => question.counted).map(({ id }) => id);
  let left = total - 20;
  for (const id of counted) {
    const step = Math.max(-2, Math.min(1, left));
    answers[id] = (2 + step) as Answer;
    left -= step;
  }
  return answers;
}

describe('banded questionnaires', () => {
  const bands: [total: number, band: string][] = [
    [0, 'intervention-overdue'],
    [11, 'intervention-overdue'],
    [12, 'structural-drift'],
    [17, 'structural-drift'],
    [18, 'drift-forming'],
    [24, 'drift-forming'],
    [25, 'sound'],
    [30, 'sound'],
  ];
  for (const [total, band] of bands) {
    it(`puts a total of ${total} into ${band}`, () => {
      expect(buildSnapshot(banded, withTotal(total), { at })).to.deep.include({
        total,
        band,
        max: 30,
        status: 'valid',
      });
    });
  }

  it('counts ten statements for the total and all fifteen for the lows', () => {
    const answers = { ...alike(3), 'sd-1': 1 as const, 'sd-2': 0 as const };
    expect(buildSnapshot(banded, answers, { at })).to.deep.include({ total: 25, named: [] });
    const withProbe = buildSnapshot(banded, { ...answers, 'sd-3': 1 }, { at });
    expect(withProbe).to.deep.include({ total: 25, named: ['strategy'], band: 'sound' });
    expect(withProbe.categories[0]).to.deep.equal({ id: 'strategy', sum: 2, lows: 3 });
    expect(withProbe.engagements).to.deep.equal(['backlog-reset', 'self-guided']);
  });

  it('names several failures by ascending sum, equals in file order', () => {
    const values: Answer[] = [1, 1, 1, 1, 1, 0, 3, 3, 3, 0, 1, 1, 1, 1, 1];
    const { engagements, named } = buildSnapshot(banded, sheet(values), { at });
    expect(named).to.deep.equal(['execution', 'tooling', 'strategy', 'talent']);
    expect(engagements).to.deep.equal(['structural-diagnostic', 'operating-model-redesign', 'self-guided']);
  });

  it('offers by band, then by the first named failure, without repeats', () => {
    expect(buildSnapshot(banded, alike(3), { at }).engagements).to.deep.equal(['self-guided']);
    expect(buildSnapshot(banded, alike(2), { at }).engagements).to.deep.equal([
      'results-conversation',
      'self-guided',
    ]);
    const same: BandedQuestionnaire = {
      ...banded,
      categories: banded.categories.map((category) => ({ ...category, engagement: 'structural-diagnostic' })),
    };
    expect(buildSnapshot(same, alike(0), { at }).engagements).to.deep.equal([
      'structural-diagnostic',
      'self-guided',
    ]);
  });

  it('has no total, band or offer when a counted statement was skipped', () => {
    const snapshot = buildSnapshot(banded, { ...alike(0), 'sd-1': 'dk' }, { at });
    expect(snapshot).to.deep.include({
      status: 'insufficient',
      total: null,
      band: null,
      named: [],
      engagements: [],
    });
    expect(snapshot.categories[0]).to.deep.equal({ id: 'strategy', sum: null, lows: 2 });
  });

  it('does without a probe, whose category then has no sum', () => {
    const snapshot = buildSnapshot(banded, { ...alike(1), 'sd-3': 'dk' }, { at });
    expect(snapshot).to.deep.include({ status: 'valid', total: 10 });
    expect(snapshot.categories[0]).to.deep.equal({ id: 'strategy', sum: null, lows: 2 });
    expect(snapshot.named).to.deep.equal(['execution', 'operations', 'tooling', 'talent']);
  });

  it("takes a host's own number of lows", () => {
    const two: BandedQuestionnaire = { ...banded, lowsToName: 2 };
    const answers = { ...alike(3), 'sd-4': 1 as const, 'sd-5': 1 as const };
    expect(buildSnapshot(two, answers, { at }).named).to.deep.equal(['execution']);
    expect(buildSnapshot(banded, answers, { at }).named).to.deep.equal([]);
  });

  it('explains every sum by its answers', () => {
    const law = fc.property(bandedAnswers, (answers) => {
      const snapshot = buildSnapshot(banded, answers, { at });
      const figures = explainScore(banded, snapshot).figures;
      expect(figures.map(({ id }) => id)).to.deep.equal([
        'total',
        ...banded.categories.map(({ id }) => `category:${id}`),
      ]);
      expect(figures.map(({ shown }) => shown)).to.deep.equal([
        snapshot.total,
        ...snapshot.categories.map(({ sum }) => sum),
      ]);
      for (const { denominator, numerator, rule, terms } of figures) {
        expect([denominator, rule]).to.deep.equal([1, 'sum']);
        expect(numerator).to.equal(terms.reduce((sum, { answer, weight }) => sum + answer * weight, 0));
        for (const { answer, questionId } of terms) expect(answer).to.equal(answers[questionId]);
      }
    });
    fc.assert(law, cases(500));
  });
});
