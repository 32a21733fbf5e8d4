import { expect } from 'chai';
import fc from 'fast-check';
import {
  buildSnapshot,
  explainScore,
  MaturityInputError,
  verifySnapshot,
  walkTriage,
  type Answer,
  type Figure,
  type StagedSnapshot,
  type TriageSnapshot,
} from '../../src/core/index.js';
import { at, bandedAnswers, cases, placement, stagedRun } from './arbitraries.js';
import { banded, stagedById, triage } from './fixtures/questionnaires.js';

const delivery = stagedById('engineering-delivery');
const answered = (level: Answer, exceptions: Record<string, Answer> = {}) => ({
  ...Object.fromEntries(delivery.questions.map(({ id }) => [id, level])),
  ...exceptions,
});

describe('explaining a score', () => {
  it('shows every figure of the result, with arithmetic that anybody can repeat', () => {
    const law = fc.property(stagedRun, ({ answers, questionnaire }) => {
      const snapshot = buildSnapshot(questionnaire, answers, { at });
      const { figures } = explainScore(questionnaire, snapshot);
      expect(figures.map(({ id }) => id)).to.deep.equal(idsIn(snapshot));
      for (const figure of figures) {
        expect(figure.shown, figure.id).to.equal(shownIn(snapshot, figure.id));
        expectToAddUp(figure);
        for (const { answer, questionId } of figure.terms) expect(answer).to.equal(answers[questionId]);
      }
    });
    fc.assert(law, cases(1000));
  });

  it('shows no score of a check that does not fit', () => {
    const optional = {
      ...delivery,
      questions: delivery.questions.map((question) => ({ ...question, notApplicable: 'nothing here' })),
    };
    const mostly = Object.fromEntries(
      delivery.questions.map(({ id }, place) => [id, place < 10 ? 'na' : 3] as const),
    );
    const snapshot = buildSnapshot(optional, mostly, { at });
    expect(snapshot.status).to.equal('does-not-fit');
    const { figures } = explainScore(optional, snapshot);
    expect(figures.map(({ id }) => id)).to.deep.equal(idsIn(snapshot as StagedSnapshot));
    expect(figures.slice(1).every(({ shown }) => shown === null)).to.be.true;
  });

  it('names the rule behind every other figure', () => {
    const { figures } = explainScore(delivery, buildSnapshot(delivery, answered(3), { at }));
    const rules = figures.map(({ id, rule }) => [id.replace(/:.*/, ''), rule].join(': '));
    expect([...new Set(rules)]).to.deep.equal([
      'coverage: coverage',
      'dimension: dimension-mean',
      'score: mean-of-dimensions',
      'stage: stage-edges',
      'pattern: pattern-strength',
    ]);
    expect(figures[0]!.terms).to.deep.equal([]);
  });

  it('names the rule that held the stage back last, with the gate as its term', () => {
    const stageOf = (answers: Record<string, Answer>) =>
      explainScore(delivery, buildSnapshot(delivery, answers, { at })).figures.find(
        ({ id }) => id === 'stage',
      )!;
    expect(stageOf(answered(3))).to.deep.include({ rule: 'stage-edges', terms: [], shown: 4 });
    expect(stageOf(answered(3, { 'initiative-owner': 1 }))).to.deep.include({
      rule: 'gate',
      terms: [{ questionId: 'initiative-owner', answer: 1, weight: 1 }],
      shown: 2,
    });
    expect(stageOf(answered(3, { 'initiative-owner': 'dk' }))).to.deep.include({
      rule: 'gate-unanswered',
      terms: [],
      shown: 2,
    });
    const low = Object.fromEntries(
      delivery.questions.filter(({ dimension }) => dimension === 'flow').map(({ id }) => [id, 0 as Answer]),
    );
    expect(stageOf(answered(4, low))).to.deep.include({ rule: 'weakest-link', terms: [], shown: 2 });
  });

  it('refuses a triage and results of something else', () => {
    const walked = walkTriage(triage, [{ node: 't1', answer: 'no' }], { at });
    const snapshot = buildSnapshot(delivery, answered(2), { at });
    const id = 'snapshot.questionnaire.id';
    const kind = 'questionnaire.kind';
    const table: [() => unknown, code: string, path: string][] = [
      [() => explainScore(triage, (walked as { snapshot: TriageSnapshot }).snapshot), 'wrong-kind', kind],
      [() => explainScore(banded, snapshot), 'other-questionnaire', id],
      [() => explainScore(delivery, null as never), 'other-questionnaire', id],
      [() => explainScore({ ...banded, id: delivery.id }, snapshot), 'wrong-kind', kind],
      [() => explainScore(delivery, { ...snapshot, kind: 'banded' } as never), 'wrong-kind', kind],
      [
        () => explainScore({ ...delivery, version: '3.0.0' }, snapshot),
        'version-differs',
        'snapshot.questionnaire.version',
      ],
      [
        () => explainScore(delivery, { ...snapshot, answers: {} }),
        'missing-question',
        `answers.${delivery.questions[0]!.id}`,
      ],
      [
        () => explainScore({ ...delivery, model: undefined }, snapshot),
        'missing-model',
        'questionnaire.model',
      ],
    ];
    for (const [attempt, code, path] of table) {
      expect(attempt, code).to.throw(MaturityInputError).that.includes({ code, path });
    }
    expect(
      explainScore({ ...delivery, model: undefined }, snapshot, { model: delivery.model }),
    ).to.deep.equal(explainScore(delivery, snapshot));
  });
});

