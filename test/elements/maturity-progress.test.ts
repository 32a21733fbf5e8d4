import { ContextProvider } from '@lit/context';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { loadCheck } from '../../src/catalog/index.js';
import { nextState, startSession } from '../../src/core/session.js';
import type { MaturityProgress } from '../../src/elements/maturity-progress.js';
import '../../src/elements/maturity-progress.define.js';
import { sessionContext } from '../../src/session-context/session-context.js';

const AT = '2026-11-21T10:00:00Z';

describe('<maturity-progress>', () => {
  let element: MaturityProgress;

  beforeEach(async () => {
    const questionnaire = (await loadCheck('backlog-health'))!.content;
    const first = startSession(questionnaire).state;
    const state = [
      { type: 'start', at: AT } as const,
      { type: 'place', stage: null } as const,
      { type: 'answer', questionId: 'inflow-ratio', answer: 2 } as const,
      { type: 'next' } as const,
    ].reduce(nextState, first);
    const around = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(around, { context: sessionContext, initialValue: { questionnaire, state } });
    element = document.createElement('maturity-progress');
    around.append(element);
    await element.updateComplete;
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });

  it('names the current dimension and counts', () => {
    expect(element.renderRoot.querySelector('.name')).to.have.trimmed.text('Intake');
    expect(element.renderRoot.querySelector('[part=count]')).to.have.trimmed.text('2 of 12');
  });

  it('asks for the question whose tick is pressed', async () => {
    setTimeout(() => element.renderRoot.querySelector('button')!.click());
    const { detail } = await oneEvent(element, 'maturity-request');
    expect(detail).to.deep.equal({ type: 'go', questionId: 'inflow-ratio' });
  });
});
