import { expect } from 'chai';
import {
  buildSnapshot,
  resolveEngagements,
  type Answer,
  type Model,
  type StagedQuestionnaire,
} from '../../src/core/index.js';
import { at, type AnswerSheet } from './arbitraries.js';
import { model, stagedById } from './fixtures/questionnaires.js';

const delivery = stagedById('engineering-delivery');
const rhythm = stagedById('operating-rhythm');
const governance = stagedById('delivery-governance');
const mobile = stagedById('mobile-release');

/** All questions at one level, then single ones by their number from 1. */
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

const idOf = (questionnaire: StagedQuestionnaire, number: number) => questionnaire.questions[number - 1]!.id;

describe('staged snapshots', () => {
  it('say what was handed in, and nothing else', () => {
    const context = { utm_source: 'newsletter' };
    const snapshot = buildSnapshot(delivery, answered(delivery, 2), {
      at,
      startedAt: '2026-01-31T09:20:00Z',
      locale: 'es',
      context,
      selfPlacement: 4,
      people: 5,
    });
    expect(snapshot).to.deep.include({
      schemaVersion: 1,
      kind: 'staged',
      questionnaire: { id: 'engineering-delivery', version: delivery.version },
      locale: 'es',
      completedAt: at,
      startedAt: '2026-01-31T09:20:00Z',
      context,
      flags: ['identical-answers'],
      selfPlacement: { stage: 4, difference: 1 },
      people: 5,
    });
  });

  it('have plain values where nothing was handed in', () => {
    expect(buildSnapshot(delivery, answered(delivery, 2), { at })).to.deep.include({
      locale: 'en',
      startedAt: null,
      context: {},
      selfPlacement: null,
      people: null,
    });
  });

  it('have exactly the documented fields', () => {
    expect(Object.keys(buildSnapshot(delivery, answered(delivery, 2), { at })).toSorted()).to.deep.equal(
      (
        'actions answers completedAt context coverage dimensions engagements findOut flags kind locale patterns people ' +
        'primaryPattern quadrant questionnaire schemaVersion score selfPlacement signals stage startedAt status ' +
        'urgency weakest'
      ).split(' '),
    );
  });

  describe('validity', () => {
    const dk = (...numbers: number[]) => Object.fromEntries(numbers.map((number) => [number, 'dk' as const]));
    const table: [name: string, sheet: AnswerSheet, status: string][] = [
      ['nine of twelve', answered(delivery, 2, dk(1, 4, 7)), 'valid'],
      ['eight of twelve', answered(delivery, 2, dk(1, 4, 7, 10)), 'insufficient'],
      ['nine of eleven', answered(delivery, 2, { ...dk(4, 7), 3: 'na' }), 'valid'],
      ['eight of eleven', answered(delivery, 2, { ...dk(4, 7, 10), 3: 'na' }), 'insufficient'],
      ['eight of ten', answered(mobile, 2, { ...dk(1, 4), 10: 'na', 12: 'na' }), 'valid-partial'],
      ['seven of ten', answered(mobile, 2, { ...dk(1, 4, 7), 10: 'na', 12: 'na' }), 'insufficient'],
      ['one dimension missing', answered(delivery, 2, dk(1, 2)), 'valid-partial'],
      ['two dimensions of four missing', answered(delivery, 2, dk(1, 2, 4, 5)), 'insufficient'],
    ];
    for (const [name, sheet, status] of table) {
      it(`${name}: ${status}`, () => {
        const questionnaire = Object.hasOwn(sheet, idOf(mobile, 1)) ? mobile : delivery;
        expect(buildSnapshot(questionnaire, sheet, { at }).status).to.equal(status);
      });
    }

    it('does not fit when more than a third does not apply', () => {
      const open = {
        ...delivery,
        questions: delivery.questions.map((question) => ({ ...question, notApplicable: 'n' })),
      };
      const na = (count: number) =>
        answered(
          delivery,
          1,
          Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 3, 'na'])),
        );
      expect(buildSnapshot(open, na(4), { at }).status).to.equal('valid-partial');
      const snapshot = buildSnapshot(open, { ...na(5), [idOf(delivery, 1)]: 'dk' }, { at, selfPlacement: 3 });
      expect(snapshot).to.deep.include({
        status: 'does-not-fit',
        coverage: { rated: 6, applicable: 7, notApplicable: 5, unknown: 1 },
        score: null,
        stage: null,
        weakest: null,
        patterns: [],
        primaryPattern: null,
        actions: [],
        findOut: [idOf(delivery, 1)],
        engagements: [],
        urgency: null,
        quadrant: null,
        selfPlacement: null,
      });
      for (const { score, stage } of snapshot.dimensions) expect([score, stage]).to.deep.equal([null, null]);
    });

    it('needs at least one dimension, whatever a model allows', () => {
      const single: StagedQuestionnaire = {
        ...delivery,
        dimensions: delivery.dimensions.slice(0, 1),
        questions: delivery.questions.slice(0, 3),
        model: { ...model, validity: { ...model.validity, minCoverage: [0, 1] } },
      };
      expect(buildSnapshot(single, answered(single, 'dk'), { at }).status).to.equal('insufficient');
    });

    it('keeps signals and what to find out when there is no result', () => {
      const snapshot = buildSnapshot(rhythm, answered(rhythm, 'dk', { 10: 0, 11: 1, 12: 2, 13: 1 }), { at });
      expect(snapshot).to.deep.include({
        status: 'insufficient',
        signals: ['priorities-unclear', 'estimates-or-scope', 'no-outcome-loop'],
        score: null,
      });
      expect(snapshot.findOut[0]).to.equal(idOf(rhythm, 7));
      expect(snapshot.findOut).to.have.lengthOf(9);
      expect(snapshot.dimensions.at(-1)).to.deep.equal({
        id: 'warning-signs',
        score: 25,
        stage: 2,
        rated: 4,
        asked: 4,
      });
    });
  });

  describe('stage', () => {
    it('is held by the weakest link before the gate, and both are named', () => {
      const { stage, weakest } = buildSnapshot(
        delivery,
        answered(delivery, 4, { 1: 1, 10: 1, 11: 1, 12: 1 }),
        { at },
      );
      expect(stage).to.deep.include({
        index: 2,
        raw: 4,
        heldBackBy: [`weakest-link:predictability`, `gate:${idOf(delivery, 1)}`],
      });
      expect(weakest).to.equal('predictability');
    });

    it('is not held by the gate where there is none', () => {
      expect(buildSnapshot(governance, answered(governance, 4), { at }).stage).to.deep.include({
        index: 5,
        heldBackBy: [],
      });
    });

    it('names the earlier of equally weak dimensions', () => {
      expect(buildSnapshot(delivery, answered(delivery, 2), { at }).weakest).to.equal('accountability');
    });
  });

  describe('offers', () => {
    const table: [name: string, sheet: AnswerSheet, offers: string[], urgency: string][] = [
      ['stage 1', answered(delivery, 0), ['accountable-lead', 'outcome-team', 'self-guided'], 'now'],
      ['stage 2', answered(delivery, 1), ['accountable-lead', 'outcome-team', 'self-guided'], 'this-quarter'],
      ['stage 3', answered(delivery, 2), ['outcome-team', 'results-conversation', 'self-guided'], 'plan'],
      ['stage 4', answered(delivery, 3), ['self-guided'], 'keep'],
      ['stage 5', answered(delivery, 4), ['self-guided'], 'keep'],
    ];
    for (const [name, sheet, offers, urgency] of table) {
      it(`${name}: ${offers.join(', ')}, ${urgency}`, () => {
        expect(buildSnapshot(delivery, sheet, { at })).to.deep.include({ engagements: offers, urgency });
      });
    }

    it('adds a conversation at stage 4 when a pattern is indicated', () => {
      // backlog-illusion: two lows and a strength of 62 among answers that are high elsewhere.
      const sheet = answered(delivery, 4, { 6: 2, 7: 2, 10: 1, 12: 1 });
      const snapshot = buildSnapshot(delivery, sheet, { at });
      expect(snapshot.primaryPattern).to.deep.equal({ id: 'backlog-illusion', kind: 'indicated' });
      expect(snapshot.stage!.index).to.equal(4);
      expect(snapshot.engagements).to.deep.equal(['self-guided', 'results-conversation']);
      expect(snapshot.urgency).to.equal('keep');
    });

    it('is urgent when an indicated pattern is strong, at any stage', () => {
      const sheet = answered(delivery, 4, { 6: 1, 7: 1, 10: 1, 12: 0 });
      const snapshot = buildSnapshot(delivery, sheet, { at });
      expect(snapshot.patterns[2]).to.deep.equal({
        id: 'backlog-illusion',
        status: 'indicated',
        strength: 85,
        lows: 4,
      });
      expect(snapshot.urgency).to.equal('now');
    });
  });

  describe('two-axis table', () => {
    // Orientation 1-4, guardrails 5-8, last mile 9-12: half at 1, half at 3 makes 50, three at 2 and one at 1 make 43.
    const axis = (first: number, high: boolean) =>
      Object.fromEntries(Array.from({ length: 4 }, (_, index) => [first + index, (high ? 3 : 1) as Answer]));
    const cells: [x: boolean, y: boolean, quadrant: string, offer: string][] = [
      [false, false, 'ticket-keeping', 'accountable-lead'],
      [true, false, 'goodwill-only', 'engineering-foundations'],
      [false, true, 'automated-feature-factory', 'backlog-reset'],
    ];
    for (const [x, y, quadrant, offer] of cells) {
      it(`${quadrant} leads to ${offer}`, () => {
        const sheet = answered(governance, 3, { ...axis(1, x), ...axis(5, y) });
        expect(buildSnapshot(governance, sheet, { at })).to.deep.include({
          quadrant,
          engagements: [offer, 'self-guided'],
          signals: [],
        });
      });
    }

    it('encoded ownership leads to nobody', () => {
      expect(buildSnapshot(governance, answered(governance, 3), { at })).to.deep.include({
        quadrant: 'encoded-ownership',
        engagements: ['self-guided'],
      });
    });

    it('is not read from a missing axis', () => {
      const sheet = answered(governance, 3, { 1: 'dk', 2: 'dk', 3: 'dk' });
      expect(buildSnapshot(governance, sheet, { at })).to.deep.include({
        status: 'valid-partial',
        quadrant: null,
        engagements: ['results-conversation', 'self-guided'],
      });
      const other = answered(governance, 3, { 5: 'dk', 6: 'dk', 7: 'dk' });
      expect(buildSnapshot(governance, other, { at }).quadrant).to.equal(null);
    });

    it('signals a blocked last mile below 45, also without a result', () => {
      const low = { 9: 2, 10: 2, 11: 2, 12: 1 } as const;
      expect(buildSnapshot(governance, answered(governance, 3, low), { at }).signals).to.deep.equal([
        'last-mile-blocked',
      ]);
      expect(
        buildSnapshot(governance, answered(governance, 3, { 9: 2, 10: 2, 11: 2, 12: 2 }), { at }).signals,
      ).to.deep.equal([]);
      const open = buildSnapshot(governance, answered(governance, 'dk', low), { at });
      expect(open).to.deep.include({
        status: 'insufficient',
        signals: ['last-mile-blocked'],
        quadrant: null,
      });
    });
  });

  describe('quality flags', () => {
    const times: [seconds: string, flags: string[]][] = [
      ['2026-01-31T09:29:00.001Z', ['fast']],
      ['2026-01-31T09:29:00Z', []],
      ['2026-01-31T09:30:00Z', ['fast']],
      ['2026-01-31T09:30:01Z', []],
    ];
    for (const [startedAt, flags] of times) {
      it(`${startedAt} to ${at}: ${flags.join() || 'none'}`, () => {
        expect(
          buildSnapshot(delivery, answered(delivery, 2, { 1: 3 }), { at, startedAt }).flags,
        ).to.deep.equal(flags);
      });
    }

    it('does not call a single answer identical', () => {
      const single = {
        ...delivery,
        dimensions: delivery.dimensions.slice(0, 1),
        questions: delivery.questions.slice(0, 1),
      };
      expect(buildSnapshot(single, answered(single, 2), { at }).flags).to.deep.equal([]);
    });
  });

  it('takes the model handed in where the questionnaire has none, and keeps them apart', () => {
    const { model: own, ...bare } = delivery;
    const strict: Model = {
      ...model,
      stages: model.stages.map((stage, index) => ({ ...stage, edge: index && 96 + index })),
    };
    const sheet = answered(delivery, 3);
    expect(buildSnapshot(bare, sheet, { at, model: own }).stage!.index).to.equal(4);
    expect(buildSnapshot(bare, sheet, { at, model: strict }).stage!.index).to.equal(1);
    expect(buildSnapshot(bare, sheet, { at, model: own }).stage!.index).to.equal(4);
    expect(buildSnapshot(delivery, sheet, { at, model: strict }).stage!.index).to.equal(4);
  });
});

