import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { buildSnapshot, encodeShareCode } from '../../src/core/index.js';
import type { MaturityComparison } from '../../src/elements/maturity-comparison.js';
import '../../src/elements/maturity-comparison.define.js';
import { setLink } from '../../src/elements/maturity-comparison.link.js';
import type { MaturityErrorEvent } from '../../src/events/index.js';
import type { Answer, StagedSnapshot } from '../../src/schema/snapshot.js';
import { scored } from './maturity-result.cases.js';

const CHECK = 'engineering-delivery';
const BEFORE: readonly Answer[] = [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1];
const AFTER: readonly Answer[] = [2, 2, 'na', 2, 3, 3, 2, 3, 2, 2, 3, 2];
const TEAM: readonly (readonly Answer[])[] = [
  BEFORE,
  [3, 1, 2, 2, 3, 2, 2, 2, 2, 1, 1, 0],
  [0, 2, 2, 2, 1, 2, 3, 3, 2, 1, 4, 1],
  [2, 1, 2, 2, 2, 2, 2, 3, 2, 2, 1, 'dk'],
  [1, 1, 2, 2, 4, 1, 2, 3, 2, 1, 2, 1],
];

/** Results of one check, a month apart each. */
async function results(all: readonly (readonly Answer[])[], id = CHECK) {
  const made = await Promise.all(
    all.map((answers, month) => scored(id, answers, { at: `2026-0${month + 1}-20T10:00:00Z` })),
  );
  return made.map(({ snapshot }) => snapshot as StagedSnapshot);
}

async function codes(all: readonly (readonly Answer[])[], id = CHECK) {
  const { check } = await scored(id, all[0]!);
  return (await results(all, id)).map((snapshot) => encodeShareCode(check, snapshot));
}

