import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import { NextChecks } from '../../src/elements/maturity-triage.checks.js';
import type { MaturityTriage } from '../../src/elements/maturity-triage.js';
import '../../src/elements/maturity-triage.define.js';
import type { MaturityCompleteEvent, MaturityRouteEvent } from '../../src/events/index.js';
import { english } from '../../src/locales/index.js';
import type { TriageSnapshot } from '../../src/schema/snapshot.js';

const NONE = [0, 0, 0, 3]; // T1 same, T2 none, T3 more left, T4 neither

async function placed(attributes: Record<string, string> = {}, around?: HTMLElement) {
  const element = document.createElement('maturity-triage');
  for (const [name, value] of Object.entries({ storage: 'none', autostart: '', ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = '<a href="#contact">Talk to us</a>';
  const ready = oneEvent(element, 'maturity-ready');
  (around ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await ready;
  await element.updateComplete;
  return element;
}

const inside = <T extends Element = HTMLElement>(element: MaturityTriage, selector: string) =>
  element.renderRoot.querySelector<T>(selector)!;
const all = <T extends Element = HTMLElement>(element: MaturityTriage, selector: string) => [
  ...element.renderRoot.querySelectorAll<T>(selector),
];
const text = (element: MaturityTriage, selector: string) => inside(element, selector)?.textContent?.trim();
const front = (element: MaturityTriage) => inside<MaturityQuestion>(element, 'maturity-question.front');
const asked = (element: MaturityTriage) =>
  front(element)?.renderRoot.querySelector('legend')?.textContent?.trim();
const radios = (element: MaturityTriage) => [...front(element).renderRoot.querySelectorAll('input')];
const rows = (element: MaturityTriage) => radios(element).map((input) => input.closest('label')!);
const button = (element: MaturityTriage, text: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => one.textContent.trim() === text);

async function settled(element: MaturityTriage) {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  await front(element)?.updateComplete;
}

async function press(element: MaturityTriage, text: string) {
  await waitUntil(() => button(element, text), `a button "${text}"`);
  button(element, text)!.click();
  await settled(element);
}

/** Answers one question after the other: by the answer's place, -1 for the last. */
async function answer(element: MaturityTriage, ...places: number[]) {
  for (const place of places) {
    await settled(element);
    radios(element).at(place)!.click();
    await press(element, 'Next');
  }
}

const rowOf = (element: MaturityTriage, title: string) =>
  all(element, 'summary').find((one) => one.textContent.includes(title))!;

async function toEnd(element: MaturityTriage, ...places: number[]): Promise<TriageSnapshot> {
  const completed = oneEvent(element, 'maturity-complete');
  await answer(element, ...places);
  const { detail } = (await completed) as MaturityCompleteEvent;
  await settled(element);
  return detail.snapshot as TriageSnapshot;
}

const heading = (element: MaturityTriage) => inside(element, 'h2')?.textContent?.trim();

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const focusOn = (text: string) =>
  waitUntil(() => focused()?.textContent?.trim() === text, `the focus on "${text}"`);

/** Without violations once nothing moves any more. */
async function accessible(element: MaturityTriage) {
  await Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished));
  for (const moving of all(element, 'maturity-question'))
    await Promise.all(moving.getAnimations({ subtree: true }).map(({ finished }) => finished));
  await expect(element).to.be.accessible();
}

function heard(element: MaturityTriage, type: string) {
  const events: CustomEvent[] = [];
  element.addEventListener(type, (event) => events.push(event as CustomEvent));
  return events;
}

describe('<maturity-triage>', function () {
  this.timeout(3000);
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
    sessionStorage.clear();
  });

  describe('the start', () => {
    it('promises what the questions lead to, and is accessible', async () => {
      const element = document.createElement('maturity-triage');
      element.storage = 'none';
      const started = heard(element, 'maturity-start');
      const ready = oneEvent(element, 'maturity-ready');
      (await fixture(html`<div></div>`)).append(element);
      expect((await ready).detail).to.deep.equal({ questionnaire: { id: 'triage', version: '1.0.0' } });
      expect(heading(element)).to.equal('Find your first check');
      expect(element.matches(':state(intro)')).to.be.true;
      await accessible(element);

      await press(element, 'Start');
      expect(started.map(({ detail }) => detail.resumed)).to.deep.equal([false]);
      expect(element.matches(':state(asking)')).to.be.true;
      await focusOn(asked(element)!);
    });

    it('takes no focus when it starts by itself', async () => {
      await placed();
      expect(document.activeElement === document.body).to.be.true;
    });
  });

  describe('a question', () => {
    it('shows no count, no way back before the second one, and is accessible', async () => {
      const element = await placed();
      expect(inside(element, '.card').textContent).not.to.match(/\d/);
      expect(button(element, 'Back') === undefined).to.be.true;
      await accessible(element);
    });

    it('shows "I don’t know" in the triage’s own words as the quieter row, and only where it is offered', async () => {
      const element = await placed();
      expect(rows(element).map(({ className }) => className)).to.deep.equal([
        'option',
        'option',
        'option',
        'aside',
      ]);
      expect(rows(element).at(-1)?.textContent?.trim()).to.equal("I don't know");
      await answer(element, 0, 0, 0);
      expect(asked(element)).to.equal('Where does AI play a part?');
      expect(rows(element).map(({ className }) => className)).to.deep.equal(Array(4).fill('option'));
    });

    it('announces an answer by the option’s id', async () => {
      const element = await placed();
      const answers = heard(element, 'maturity-answer');
      await answer(element, 1, 0);
      await waitUntil(() => answers.length === 2);
      expect(answers.map(({ detail }) => detail)).to.deep.equal([
        { questionId: 't1', answer: 'yes-others', index: 0, total: 10 },
        { questionId: 't1b', answer: 'yes', index: 1, total: 10 },
      ]);
    });

    it('asks for an answer when there is none, and stays', async () => {
      const element = await placed();
      const question = asked(element);
      await press(element, 'Next');
      expect(text(element, '[role=status]')).to.equal('Choose an answer to go on.');
      expect(asked(element)).to.equal(question);
      await accessible(element);
      await answer(element, 0);
      expect(text(element, '[role=status]')).to.equal('');
    });

    it('moves on by itself after a pointer’s choice', async () => {
      const element = await placed();
      const first = asked(element);
      rows(element)[0]!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      rows(element)[0]!.click();
      await waitUntil(() => asked(element) !== first);
    });

    it('is answered with digits and Enter alone, to the end, and the focus follows', async () => {
      const element = await placed();
      const completed = oneEvent(element, 'maturity-complete');
      await front(element).focus();
      for (const key of ['1', '3']) {
        const question = asked(element);
        await sendKeys({ press: key });
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => asked(element) !== question);
        if (key === '1') await focusOn(asked(element)!);
      }
      expect((await completed).detail.snapshot).to.deep.include({ leaf: 'l-coord', confidence: 'clear' });
      await focusOn(heading(element)!);
    });

    it('goes back, and forgets what came after', async () => {
      const element = await placed();
      await answer(element, 1, 0);
      await press(element, 'Back');
      expect(asked(element)).to.match(/^In the last quarter/);
      await focusOn(asked(element)!);
      expect(radios(element).findIndex(({ checked }) => checked)).to.equal(0);
      await press(element, 'Back');
      expect(radios(element).findIndex(({ checked }) => checked)).to.equal(1);
      await answer(element, 1);
      expect(radios(element).some(({ checked }) => checked)).to.be.false;
    });
  });

  describe('the end', () => {
    it('names the cause as soon as it is known, with its confidence, and is accessible', async () => {
      const element = await placed();
      const snapshot = await toEnd(element, 2);
      expect(snapshot).to.deep.include({
        kind: 'triage',
        leaf: 'l-own',
        confidence: 'clear',
        pattern: 'ownership-gap',
        path: [{ node: 't1', answer: 'no' }],
        next: ['engineering-delivery', 'delivery-governance'],
        engagements: ['accountable-lead', 'self-guided'],
      });
      expect(element.snapshot).to.equal(snapshot);
      expect(element.matches(':state(complete)')).to.be.true;
      expect(heading(element)).to.match(/^Start with ownership\./);
      expect(text(element, '.name')).to.equal('Ownership gap');
      expect(text(element, '.sure')).to.equal('Your answer points here directly.');
      expect(all(element, '.sure .on')).to.have.lengthOf(3);
      await focusOn(heading(element)!);
      await accessible(element);
    });

    for (const [confidence, place, marks] of [
      ['likely', 1, 2],
      ['tentative', 2, 1],
    ] as const) {
      it(`draws "${confidence}" with ${marks} of three marks`, async () => {
        const element = await placed();
        expect(await toEnd(element, 1, place)).to.include({ confidence });
        expect(all(element, '.sure .on')).to.have.lengthOf(marks);
      });
    }

    it('asks the role where nothing showed up, says so, and proposes by role', async () => {
      const element = await placed();
      await answer(element, ...NONE);
      expect(asked(element)).to.equal('Which field is closest to yours?');
      expect(text(element, '[role=status]')).to.contain('No structural failure showed up');
      await accessible(element);
      const snapshot = await toEnd(element, 3);
      expect(snapshot).to.deep.include({ leaf: 'l-none', confidence: null, next: ['mobile-release'] });
      expect(text(element, '.checks strong')).to.equal('Mobile Release Check');
      expect(all(element, '.sure').length).to.equal(0);
      expect(all(element, '.offers').length).to.equal(0);
      await accessible(element);
    });

    it('draws the way there, and leads back to any answer', async () => {
      const element = await placed();
      const first = await toEnd(element, 1, 0, 1, 1);
      expect(first.leaf).to.equal('l-coord');
      expect(all(element, '.path strong').map((one) => one.textContent)).to.deep.equal([
        'Yes, but others might name someone else',
        'Yes',
        'One',
        'No',
      ]);
      all(element, '.path button')[1]!.click();
      await settled(element);
      expect(asked(element)).to.match(/^In the last quarter/);
      await focusOn(asked(element)!);
      const second = await toEnd(element, 1);
      expect(second).to.deep.include({ leaf: 'l-own', confidence: 'likely' });
      expect(second.path).to.have.lengthOf(2);
      expect(element.snapshot).to.equal(second);
    });

    it('tells the page once per run, not again when nothing was changed', async () => {
      const element = await placed();
      const completed = heard(element, 'maturity-complete');
      await toEnd(element, 2);
      all(element, '.path button').at(-1)!.click();
      await settled(element);
      await press(element, 'Next');
      await waitUntil(() => heading(element));
      await settled(element);
      expect(completed).to.have.lengthOf(1);
      await press(element, 'Start again');
      await toEnd(element, 3);
      expect(completed).to.have.lengthOf(2);
    });

    it('carries the host’s notes and the URL parameters it has named', async () => {
      const before = location.href;
      history.replaceState(null, '', '?utm_source=mail&secret=1');
      const element = await placed({ 'context-params': 'utm_source utm_campaign' });
      element.context = { page: 'pricing' };
      const { context } = await toEnd(element, 2);
      history.replaceState(null, '', before);
      expect(context).to.deep.equal({ utm_source: 'mail', page: 'pricing' });
    });
  });

  describe('the checks to take next', () => {
    it('open where they stand with the triage’s answer, and close again', async () => {
      const before = location.href;
      history.replaceState(null, '', '?utm_source=mail&secret=1');
      const element = await placed({ 'context-params': 'utm_source' });
      element.context = { page: 'pricing' };
      await toEnd(element, 2);
      const ready = oneEvent(element, 'maturity-ready');
      rowOf(element, 'Engineering Delivery Check').click();
      await ready;
      const assessment = inside<MaturityAssessment>(element, 'maturity-assessment');
      expect(assessment).to.include({ questionnaire: 'engineering-delivery', storage: 'none' });
      expect(assessment.context).to.deep.equal({
        page: 'pricing',
        triage: 'l-own:clear',
        utm_source: 'mail',
      });
      history.replaceState(null, '', before);
      expect(assessment.checkVisibility()).to.be.true;
      await accessible(element);

      rowOf(element, 'Engineering Delivery Check').click();
      await waitUntil(() => !assessment.checkVisibility());
      rowOf(element, 'Engineering Delivery Check').click();
      await waitUntil(() => assessment.checkVisibility());
      expect(inside(element, 'maturity-assessment') === assessment).to.be.true;
    });

    it('say so when one does not load, close its row, and let it be pressed again', async () => {
      const element = await placed();
      const errors: unknown[] = [];
      const checks = new NextChecks(element, (error) => (errors.push(error), null));
      await checks.load(['no-such-check'], 'en');
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const snapshot = await toEnd(element, 2);
      const draw = () => render(checks.view({ strings: english }, snapshot), around);
      draw();
      const row = around.querySelector('details')!;
      expect(row.textContent).to.contain('This part could not be loaded.');
      for (const _ of [1, 2]) {
        row.querySelector('summary')!.click();
        await waitUntil(() => row.open);
        await waitUntil(() => !row.open);
        draw();
      }
      expect(around.querySelector('maturity-assessment') === null).to.be.true;
    });
  });

  describe('the offer', () => {
    it('is text without the host’s word for it', async () => {
      const element = await placed();
      await toEnd(element, 2);
      expect(all(element, '.offers .label').map((one) => one.textContent)).to.deep.equal([
        'Interim delivery owner',
      ]);
      expect(all(element, '.offer').length).to.equal(0);
    });

    it('takes the host’s words, and puts a more general offer in the place of a hidden one', async () => {
      const element = await placed();
      element.engagements = {
        'accountable-lead': { hidden: true },
        'structural-diagnostic': { label: 'Have us look' },
        'self-guided': { text: 'Take the checks.' },
      };
      await toEnd(element, 2);
      expect(
        all(element, '.offers li').map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal([
        'Have us look Two to four weeks: interviews, tracker data, three to five traced decisions; a written ranking of causes.',
        'Work through your own list Take the checks.',
      ]);
    });

    it('asks the page before a link is followed', async () => {
      const element = await placed();
      element.engagements = { 'accountable-lead': { label: 'Call us', href: 'https://example.com/call' } };
      const snapshot = await toEnd(element, 2);
      const routed = oneEvent(element, 'maturity-route');
      element.addEventListener('maturity-route', (event: MaturityRouteEvent) => event.preventDefault());
      inside<HTMLAnchorElement>(element, 'a.offer').click();
      const event = (await routed) as MaturityRouteEvent;
      expect(event.detail).to.deep.equal({ engagement: 'accountable-lead', snapshot });
      expect(event.defaultPrevented).to.be.true;
      await accessible(element);
    });
  });

  describe('a stored run', () => {
    const stored = { storage: 'session', id: 'stored' };

    it('goes on where it was left, and can start again', async () => {
      const before = await placed(stored);
      await answer(before, 1);
      before.remove();
      const started = oneEvent(document, 'maturity-start');
      const element = await placed({ storage: 'session', id: 'stored' });
      expect((await started).detail.resumed).to.be.true;
      expect(asked(element)).to.match(/^In the last quarter/);
      expect(text(element, '.note')).to.contain('Welcome back.');
      await accessible(element);
      await press(element, 'Start again');
      expect(asked(element)).to.match(/^Can you name/);
      expect(radios(element).some(({ checked }) => checked)).to.be.false;
    });

    it('shows its end again without telling the page twice', async () => {
      const before = await placed(stored);
      const snapshot = await toEnd(before, 2);
      before.remove();
      const completed: Event[] = [];
      const listen = (event: Event) => completed.push(event);
      document.addEventListener('maturity-complete', listen);
      const element = await placed({ storage: 'session', id: 'stored' });
      await waitUntil(() => heading(element)?.startsWith('Start with ownership'));
      expect(element.snapshot).to.deep.equal(snapshot);
      await nextFrame();
      document.removeEventListener('maturity-complete', listen);
      expect(completed.length).to.equal(0);
    });

    it('is refused politely when it does not fit', async () => {
      sessionStorage.setItem(
        'maturity:triage:odd',
        JSON.stringify({ schemaVersion: 1, state: { questionnaire: { id: 'triage', version: '9.0.0' } } }),
      );
      const errors: CustomEvent[] = [];
      const listen = (event: Event) => errors.push(event as CustomEvent);
      document.addEventListener('maturity-error', listen);
      const element = document.createElement('maturity-triage');
      element.id = 'odd';
      const ready = oneEvent(element, 'maturity-ready');
      (await fixture(html`<div></div>`)).append(element);
      await ready;
      document.removeEventListener('maturity-error', listen);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal(['stored-run-refused']);
      await waitUntil(() => inside(element, '.note'));
      expect(text(element, '.note')).to.contain('could not be continued');
    });
  });

  describe('languages', () => {
    it('speaks German, and switches in the middle of a run', async () => {
      const around = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const element = await placed({}, around);
      expect(front(element).lang).to.equal('de');
      await waitUntil(() => button(element, 'Weiter'));
      radios(element)[1]!.click();
      await press(element, 'Weiter');
      around.lang = 'en';
      await waitUntil(() => asked(element)?.startsWith('In the last quarter'));
      expect(front(element).lang).to.equal('en');
      expect(await toEnd(element, 1)).to.include({ leaf: 'l-own', locale: 'en' });
    });

    for (const [lang, content, next] of [
      ['es', 'es', 'Qué revisar ahora'],
      ['fr', 'en', 'À vérifier ensuite'],
      ['pt', 'en', 'O que verificar a seguir'],
      ['ar', 'en', 'ما الذي تفحصه بعد ذلك'],
    ] as const) {
      it(`shows its end in ${lang} and marks the language of its texts`, async () => {
        const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
        const element = await placed({}, around);
        const completed = oneEvent(element, 'maturity-complete');
        radios(element)[2]!.click();
        inside(element, '.primary').click();
        await completed;
        await settled(element);
        expect(all(element, 'h3').map((one) => one.textContent)).to.include(next);
        expect(inside(element, 'h2').lang).to.equal(content);
        expect(inside(element, '.card')).to.have.attribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
        await accessible(element);
      });
    }
  });

  describe('room', () => {
    for (const width of [280, 375, 768, 1200]) {
      it(`needs no more than ${width} px`, async () => {
        const around = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
        const element = await placed({}, around);
        await toEnd(element, 1, 0, 3, 2, 3, 0, 2, 0, 1);
        inside(element, 'summary').click();
        await waitUntil(() => inside(element, 'maturity-assessment'));
        await nextFrame();
        const card = inside(element, '.card');
        expect(card.scrollWidth).to.be.at.most(card.clientWidth);
        for (const one of all(element, 'button'))
          expect(one.getBoundingClientRect().height, one.textContent).to.be.at.least(
            one.matches('.link') ? 24 : 44,
          );
      });
    }
  });

  it('goes on after being moved on the page', async () => {
    const element = await placed();
    await answer(element, 1);
    (await fixture(html`<div></div>`)).append(element);
    expect(await toEnd(element, 1)).to.include({ leaf: 'l-own' });
  });
});
