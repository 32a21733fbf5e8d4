import { expect } from 'chai';
import fc from 'fast-check';
import {
  buildSnapshot,
  decodeShareCode,
  encodeShareCode,
  MaturityInputError,
  openShareCode,
  walkTriage,
  type Answer,
  type BandedQuestionnaire,
  type StagedQuestionnaire,
  type TriageSnapshot,
} from '../../src/core/index.js';
import { checkOf } from '../../src/core/share-code-text.js';
import {
  answersTo,
  at,
  bandedAnswers,
  cases,
  placement,
  staged,
  time,
  type AnswerSheet,
} from './arbitraries.js';
import {
  banded,
  model,
  questionnaires,
  stagedById,
  stagedQuestionnaires,
  triage,
} from './fixtures/questionnaires.js';

const delivery = stagedById('engineering-delivery');
const alike = ({ questions }: StagedQuestionnaire | BandedQuestionnaire, answer: Answer): AnswerSheet =>
  Object.fromEntries(questions.map(({ id }) => [id, answer]));

/** A shipped check of either kind with answers to it. */
const anyRun = fc.oneof(
  staged.chain((questionnaire) =>
    fc.record({
      questionnaire: fc.constant<StagedQuestionnaire | BandedQuestionnaire>(questionnaire),
      answers: answersTo(questionnaire),
    }),
  ),
  fc.record({
    questionnaire: fc.constant<StagedQuestionnaire | BandedQuestionnaire>(banded),
    answers: bandedAnswers,
  }),
);

const snapshot = buildSnapshot(delivery, alike(delivery, 2), { at, selfPlacement: 4 });
const code = encodeShareCode(delivery, snapshot);

function reasonFor(text: unknown): string {
  try {
    decodeShareCode(text as string);
  } catch (error) {
    if (error instanceof MaturityInputError) return error.code;
    throw error;
  }
  return 'valid';
}

/** A text with a correct check, whatever it says. */
const sealed = (text: string) => text + checkOf(text);

