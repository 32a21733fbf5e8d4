import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import {
  asked,
  asking,
  assessment,
  button,
  choose,
  chosen,
  complete,
  drawn,
  focusOn,
  front,
  heading,
  heard,
  open,
  placed,
  point,
  press,
  settled,
  states,
  text,
  ticks,
} from './run.js';

const card = (element: MaturityAssessment) => element.renderRoot.querySelector<HTMLElement>('.card')!;

describe('a run that is moved, hidden or changed on its way', () => {
  let QUESTIONS: string[];

  before(async () => {
    const { questions } = (await import('../../questionnaires/backlog-health.json')).default;
    QUESTIONS = questions.map((question) => question.text);
  });

  /** A run with an answer, at its second question. */
  async function begun(attributes: Record<string, string | boolean> = {}, around?: HTMLElement) {
    const element = await asking(attributes, around);
    await choose(element, 3);
    await press(element, element.renderRoot.querySelector('.steps .primary')!.textContent!.trim());
    return element;
  }

  /** The run goes on: it is at the second question, knows the first answer, takes another and comes to an end, once. */
  async function goesOn(element: MaturityAssessment) {
    expect(asked(element)).to.equal(QUESTIONS[1]);
    expect(states(element)).to.deep.equal(['asking']);
    const events = heard(element);
    ticks(element)[0]!.click();
    await settled(element);
    expect(chosen(element)).to.equal(3);
    const snapshot = await complete(element);
    expect(events.filter(({ type }) => type === 'complete')).to.have.lengthOf(1);
    expect(events.filter(({ type }) => ['ready', 'start', 'error'].includes(type))).to.deep.equal([]);
    expect(snapshot.status).to.equal('valid');
  }

  for (const storage of ['session', 'none']) {
    describe(`with storage="${storage}"`, () => {
      afterEach(() => sessionStorage.clear());

      it('goes on after being moved', async () => {
        const element = await begun({ storage });
        const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
        elsewhere.append(element);
        await goesOn(element);
      });

      it('goes on after being taken out and put back', async () => {
        const element = await begun({ storage });
        const around = element.parentElement!;
        element.remove();
        await drawn();
        around.append(element);
        await goesOn(element);
      });

      it('goes on after the element around it was moved', async () => {
        const element = await begun({ storage });
        const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
        elsewhere.append(element.parentElement!);
        await goesOn(element);
      });

      it('goes on inside another shadow root', async () => {
        const element = await begun({ storage });
        const host = await fixture<HTMLElement>(html`<div></div>`);
        host.attachShadow({ mode: 'open' }).append(element);
        await goesOn(element);
      });
    });
  }

  it('goes on after being hidden and shown', async () => {
    const element = await begun();
    element.hidden = true;
    expect(element.checkVisibility()).to.be.false;
    await drawn();
    element.hidden = false;
    expect(element.checkVisibility()).to.be.true;
    await goesOn(element);
  });

  it('keeps a place for the tallest question, also when it was hidden, or away while that was measured', async () => {
    const steady = await asking();
    const expected = await placeKept(steady);
    steady.remove();

    const hidden = await fixture<HTMLElement>(html`<div hidden></div>`);
    const shown = await asking({}, hidden);
    await drawn();
    hidden.hidden = false;
    expect(await placeKept(shown)).to.equal(expected);
    shown.remove();

    const away = assessment({ autostart: true });
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    const whileMeasured = new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!away.renderRoot.querySelector('.probe')) return;
        watch.disconnect();
        away.remove();
        void drawn().then(() => {
          elsewhere.append(away);
          resolve();
        });
      });
      away.addEventListener('maturity-ready', () =>
        watch.observe(away.renderRoot, { childList: true, subtree: true }),
      );
    });
    await placed(away);
    await whileMeasured;
    expect(await placeKept(away)).to.equal(expected);
  });

  it('changes the place of the questions with a step only, never while one is read', async () => {
    const element = await asking();
    const heights = new Set<number>();
    const watch = new ResizeObserver(([entry]) => heights.add(entry!.contentRect.height));
    watch.observe(element.renderRoot.querySelector('.deck')!);
    await aTimeout(500); // far longer than the measuring takes
    expect(heights).to.have.lengthOf(1);
    watch.disconnect();
    ticks(element)[1]!.click();
    await drawn();
    expect(parseFloat(card(element).style.getPropertyValue('--_tallest'))).to.be.at.least(
      [...heights][0]! - 1,
    );
  });

  it('moves on by itself no more when it is taken out within the pause', async () => {
    const element = await asking();
    point(element, 2);
    const around = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 250));
    around.append(element);
    await settled(element);
    expect([asked(element), chosen(element)]).to.deep.equal([QUESTIONS[0], 2]);
  });

  it('goes on in the other layout, and back', async () => {
    const element = await begun();
    element.setAttribute('layout', 'page');
    await settled(element);
    const pages = element.renderRoot.querySelectorAll<MaturityQuestion>('maturity-question:not(.probe)');
    expect(pages).to.have.lengthOf(12);
    expect(asked(element)).to.equal(QUESTIONS[1]);
    expect(pages[0]!.renderRoot.querySelectorAll('input')[3]!.checked).to.be.true;
    pages[4]!.renderRoot.querySelectorAll('input')[1]!.click();
    await settled(element);
    element.setAttribute('layout', 'steps');
    await settled(element);
    expect([asked(element), chosen(element)]).to.deep.equal([QUESTIONS[4], 1]);
    ticks(element)[1]!.click();
    await settled(element);
    await goesOn(element);
  });

  describe('in another language', () => {
    const german = async () => {
      const { questions } = (await import('../../questionnaires/de/backlog-health.json')).default;
      return (Object.values(questions) as unknown as { text: string }[]).map((question) => question.text);
    };

    const changes: [string, (element: MaturityAssessment, tag: string) => void][] = [
      ['on the element', (element, tag) => (element.lang = tag)],
      ['on an element around it', (element, tag) => (element.parentElement!.lang = tag)],
      ['on the page', (_element, tag) => (document.documentElement.lang = tag)],
      [
        'by being moved there',
        (element, tag) => {
          const there = document.createElement('div');
          there.lang = tag;
          element.parentElement!.append(there);
          there.append(element);
        },
      ],
    ];

    let before: string;
    beforeEach(() => void (before = document.documentElement.lang));
    afterEach(() => void (document.documentElement.lang = before));

    it('shows nothing in English while its own words are still on their way', async () => {
      const element = assessment({ layout: 'page', lang: 'pt', autostart: true });
      const seen = new Set<string>();
      const way = () => element.renderRoot?.querySelector('.end .primary')?.textContent.trim();
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      const look = () => {
        element.requestUpdate(); // for whatever reason it is drawn anew meanwhile
        const found = way();
        if (found) seen.add(found);
        return found === 'Rever as respostas';
      };
      await waitUntil(look, 'the way to the end', { interval: 1, timeout: 5000 });
      expect([...seen]).to.deep.equal(['Rever as respostas']);
    });

    for (const [where, change] of changes) {
      it(`goes on when the language changes ${where}, and back`, async () => {
        const element = await begun();
        const events = heard(element);
        change(element, 'de');
        await waitUntil(() => button(element, 'Weiter'), 'German words');
        await settled(element);
        expect(asked(element)).to.equal((await german())[1]);
        change(element, 'en');
        await waitUntil(() => button(element, 'Next'), 'English words');
        expect(events).to.deep.equal([]);
        await goesOn(element);
      });
    }

    it('follows a change that came before what follows the first question', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const element = assessment();
      const ready = oneEvent(element, 'maturity-ready');
      around.append(element);
      await ready;
      around.lang = 'es';
      await waitUntil(() => button(element, 'Empezar'), 'Spanish words', { timeout: 3000 });
      expect(heading(element)).to.not.equal('Backlog Health Check');
    });

    it('ends up in the language asked for last', async () => {
      const element = await begun();
      for (const tag of ['de', 'es', 'fr', 'ar', 'pt', 'es']) element.lang = tag;
      await waitUntil(() => button(element, 'Siguiente'), 'Spanish words');
      await drawn();
      expect(card(element).lang).to.equal('es');
      expect(front(element).lang).to.equal('es');
    });

    for (const [tag, content] of [
      ['en', 'en'],
      ['es', 'es'],
      ['de', 'de'],
      ['de-AT', 'de'],
      ['es-MX', 'es'],
      ['fr', 'en'],
      ['pt', 'en'],
      ['pt-BR', 'en'],
      ['ar', 'en'],
      ['ja', 'en'],
    ] as const) {
      it(`shows ${tag} with content in ${content}, each marked as what it is`, async () => {
        const around = await fixture<HTMLElement>(html`<div lang=${tag}></div>`);
        const element = await open({}, around);
        const own = tag === 'ja' ? 'en' : tag.slice(0, 2);
        expect(card(element).lang).to.equal(own);
        expect(card(element).dir).to.equal(own === 'ar' ? 'rtl' : 'ltr');
        expect(heading(element)!.length).to.be.above(0);
        const title = element.renderRoot.querySelector('h2')!;
        expect(title.closest<HTMLElement>('[lang]')!.lang).to.equal(content);
        const { default: check } = await import('../../questionnaires/backlog-health.json');
        const original = content === 'en';
        expect(title.textContent === check.title).to.equal(original);

        element.start();
        await waitUntil(() => front(element), 'the question');
        await settled(element);
        expect(front(element).lang).to.equal(content);
        expect(asked(element) === QUESTIONS[0]).to.equal(original);
        const snapshot = await completeInAnyLanguage(element);
        expect(snapshot.locale).to.equal(content);
      });
    }

    it('marks the interface’s own words inside a question as what they are', async () => {
      const element = await asking({ lang: 'ar' });
      const aside = front(element).renderRoot.querySelector<HTMLElement>('.aside span')!;
      expect(aside.textContent).to.equal('لا أعرف');
      expect(aside.closest<HTMLElement>('[lang]')?.lang).to.equal('ar');
    });

    it('keeps an English sentence in its own direction inside a right-to-left run', async () => {
      const element = await asking({ lang: 'ar' });
      const inside = front(element).renderRoot;
      expect(getComputedStyle(inside.querySelector('legend')!).direction).to.equal('rtl');
      for (const span of inside.querySelectorAll<HTMLElement>('legend span, .option span')) {
        expect(getComputedStyle(span).direction).to.equal('ltr', span.textContent);
      }
      expect(getComputedStyle(inside.querySelector<HTMLElement>('.aside span')!).direction).to.equal('rtl');
    });

    it('keeps it in its own direction in the list of answers, too', async () => {
      const element = await asking({ lang: 'ar' });
      await choose(element, 1);
      ticks(element)[0]!.closest('nav')!.querySelector<HTMLElement>('.all')!.click();
      await waitUntil(() => element.renderRoot.querySelector('.answers'), 'the review');
      for (const part of ['h3', '.answers span', '.answers li:not(.open) strong']) {
        const text = element.renderRoot.querySelector(part)!;
        expect(getComputedStyle(text).direction).to.equal('ltr', text.textContent);
      }
    });

    it('writes numbers in the digits of the language', async () => {
      const element = await asking({ lang: 'ar' });
      expect(text(element)).to.contain('١ من ١٢');
    });
  });

  it('keeps the focus when a run is put back after a keyboard choice', async () => {
    const element = await asking();
    await sendKeys({ press: '2' });
    element.parentElement!.append(element);
    element.goTo('backlog-depth');
    await focusOn(QUESTIONS[1]!);
  });
});

/** The place kept for the questions: known from the step after the tallest was measured. */
async function placeKept(element: MaturityAssessment) {
  const kept = () => card(element).style.getPropertyValue('--_tallest');
  for (let at = 1; !kept(); at = 1 - at) {
    ticks(element)[at]!.click();
    await drawn();
  }
  return kept();
}

/** Answers and finishes by the widget's own primary buttons, whatever they are called. */
async function completeInAnyLanguage(element: MaturityAssessment) {
  const completed = oneEvent(element, 'maturity-complete');
  const primary = () => element.renderRoot.querySelector<HTMLElement>('.primary')!;
  await waitUntil(() => element.renderRoot.querySelector('maturity-progress'), 'the progress');
  while (front(element)) {
    await choose(element, 2);
    primary().click();
    await settled(element);
  }
  primary().click();
  return ((await completed) as HTMLElementEventMap['maturity-complete']).detail.snapshot;
}
