import { expect } from 'chai';
import fc from 'fast-check';
import {
  buildSnapshot,
  type Answer,
  type BandedQuestionnaire,
  type StagedQuestionnaire,
} from '../../src/core/index.js';
import { loadQuestionnaire } from '../../src/catalog/index.js';
import { inksFrom } from '../../src/elements/maturity-result.card-ink.js';
import { resultCard, type CardOutcome } from '../../src/elements/maturity-result.card.js';
import { banded, questionnaires, stagedById, stagedQuestionnaires } from '../core/fixtures/questionnaires.js';

type Check = StagedQuestionnaire | BandedQuestionnaire;
const at = '2026-11-21T10:00:00.000Z';
const checks = questionnaires.filter(
  (questionnaire): questionnaire is Check => questionnaire.kind !== 'triage',
);

/** The card of a check with the same answer everywhere. */
function cardOf(
  questionnaire: Check,
  answer: Answer,
  more: Partial<CardOutcome> = {},
  selfPlacement: 4 | null = null,
) {
  const answers = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, answer]));
  const snapshot = buildSnapshot(questionnaire, answers, { at, selfPlacement });
  return resultCard({ questionnaire, snapshot, locale: 'en', timeZone: 'UTC', ...more });
}

function parsed(svg: string | null): Element {
  const document = new DOMParser().parseFromString(svg!, 'image/svg+xml');
  expect(document.querySelector('parsererror'), svg!).to.equal(null);
  return document.documentElement;
}

const textsOf = (svg: string | null) =>
  [...parsed(svg).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the card', () => {
  const backlog = stagedById('backlog-health');

  it('says stage, dimensions with figures, pattern, date and what it does not prove', () => {
    const words = textsOf(cardOf(backlog, 1)).join(' ');
    for (const part of [
      'Backlog Health Check',
      'November 21, 2026',
      'Stage 2 of 5',
      'Fragmented',
      'Intake 25',
      'Work is shared out, the result is not.',
      "a snapshot from one person's answers to 12 questions",
      'it proves nothing and certifies nothing.',
    ]) {
      expect(words).to.include(part);
    }
  });

  it('outlines the step the visitor had chosen, and says so', () => {
    const outlined = (svg: string | null) => parsed(svg).querySelectorAll('rect[stroke]').length;
    expect(outlined(cardOf(backlog, 1))).to.equal(0);
    expect(outlined(cardOf(backlog, 1, {}, 4))).to.equal(2);
    expect(textsOf(cardOf(backlog, 1, {}, 4))).to.include('You placed yourselves at Stage 4 (Measured).');
  });

  it('names the quadrant of a two-axis result first', () => {
    const texts = textsOf(cardOf(stagedById('delivery-governance'), 1));
    expect(texts).to.include('Ticket-keeping').and.to.include('Stage 2 of 5 · Fragmented');
  });

  it('marks the total of a banded result on its scale and names the first failure', () => {
    const texts = textsOf(cardOf(banded, 1));
    expect(texts)
      .to.include('10 of 30')
      .and.to.include('Intervention overdue')
      .and.to.include('Strategy without choices');
  });

  it('is not drawn when there is no result', () => {
    expect(cardOf(backlog, 'dk')).to.equal(null);
    expect(cardOf(banded, 'dk')).to.equal(null);
  });

  it('says of pooled answers that they are a median', () => {
    const answers = Object.fromEntries(backlog.questions.map(({ id }) => [id, 2 as const]));
    const snapshot = buildSnapshot(backlog, answers, { at, people: 5 });
    const words = textsOf(resultCard({ questionnaire: backlog, snapshot, locale: 'en' })).join(' ');
    expect(words).to.include('Median of 5 people.').and.not.to.include("one person's answers");
  });

  it('loads nothing and runs nothing', () => {
    for (const questionnaire of checks) {
      const svg = parsed(cardOf(questionnaire, 2));
      expect(svg.querySelector('script, foreignObject, image, use, style, a'), questionnaire.id).to.equal(
        null,
      );
      for (const { name, value } of [svg, ...svg.querySelectorAll('*')].flatMap((node) => [
        ...node.attributes,
      ])) {
        expect(`${name}=${value}`).not.to.match(/^on|href|url\(/);
      }
    }
  });

  it('is mirrored where lines begin on the right', () => {
    const svg = parsed(cardOf(backlog, 2, { locale: 'ar' }));
    expect(svg.getAttribute('direction')).to.equal('rtl');
    expect(svg.querySelectorAll('rect')[1]!.getAttribute('x')).to.equal('1064');
  });

  it('still has a date when the locale is none', () => {
    expect(textsOf(cardOf(backlog, 2, { locale: 'en-x-' }))).to.include('November 21, 2026');
  });

  for (const locale of ['en', 'de', 'es']) {
    it(`holds every text of every check within its edges, none upon another (${locale})`, async () => {
      for (const { id } of checks) {
        const questionnaire = (await loadQuestionnaire(id, locale)) as Check;
        for (const level of [0, 1, 2, 3, 4] as const) {
          if (questionnaire.kind === 'banded' && level === 4) continue;
          expect(
            overlaps(cardOf(questionnaire, level, { locale }, 4)!),
            `${id}, level ${level}`,
          ).to.deep.equal([]);
        }
      }
    });
  }
});

