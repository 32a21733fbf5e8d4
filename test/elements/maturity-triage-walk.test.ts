import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import type { MaturityTriage } from '../../src/elements/maturity-triage.js';
import '../../src/elements/maturity-triage.define.js';
import type { TriageSnapshot } from '../../src/schema/snapshot.js';

type End = readonly [leaf: string, confidence: string | null];
const own = (confidence: string): End => ['l-own', confidence];
const coord = (confidence: string): End => ['l-coord', confidence];
const back = (confidence: string): End => ['l-back', confidence];
const ai = (confidence: string): End => ['l-ai', confidence];
const aidev = (confidence: string): End => ['l-aidev', confidence];
const none: End = ['l-none', null];

/** SPEC section 4, typed over from its table: each node's answers in order, and where each leads. */
const TABLE: Record<string, readonly (string | End)[]> = {
  t1: ['t2', 't1b', own('clear'), own('tentative')],
  t1b: ['t2', own('likely'), own('tentative')],
  t2: ['t3', 't2b', coord('clear'), 't2b'],
  t2b: ['t3', coord('likely'), 't3', coord('tentative')],
  t3: ['t4', 't3b', back('clear'), 't3b'],
  t3b: ['t4', back('likely'), back('tentative')],
  t4: ['t5', 't6', 't5', none],
  t5: [none, ai('likely'), ai('clear'), ai('tentative')], // the first leads to t6 after "Both"
  t6: [none, aidev('likely'), aidev('clear'), aidev('tentative')],
};
const BOTH = 2;

/** All sequences take a while: one engine walks them, the others every pair of answers in a row. */
const everySequence = navigator.userAgent.includes('Chrome');

describe('<maturity-triage>, every way through', () => {
  let element: MaturityTriage;
  let sequences = 0;
  let completed = 0;
  const seen = new Set<string>();

  const find = <T extends Element = HTMLElement>(selector: string) =>
    element.renderRoot.querySelector<T>(selector)!;
  const question = () => find<MaturityQuestion>('maturity-question.front');

  async function drawn() {
    await element.updateComplete;
    await question()?.updateComplete;
  }

  /** Answers the question in front, as a click on its row and on Next does. */
  async function answer(place: number) {
    question().renderRoot.querySelectorAll('input')[place]!.click();
    await drawn();
    find('.primary').click();
    await drawn();
  }

  /** Every answer of the node in front, and from there on; at the end the node is in front again. */
  async function walk(node: string, before: readonly [node: string, place: number][]): Promise<void> {
    for (const [place, leads] of TABLE[node]!.entries()) {
      const way = [...before, [node, place] as const] as [string, number][];
      const pair = way.slice(-2).join('/');
      if (!everySequence && seen.has(pair)) continue;
      seen.add(pair);

      const both = before.some(([earlier, choice]) => earlier === 't4' && choice === BOTH);
      const target = node === 't5' && place === 0 && both ? 't6' : leads;
      expect(question().question.id).to.equal(node);
      if (typeof target === 'string') {
        await answer(place);
        await walk(target, way);
        find('.steps button').click(); // Back
        await drawn();
      } else await end(way, target);
    }
  }

  async function end(way: readonly [node: string, place: number][], [leaf, confidence]: End) {
    const told = oneEvent(element, 'maturity-complete');
    await answer(way.at(-1)![1]);
    if (leaf === 'l-none') {
      expect(question().question.id).to.equal('role');
      await answer(0);
    }
    const snapshot = (await told).detail.snapshot as TriageSnapshot;
    await drawn();
    sequences++;
    expect(snapshot).to.include({ leaf, confidence });
    const nodes = snapshot.path.map((step) => step.node).filter((id) => id !== 'role');
    expect(nodes).to.deep.equal(way.map(([id]) => id));
    find(`.path li:nth-child(${way.length}) button`).click(); // to the last question again
    await drawn();
  }

  before(async () => {
    element = document.createElement('maturity-triage');
    element.storage = 'none';
    element.autostart = true;
    element.addEventListener('maturity-complete', () => completed++);
    const ready = oneEvent(element, 'maturity-ready');
    (await fixture(html`<div></div>`)).append(element);
    await ready;
    await drawn();
  });

  it('ends in the documented leaf with the documented confidence, and tells the page each time', async function () {
    this.timeout(120_000);
    await walk('t1', []);
    if (everySequence) expect(sequences).to.equal(544);
    expect(completed).to.equal(sequences);
  });
});
