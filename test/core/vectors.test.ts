import { expect } from 'chai';
import { buildSnapshot, explainScore, type Answer, type StagedSnapshot } from '../../src/core/index.js';
import vectors from './fixtures/test-vectors.json' with { type: 'json' };
import { banded, stagedById } from './fixtures/questionnaires.js';

const at = '2026-01-31T09:30:00Z';

interface StagedExpectation {
  status: string;
  dims: Record<string, [number, number] | null>;
  overall?: [number, number];
  shown?: number;
  stageRaw?: number;
  stage?: number;
  caps?: string[];
  borderline?: boolean;
  patterns?: Record<string, string>;
  primary?: string | null;
  actions?: string[];
  recommend?: string[];
  urgency?: string;
}

interface StagedVector {
  name: string;
  assessment: string;
  answers: Record<string, Answer>;
  expect: StagedExpectation;
}

const staged = vectors.filter(
  ({ expect: expected }) => !Array.isArray(expected),
) as unknown as StagedVector[];
const drift = vectors.filter(({ expect: expected }) => Array.isArray(expected)) as unknown as {
  name: string;
  answers: Answer[] | Record<string, Answer>;
  expect: [number, string, string[]];
}[];

describe('test vectors', () => {
  for (const vector of staged) {
    describe(`${vector.name} ${vector.assessment}`, () => {
      const questionnaire = stagedById(vector.assessment);
      // Codes are notes of the maintainers and not served; their number is the place in the file.
      const idOf = (code: string) => questionnaire.questions[Number(code.replace(/\D/g, '')) - 1]!.id;
      const answers = Object.fromEntries(
        Object.entries(vector.answers).map(([code, answer]) => [idOf(code), answer]),
      );
      const snapshot = buildSnapshot(questionnaire, answers, { at });
      const expected = vector.expect;

      it('has the exact dimensions', () => {
        const figures = explainScore(questionnaire, snapshot).figures;
        for (const [id, fraction] of Object.entries(expected.dims)) {
          const figure = figures.find((candidate) => candidate.id === `dimension:${id}`)!;
          const shown = snapshot.dimensions.find((dimension) => dimension.id === id)!.score;
          if (fraction === null) expect(shown, id).to.equal(null);
          else {
            expect(figure.numerator * fraction[1], id).to.equal(fraction[0] * figure.denominator);
            expect(shown, id).to.equal(Math.floor(fraction[0] / fraction[1]));
          }
        }
      });

      it(`is ${expected.status}`, () => expect(snapshot.status).to.equal(expected.status));

      if (!expected.overall) {
        it('has no result', () => {
          expect(snapshot).to.deep.include({ score: null, stage: null, weakest: null, primaryPattern: null });
          expect(snapshot).to.deep.include({ patterns: [], actions: [], engagements: [], urgency: null });
        });
        return;
      }

      it('has the exact score', () => {
        const { denominator, numerator } = explainScore(questionnaire, snapshot).figures.find(
          ({ id }) => id === 'score',
        )!;
        expect(numerator * expected.overall![1]).to.equal(expected.overall![0] * denominator);
        expect(snapshot.score).to.equal(expected.shown);
      });

      it('has the stage and what holds it back', () => {
        const { borderline, heldBackBy, index, raw } = snapshot.stage!;
        expect({ index, raw, borderline }).to.deep.equal({
          index: expected.stage,
          raw: expected.stageRaw,
          borderline: expected.borderline,
        });
        expect(heldBackBy).to.deep.equal(expected.caps!.map((cap) => ownName(cap, answers, idOf)));
      });

      it('has the patterns, actions and offers', () => {
        const patterns = Object.fromEntries(snapshot.patterns.map(({ id, status }) => [id, status]));
        expect(patterns).to.deep.equal(expected.patterns);
        expect(snapshot.primaryPattern?.id ?? null).to.equal(expected.primary);
        expect(snapshot.actions).to.deep.equal(expected.actions!.map(idOf));
        expect(snapshot.engagements).to.deep.equal(expected.recommend);
        expect(snapshot.urgency).to.equal(expected.urgency);
      });
    });
  }

  for (const { name, answers, expect: expected } of drift) {
    it(`${name} structural-drift`, () => {
      const byId = Object.fromEntries(
        Object.values(answers).map((answer, index) => [`sd-${index + 1}`, answer as Answer]),
      );
      const { band, named, total } = buildSnapshot(banded, byId, { at });
      expect([total, band, named]).to.deep.equal(expected);
    });
  }
});

/** The vectors name questions by code, and do not tell an open gate from a low one. */
function ownName(
  cap: string,
  answers: Readonly<Record<string, Answer>>,
  idOf: (code: string) => string,
): StagedSnapshot['weakest'] {
  const [rule, name] = cap.split(':') as [string, string];
  if (rule !== 'gate') return cap;
  const id = idOf(name);
  return `${answers[id] === 'dk' ? 'gate-unanswered' : 'gate'}:${id}`;
}