/** What stands outside the card's margins, and what stands upon another text. */
function overlaps(svg: string): string[] {
  const around = document.createElement('div');
  around.append(document.importNode(parsed(svg), true));
  document.body.append(around);
  const boxes = [...around.querySelectorAll('text')].map((text) => {
    const { height, width, x, y } = text.getBBox();
    // Without the air that a font keeps above and below its letters.
    return { text: text.textContent, x, end: x + width, y: y + height * 0.25, foot: y + height * 0.8 };
  });
  around.remove();
  const outside = boxes.filter(({ end, foot, x }) => x < 50 || end > 1150 || foot > 620);
  const upon = boxes.filter((a, place) =>
    boxes.slice(place + 1).some((b) => a.x < b.end && b.x < a.end && a.y < b.foot && b.y < a.foot),
  );
  return [...outside, ...upon].map(({ text }) => text);
}

describe('the card, whatever a host writes', () => {
  /** Everything that XML minds, and what it does not. */
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '<!--',
          '</text>',
          '{raw}',
          '\0',
          '\ud800',
          '\uffff',
          'ß',
          ' ',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('stays well formed, and holds the texts as texts', () => {
    const law = fc.property(
      fc.constantFrom(...stagedQuestionnaires, banded),
      fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<Answer>,
      anyText,
      anyText,
      (questionnaire, answer, text, accent) => {
        const hostile = rewritten(questionnaire, text) as Check;
        const svg = parsed(cardOf(hostile, answer, { accent, words: undefined }, 4));
        const known = new Set(['svg', 'title', 'rect', 'text']);
        expect(
          [svg, ...svg.querySelectorAll('*')].filter(({ localName }) => !known.has(localName)),
        ).to.deep.equal([]);
      },
    );
    fc.assert(law, { numRuns: 150 });
  });
});

/** The same document with this text in place of every text that is shown. */
function rewritten(value: unknown, text: string, key = ''): unknown {
  const shown =
    /^(?:title|name|definition|text|headline|failure|meaning|possible|result|snapshot|noPattern|noneNamed)$/;
  if (typeof value === 'string') return shown.test(key) ? text : value;
  if (Array.isArray(value)) return value.map((entry) => rewritten(entry, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, rewritten(entry, text, name)]),
  );
}

describe("the card's inks", () => {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((place) => channel(parseInt(hex.slice(place, place + 2), 16) / 255));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high! + 0.05) / (low! + 0.05);
  };

  it('can be read on paper, whatever the accent', () => {
    const law = fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const { faint, paper, quiet, soft, strong, text } = inksFrom(
        `#${number.toString(16).padStart(6, '0')}`,
      );
      for (const ink of [text, quiet, strong]) expect(contrast(ink, paper)).to.be.at.least(4.5);
      expect(contrast(quiet, faint)).to.be.at.least(4.5);
      expect(contrast(text, soft)).to.be.at.least(4.5);
    });
    fc.assert(law);
  });

  it('read the ways in which a browser writes a colour', () => {
    expect(inksFrom('#f00')).to.deep.equal(inksFrom('#ff0000'));
    expect(inksFrom('rgb(255, 0, 0)')).to.deep.equal(inksFrom('#ff0000'));
    expect(inksFrom('url(https://example.com)')).to.deep.equal(inksFrom('#2f5bd0'));
  });
});