describe('verifying a snapshot', () => {
  it('accepts every snapshot that was built, also after a journey as JSON', () => {
    const law = fc.property(
      stagedRun,
      placement,
      fc.boolean(),
      ({ answers, questionnaire }, selfPlacement, group) => {
        const snapshot = buildSnapshot(questionnaire, answers, {
          at,
          startedAt: '2026-01-31T09:29:30Z',
          context: { page: '/check' },
          locale: 'de',
          selfPlacement,
          people: group ? 4 : null,
        });
        const travelled = JSON.parse(JSON.stringify(snapshot)) as StagedSnapshot;
        expect(verifySnapshot(questionnaire, travelled)).to.deep.equal({ ok: true });
      },
    );
    fc.assert(law, cases(500));
    const other = fc.property(bandedAnswers, (answers) => {
      expect(verifySnapshot(banded, buildSnapshot(banded, answers, { at }))).to.deep.equal({ ok: true });
    });
    fc.assert(other, cases(200));
  });

  const snapshot = buildSnapshot(delivery, answered(2), { at });

  it('lists every figure that was changed', () => {
    const tampered = {
      ...snapshot,
      score: 99,
      stage: { ...snapshot.stage!, index: 5 as const, heldBackBy: ['gate:initiative-owner'] },
      actions: [],
      urgency: 'keep' as const,
      extra: true,
    };
    expect(verifySnapshot(delivery, tampered)).to.deep.equal({
      ok: false,
      differences: [
        'score: 99 should be 50',
        'stage.index: 5 should be 3',
        'stage.heldBackBy.0: "gate:initiative-owner" should be absent',
        'actions.0: absent should be "initiative-owner"',
        'actions.1: absent should be "last-mile-owner"',
        'actions.2: absent should be "change-lead-time"',
        'urgency: "keep" should be "plan"',
        'extra: true should be absent',
      ],
    });
  });

  it('notices changed answers by what follows from them', () => {
    const result = verifySnapshot(delivery, { ...snapshot, answers: answered(2, { 'change-lead-time': 3 }) });
    expect(result).to.have.property('ok', false);
    expect(JSON.stringify(result)).to.contain('dimensions.1.score');
  });

  it('notices parts of another shape', () => {
    const odd = {
      ...snapshot,
      stage: [],
      coverage: null,
      dimensions: { length: 4 },
    } as unknown as StagedSnapshot;
    expect(verifySnapshot(delivery, odd)).to.have.property('ok', false);
    const inherited = {
      ...snapshot,
      context: JSON.parse('{"__proto__": {"x": 1}}') as Record<string, string>,
    };
    expect(() => verifySnapshot(delivery, inherited))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'invalid-context' });
  });

  it('takes another spelling of the same edition as the same', () => {
    for (const version of ['1.0.8', '1.0.12']) {
      expect(verifySnapshot({ ...delivery, version }, snapshot)).to.deep.equal({ ok: true });
    }
  });

  it('takes the model handed in where there is none', () => {
    const bare = { ...delivery, model: undefined };
    expect(verifySnapshot(bare, snapshot, { model: delivery.model })).to.deep.equal({ ok: true });
    expect(() => verifySnapshot(bare, snapshot))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'missing-model' });
  });

  it('refuses what cannot be scored again at all', () => {
    const table: [change: object, code: string, path?: string][] = [
      [{ answers: { ...snapshot.answers, 'initiative-owner': 5 } }, 'invalid-answer'],
      [{ answers: {} }, 'missing-question'],
      [{ answers: null }, 'invalid-answers'],
      [{ answers: { ...snapshot.answers, other: 1 } }, 'unknown-question'],
      [{ completedAt: 'yesterday' }, 'invalid-time'],
      [{ startedAt: 5 }, 'invalid-time'],
      [{ locale: '' }, 'invalid-locale'],
      [{ people: 0 }, 'invalid-number'],
      [{ kind: 'banded' }, 'wrong-kind', 'snapshot.kind'],
      [
        { questionnaire: { id: 'other', version: '1.0.0' } },
        'other-questionnaire',
        'snapshot.questionnaire.id',
      ],
      [
        { questionnaire: { id: delivery.id, version: '1.5.0' } },
        'version-differs',
        'snapshot.questionnaire.version',
      ],
    ];
    for (const [change, code, path] of table) {
      expect(() => verifySnapshot(delivery, { ...snapshot, ...change } as StagedSnapshot), code)
        .to.throw(MaturityInputError)
        .that.includes(path ? { code, path } : { code });
    }
    expect(() => verifySnapshot(delivery, null as never))
      .to.throw(MaturityInputError)
      .that.includes({ code: 'other-questionnaire' });
  });

  it('tells a list from an object without entries', () => {
    const changed = { ...snapshot, signals: {} } as unknown as StagedSnapshot;
    expect(verifySnapshot(delivery, changed)).to.deep.equal({
      ok: false,
      differences: ['signals: {} should be []'],
    });
  });
});

