import { expect } from 'chai';
import aiAssistedDelivery from '../../questionnaires/ai-assisted-delivery.json' with { type: 'json' };
import aiValidation from '../../questionnaires/ai-validation.json' with { type: 'json' };
import backlogHealth from '../../questionnaires/backlog-health.json' with { type: 'json' };
import coordinationLoad from '../../questionnaires/coordination-load.json' with { type: 'json' };
import deliveryGovernance from '../../questionnaires/delivery-governance.json' with { type: 'json' };
import engineeringDelivery from '../../questionnaires/engineering-delivery.json' with { type: 'json' };
import mobileRelease from '../../questionnaires/mobile-release.json' with { type: 'json' };
import modelJson from '../../questionnaires/model.json' with { type: 'json' };
import operatingRhythm from '../../questionnaires/operating-rhythm.json' with { type: 'json' };
import platformEngineering from '../../questionnaires/platform-engineering.json' with { type: 'json' };
import productOutcomes from '../../questionnaires/product-outcomes.json' with { type: 'json' };
import qualityEngineering from '../../questionnaires/quality-engineering.json' with { type: 'json' };
import serviceReliability from '../../questionnaires/service-reliability.json' with { type: 'json' };
import structuralDrift from '../../questionnaires/structural-drift.json' with { type: 'json' };
import { buildSnapshot, explainScore, type Answer, type Answers } from '../../src/core/index.js';
import type {
  BandedQuestionnaire,
  Model,
  StagedQuestion,
  StagedQuestionnaire,
} from '../../src/schema/questionnaire.js';

// The type of an imported JSON file is wider than the schema's: a list of three is not a tuple of three, and so on.
const model = modelJson as unknown as Model;
const staged = [
  aiAssistedDelivery,
  aiValidation,
  backlogHealth,
  coordinationLoad,
  deliveryGovernance,
  engineeringDelivery,
  mobileRelease,
  operatingRhythm,
  platformEngineering,
  productOutcomes,
  qualityEngineering,
  serviceReliability,
] as unknown as StagedQuestionnaire[];
const drift = structuralDrift as unknown as BandedQuestionnaire;

const AT = '2026-01-31T09:30:00Z';
const RUNS = 300;

const score = (questionnaire: StagedQuestionnaire, answers: Answers) =>
  buildSnapshot(questionnaire, answers, { at: AT, model });

const all = ({ questions }: { questions: readonly { id: string }[] }, answer: Answer): Answers =>
  Object.fromEntries(questions.map(({ id }) => [id, answer]));

/** The same "random" runs every time, in every browser: mulberry32. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** An independent reading of the rules for status, score and stage, for the core to agree with. */
function expectedOf({ dimensions, questions }: StagedQuestionnaire, answers: Answers) {
  const levelsOf = (asked: readonly StagedQuestion[]) =>
    asked
      .map(({ id }) => answers[id])
      .filter((answer): answer is 0 | 1 | 2 | 3 | 4 => typeof answer === 'number');
  const notApplicable = questions.filter(({ id }) => answers[id] === 'na').length;
  const applicable = questions.length - notApplicable;
  const rated = levelsOf(questions).length;
  const sums = dimensions
    .map(({ id }) => levelsOf(questions.filter(({ dimension }) => dimension === id)))
    .filter((levels) => levels.length >= 2)
    .map((levels) => ({
      points: 25 * levels.reduce<number>((sum, level) => sum + level, 0),
      of: levels.length,
    }));

  if (3 * notApplicable > questions.length) return { status: 'does-not-fit', score: null, stage: null };
  if (4 * rated < 3 * applicable || sums.length < dimensions.length - 1) {
    return { status: 'insufficient', score: null, stage: null };
  }
  const common = sums.reduce((product, { of }) => product * of, 1);
  const points = sums.reduce((sum, dimension) => sum + dimension.points * (common / dimension.of), 0);
  const stageAt = (value: number, of: number) =>
    1 + [20, 45, 70, 95].filter((edge) => value >= edge * of).length;
  const lowest = Math.min(...sums.map((dimension) => stageAt(dimension.points, dimension.of)));
  const linked = Math.min(stageAt(points, common * sums.length), lowest + 1);
  const gate = questions.find((question) => question.gate);
  const passed = !gate || Number(answers[gate.id]) >= 2; // 'dk' is no number, and no number passes
  return {
    status: sums.length === dimensions.length ? 'valid' : 'valid-partial',
    score: Math.floor(points / (common * sums.length)),
    stage: passed ? linked : Math.min(linked, 2),
  };
}

