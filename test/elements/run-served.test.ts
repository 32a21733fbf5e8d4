import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import { asked, assessment, chosen, heading, open, silenced, states } from './run.js';

// What a server has drawn, in a browser that takes it over: here as the parser leaves it, before the element's code runs.

const RADIOS = Array.from({ length: 6 }, () => '<label><input type="radio" name="answer" /></label>').join(
  '',
);

const SCREENS = {
  start: '<button class="primary">Start</button>',
  question: `<maturity-question class="front"><template shadowrootmode="open">${RADIOS}</template></maturity-question>
    <button class="primary">Next</button>`,
};

/** An assessment that has its first screen already, not yet on the page: it comes from a document where no code runs. */
function served(screen: keyof typeof SCREENS, attributes: Record<string, string | boolean> = {}) {
  const elsewhere = document.implementation.createHTMLDocument();
  const element = elsewhere.importNode(assessment(attributes)) as MaturityAssessment;
  const fill = (host: Element, inside: string) => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = inside;
    for (const template of root.querySelectorAll('template')) {
      fill(template.parentElement!, template.innerHTML);
      template.remove();
    }
    return root;
  };
  const root = fill(
    element,
    `<style>.card { color: inherit }</style><div class="card" lang="en">${SCREENS[screen]}</div><slot hidden></slot>`,
  );
  elsewhere.body.append(element);
  return { element, root };
}

async function placed(element: MaturityAssessment, meanwhile = () => {}) {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  const ready = oneEvent(around, 'maturity-ready');
  around.append(element);
  meanwhile();
  await ready;
}

/** How much of a kind there is: what the server has drawn must not stand beside what is drawn here. */
const count = (root: ShadowRoot, selector: string) => root.querySelectorAll(selector).length;

describe('an assessment that a server has drawn', () => {
  it('shows what is there until it draws itself, then that alone', async () => {
    const { element, root } = served('start');
    await placed(element, () => expect(count(root, '.card')).to.equal(1));
    expect(count(root, '.card')).to.equal(1);
    expect(count(root, 'slot:not([name])')).to.equal(1);
    expect(heading(element)).to.equal('Backlog Health Check');
    expect(states(element)).to.deep.equal(['intro']);
  });

  it('keeps the focus on its button', async () => {
    const { element, root } = served('start');
    await placed(element, () => root.querySelector('button')!.focus());
    expect(root.activeElement?.textContent).to.contain('Start');
  });

  it('takes the answer that was chosen before', async () => {
    const { element, root } = served('question', { autostart: true });
    const question = root.querySelector('maturity-question')!;
    const heard = oneEvent(document, 'maturity-answer');
    await placed(element, () => question.shadowRoot!.querySelectorAll('input')[2]!.click());
    expect((await heard).detail).to.include({ questionId: 'inflow-ratio', answer: 2 });
    await waitUntil(() => chosen(element) === 2, 'the answer is shown');
    expect(asked(element)).to.contain('how many items entered the backlog');
  });

  it('draws what it is asked for meanwhile', async () => {
    const { element, root } = served('start');
    await placed(element, () => (element.questionnaire = 'ai-validation'));
    expect(heading(element)).to.equal('AI Validation Check');
    expect(count(root, '.card')).to.equal(1);
  });

  it('speaks its own language', async () => {
    const { element, root } = served('start', { lang: 'de' });
    await placed(element);
    expect(heading(element)).to.equal('Backlog-Health-Check');
    expect(count(root, '.card')).to.equal(1);
  });

  it('says once what is wrong, and shows the fallback', async () => {
    const { element, root } = served('start', { questionnaire: 'nonsense' });
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const codes: string[] = [];
    around.addEventListener('maturity-error', ({ detail }) => codes.push(detail.code));
    const { restore } = silenced();
    around.append(element);
    await waitUntil(() => states(element).includes('error'), 'the error is shown');
    restore();
    expect(codes).to.deep.equal(['unknown-questionnaire']);
    expect(count(root, '.card')).to.equal(0);
    expect(root.querySelector('slot')!.hidden).to.equal(false);
  });

  it('is drawn as any other where nothing was drawn before', async () => {
    const element = await open();
    expect(count(element.shadowRoot!, '.card')).to.equal(1);
  });
});
