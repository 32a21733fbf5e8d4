import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkIds } from '../../src/catalog/index.js';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import {
  asked,
  assessment,
  button,
  focused,
  focusOn,
  front,
  heading,
  heard,
  placed,
  point,
  settled,
} from './run.js';

/** The buttons before the first question, in the four languages that the runs are in. */
const WORDS = {
  en: { start: 'Start', skip: 'Skip this' },
  es: { start: 'Empezar', skip: 'Omitir' },
  de: { start: 'Beginnen', skip: 'Überspringen' },
  ar: { start: 'ابدأ', skip: 'تخطَّ هذا' },
} as const;

type Locale = keyof typeof WORDS;
const LOCALES = Object.keys(WORDS) as Locale[];
const SCHEMES = ['light', 'dark'] as const;
const LAYOUTS = ['steps', 'page'] as const;
const INPUTS = ['mouse', 'keyboard', 'touch'] as const;

interface Case {
  id: string;
  input: (typeof INPUTS)[number];
  layout: (typeof LAYOUTS)[number];
  locale: Locale;
  scheme: (typeof SCHEMES)[number];
}

/**
 * Three runs of each questionnaire, which between them have every input, both layouts and both schemes, in three of the
 * four languages. Over all runs every two values of different kinds meet; the test below counts them.
 */
const cases: Case[] = checkIds.flatMap((id, at) =>
  INPUTS.map((input, run) => ({
    id,
    input,
    layout: LAYOUTS[(at + run) % 2]!,
    locale: LOCALES[(at + run + Math.floor(at / 4)) % 4]!,
    scheme: SCHEMES[(Math.floor(at / 2) + run) % 2]!,
  })),
);

describe('every questionnaire', () => {
  it('is run by mouse, keyboard and touch, in steps and on one page, light and dark, in three languages each', () => {
    expect(checkIds).to.have.lengthOf(13);
    const pairs = (one: keyof Case, other: keyof Case) =>
      new Set(cases.map((item) => `${item[one]} ${item[other]}`)).size;
    const kinds = { input: 3, layout: 2, locale: 4, scheme: 2 };
    for (const [kind, count] of Object.entries(kinds) as [keyof typeof kinds, number][]) {
      expect(pairs('id', kind)).to.equal(13 * Math.min(count, 3), `questionnaire and ${kind}`);
      for (const [other, more] of Object.entries(kinds) as [keyof typeof kinds, number][]) {
        if (other > kind) expect(pairs(kind, other)).to.equal(count * more, `${kind} and ${other}`);
      }
    }
  });

  for (const { id, input, layout, locale, scheme } of cases) {
    it(`${id} completes by ${input}, in ${layout}, ${locale}, ${scheme}`, async () => {
      const around = await fixture<HTMLElement>(html`
        <div lang=${locale} style="color-scheme: ${scheme}"></div>
      `);
      const events = heard(around);
      const element = await placed(
        assessment({ questionnaire: id, layout, 'no-self-placement': false }),
        around,
      );
      expect(getComputedStyle(element).colorScheme).to.equal(scheme);
      const presses = await (input === 'keyboard' ? byKeyboard(element) : byPointer(element, locale, input));
      await waitUntil(() => element.snapshot, 'the snapshot', { timeout: 5000 });
      await waitUntil(() => heading(element), 'the drawn result', { timeout: 5000 });
      await settled(element);

      const total = element.snapshot!.kind === 'triage' ? 0 : Object.keys(element.snapshot!.answers).length;
      const names = events.map(({ type }) => type);
      expect(names).to.deep.equal(['ready', 'start', ...Array<string>(total).fill('answer'), 'complete']);
      expect(element.snapshot).to.include({ status: 'valid', locale: locale === 'ar' ? 'en' : locale });
      if (input === 'keyboard' && layout === 'steps') expect(presses).to.be.at.most(40 + 2 * (total - 12));
      await focusOn(heading(element)!);
    });
  }
});

/** By clicks alone: on the start, on an answer of each question as it comes, and on the end. */
async function byPointer(element: MaturityAssessment, locale: Locale, pointerType: 'mouse' | 'touch') {
  const { start, skip } = WORDS[locale];
  const click = (target: HTMLElement) => {
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType }));
    target.click();
  };
  click(button(element, start)!);
  await settled(element);
  if (button(element, skip)) {
    click(button(element, skip)!);
    await settled(element);
  }
  if (element.layout === 'page') {
    for (const question of element.renderRoot.querySelectorAll('maturity-question')) {
      click(question.renderRoot.querySelectorAll('label')[2]!);
      await settled(element);
    }
    click(element.renderRoot.querySelector<HTMLElement>('.primary')!);
  } else {
    for (let before; front(element);) {
      before = asked(element);
      point(element, 2, pointerType);
      await waitUntil(() => asked(element) !== before, 'the next question', { interval: 10 });
      await settled(element);
    }
  }
  await waitUntil(() => element.renderRoot.querySelector('.answers'), 'the review', { interval: 10 });
  click(element.renderRoot.querySelector<HTMLElement>('.primary')!);
  return 0;
}

/** By keys alone, counting each: Tab to a button, digits for the answers, Enter to move on. */
async function byKeyboard(element: MaturityAssessment) {
  let presses = 0;
  const press = async (key: string) => {
    presses++;
    await sendKeys({ press: key });
    await settled(element);
  };
  const tabTo = async (wanted: () => Element | null | undefined) => {
    while (focused() !== wanted()) {
      expect(presses).to.be.below(200);
      await press('Tab');
    }
  };
  const primary = () => element.renderRoot.querySelector('.primary');

  await tabTo(primary);
  await press('Enter');
  while (!element.renderRoot.querySelector('.answers')) {
    await waitUntil(() => focused()?.matches('legend span'), 'the focus on a question', { interval: 5 });
    const placing = element.matches(':state(intro)');
    const before = focused();
    const text = before!.textContent;
    if (!placing) await press('3');
    await press('Enter');
    await waitUntil(
      () => focused()?.textContent !== text && focused()?.matches('legend span, h2'),
      'what comes',
      {
        interval: 5,
      },
    );
  }
  await tabTo(primary);
  await press('Enter');
  return presses;
}
