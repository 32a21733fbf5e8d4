import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import '../../src/elements/maturity-question.define.js';

const question = {
  id: 'pace',
  dimension: 'load',
  text: 'Who sets the pace?',
  options: ['Nobody.', 'The loudest.', 'A plan.', 'The team.', 'The team, from figures.'],
  notApplicable: 'we have no pace',
  action: 'Ask.',
};

describe('<maturity-question>', () => {
  let element: MaturityQuestion;
  let requests: unknown[];

  beforeEach(async () => {
    requests = [];
    element = await fixture(html`
      <maturity-question
        advance
        .question=${question}
        .options=${question.options}
        @maturity-request=${(event: CustomEvent) => requests.push(event.detail)}
      ></maturity-question>
    `);
  });

  const inputs = () => [...element.renderRoot.querySelectorAll('input')];

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });

  it('names the group of answers after the question', () => {
    expect(element.renderRoot.querySelector('legend')).to.have.trimmed.text(question.text);
  });

  it('offers five answers, "I don’t know", and "does not apply" with its reason', () => {
    const labels = [...element.renderRoot.querySelectorAll('label span')].map((label) => label.textContent);
    expect(labels).to.deep.equal([...question.options, 'I don’t know', 'Does not apply: we have no pace']);
  });

  it('shows as much text as it is given, and none of it sticks out', async () => {
    const long = (what: string) => what.repeat(5000).slice(0, 5000);
    element.style.inlineSize = '280px';
    element.question = { ...question, text: long('no end of words '), notApplicable: long('nor here ') };
    element.options = [long('a word that never ends'.replaceAll(' ', '')), ...question.options.slice(1)];
    await element.updateComplete;
    expect(element.renderRoot.querySelector('legend')!.textContent).to.have.lengthOf(5000);
    expect(element.renderRoot.querySelector('.option span')!.textContent).to.have.lengthOf(5000);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('shows the answer it is given', async () => {
    element.value = 3;
    await element.updateComplete;
    expect(inputs().map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('asks for the chosen answer and keeps the request inside the widget', async () => {
    setTimeout(() => inputs()[2]!.click());
    const event = await oneEvent(element, 'maturity-request');
    expect(event.detail).to.deep.equal({ type: 'answer', questionId: 'pace', answer: 2 });
    expect(event.composed).to.be.false;
  });

  it('chooses by digit while the focus is inside, and moves on with Enter', async () => {
    await element.focus();
    await sendKeys({ press: '4' });
    await sendKeys({ press: 'Enter' });
    expect(requests).to.deep.equal([{ type: 'answer', questionId: 'pace', answer: 3 }, { type: 'next' }]);
  });

  it('does not move on by itself after a choice with the keyboard', async () => {
    await element.focus();
    await sendKeys({ press: '2' });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(requests).to.deep.equal([{ type: 'answer', questionId: 'pace', answer: 1 }]);
  });
});