async function placed(properties: Partial<MaturityComparison> = {}) {
  const element = document.createElement('maturity-comparison');
  Object.assign(element, properties);
  element.innerHTML = '<a href="#check">The check</a>';
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

const inside = <T extends Element = HTMLElement>(element: MaturityComparison, selector: string) =>
  element.renderRoot.querySelector<T>(selector)!;
const all = (element: MaturityComparison, selector: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const texts = (element: MaturityComparison, selector: string) => all(element, selector).map(text);
const headline = (element: MaturityComparison) => text(inside(element, 'h2'));
const said = (element: MaturityComparison) => text(inside(element, '[role=status]'));
const button = (element: MaturityComparison, name: string) =>
  all(element, 'button').find((one) => text(one) === name);
const focused = (element: MaturityComparison) => element.shadowRoot!.activeElement;

function heard(element: MaturityComparison) {
  const events: MaturityErrorEvent[] = [];
  element.addEventListener('maturity-error', (event) => events.push(event));
  return events;
}

/** Types into the field, and adds it. */
async function paste(element: MaturityComparison, typed: string) {
  inside<HTMLTextAreaElement>(element, '#field').value = typed;
  button(element, 'Add')!.click();
  await element.updateComplete;
}

/** Hands files over as somebody does who chooses or drops them. */
function filesOf(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

const json = (name: string, data: unknown) =>
  new File([JSON.stringify(data)], name, { type: 'application/json' });

describe('<maturity-comparison>', function () {
  this.timeout(10_000);
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('without results', () => {
    it('says what to do, and what happens to what is added', async () => {
      const element = await placed();
      expect(headline(element)).to.equal('Compare results');
      expect(text(inside(element, 'section'))).to.contain('Nothing you add leaves this browser');
      expect(inside<HTMLDetailsElement>(element, '.manage').open).to.be.true;
      expect(element.matches(':state(waiting)')).to.be.true;
      expect(button(element, 'Copy a link to all')).to.be.undefined;
      await expect(element).to.be.accessible();
    });

    it('shows the fallback until it is drawn', async () => {
      const { fetch } = window;
      let answer: (() => void) | undefined;
      window.fetch = () => new Promise((_, reject) => (answer = () => reject(new Error('offline'))));
      try {
        const element = document.createElement('maturity-comparison');
        Object.assign(element, { src: '/own.json', snapshots: await results([BEFORE]) });
        element.innerHTML = '<a href="#check">The check</a>';
        const events = heard(element);
        (await fixture<HTMLElement>(html`<div></div>`)).append(element);
        await waitUntil(() => answer, 'the questionnaire is asked for', { timeout: 8000 });
        expect(element.firstElementChild!.checkVisibility()).to.be.true;
        answer!();
        await element.updateComplete;
        expect(element.firstElementChild!.checkVisibility()).to.be.false;
        expect(texts(element, '.skipped li')).to.deep.equal([
          'Result 1 The result could not be loaded. Check the connection and reload the page.',
        ]);
        expect(events.map(({ detail }) => detail.code)).to.deep.equal(['load-failed']);
      } finally {
        window.fetch = fetch;
      }
    });

    it('asks for another one where there is one', async () => {
      const element = await placed({ snapshots: await results([BEFORE]) });
      expect(text(inside(element, 'section'))).to.contain('Add an earlier or a later one.');
      expect(text(inside(element, 'section'))).to.contain('Engineering Delivery Check');
    });

    it('shows fewer than three people to nobody', async () => {
      const element = await placed({ mode: 'people', snapshots: await results(TEAM.slice(0, 2)) });
      expect(text(inside(element, 'section'))).to.contain('2 of 3 people are here.');
      expect(inside(element, '.ladder')).to.be.null;
      expect(element.matches(':state(waiting)')).to.be.true;
    });
  });

  describe('over time', () => {
    it('draws both stages, and what moved clearly first', async () => {
      const element = await placed({ snapshots: (await results([BEFORE, AFTER])).reverse() });
      expect(headline(element)).to.equal('From Stage 2 to Stage 3');
      expect(text(inside(element, '.score'))).to.equal('39 before, 58 now, of 100');
      expect(texts(element, '.ladder .mark')).to.have.members([
        '3 Owned, now, Feb 20, 2026',
        '2 Fragmented, before, Jan 20, 2026',
      ]);
      expect(texts(element, '.moved tbody tr:not(.picture)')).to.deep.equal([
        'Predictability +33 25 58',
        'Accountability +25 25 50',
        'Flow No clear difference 50 66',
        'Release safety No clear difference 58 58',
      ]);
      expect(text(inside(element, '.honesty'))).to.contain('Less than 8 points in the score, or 17');
      expect(element.matches(':state(ready)')).to.be.true;
      expect(inside<HTMLDetailsElement>(element, '.manage').open).to.be.false;
      await expect(element).to.be.accessible();
    });

    const EVEN: readonly Answer[] = Array(12).fill(2);
    const rows: [
      what: string,
      before: readonly Answer[],
      after: readonly Answer[],
      headline: string,
      more: string,
    ][] = [
      ['nothing moves', BEFORE, BEFORE.with(10, 2), 'No clear difference', '39 before, 41 now'],
      [
        'only an edge is crossed',
        [2, 2, 1, 2, 2, 1, 2, 2, 1, 2, 2, 2],
        [2, 2, 2, 2, 2, 1, 2, 2, 1, 2, 2, 2],
        'No clear difference',
        'The stage reads 3 in place of 2, because the score lies near an edge.',
      ],
      [
        'the score falls within its stage',
        [3, 3, 2, 3, 3, 2, 3, 3, 2, 3, 3, 2],
        EVEN,
        'Still Stage 3, at a clearly lower score',
        '66 before, 50 now',
      ],
      [
        'something holds it back no more',
        [1, ...Array<Answer>(11).fill(3)],
        [2, ...Array<Answer>(11).fill(3)],
        'From Stage 2 to Stage 4',
        'Before: Your practices read as Stage 4.',
      ],
      [
        'the later one has too few answers',
        BEFORE,
        [1, 1, 'dk', 'dk', 'dk', 'dk', 2, 2, 2, 'dk', 1, 1],
        'Not enough answers for a stage yet',
        'Flow not assessed',
      ],
    ];
    for (const [what, before, after, expected, more] of rows) {
      it(`says what it comes to when ${what}`, async () => {
        const element = await placed({ snapshots: await results([before, after]) });
        expect(headline(element)).to.equal(expected);
        expect(text(inside(element, 'article'))).to.contain(more);
      });
    }
  });

  describe('with three people and more', () => {
    it('begins with what they see differently, and draws the result of all', async () => {
      const element = await placed({ snapshots: await results(TEAM) });
      expect(headline(element)).to.equal('5 people, 3 questions seen differently');
      const ranges = all(element, '[part=differ] .ranges > li');
      expect(ranges.map((range) => text(range.querySelector('.label')))).to.deep.equal([
        'Think of your three largest initiatives. Who answers for the result of each, from the first decision until its effect has been measured?',
        'How often does your main service reach production?',
        'What does the business receive when it asks when something will be ready?',
      ]);
      expect(text(ranges[1]!.querySelector('dl'))).to.equal(
        'Lowest answer One to three times a month. Middle answer Every week, but not every working day. Highest answer Several times a day, whenever a change is ready.',
      );
      expect(all(element, 'h2').map(text)[1]).to.equal('Stage 2, Fragmented');
      expect(texts(element, '.ladder .mark')).to.deep.equal(['2 Fragmented, the middle of your answers']);
      expect(text(inside(element, '.honesty')))
        .to.contain('Median of 5 people. Questions you see differently: 3.')
        .and.not.to.contain('one person');
      expect(element.matches(':state(ready)')).to.be.true;
      for (const part of all(element, 'details')) (part as HTMLDetailsElement).open = true;
      await expect(element).to.be.accessible();
    });

    it('never says who answered what', async () => {
      const element = await placed({ snapshots: await results(TEAM) });
      expect(texts(element, '.entries li > span')).to.deep.equal(
        [1, 2, 3, 4, 5].map(
          (at) => `Person ${at} ${['Jan', 'Feb', 'Mar', 'Apr', 'May'][at - 1]} 20, 2026, ${hour(at)}`,
        ),
      );
      const outside = inside(element, '.manage').remove();
      expect(outside).to.be.undefined;
      expect(text(inside(element, 'article'))).not.to.contain('Person');
    });

    it('says of what too few could answer only that they differ', async () => {
      const element = await placed({
        snapshots: await results([
          [2, 0, ...Array<Answer>(10).fill(2)],
          [2, 4, ...Array<Answer>(10).fill(2)],
          [2, 'dk', ...Array<Answer>(10).fill(2)],
        ]),
      });
      expect(headline(element)).to.equal('3 people, one question seen differently');
      expect(text(inside(element, '[part=differ] .ranges'))).to.contain(
        'Only 2 of 3 could answer; too few to show what.',
      );
      expect(inside(element, '[part=differ] .ticks')).to.be.null;
      const { check } = await scored(CHECK, BEFORE);
      const { options } = check.questions[1] as { options: string[] };
      for (const level of [0, 4]) expect(text(inside(element, 'article'))).not.to.contain(options[level]);
    });

    it('lists every question with the middle answer', async () => {
      const element = await placed({
        snapshots: await results([Array(12).fill(2), Array(12).fill(3), Array(12).fill('dk')]),
      });
      expect(headline(element)).to.equal('3 people, and no question seen very differently');
      expect(all(element, '.why .ranges > li')).to.have.length(12);
    });

    it('takes two for a team, until the visitor says otherwise', async () => {
      const element = await placed({ snapshots: await results(TEAM.slice(0, 2)) });
      expect(text(inside(element, '[part=profile] h3'))).to.equal('What moved, clearest first');
      const [, people] = all(element, 'input[type=radio]') as HTMLInputElement[];
      people!.click();
      await element.updateComplete;
      expect(headline(element)).to.equal('Compare results');
      await paste(element, (await codes(TEAM))[2]!);
      expect(headline(element)).to.contain('3 people');
    });

    it('asks nobody where the host has settled it', async () => {
      const element = await placed({ mode: 'time', snapshots: await results([BEFORE, BEFORE, AFTER]) });
      expect(all(element, 'input[type=radio]')).to.be.empty;
      expect(headline(element)).to.equal('From Stage 2 to Stage 3');
      expect(text(inside(element, '.stage'))).to.contain('Between them: 1.');
    });
  });

  describe('the agenda', () => {
    const minutes = (root: ParentNode) =>
      [...root.querySelectorAll('.agenda .minutes')].map((one) => parseInt(one.textContent));

    for (const [people, expected] of [
      [TEAM, [5, 10, 30, 15]],
      [
        [Array<Answer>(12).fill(2), Array<Answer>(12).fill(2), Array<Answer>(12).fill(3)],
        [5, 10, 45],
      ],
      [
        [Array<Answer>(12).fill(0), Array<Answer>(12).fill(2), Array<Answer>(12).fill(4)],
        [5, 10, 30, 15],
      ],
      [
        [[0, ...Array<Answer>(11).fill(2)], Array<Answer>(12).fill(2), Array<Answer>(12).fill(2)],
        [5, 10, 10, 35],
      ],
    ] as const) {
      it(`fills one hour: ${expected.join(' + ')}`, async () => {
        const element = await placed({ snapshots: await results(people as typeof TEAM) });
        expect(minutes(element.renderRoot)).to.deep.equal(expected);
      });
    }

    it('talks five questions through, those furthest apart, and names the others for later', async () => {
      const element = await placed({
        snapshots: await results([Array(12).fill(0), Array(12).fill(2), Array(12).fill(2).with(7, 4)]),
      });
      const [, , apart] = all(element, '.agenda > li');
      expect(apart!.querySelectorAll('li')).to.have.length(5);
      expect(text(apart!.querySelector('li')))
        .to.contain('6 min')
        .and.to.contain('release goes wrong');
      expect(all(element, '.agenda ~ ul li')).to.have.length(7);
    });

    describe('on paper', () => {
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
      let printed: Document[];
      beforeEach(() => {
        printed = [];
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
          ...own,
          get() {
            const frame = own.get!.call(this) as Window | null;
            if (frame) frame.print = () => printed.push(frame.document); // a dialog would stop the test
            return frame;
          },
        });
      });
      afterEach(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own));

      it('stands alone: nothing of the page, and nothing of the comparison around it', async () => {
        const element = await placed({ snapshots: await results(TEAM) });
        const before = document.documentElement.outerHTML;
        button(element, 'Print the agenda')!.click();
        await waitUntil(() => printed.length, 'it is printed');
        const [paper] = printed as [Document];
        const drawnAgain = paper.body.firstElementChild!.shadowRoot!;
        expect(paper.title).to.equal('Agenda for one hour');
        expect(text(drawnAgain.querySelector('h2'))).to.equal('Agenda for one hour');
        expect(text(drawnAgain.querySelector('.head'))).to.equal(
          'Engineering Delivery Check 5 people, 3 questions seen differently',
        );
        expect(minutes(drawnAgain)).to.deep.equal([5, 10, 30, 15]);
        expect(drawnAgain.querySelector('button, details, textarea, .ladder')).to.be.null;
        expect(document.documentElement.outerHTML, 'the page is untouched').to.equal(before);
        paper.defaultView!.dispatchEvent(new Event('afterprint'));
      });
    });
  });

  describe('adding and removing', () => {
    it('takes several codes and links at once, and says what came of it', async () => {
      const element = await placed();
      const [first, second, third] = await codes(TEAM);
      await paste(element, `${first}\nhttps://a.example/#maturity=${second}\n  ${third}  \n`);
      expect(headline(element)).to.contain('3 people');
      expect(said(element)).to.equal('3 added, 3 in all.');
      expect(inside<HTMLTextAreaElement>(element, '#field').value).to.equal('');
      expect(inside<HTMLDetailsElement>(element, '.manage').open, 'stays as it was').to.be.true;
    });

    it('says it once', async () => {
      const element = await placed();
      const heardTexts: string[] = [];
      const observer = new MutationObserver(() => heardTexts.push(said(element)!));
      observer.observe(inside(element, '[role=status]'), {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await paste(element, (await codes(TEAM)).join('\n'));
      observer.disconnect();
      expect(heardTexts).to.deep.equal(['5 added, 5 in all.']);
    });

    it('takes files that are chosen or dropped', async () => {
      const element = await placed();
      const [first, second, third] = await results(TEAM);
      const input = inside<HTMLInputElement>(element, 'input[type=file]');
      input.files = filesOf(json('anna.json', first), json('others.json', [second])).files;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(said(element)).to.equal('2 added, 2 in all.');

      const dataTransfer = filesOf(json('third.json', third));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      inside(element, 'article').dispatchEvent(over);
      expect(over.defaultPrevented, 'files may be dropped').to.be.true;
      inside(element, 'article').dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
      await element.updateComplete;
      expect(headline(element)).to.contain('3 people');
    });

    it('leaves a text that is dragged to the field', async () => {
      const element = await placed();
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'hello');
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        inside(element, 'article').dispatchEvent(event);
        expect(event.defaultPrevented, type).to.be.false;
      }
    });

    it('removes one, and puts the focus on the next', async () => {
      const element = await placed({ snapshots: await results(TEAM.slice(0, 3)) });
      inside<HTMLDetailsElement>(element, '.manage').open = true;
      const buttons = () => all(element, '.entries button');
      buttons()[1]!.click();
      await element.updateComplete;
      await waitUntil(() => focused(element) === buttons()[1], 'the focus is on the next');
      expect(said(element)).to.equal('Results (2)');
      for (const left of [1, 0]) {
        buttons().at(-1)!.click();
        await element.updateComplete;
        expect(buttons()).to.have.length(left);
      }
      await waitUntil(() => focused(element) === inside(element, '#field'), 'the focus is on the field');
      await paste(element, (await codes([Array(12).fill(2)], 'backlog-health'))[0]!);
      expect(buttons(), 'any check may come once there is none').to.have.length(1);
    });

    it('adds one after the other, however quickly they come', async () => {
      const element = await placed();
      const [code] = await codes(TEAM);
      const field = inside<HTMLTextAreaElement>(element, '#field');
      for (let times = 0; times < 3; times++) {
        field.value = code!;
        button(element, 'Add')!.click();
      }
      await element.updateComplete;
      expect(all(element, '.entries li')).to.have.length(1);
    });

    it('does nothing with an empty field', async () => {
      const element = await placed();
      await paste(element, '  \n ');
      expect(said(element)).to.equal('');
    });
  });

  describe('one link to all', () => {
    /** Stands in for the clipboard, which not every engine lets a test use. */
    function clipboard(writeText: (text: string) => Promise<void>) {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    }
    afterEach(() => delete (navigator as Partial<Navigator> as { clipboard?: unknown }).clipboard);

    async function linkOf(element: MaturityComparison): Promise<string> {
      // Where the page may not copy, the link is laid out.
      clipboard(() => Promise.reject(new Error('blocked')));
      button(element, 'Copy a link to all')!.click();
      await waitUntil(() => inside(element, 'textarea[readonly]'), 'the link is laid out');
      return inside<HTMLTextAreaElement>(element, 'textarea[readonly]').value;
    }

    it('opens the same comparison, and nothing is written to the address', async () => {
      const before = location.href;
      const first = await placed({ snapshots: await results(TEAM) });
      const link = await linkOf(first);
      expect(location.href).to.equal(before);
      expect(link).to.match(/#maturity-people=1engineering-delivery(\.[\w-]+){5}$/);
      await expect(first).to.be.accessible();

      history.replaceState(null, '', link);
      const opened = await placed();
      expect(headline(opened)).to.equal(headline(first));
      expect(location.href).to.equal(link);
      expect(inside<HTMLDetailsElement>(opened, '.manage').open).to.be.false;
    });

    it('is copied at once where the page may', async () => {
      let copied = '';
      clipboard(async (text) => void (copied = text));
      const element = await placed({ snapshots: await results([BEFORE, AFTER]) });
      button(element, 'Copy a link to all')!.click();
      await waitUntil(() => said(element)!.startsWith('Link copied.'), 'it is said');
      expect(copied).to.match(/#maturity-time=1engineering-delivery/);
    });

    it('keeps what is compared', async () => {
      history.replaceState(null, '', setLink(location.href, 'people', (await codes(TEAM)).slice(0, 2)));
      const element = await placed();
      expect(text(inside(element, 'section'))).to.contain('2 of 3 people are here.');
    });

    it('is read once', async () => {
      history.replaceState(null, '', setLink(location.href, 'people', await codes(TEAM)));
      const element = await placed();
      history.replaceState(null, '', location.pathname);
      element.questionnaire = CHECK;
      await element.updateComplete;
      expect(headline(element)).to.contain('5 people');
    });

    it('is not for a comparison of another check, nor where the host hands over results', async () => {
      history.replaceState(null, '', setLink(location.href, 'people', await codes(TEAM)));
      const other = await placed({ questionnaire: 'backlog-health' });
      expect(all(other, '.entries li, .skipped li')).to.be.empty;
      const own = await placed({ snapshots: await results([BEFORE, AFTER]) });
      expect(all(own, '.entries li')).to.have.length(2);
    });

    it('says which of its people cannot be read, and shows the others', async () => {
      const [first, second, third, fourth] = await codes(TEAM);
      const damaged = `${second!.slice(0, -1)}${second!.endsWith('A') ? 'B' : 'A'}`;
      history.replaceState(null, '', setLink(location.href, 'people', [first!, damaged, third!, fourth!]));
      const element = await placed();
      expect(headline(element)).to.contain('3 people');
      expect(text(inside(element, '.skipped li'))).to.contain('Result 2 This link is damaged.');
    });
  });

  describe('what does not belong', () => {
    it('is left out with its place and what to do, and the rest goes on', async () => {
      const [first, second, third, fourth] = await results(TEAM);
      const [code] = await codes(TEAM);
      const [other] = await results([Array(12).fill(2)], 'backlog-health');
      const { snapshot: banded } = await scored('structural-drift', Array(15).fill(2));
      const older = { ...fourth, questionnaire: { id: CHECK, version: '0.9.0' } };
      const element = document.createElement('maturity-comparison');
      const events = heard(element);
      element.snapshots = [
        first,
        code,
        second,
        other,
        older,
        { ...fourth, score: 99 },
        { ...fourth, people: 4 },
        banded,
        { hello: 1 },
        null,
        'https://a.example/#nothing',
        third,
      ];
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;

      expect(headline(element)).to.contain('3 people');
      expect(texts(element, '.skipped li')).to.deep.equal([
        'Result 2 This is the same result as number 1. It counts once; leave it out here.',
        'Result 4 This belongs to another check. Compare it with results of that one.',
        'Result 5 This is of another version of the check: its answers may mean something else. Take the check again.',
        'Result 6 The figures do not follow from the answers. Ask for the result’s link, or its data as downloaded.',
        'Result 7 This is a group’s result already. Add its people one by one.',
        'Result 8 This belongs to another check. Compare it with results of that one.',
        'Result 9 This is no result. Use the data that a result offers to download.',
        'Result 10 This is no result. Use the data that a result offers to download.',
        'Result 11 This link holds no result. It may have been cut off on its way. Ask for the whole link, or take the check yourself.',
      ]);
      expect(events.map(({ detail }) => detail.code)).to.deep.equal([
        'invalid-share-code',
        ...Array<string>(7).fill('invalid-snapshot'),
        'invalid-share-code',
      ]);
      expect(events[1]!.detail.message).to.equal('given 4: A result was left out: other-questionnaire.');
      await expect(element).to.be.accessible();
    });

    it('stays in the field with the number of its line, to be mended', async () => {
      const element = await placed();
      const [first, second, third] = await codes(TEAM);
      await paste(element, [first, 'hello', second, third!.slice(0, -3)].join('\n'));
      expect(said(element)).to.equal('2 added, 2 left out, 2 in all.');
      expect(inside<HTMLTextAreaElement>(element, '#field').value).to.equal(`hello\n${third!.slice(0, -3)}`);
      const [one, two] = texts(element, '.skipped li');
      expect(one).to.match(/^Line 1 This link holds no result/);
      expect(two).to.match(/^Line 2 This link is damaged/);
      await paste(element, third!);
      expect(inside(element, '.skipped')).to.be.null;
      expect(headline(element)).to.contain('3 people');
    });

    it('says the name of a file that holds no result', async () => {
      const element = await placed();
      const input = inside<HTMLInputElement>(element, 'input[type=file]');
      input.files = filesOf(
        json('holiday.json', { hello: 1 }),
        new File(['x'.repeat(600_000)], 'long.txt'),
      ).files;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(texts(element, '.skipped li')).to.deep.equal([
        'holiday.json This is no result. Use the data that a result offers to download.',
        'long.txt This is too large for results. Add fewer at a time.',
      ]);
    });

    it('is a check without stages', async () => {
      const { snapshot } = await scored('structural-drift', Array(15).fill(2));
      const element = await placed({ snapshots: [snapshot] });
      expect(texts(element, '.skipped li')).to.deep.equal([
        'Result 1 This check has a total and no stages. Its results are not compared here.',
      ]);
    });

    it('is what no page knows, and the next one decides instead', async () => {
      const [first, second] = await results([BEFORE, AFTER]);
      const foreign = { ...first, questionnaire: { id: 'no-such-check', version: '1.0.0' } };
      const element = await placed({ snapshots: [foreign, first, second] });
      expect(headline(element)).to.equal('From Stage 2 to Stage 3');
      expect(text(inside(element, '.skipped li'))).to.contain('belongs to a check that is not here');
    });

    it('is what goes beyond fifty', async () => {
      const { check } = await scored(CHECK, BEFORE);
      const byId = Object.fromEntries(check.questions.map(({ id }) => [id, 2 as Answer]));
      const many = Array.from({ length: 70 }, (_, minute) =>
        buildSnapshot(check, byId, { at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString() }),
      );
      const element = await placed({ snapshots: many });
      expect(headline(element)).to.contain('50 people');
      expect(texts(element, '.skipped li')).to.deep.equal([
        'Result 51 More than 50 results are not compared. Remove some first.',
      ]);
    });
  });

  describe('around it', () => {
    it('follows the language, with the results that are there', async () => {
      const element = await placed({ snapshots: await results(TEAM) });
      element.lang = 'de';
      await waitUntil(() => headline(element)?.startsWith('5 Personen'), 'German words');
      expect(text(inside(element, '[part=differ] .label'))).to.match(/^Denken Sie/);
      element.lang = 'ar';
      await waitUntil(() => inside(element, 'article').dir === 'rtl', 'Arabic words');
    });

    it('compares results of a host’s own questionnaire', async () => {
      const { check } = await scored(CHECK, BEFORE);
      const own = { ...check, id: 'our-own', title: 'Our own' };
      const byId = (answers: readonly Answer[]) =>
        Object.fromEntries(own.questions.map(({ id }, index) => [id, answers[index]!]));
      const snapshots = [BEFORE, AFTER].map((answers, month) =>
        buildSnapshot(own, byId(answers), { at: `2026-0${month + 1}-20T10:00:00Z` }),
      );
      const element = await placed({ definition: own, snapshots });
      expect(headline(element)).to.equal('From Stage 2 to Stage 3');
      expect(text(inside(element, '.head'))).to.contain('Our own');
    });

    it('has room for a thumb, and none to spare, on a phone', async () => {
      const element = await placed({ snapshots: await results(TEAM) });
      element.parentElement!.style.inlineSize = '320px';
      for (const part of all(element, 'details')) (part as HTMLDetailsElement).open = true;
      await element.updateComplete;
      for (const control of all(
        element,
        '.manage :is(button, textarea, .files, summary), .manage > summary, [part=agenda] button',
      )) {
        expect(control.getBoundingClientRect().height, text(control)).to.be.at.least(44);
      }
      expect(inside(element, 'article').scrollWidth).to.be.at.most(inside(element, 'article').clientWidth);
    });

    it('puts the focus on the headline when it is given', async () => {
      const element = await placed({ snapshots: await results(TEAM) });
      await element.focus();
      expect(focused(element)).to.equal(inside(element, 'h2'));
    });
  });
});

function hour(month: number): string {
  const day = new Date(`2026-0${month}-20T10:00:00Z`);
  return new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(day).replace(/\s+/g, ' ');
}