describe('every staged questionnaire', () => {
  it('is here: ten assessments and two companions', () => {
    expect(staged.map(({ kind }) => kind)).to.deep.equal(Array(12).fill('staged'));
    expect(new Set(staged.map(({ id }) => id)).size).to.equal(12);
  });
});

staged.forEach((questionnaire, place) => {
  describe(questionnaire.id, () => {
    const stages: [answer: 0 | 1 | 2 | 3 | 4, stage: string][] = [
      [0, 'improvised'],
      [1, 'fragmented'],
      [2, 'owned'],
      [3, 'measured'],
      [4, 'self-correcting'],
    ];
    for (const [answer, stage] of stages) {
      it(`is ${stage} when every answer is ${answer}`, () => {
        const snapshot = score(questionnaire, all(questionnaire, answer));
        expect(snapshot).to.include({ status: 'valid', score: 25 * answer });
        expect(snapshot.stage).to.deep.include({
          index: answer + 1,
          raw: answer + 1,
          id: stage,
          heldBackBy: [],
        });
        expect(snapshot.dimensions.map((dimension) => dimension.score)).to.deep.equal(
          questionnaire.dimensions.map(() => 25 * answer),
        );
      });
    }

    it('has something to do at the lowest answers and nothing at the highest', () => {
      const lowest = score(questionnaire, all(questionnaire, 0));
      expect(lowest.actions).to.have.lengthOf(3);
      expect(lowest.primaryPattern).to.deep.equal({ id: 'ownership-gap', kind: 'indicated' });
      const highest = score(questionnaire, all(questionnaire, 4));
      expect(highest).to.deep.include({
        actions: [],
        primaryPattern: null,
        signals: [],
        engagements: ['self-guided'],
      });
    });

    it('asks everything again when nobody knows anything', () => {
      const snapshot = score(questionnaire, all(questionnaire, 'dk'));
      expect(snapshot).to.deep.include({ status: 'insufficient', score: null, stage: null, engagements: [] });
      expect(snapshot.findOut).to.have.members(questionnaire.questions.map(({ id }) => id));
    });

    it(`completes to the stage the rules give, ${RUNS} times with every question answered`, () => {
      const random = randomNumbers(place + 1);
      for (let run = 0; run < RUNS; run++) {
        const answers = Object.fromEntries(
          questionnaire.questions.map(({ id }) => [id, random(5) as Answer]),
        );
        expectAgreement(questionnaire, answers);
      }
    });

    it(`completes to the status and the stage the rules give, ${RUNS} times with gaps`, () => {
      const random = randomNumbers(1000 + place);
      for (let run = 0; run < RUNS; run++) {
        const gaps = 1 + random(9); // from a question in ten left open to every second one
        const answers = Object.fromEntries(
          questionnaire.questions.map(({ id, notApplicable }) => {
            if (random(10) >= gaps / 2) return [id, random(5) as Answer];
            return [id, notApplicable !== undefined && random(2) === 0 ? 'na' : 'dk'];
          }),
        );
        expectAgreement(questionnaire, answers);
      }
    });
  });
});

function expectAgreement(questionnaire: StagedQuestionnaire, answers: Answers) {
  const snapshot = score(questionnaire, answers);
  const found = { status: snapshot.status, score: snapshot.score, stage: snapshot.stage?.index ?? null };
  expect(found, JSON.stringify(answers)).to.deep.equal(expectedOf(questionnaire, answers));

  const { figures } = explainScore(questionnaire, snapshot, { model });
  const shown = figures.find(({ id }) => id === 'score')?.shown ?? null;
  expect(shown, 'the explanation ends in the same figure').to.equal(snapshot.score);
}

