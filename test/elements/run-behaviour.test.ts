import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  asked,
  asking,
  assessment,
  button,
  choose,
  chosen,
  complete,
  drawn,
  finish,
  focused,
  focusOn,
  front,
  heading,
  heard,
  open,
  placed,
  point,
  press,
  radios,
  settled,
  states,
  text,
  ticks,
} from './run.js';

const QUESTIONS: string[] = [];

describe('a run', () => {
  before(async () => {
    const { default: check } = await import('../../questionnaires/backlog-health.json');
    QUESTIONS.push(...check.questions.map(({ text }) => text));
    expect(QUESTIONS).to.have.lengthOf(12);
  });

  describe('choosing with a pointer', () => {
    it('shows the choice, and the next question after 150 ms', async () => {
      const element = await asking();
      const started = performance.now();
      point(element, 3);
      await settled(element);
      expect(chosen(element)).to.equal(3);
      expect(asked(element)).to.equal(QUESTIONS[0]);
      await waitUntil(() => asked(element) === QUESTIONS[1], 'the second question', { interval: 5 });
      expect(performance.now() - started).to.be.within(145, 600);
    });

    it('moves on from an answer that was already chosen', async () => {
      const element = await asking();
      await choose(element, 3);
      point(element, 3);
      await waitUntil(() => asked(element) === QUESTIONS[1], 'the second question');
    });

    it('moves on once when another answer is chosen within the pause, and keeps that one', async () => {
      const element = await asking();
      point(element, 1);
      await aTimeout(10);
      point(element, 4);
      await waitUntil(() => asked(element) === QUESTIONS[1], 'the second question');
      await aTimeout(200);
      expect(asked(element)).to.equal(QUESTIONS[1]);
      await press(element, 'Back');
      expect(chosen(element)).to.equal(4);
    });

    // Made, not typed: a typed key may come after the pause when the machine is busy.
    const cancelling = [
      ['a digit', '2'],
      ['an arrow key', 'ArrowDown'],
      ['a key that chooses nothing', 'Shift'],
    ] as const;
    for (const [what, key] of cancelling) {
      it(`stays when ${what} is pressed within the pause`, async () => {
        const element = await asking();
        radios(element)[1]!.focus();
        point(element, 1);
        radios(element)[1]!.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
        );
        await aTimeout(300);
        expect(asked(element)).to.equal(QUESTIONS[0]);
      });
    }

    it('moves on only once when the next button is pressed within the pause', async () => {
      const element = await asking();
      point(element, 3);
      await press(element, 'Next');
      expect(asked(element)).to.equal(QUESTIONS[1]);
      await aTimeout(250);
      expect(asked(element)).to.equal(QUESTIONS[1]);
    });

    it('stays where a tick led within the pause', async () => {
      const element = await asking();
      point(element, 3);
      await settled(element);
      ticks(element)[6]!.click();
      await aTimeout(250);
      expect(asked(element)).to.equal(QUESTIONS[6]);
    });

    it('has every dimension right below the page’s own heading on one page', async () => {
      const element = await asking({ layout: 'page' });
      const levels = [...element.renderRoot.querySelectorAll('h3')].map(({ ariaLevel }) => ariaLevel);
      expect(levels).to.have.lengthOf.above(2);
      expect(new Set(levels)).to.deep.equal(new Set(['2']));
      expect(element.renderRoot.querySelector('h2')).to.equal(null);
    });

    it('never moves on by itself on one page', async () => {
      const element = await asking({ layout: 'page' });
      const first = element.renderRoot.querySelector('maturity-question')!;
      point(element, 2);
      await aTimeout(250);
      expect(first.classList.contains('front')).to.be.true;
    });
  });

  describe('choosing with the keyboard', () => {
    it('moves only the choice with the arrow keys', async () => {
      const element = await asking();
      await sendKeys({ press: '2' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await aTimeout(250);
      expect(chosen(element)).to.equal(3);
      expect(asked(element)).to.equal(QUESTIONS[0]);
    });

    it('heeds digits only while the focus is inside the question', async () => {
      const element = await asking();
      button(element, 'Next')!.focus();
      await sendKeys({ press: '3' });
      expect(chosen(element)).to.equal(-1);
      (document.activeElement as HTMLElement).blur();
      await sendKeys({ press: '3' });
      expect(chosen(element)).to.equal(-1);
      await front(element).focus();
      await sendKeys({ press: '3' });
      expect(chosen(element)).to.equal(2);
    });

    for (const key of ['0', '6', '9', 'a', '.']) {
      it(`chooses nothing by "${key}"`, async () => {
        const element = await asking();
        await sendKeys({ press: key });
        expect(chosen(element)).to.equal(-1);
        expect(asked(element)).to.equal(QUESTIONS[0]);
      });
    }

    it('moves on by Enter without an answer, too', async () => {
      const element = await asking();
      await sendKeys({ press: 'Enter' });
      expect(asked(element)).to.equal(QUESTIONS[1]);
    });

    it('moves on once for a key that is held down', async () => {
      const element = await asking();
      const inside = focused()!;
      for (const repeat of [false, true, true]) {
        const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true, repeat };
        (repeat ? focused()! : inside).dispatchEvent(new KeyboardEvent('keydown', enter));
        await settled(element);
        await focusOn(QUESTIONS[1]!);
      }
    });
  });

  describe('finding the way', () => {
    it('goes back, and jumps where a tick leads, with every answer kept', async () => {
      const element = await asking();
      await choose(element, 1);
      await press(element, 'Next');
      await choose(element, 3);
      await press(element, 'Back');
      expect([asked(element), chosen(element)]).to.deep.equal([QUESTIONS[0], 1]);
      ticks(element)[8]!.click();
      await settled(element);
      expect([asked(element), chosen(element)]).to.deep.equal([QUESTIONS[8], -1]);
      ticks(element)[1]!.click();
      await settled(element);
      expect([asked(element), chosen(element)]).to.deep.equal([QUESTIONS[1], 3]);
    });

    it('has no way back before the first question', async () => {
      const element = await asking();
      expect(button(element, 'Back')).to.be.undefined;
    });

    it('says on each tick which question it leads to and whether that is answered', async () => {
      const element = await asking();
      await choose(element, 1);
      const labels = ticks(element).map((tick) => tick.getAttribute('aria-label'));
      expect(labels[0]).to.equal(`Question 1, answered: ${QUESTIONS[0]}`);
      expect(labels[11]).to.equal(`Question 12, open: ${QUESTIONS[11]}`);
    });

    it('lists what is open before it ends, and leads there', async () => {
      const element = await asking();
      for (let at = 0; at < 12; at++) {
        if (at !== 4) await choose(element, 2);
        await press(element, 'Next');
      }
      expect(heading(element)).to.equal('Check your answers');
      expect(element.renderRoot.querySelector('h2 + p')).to.have.text(
        'One question is still open. It will count as “I don’t know”.',
      );
      const open = element.renderRoot.querySelectorAll<HTMLElement>('li.open');
      expect(open).to.have.lengthOf(1);
      expect(open[0]!.querySelector('span')).to.have.text(QUESTIONS[4]!);
      open[0]!.querySelector('button')!.click();
      await settled(element);
      expect(asked(element)).to.equal(QUESTIONS[4]);
    });

    it('counts an open question as “I don’t know”', async () => {
      const element = await asking();
      await choose(element, 2);
      await press(element, 'Next');
      for (let at = 1; at < 12; at++) await press(element, 'Next');
      const snapshot = await finish(element);
      const answers = Object.values(snapshot.answers);
      expect(answers).to.deep.equal([2, ...Array<string>(11).fill('dk')]);
      expect(heading(element)).to.equal('Not enough answers for a stage yet');
    });

    it('finishes rated statements, also when some are left open, and says before what that means', async () => {
      const element = await asking({ questionnaire: 'structural-drift' });
      for (let at = 0; at < 14; at++) {
        await choose(element, 1);
        await press(element, 'Next');
      }
      await press(element, 'Next');
      expect(text(element)).to.contain('One statement is still open. Without it there may be no result.');
      // The last statement does not count towards the total.
      expect(await finish(element)).to.deep.include({ status: 'valid', total: 10 });
    });

    it('has no result of rated statements without those that count', async () => {
      const element = await asking({ questionnaire: 'structural-drift' });
      for (let at = 0; at < 15; at++) await press(element, 'Next');
      expect(text(element)).to.contain('15 statements are still open. Without them there may be no result.');
      expect(await finish(element)).to.deep.include({ status: 'insufficient', total: null });
    });

    it('goes to a question by its id, and nowhere by an unknown one', async () => {
      const element = await asking();
      const { questions } = (await import('../../questionnaires/backlog-health.json')).default;
      element.goTo(questions[7]!.id);
      await settled(element);
      expect(asked(element)).to.equal(QUESTIONS[7]);
      element.goTo('nonsense');
      await settled(element);
      expect(asked(element)).to.equal(QUESTIONS[7]);
    });

    it('lets an answer be changed until the end', async () => {
      const element = await asking();
      for (let at = 0; at < 12; at++) {
        await choose(element, 0);
        await press(element, 'Next');
      }
      element.renderRoot.querySelectorAll<HTMLElement>('.answers button')[2]!.click();
      await settled(element);
      expect([asked(element), chosen(element)]).to.deep.equal([QUESTIONS[2], 0]);
      await choose(element, 4);
      for (let at = 2; at < 12; at++) await press(element, 'Next');
      const snapshot = await finish(element);
      expect(Object.values(snapshot.answers)).to.deep.equal([0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    });
  });

  describe('what is offered', () => {
    it('offers “I don’t know” on every question, apart from the five answers', async () => {
      const element = await asking();
      for (let at = 0; at < 12; at++) {
        const inside = front(element).renderRoot;
        expect(inside.querySelectorAll('.options label')).to.have.lengthOf(5);
        expect(inside.querySelector('.asides label')).to.have.trimmed.text('I don’t know');
        await press(element, 'Next');
      }
    });

    it('offers four answers and no “I don’t know” where statements are rated', async () => {
      const element = await asking({ questionnaire: 'structural-drift' });
      expect(radios(element)).to.have.lengthOf(4);
      await sendKeys({ press: '5' });
      expect(chosen(element)).to.equal(-1);
      await sendKeys({ press: '4' });
      expect(chosen(element)).to.equal(3);
    });

    it('begins at the first question with autostart, and takes the focus from nobody', async () => {
      const around = await fixture<HTMLElement>(html`<div><input aria-label="search" /></div>`);
      around.querySelector('input')!.focus();
      const element = await open({ autostart: true, 'no-self-placement': false }, around);
      expect(asked(element)).to.equal(QUESTIONS[0]);
      await drawn();
      expect(focused()).to.equal(around.querySelector('input'));
    });

    it('shows who sees the answers, in the host’s own words', async () => {
      const element = assessment();
      element.innerHTML = '<span slot="privacy">Only we see this.</span>';
      await placed(element);
      expect(element.querySelector('span')!.checkVisibility()).to.be.true;
    });
  });

  describe('placing oneself', () => {
    const withPlacement = () => open({ 'no-self-placement': false });

    it('asks for it before the first question, with five definitions', async () => {
      const element = await withPlacement();
      await press(element, 'Start');
      expect(radios(element)).to.have.lengthOf(5);
      expect(states(element)).to.deep.equal(['intro']);
    });

    it('takes the placement into the result', async () => {
      const element = await withPlacement();
      await press(element, 'Start');
      await focusOn('Which comes closest?');
      await sendKeys({ press: '5' });
      await sendKeys({ press: 'Enter' });
      await focusOn(QUESTIONS[0]!);
      const snapshot = await complete(element);
      expect(snapshot).to.deep.include({ selfPlacement: { stage: 5, difference: 2 } });
    });

    const skipping: [string, (element: Awaited<ReturnType<typeof open>>) => Promise<unknown>][] = [
      ['its own button', (element) => press(element, 'Skip this')],
      ['Next without a choice', (element) => press(element, 'Next')],
      ['Enter without a choice', () => sendKeys({ press: 'Enter' })],
    ];
    for (const [how, skip] of skipping) {
      it(`is skipped by ${how}`, async () => {
        const element = await withPlacement();
        await press(element, 'Start');
        await focusOn('Which comes closest?');
        await skip(element);
        await focusOn(QUESTIONS[0]!);
        expect(await complete(element)).to.include({ selfPlacement: null });
      });
    }

    it('is left out where the host says so', async () => {
      const element = await open();
      await press(element, 'Start');
      expect(asked(element)).to.equal(QUESTIONS[0]);
    });

    it('can be returned to, and still shows what was chosen', async () => {
      const element = await withPlacement();
      await press(element, 'Start');
      point(element, 3);
      await waitUntil(() => asked(element) === QUESTIONS[0], 'the first question');
      await press(element, 'Back');
      expect(chosen(element)).to.equal(3);
      await press(element, 'Next');
      expect(await complete(element)).to.deep.include({
        selfPlacement: { stage: 4, difference: 1 },
      });
    });
  });

  describe('the end', () => {
    it('tells the page exactly once, also when the answers are looked at again', async () => {
      const element = await asking();
      const events = heard(element);
      const snapshot = await complete(element);
      await press(element, 'Check your answers');
      await press(element, 'See the result');
      await focusOn(heading(element)!);
      await drawn();
      expect(events.filter(({ type }) => type === 'complete')).to.have.lengthOf(1);
      expect(element.snapshot).to.equal(snapshot);
    });

    it('makes a changed answer a run of its own, with a snapshot of its own', async () => {
      const element = await asking({ storage: 'session' });
      const run = () => JSON.parse(sessionStorage.getItem('maturity:backlog-health')!).state.run as number;
      try {
        const first = await complete(element, 2);
        expect(run()).to.equal(1);
        await press(element, 'Check your answers');
        element.renderRoot.querySelector<HTMLElement>('.answers button')!.click();
        await settled(element);
        await choose(element, 4);
        expect(run()).to.equal(2);
        for (let at = 0; at < 12; at++) await press(element, 'Next');
        const second = await finish(element);
        expect(second).not.to.equal(first);
        expect(element.snapshot).to.equal(second);
        expect(second.answers).to.include({ 'inflow-ratio': 4 });
        expect(first.answers).to.include({ 'inflow-ratio': 2 });
      } finally {
        sessionStorage.clear();
      }
    });

    it('freezes what it hands out', async () => {
      const snapshot = await complete(await asking());
      expect(Object.isFrozen(snapshot)).to.be.true;
    });

    it('adds the host’s notes and the URL parameters the host has named, and no other', async () => {
      const before = location.href;
      history.replaceState(null, '', '?utm_source=mail&secret=1&utm_medium=post');
      try {
        const element = await asking({ 'context-params': 'utm_source, utm_campaign' });
        element.context = { page: 'pricing' };
        const snapshot = await complete(element);
        expect(snapshot.context).to.deep.equal({ utm_source: 'mail', page: 'pricing' });
      } finally {
        history.replaceState(null, '', before);
      }
    });

    it('takes notes that the host writes in the middle of a run', async () => {
      const element = await asking();
      element.context = { page: 'pricing' };
      await choose(element, 2);
      await press(element, 'Next');
      element.context = { page: 'contact' };
      const snapshot = await complete(element);
      expect(snapshot.context).to.deep.equal({ page: 'contact' });
    });

    it('words its offers anew when the host does so after the result is drawn', async () => {
      const element = await asking();
      await complete(element);
      const result = element.renderRoot.querySelector('maturity-result')!;
      const offers = () => result.shadowRoot!.querySelector('[part=offers]')?.textContent ?? '';
      await waitUntil(offers, 'the offers');
      expect(offers()).not.to.contain('Reset it with us');
      element.engagements = { 'backlog-reset': { label: 'Reset it with us' } };
      await waitUntil(() => offers().includes('Reset it with us'), 'the offers in other words');
    });

    it('keeps notes that the host wrote before the widget’s code was there', async () => {
      const foreign = document.implementation.createHTMLDocument();
      const element = foreign.createElement('maturity-assessment');
      Object.assign(element, { context: { page: 'pricing' } });
      for (const [name, value] of Object.entries({ questionnaire: 'backlog-health', storage: 'none' }))
        element.setAttribute(name, value);
      element.setAttribute('autostart', '');
      await placed(element);
      const snapshot = await complete(element);
      expect(snapshot.context).to.deep.equal({ page: 'pricing' });
    });

    it('has a snapshot of the questionnaire it shows, and none of another one', async () => {
      const element = await asking();
      await complete(element);
      const ready = oneEvent(element, 'maturity-ready');
      element.questionnaire = 'structural-drift';
      await ready;
      expect(element.snapshot).to.be.null;
    });
  });

  describe('what the host can do', () => {
    it('starts it', async () => {
      const element = await open();
      element.start();
      await focusOn(QUESTIONS[0]!);
    });

    it('begins again without any answer', async () => {
      const element = await asking();
      await complete(element);
      element.restart();
      await focusOn(QUESTIONS[0]!);
      expect(chosen(element)).to.equal(-1);
      expect(ticks(element).some((tick) => tick.closest('li')!.matches('.answered'))).to.be.false;
    });

    it('reads the snapshot once there is one', async () => {
      const element = await asking();
      expect(element.snapshot).to.be.null;
      const snapshot = await complete(element);
      expect(element.snapshot).to.equal(snapshot);
    });

    it('sees in which state it is', async () => {
      const element = assessment();
      const ready = oneEvent(element, 'maturity-ready');
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      expect(states(element)).to.deep.equal(['loading']);
      await ready;
      expect(states(element)).to.deep.equal(['intro']);
      await press(element, 'Start');
      expect(states(element)).to.deep.equal(['asking']);
      await waitUntil(() => element.renderRoot.querySelector('maturity-progress'), 'the progress');
      await settled(element);
      element.renderRoot
        .querySelector('maturity-progress')!
        .renderRoot.querySelector<HTMLElement>('.all')!
        .click();
      await settled(element);
      expect(states(element)).to.deep.equal(['review']);
      await finish(element);
      expect(states(element)).to.deep.equal(['complete']);
    });

    it('hears every event in order, with its details', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const events = heard(around);
      const element = await open({}, around);
      await press(element, 'Start');
      const snapshot = await complete(element, 3);
      const questionnaire = { id: 'backlog-health', version: '1.0.0' };
      const { questions } = (await import('../../questionnaires/backlog-health.json')).default;
      expect(events).to.deep.equal([
        { type: 'ready', detail: { questionnaire } },
        { type: 'start', detail: { questionnaire, resumed: false } },
        ...questions.map(({ id }, index) => ({
          type: 'answer',
          detail: { questionId: id, answer: 3, index, total: 12 },
        })),
        { type: 'complete', detail: { snapshot } },
      ]);
    });

    it('hears that it is ready before that it has started, with autostart too', async () => {
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const events = heard(around);
      await open({ autostart: true }, around);
      await drawn();
      expect(events.map(({ type }) => type)).to.deep.equal(['ready', 'start']);
    });
  });

  describe('the focus', () => {
    it('lands on each question that comes, and on the heading of what comes instead', async () => {
      const element = await open();
      await press(element, 'Start');
      await focusOn(QUESTIONS[0]!);
      await press(element, 'Next');
      await focusOn(QUESTIONS[1]!);
      await press(element, 'Back');
      await focusOn(QUESTIONS[0]!);
      ticks(element)[5]!.click();
      await focusOn(QUESTIONS[5]!);
      element.goTo('inflow-ratio');
      await focusOn(QUESTIONS[0]!);
      ticks(element)[11]!.click();
      await focusOn(QUESTIONS[11]!);
      await press(element, 'Next');
      await focusOn('Check your answers');
      await press(element, 'Back');
      await focusOn(QUESTIONS[11]!);
      await press(element, 'Next');
      await finish(element);
      await focusOn('Not enough answers for a stage yet');
      await press(element, 'Check your answers');
      await focusOn('Check your answers');
      await press(element, 'See the result');
      await focusOn('Not enough answers for a stage yet');
      await press(element, 'Start again');
      await focusOn(QUESTIONS[0]!);
    });

    it('moves to the questions on one page as soon as they are drawn', async () => {
      const element = assessment({ layout: 'page' });
      const ready = oneEvent(element, 'maturity-ready');
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await ready; // what follows the first screen is still on its way
      button(element, 'Start')!.click();
      await focusOn(QUESTIONS[0]!);
    });

    it('follows the pointer’s choice to the next question', async () => {
      const element = await asking();
      point(element, 2);
      await focusOn(QUESTIONS[1]!);
    });

    it('stays on the answer when the language changes', async () => {
      const element = await asking();
      await sendKeys({ press: '3' });
      const before = focused();
      element.lang = 'de';
      await waitUntil(() => button(element, 'Weiter'), 'German words');
      await settled(element);
      expect(focused()).to.equal(before);
    });
  });

  describe('the live region', () => {
    /** What a screen reader would be given: every text that the region comes to hold. */
    async function spoken(element: Awaited<ReturnType<typeof open>>) {
      const region = element.renderRoot.querySelector('[role=status]')!;
      const texts: string[] = [];
      const note = () => void (region.textContent.trim() && texts.push(region.textContent.trim()));
      const observer = new MutationObserver(note);
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      await settled(element);
      return texts;
    }

    it('speaks once for each question, and not for a choice', async () => {
      const element = await open();
      const texts = await spoken(element);
      await press(element, 'Start');
      for (let at = 0; at < 12; at++) {
        await choose(element, 1);
        await choose(element, 2);
        await press(element, 'Next');
      }
      await finish(element);
      expect(texts).to.deep.equal(Array.from({ length: 12 }, (_, at) => `${at + 1} of 12`));
    });
  });
});
