import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import {
  asked,
  assessment,
  button,
  choose,
  complete,
  front,
  heard,
  placed,
  press,
  silenced,
  states,
  text,
} from './run.js';

interface Definition {
  id: string;
  title: string;
  promise: string;
  frame: string;
  questions: { id: string; text: string; options: string[]; notApplicable?: string }[];
  [key: string]: unknown;
}

/** A shipped questionnaire as a host might have rewritten it. */
async function own(change: (definition: Definition) => void = () => {}) {
  const { default: shipped } = await import('../../questionnaires/backlog-health.json');
  const definition = structuredClone(shipped) as unknown as Definition;
  definition.id = 'our-own';
  change(definition);
  return definition;
}

async function withDefinition(definition: unknown, attributes: Record<string, string | boolean> = {}) {
  const element = assessment({ questionnaire: false, ...attributes });
  element.definition = definition;
  return placed(element);
}

/** An element that cannot be shown: what the page hears, what the console says, and its fallback. */
async function refused(prepare: (element: MaturityAssessment) => void) {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const events = heard(around);
  const quiet = silenced();
  const element = assessment({ questionnaire: false });
  element.innerHTML = '<a href="#contact">Talk to us</a>';
  prepare(element);
  around.append(element);
  try {
    await waitUntil(() => events.length > 0, 'an error', { timeout: 10_000 });
    await element.updateComplete;
  } finally {
    quiet.restore();
  }
  expect(states(element)).to.deep.equal(['error']);
  expect(element.querySelector('a')!.checkVisibility()).to.be.true;
  expect(element.renderRoot.querySelector('.card')).to.be.null;
  expect(events).to.have.lengthOf(1);
  return { error: events[0]!.detail, written: quiet.written };
}

const asFile = (definition: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(definition)], { type: 'application/json' }));

describe('a host’s own questionnaire', () => {
  for (const [how, give] of [
    ['as an object', (element: MaturityAssessment, definition: unknown) => (element.definition = definition)],
    ['as a file', (element: MaturityAssessment, definition: unknown) => (element.src = asFile(definition))],
  ] as const) {
    it(`is run to the end: ${how}`, async () => {
      const element = assessment({ questionnaire: false, autostart: true });
      give(element, await own());
      await placed(element);
      expect(await complete(element)).to.deep.include({ status: 'valid', score: 50 });
    });

    it(`that does not validate is refused with the first three problems and their paths: ${how}`, async () => {
      const broken = await own((definition) => {
        definition.title = '';
        definition.questions[1]!.options = ['only one'];
        definition.questions[2]!.text = '';
        definition.questions[3]!.id = 'Not An Id';
        definition.questions[4]!.options = [];
      });
      const { error, written } = await refused((element) => give(element, broken));
      expect(error['code']).to.equal('invalid-questionnaire');
      expect((error['issues'] as unknown[]).length).to.be.above(3);
      expect(written).to.have.lengthOf(1);
      const [sentence, ...problems] = written[0] as [string, ...{ path: string; message: string }[]];
      expect(sentence).to.contain('does not validate');
      expect(problems).to.have.lengthOf(3);
      for (const { path, message } of problems) {
        expect(path).to.match(/^(title|questions)/);
        expect(message).to.match(/\. \S/); // what is wrong, and how to mend it
      }
    });
  }

  for (const [what, value] of [
    ['a text', 'backlog-health'],
    ['a number', 42],
    ['a list', [1, 2, 3]],
    ['an empty object', {}],
    ['a questionnaire of another kind', { kind: 'quiz', id: 'x' }],
  ] as const) {
    it(`is refused when it is ${what}`, async () => {
      const { error } = await refused((element) => (element.definition = value));
      expect(error['code']).to.equal('invalid-questionnaire');
    });
  }

  it('is refused when the file is not JSON', async () => {
    const { error } = await refused((element) => (element.src = URL.createObjectURL(new Blob(['<html>']))));
    expect(error['code']).to.equal('load-failed');
    expect(error['message']).to.contain('Check the address and that it is JSON');
  });

  it('is refused when it is the triage, which another element runs', async () => {
    const { default: triage } = await import('../../questionnaires/triage.json');
    const { error } = await refused((element) => (element.definition = triage));
    expect(error).to.include({ code: 'invalid-questionnaire' });
    expect(error['message']).to.contain('maturity-triage');
  });

  it('is shown after a refused one was put right', async () => {
    const quiet = silenced();
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const element = assessment({ questionnaire: 'nonsense' });
    around.append(element);
    await waitUntil(() => states(element)[0] === 'error', 'the refusal');
    quiet.restore();
    element.questionnaire = 'backlog-health';
    await waitUntil(() => states(element)[0] === 'intro', 'the start screen');
  });

  for (const id of ['triage', 'model', 'Backlog-Health', '../backlog-health', '__proto__', 'constructor']) {
    it(`is not found under the id "${id}", and those there are are named`, async () => {
      const { error } = await refused((element) => (element.questionnaire = id));
      expect(error['code']).to.equal('unknown-questionnaire');
      expect(error['message']).to.contain('backlog-health').and.contain('structural-drift');
    });
  }
});