describe('delivery-governance', () => {
  const governance = staged.find(({ id }) => id === 'delivery-governance')!;
  const answered = (levels: Readonly<Record<string, Answer>>): Answers =>
    Object.fromEntries(governance.questions.map(({ dimension, id }) => [id, levels[dimension]!]));

  const quadrants: [orientation: Answer, guardrails: Answer, quadrant: string, engagements: string[]][] = [
    [0, 0, 'ticket-keeping', ['accountable-lead', 'self-guided']],
    [4, 0, 'goodwill-only', ['engineering-foundations', 'self-guided']],
    [0, 4, 'automated-feature-factory', ['backlog-reset', 'self-guided']],
    [4, 4, 'encoded-ownership', ['self-guided']],
  ];
  for (const [orientation, guardrails, quadrant, engagements] of quadrants) {
    it(`is ${quadrant} at orientation ${orientation} and guardrails ${guardrails}`, () => {
      const snapshot = score(governance, answered({ orientation, guardrails, 'last-mile': 4 }));
      expect(snapshot).to.deep.include({ quadrant, engagements, signals: [] });
    });
  }

  it('adds that the last mile is blocked', () => {
    const snapshot = score(governance, answered({ orientation: 4, guardrails: 4, 'last-mile': 1 }));
    expect(snapshot.signals).to.deep.equal(['last-mile-blocked']);
  });
});

describe('operating-rhythm', () => {
  const rhythm = staged.find(({ id }) => id === 'operating-rhythm')!;
  const signals = ['priorities-unclear', 'estimates-or-scope', 'hidden-growth', 'no-outcome-loop'];

  it('emits its four signals at answers of 0 and 1, and none from 2 upwards', () => {
    expect(score(rhythm, all(rhythm, 0)).signals).to.deep.equal(signals);
    expect(score(rhythm, all(rhythm, 1)).signals).to.deep.equal(signals);
    expect(score(rhythm, all(rhythm, 2)).signals).to.deep.equal([]);
  });
});

describe('structural-drift', () => {
  const drifted = (answers: Answers) => buildSnapshot(drift, answers, { at: AT, model });

  const totals: [answer: 0 | 1 | 2 | 3, total: number, band: string, named: string[]][] = [
    [0, 0, 'intervention-overdue', ['strategy', 'execution', 'operations', 'tooling', 'talent']],
    [1, 10, 'intervention-overdue', ['strategy', 'execution', 'operations', 'tooling', 'talent']],
    [2, 20, 'drift-forming', []],
    [3, 30, 'sound', []],
  ];
  for (const [answer, total, band, named] of totals) {
    it(`is ${band} when every answer is ${answer}`, () => {
      expect(drifted(all(drift, answer))).to.deep.include({ status: 'valid', total, max: 30, band, named });
    });
  }

  it('has no total while a counted statement is open, and one while only a probe is', () => {
    const [counted, probe] = [true, false].map(
      (kind) => drift.questions.find((statement) => statement.counted === kind)!.id,
    );
    const open = drifted({ ...all(drift, 3), [counted!]: 'dk' });
    expect(open).to.include({ status: 'insufficient', total: null, band: null });
    expect(drifted({ ...all(drift, 3), [probe!]: 'dk' })).to.include({ status: 'valid', total: 30 });
  });

  it(`completes to the band and the failures the rules give, ${RUNS} times`, () => {
    const random = randomNumbers(99);
    for (let run = 0; run < RUNS; run++) {
      const answers = Object.fromEntries(drift.questions.map(({ id }) => [id, random(4) as Answer]));
      const levelOf = (id: string) => answers[id] as number;
      const total = drift.questions.reduce((sum, { counted, id }) => sum + (counted ? levelOf(id) : 0), 0);
      const names = ['intervention-overdue', 'structural-drift', 'drift-forming', 'sound'];
      const band = names[[12, 18, 25].filter((from) => total >= from).length];
      const failing = drift.categories.filter(({ id }) =>
        drift.questions
          .filter(({ category }) => category === id)
          .every((statement) => levelOf(statement.id) <= 1),
      );

      const snapshot = drifted(answers);
      expect(snapshot, JSON.stringify(answers)).to.include({ status: 'valid', total, band });
      expect(snapshot.named).to.have.members(failing.map(({ id }) => id));
    }
  });
});