function idsIn({ dimensions, patterns, status }: StagedSnapshot): string[] {
  const always = ['coverage', ...dimensions.map(({ id }) => `dimension:${id}`)];
  if (status !== 'valid' && status !== 'valid-partial') return always;
  const assessed = patterns.filter((pattern) => pattern.status !== 'not-assessed');
  return [...always, 'score', 'stage', ...assessed.map(({ id }) => `pattern:${id}`)];
}

function shownIn(
  { coverage, dimensions, patterns, score, stage }: StagedSnapshot,
  figure: string,
): number | null {
  const [kind, id] = figure.split(':');
  if (kind === 'coverage') return coverage.rated;
  if (kind === 'score') return score;
  if (kind === 'stage') return stage!.index;
  if (kind === 'dimension') return dimensions.find((dimension) => dimension.id === id)!.score;
  return patterns.find((pattern) => pattern.id === id)!.strength;
}

function expectToAddUp({ denominator, id, numerator, rule, shown, terms }: Figure) {
  if (rule === 'coverage') return expect(numerator).to.equal(shown);
  if (id === 'stage') return expect(numerator).to.be.at.most(100 * denominator);
  const worth = (answer: number) => (rule === 'pattern-strength' ? 4 - answer : answer);
  expect(numerator, id).to.equal(
    25 * terms.reduce((sum, { answer, weight }) => sum + weight * worth(answer), 0),
  );
  expect(denominator, id).to.equal(terms.reduce((sum, { weight }) => sum + weight, 0));
  if (shown !== null) expect(shown, id).to.equal(Math.floor(numerator / denominator));
}