describe('a text of a questionnaire', () => {
  const hostile: [string, string][] = [
    ['markup', '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script><b>bold</b>'],
    ['an entity and a template', '&lt;b&gt; ${alert(1)} {{x}} <!-- no -->'],
    ['as many words as a text may hold', 'All work and no play. '.repeat(250).slice(0, 5000)],
    ['a word that never ends', 'x'.repeat(4000)],
    ['emoji', '👩‍👩‍👧‍👦 Is the 🏳️‍🌈 team 🇩🇪 fine? 👍🏽'],
    ['an override of the direction', 'safe \u202e\u2066 gnp.exe \u2069 end'],
    ['right-to-left text', 'كم عدد العناصر؟ (12)'],
  ];

  for (const [what, nasty] of hostile) {
    for (const layout of ['steps', 'page']) {
      it(`is shown as text and breaks nothing: ${what}, in ${layout}`, async () => {
        const around = await fixture<HTMLElement>(html`<div style="inline-size: 280px"></div>`);
        const cut = (longest: number, begin = '') => (begin + nasty).slice(0, longest).trim();
        const definition = await own((changed) => {
          Object.assign(changed, { title: cut(120), promise: nasty, frame: nasty });
          Object.assign(changed.questions[0]!, {
            text: nasty,
            notApplicable: nasty,
          });
          changed.questions[0]!.options = changed.questions[0]!.options.map((_, at) => cut(5000, `${at} `));
          (changed['dimensions'] as { name: string }[])[0]!.name = cut(80);
        });
        const element = assessment({ questionnaire: false, layout });
        element.definition = definition;
        await placed(element, around);
        const fits = () => expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        expect(element.renderRoot.querySelector('h2')!.textContent.trim()).to.equal(cut(120));
        fits();
        await press(element, 'Start');
        await waitUntil(() => front(element), 'the question');
        await front(element).updateComplete;
        expect(asked(element)).to.equal(nasty.trim());
        const labels = [...front(element).renderRoot.querySelectorAll('label > span')].map(
          (span) => span.textContent,
        );
        expect(labels).to.include(cut(5000, '4 '));
        expect(labels).to.include(`Does not apply: ${nasty}`);
        fits();
        await choose(element, 4);
        button(element, layout === 'page' ? 'Check your answers' : 'Next')!.click();
        await element.updateComplete;
        element.renderRoot
          .querySelector('maturity-progress')
          ?.renderRoot.querySelector<HTMLElement>('.all')!
          .click();
        await waitUntil(() => element.renderRoot.querySelector('.answers'), 'the review');
        expect(text(element)).to.contain(nasty.replace(/\s+/g, ' ').trim());
        fits();
        expect(element.renderRoot.querySelector('img, script, b')).to.be.null;
        expect('hacked' in window).to.be.false;
      });
    }
  }

  it('of more than 5,000 characters is refused, and the console says how long it may be', async () => {
    const long = await own((changed) => (changed.questions[0]!.text = 'long '.repeat(1001)));
    const { error } = await refused((element) => (element.definition = long));
    expect(error['issues']).to.deep.equal([
      { path: 'questions[0].text', message: 'is too long. Use at most 5000 characters.' },
    ]);
  });

  it('shown in its own direction leaves the words after it alone', async () => {
    const element = await withDefinition(
      await own((changed) => (changed.questions[0]!.text = '\u202eoverridden')),
      { autostart: true },
    );
    const legend = front(element).renderRoot.querySelector('legend span')!;
    expect(getComputedStyle(legend).unicodeBidi).to.match(/isolate/);
  });
});