describe('resolving engagements', () => {
  const table: [ids: string[], hidden: string[], shown: string[]][] = [
    [['backlog-reset', 'self-guided'], [], ['backlog-reset', 'self-guided']],
    [['backlog-reset', 'self-guided'], ['backlog-reset'], ['structural-diagnostic', 'self-guided']],
    [
      ['backlog-reset', 'self-guided'],
      ['backlog-reset', 'structural-diagnostic'],
      ['results-conversation', 'self-guided'],
    ],
    [
      ['backlog-reset', 'results-conversation', 'self-guided'],
      ['backlog-reset', 'structural-diagnostic', 'results-conversation'],
      ['self-guided'],
    ],
    [
      ['results-conversation', 'outcome-team', 'self-guided'],
      ['results-conversation'],
      ['outcome-team', 'self-guided'],
    ],
    [['self-guided', 'results-conversation'], ['self-guided'], ['self-guided', 'results-conversation']],
    [['self-guided', 'results-conversation'], ['results-conversation'], ['self-guided']],
  ];
  for (const [ids, hidden, shown] of table) {
    it(`${ids.join(', ')} without ${hidden.join(', ') || 'hiding any'} shows ${shown.join(', ')}`, () => {
      expect(resolveEngagements(model, ids, hidden)).to.deep.equal(shown);
    });
  }

  it('hides nothing unless told to', () => {
    expect(resolveEngagements(model, ['outcome-team'])).to.deep.equal(['outcome-team']);
  });
});
