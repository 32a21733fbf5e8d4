import { expect } from 'chai';
import {
  buildSnapshot,
  MaturityInputError,
  resolveEngagements,
  type Answer,
  type Answers,
  type SnapshotOptions,
} from '../../src/core/index.js';
import { at, type AnswerSheet } from './arbitraries.js';
import { banded, model, stagedById, triage } from './fixtures/questionnaires.js';

const delivery = stagedById('engineering-delivery');
const sheet: AnswerSheet = Object.fromEntries(delivery.questions.map(({ id }) => [id, 2 as Answer]));
const drift: AnswerSheet = Object.fromEntries(banded.questions.map(({ id }) => [id, 2 as Answer]));
const parsed = (json: string) => JSON.parse(json) as Answers;

function expectRefusal(attempt: () => unknown, code: string, path: string) {
  expect(attempt)
    .to.throw(MaturityInputError, `${code}: ${path}`)
    .that.includes({ name: 'MaturityInputError', code, path });
}

describe('bad input', () => {
  const first = 'answers.initiative-owner';
  const answers: [name: string, answers: unknown, code: string, path: string][] = [
    ['a level above the top', { ...sheet, 'initiative-owner': 5 }, 'invalid-answer', first],
    ['a negative level', { ...sheet, 'initiative-owner': -1 }, 'invalid-answer', first],
    ['half a level', { ...sheet, 'initiative-owner': 1.5 }, 'invalid-answer', first],
    ['not a number', { ...sheet, 'initiative-owner': NaN }, 'invalid-answer', first],
    ['a level in words', { ...sheet, 'initiative-owner': '2' }, 'invalid-answer', first],
    ['null', { ...sheet, 'initiative-owner': null }, 'invalid-answer', first],
    [
      "'na' where it is not offered",
      { ...sheet, 'initiative-owner': 'na' },
      'not-applicable-not-offered',
      first,
    ],
    ['a missing question', { ...sheet, 'initiative-owner': undefined }, 'missing-question', first],
    ['no answers', {}, 'missing-question', first],
    ['an unknown question', { ...sheet, other: 1 }, 'unknown-question', 'answers.other'],
    ['constructor', { ...sheet, constructor: 1 }, 'unknown-question', 'answers.constructor'],
    [
      '__proto__',
      parsed(JSON.stringify(sheet).replace('{', '{"__proto__":1,')),
      'unknown-question',
      'answers.__proto__',
    ],
    ['answers from a prototype', Object.create(sheet), 'unknown-question', 'answers.__proto__'],
    ['null for answers', null, 'invalid-answers', 'answers'],
    ['a text for answers', 'none', 'invalid-answers', 'answers'],
  ];
  for (const [name, given, code, path] of answers) {
    it(`${name}: ${code} at ${path}`, () => {
      expectRefusal(() => buildSnapshot(delivery, given as Answers, { at }), code, path);
    });
  }

  it('is refused by banded checks at their own top', () => {
    expectRefusal(
      () => buildSnapshot(banded, { ...drift, 'sd-1': 'na' }, { at }),
      'not-applicable-not-offered',
      'answers.sd-1',
    );
    for (const answer of [4, -1, 2.5]) {
      const given = { ...drift, 'sd-1': answer as Answer };
      expectRefusal(() => buildSnapshot(banded, given, { at }), 'invalid-answer', 'answers.sd-1');
    }
  });

  const long = 'x'.repeat(1000);
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, 'v']));
  const options: [name: string, options: unknown, code: string, path: string][] = [
    ['no options', undefined, 'invalid-time', 'at'],
    ['no time', {}, 'invalid-time', 'at'],
    ['a number for a time', { at: 5 }, 'invalid-time', 'at'],
    ['a list holding a time', { at: [at] }, 'invalid-time', 'at'],
    ['a local time', { at: '2026-01-31T09:30:00+01:00' }, 'invalid-time', 'at'],
    ['a day', { at: '2026-01-31' }, 'invalid-time', 'at'],
    ['month 13', { at: '2026-13-01T00:00:00Z' }, 'invalid-time', 'at'],
    ['month 0', { at: '2026-00-01T00:00:00Z' }, 'invalid-time', 'at'],
    ['day 0', { at: '2026-01-00T00:00:00Z' }, 'invalid-time', 'at'],
    ['day 32', { at: '2026-01-32T00:00:00Z' }, 'invalid-time', 'at'],
    ['31 April', { at: '2026-04-31T00:00:00Z' }, 'invalid-time', 'at'],
    ['29 February of a common year', { at: '2025-02-29T00:00:00Z' }, 'invalid-time', 'at'],
    ['24 o’clock', { at: '2026-01-31T24:00:00Z' }, 'invalid-time', 'at'],
    ['minute 60', { at: '2026-01-31T09:60:00Z' }, 'invalid-time', 'at'],
    ['second 60', { at: '2026-01-31T09:00:60Z' }, 'invalid-time', 'at'],
    ['four decimals', { at: '2026-01-31T09:00:00.0000Z' }, 'invalid-time', 'at'],
    ['something before the time', { at: 'x2026-01-31T09:00:00Z' }, 'invalid-time', 'at'],
    ['something after the time', { at: '2026-01-31T09:00:00Zx' }, 'invalid-time', 'at'],
    ['a start that is no time', { at, startedAt: 'then' }, 'invalid-time', 'startedAt'],
    ['no language', { at, locale: '' }, 'invalid-locale', 'locale'],
    ['a long language', { at, locale: 'x'.repeat(36) }, 'invalid-locale', 'locale'],
    ['markup for a language', { at, locale: 'en">' }, 'invalid-locale', 'locale'],
    ['a language beginning with a hyphen', { at, locale: '-en' }, 'invalid-locale', 'locale'],
    ['placement 0', { at, selfPlacement: 0 }, 'invalid-number', 'selfPlacement'],
    ['placement 6', { at, selfPlacement: 6 }, 'invalid-number', 'selfPlacement'],
    ['placement 2.5', { at, selfPlacement: 2.5 }, 'invalid-number', 'selfPlacement'],
    ['placement in words', { at, selfPlacement: '3' }, 'invalid-number', 'selfPlacement'],
    ['no people', { at, people: 0 }, 'invalid-number', 'people'],
    ['too many people', { at, people: 100_001 }, 'invalid-number', 'people'],
    ['half a person', { at, people: 1.5 }, 'invalid-number', 'people'],
    ['a number as context', { at, context: { x: 1 } }, 'invalid-context', 'context'],
    ['too much context', { at, context: many }, 'invalid-context', 'context'],
    ['too long a context', { at, context: { x: long } }, 'invalid-context', 'context'],
    ['a prototype key as context', { at, context: { constructor: 'x' } }, 'invalid-context', 'context'],
  ];
  for (const [name, given, code, path] of options) {
    it(`${name}: ${code} at ${path}`, () => {
      expectRefusal(() => buildSnapshot(delivery, sheet, given as SnapshotOptions), code, path);
    });
  }

  const fine: [name: string, options: SnapshotOptions][] = [
    ['29 February of a leap year', { at: '2024-02-29T23:59:59.9Z' }],
    ['31 December', { at: '2026-12-31T00:00:00.123Z' }],
    ['five stages', { at, selfPlacement: 5 }],
    ['one person', { at, people: 1 }],
    ['many people', { at, people: 100_000 }],
    ['a long language', { at, locale: 'x'.repeat(35) }],
    ['a regional language', { at, locale: 'pt-BR' }],
    ['a full context', { at, context: { x: long.slice(1) } }],
    ['fifty notes', { at, context: Object.fromEntries(Object.entries(many).slice(1)) }],
    [
      'absent values',
      { at, startedAt: undefined, locale: undefined, selfPlacement: null, people: undefined },
    ],
  ];
  for (const [name, given] of fine) {
    it(`is not: ${name}`, () => {
      expect(buildSnapshot(delivery, sheet, given)).to.deep.include({
        completedAt: given.at,
        context: given.context ?? {},
      });
    });
  }

  it('is a questionnaire of another kind, or none', () => {
    for (const questionnaire of [triage, null, undefined, {}, 'text']) {
      expectRefusal(
        () => buildSnapshot(questionnaire as never, sheet, { at }),
        'wrong-kind',
        'questionnaire.kind',
      );
    }
  });

  it('is a banded result without a time', () => {
    expectRefusal(() => buildSnapshot(banded, drift, undefined as never), 'invalid-time', 'at');
  });

  it('is a questionnaire without a model', () => {
    for (const [questionnaire, given] of [
      [delivery, sheet],
      [banded, drift],
    ] as const) {
      const { model: _, ...bare } = questionnaire;
      expectRefusal(
        () => buildSnapshot(bare as typeof delivery, given, { at }),
        'missing-model',
        'questionnaire.model',
      );
      expect(buildSnapshot(bare as typeof delivery, given, { at, model })).to.deep.equal(
        buildSnapshot(questionnaire, given, { at }),
      );
    }
  });

  it('is an unknown engagement, offered or hidden', () => {
    expectRefusal(() => resolveEngagements(model, ['other']), 'unknown-engagement', 'engagements.other');
    expectRefusal(
      () => resolveEngagements(model, [], ['__proto__']),
      'unknown-engagement',
      'engagements.__proto__',
    );
  });
});