describe('share codes', () => {
  it('give back answers, minute, version and self-placement', () => {
    const law = fc.property(
      anyRun,
      time,
      placement,
      ({ answers, questionnaire }, completedAt, selfPlacement) => {
        const shared = buildSnapshot(questionnaire, answers, { at: completedAt, selfPlacement });
        const written = encodeShareCode(questionnaire, shared);
        expect(written).to.match(/^[\w.-]+$/);
        expect(written.length).to.be.at.most(40);
        const placed = shared.kind === 'staged' ? (shared.selfPlacement?.stage ?? null) : null;
        expect(decodeShareCode(written)).to.deep.equal({
          questionnaireId: questionnaire.id,
          version: questionnaire.version,
          answers: questionnaire.questions.map(({ id }) => answers[id]),
          at: `${completedAt.slice(0, 16)}:00.000Z`,
          selfPlacement: placed,
        });
      },
    );
    fc.assert(law, cases(3000));
  });

  it('score to the same result when opened', () => {
    const law = fc.property(anyRun, ({ answers, questionnaire }) => {
      const shared = buildSnapshot(questionnaire, answers, { at });
      expect(openShareCode(questionnaire, encodeShareCode(questionnaire, shared))).to.deep.equal(shared);
    });
    fc.assert(law, cases(300));
    const { model: own, ...bare } = delivery;
    expect(openShareCode(bare, code, { locale: 'de', model: own })).to.deep.equal({
      ...snapshot,
      locale: 'de',
    });
  });

  it('stay within 40 characters for every shipped check, at their longest', () => {
    for (const questionnaire of [...stagedQuestionnaires, banded]) {
      const latest = { ...questionnaire, version: '127.127.127' };
      const longest = Object.fromEntries(
        latest.questions.map((question) => [
          question.id,
          ('notApplicable' in question ? 'na' : 'dk') as Answer,
        ]),
      );
      const last = buildSnapshot(
        latest,
        { ...alike(latest, 'dk'), ...longest },
        { at: '2083-10-17T00:00:00Z' },
      );
      const written = encodeShareCode(latest, last);
      expect(written.length, written).to.be.at.most(40);
      expect(decodeShareCode(written).version).to.equal('127.127.127');
    }
  });

  it('carry no name and no context', () => {
    const other = buildSnapshot(delivery, alike(delivery, 2), {
      at,
      selfPlacement: 4,
      context: { name: 'Ada' },
      locale: 'es',
      startedAt: '2026-01-31T09:00:00Z',
    });
    expect(encodeShareCode(delivery, other)).to.equal(code);
  });

  it('are the same for the same run at all times', () => {
    expect(code).to.equal('1engineering-delivery.ZyApBChhqfQEAAxCy9');
    expect(decodeShareCode(code).selfPlacement).to.equal(4);
  });

  it('detect every single character that differs', () => {
    for (let index = 0; index < code.length; index++) {
      for (const other of 'aZ09-_.') {
        if (code[index] === other) continue;
        expect(reasonFor(code.slice(0, index) + other + code.slice(index + 1))).to.be.oneOf([
          'damaged-code',
          'malformed-code',
        ]);
      }
      expect(reasonFor(code.slice(0, index) + code.slice(index + 1))).not.to.equal('valid');
      expect(reasonFor(code.slice(0, index))).not.to.equal('valid');
    }
    for (let index = 1; index < code.length; index++) {
      const swapped = code.slice(0, index - 1) + code[index]! + code[index - 1]! + code.slice(index + 1);
      if (swapped !== code) expect(reasonFor(swapped)).not.to.equal('valid');
    }
  });

  it('never come about by chance: none of 100,000 random and mutated strings is valid', () => {
    const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
    const random = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .tuple(
          fc.constantFrom(...questionnaires.map(({ id }) => id)),
          fc.array(character, { minLength: 5, maxLength: 24 }),
        )
        .map(([id, body]) => `1${id}.${body.join('')}`),
    );
    const mutated = fc
      .tuple(
        fc.array(fc.tuple(fc.nat(code.length - 1), character), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
      )
      .map(([changes, shorten]) => {
        const characters = [...code];
        for (const [index, other] of changes) characters[index] = other;
        return characters.slice(shorten ? 1 : 0).join('');
      })
      .filter((text) => text !== code);
    const law = fc.property(fc.oneof(random, mutated), (text) => {
      expect(reasonFor(text)).not.to.equal('valid');
    });
    fc.assert(law, cases(100_000));
  });

  const refused: [name: string, text: unknown, reason: string][] = [
    ['nothing', '', 'malformed-code'],
    ['a number', 5, 'malformed-code'],
    ['no text at all', undefined, 'malformed-code'],
    ['another format', sealed('2engineering-delivery.DB6ReTzogGE'), 'malformed-code'],
    ['a text without a body', sealed('1engineering-delivery.'), 'malformed-code'],
    ['an endless text', sealed(`1engineering-delivery.${'B'.repeat(1_000_000)}`), 'malformed-code'],
    ['a number that is too small', sealed('1engineering-delivery.BAAA'), 'malformed-code'],
    ['zero', sealed('1engineering-delivery.A'), 'malformed-code'],
    ['a leading zero', sealed(`1engineering-delivery.A${code.slice(22, -4)}`), 'malformed-code'],
    ['a wrong check', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, 'damaged-code'],
  ];
  for (const [name, text, reason] of refused) {
    it(`refuse ${name}: ${reason}`, () => {
      expect(() => decodeShareCode(text as string))
        .to.throw(MaturityInputError)
        .that.includes({ code: reason, path: 'code' });
    });
  }

  it('are refused for another questionnaire or edition, and accepted in another spelling', () => {
    expect(openShareCode({ ...delivery, version: '1.0.9' }, code)).to.deep.include({ score: 50 });
    const table: [StagedQuestionnaire | typeof triage, string, string][] = [
      [{ ...delivery, version: '1.1.0' }, 'version-differs', 'code.version'],
      [{ ...delivery, version: '2.0.0' }, 'version-differs', 'code.version'],
      [stagedById('backlog-health'), 'other-questionnaire', 'code.id'],
      [triage, 'other-questionnaire', 'code.id'],
      [{ ...triage, id: delivery.id }, 'malformed-code', 'code.answers'],
      [{ ...delivery, questions: delivery.questions.slice(1) }, 'malformed-code', 'code.answers'],
    ];
    for (const [questionnaire, reason, path] of table) {
      expect(() => openShareCode(questionnaire, code))
        .to.throw(MaturityInputError)
        .that.includes({ code: reason, path });
    }
  });

  it('are not made of what cannot be read back', () => {
    const walked = walkTriage(triage, [{ node: 't1', answer: 'no' }], { at });
    const pooled = buildSnapshot(delivery, alike(delivery, 2), { at, people: 3 });
    const early = buildSnapshot(delivery, alike(delivery, 2), { at: '2019-12-31T23:59:59Z' });
    const late = buildSnapshot(delivery, alike(delivery, 2), { at: '2083-10-18T16:32:00Z' });
    const spelled = { ...snapshot, questionnaire: { id: delivery.id, version: '1.0.x' } };
    const table: [() => unknown, string, string][] = [
      [
        () => encodeShareCode(triage, (walked as { snapshot: TriageSnapshot }).snapshot),
        'wrong-kind',
        'questionnaire.kind',
      ],
      [() => encodeShareCode(delivery, pooled), 'pooled-result', 'people'],
      [() => encodeShareCode(delivery, early), 'not-shareable', 'at'],
      [() => encodeShareCode(delivery, late), 'not-shareable', 'at'],
      [() => encodeShareCode(delivery, { ...snapshot, completedAt: 'today' }), 'invalid-time', 'at'],
      [() => encodeShareCode(delivery, spelled), 'version-differs', 'snapshot.questionnaire.version'],
      [
        () => encodeShareCode({ ...delivery, version: '1.0' }, snapshot),
        'version-differs',
        'snapshot.questionnaire.version',
      ],
      [
        () =>
          encodeShareCode(
            { ...delivery, version: '1.0.128' },
            { ...snapshot, questionnaire: { id: delivery.id, version: '1.0.128' } },
          ),
        'not-shareable',
        'version',
      ],
      [() => encodeShareCode(banded, snapshot), 'other-questionnaire', 'snapshot.questionnaire.id'],
      [() => encodeShareCode(delivery, null as never), 'other-questionnaire', 'snapshot.questionnaire.id'],
      [
        () => encodeShareCode(delivery, { ...snapshot, selfPlacement: { stage: 6 as 5, difference: 0 } }),
        'not-shareable',
        'selfPlacement',
      ],
      [
        () =>
          encodeShareCode(delivery, {
            ...snapshot,
            answers: { ...snapshot.answers, 'initiative-owner': 'na' },
          }),
        'not-applicable-not-offered',
        'answers.initiative-owner',
      ],
    ];
    for (const [attempt, reason, path] of table) {
      expect(attempt).to.throw(MaturityInputError).that.includes({ code: reason, path });
    }
  });

  it('need no model', () => {
    const { model: _, ...bare } = delivery;
    expect(encodeShareCode(bare, snapshot)).to.equal(code);
    expect(model.version).to.equal('1.0.0');
  });
});
