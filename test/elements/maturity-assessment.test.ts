import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/maturity-assessment.define.js';
import type { MaturityCompleteEvent, MaturityErrorEvent } from '../../src/events/index.js';
import { choose, open, opened, press, silenced } from './run.js';

const fallback = html`<a href="#contact">Talk to us</a>`;

const backlogHealth = html`
  <maturity-assessment questionnaire="backlog-health" storage="none" no-self-placement
    >${fallback}</maturity-assessment
  >
`;

describe('<maturity-assessment>', () => {
  it('begins with the promise and a start button', async () => {
    const element = await opened(backlogHealth);
    expect(element.renderRoot.querySelector('h2')).to.have.trimmed.text('Backlog Health Check');
    await expect(element).to.be.accessible();
  });

  it('asks one question at a time and announces each answer to the page', async () => {
    const element = await opened(backlogHealth);
    await press(element, 'Start');
    expect(await choose(element, 3)).to.deep.equal({
      questionId: 'inflow-ratio',
      answer: 3,
      index: 0,
      total: 12,
    });
    await expect(element).to.be.accessible();
  });

  it('hands the page a snapshot exactly once', async () => {
    const element = await opened(backlogHealth);
    const completed: MaturityCompleteEvent[] = [];
    element.addEventListener('maturity-complete', (event) => completed.push(event));
    await press(element, 'Start');
    for (let at = 0; at < 12; at++) {
      await choose(element, 2);
      await press(element, 'Next');
    }
    await press(element, 'See the result');
    await waitUntil(() => completed.length > 0);
    await aTimeout(50);

    expect(completed).to.have.lengthOf(1);
    const { snapshot } = completed[0]!.detail;
    expect(snapshot).to.include({ kind: 'staged', status: 'valid', score: 50 });
    expect(element.snapshot).to.equal(snapshot);
    await expect(element).to.be.accessible();
  });

  it('says what an attribute may say when it says something else, and draws all the same', async () => {
    const quiet = silenced();
    await open({ layout: 'pages', storage: 'cookie' });
    quiet.restore();
    const [layout, storage] = quiet.written.map(String);
    expect(layout).to.contain('layout="pages"').and.contain('steps, page');
    expect(storage).to.contain('storage="cookie"').and.contain('session, local, none');
  });

  describe('when it cannot load', () => {
    const failures = [
      [
        'an unknown id',
        html`<maturity-assessment questionnaire="nonsense">${fallback}</maturity-assessment>`,
        'unknown-questionnaire',
        'backlog-health',
      ],
      [
        'no id',
        html`<maturity-assessment>${fallback}</maturity-assessment>`,
        'missing-questionnaire',
        'questionnaire="',
      ],
      [
        'a file that is not there',
        html`<maturity-assessment src="/nowhere.json">${fallback}</maturity-assessment>`,
        'load-failed',
        '/nowhere.json',
      ],
    ] as const;

    for (const [what, markup, code, advice] of failures) {
      it(`keeps the fallback visible and says what to do: ${what}`, async () => {
        const errors: MaturityErrorEvent[] = [];
        const thrown: Event[] = [];
        const gather = (event: MaturityErrorEvent) => errors.push(event);
        const catchAll = (event: Event) => thrown.push(event);
        document.addEventListener('maturity-error', gather);
        window.addEventListener('error', catchAll);
        window.addEventListener('unhandledrejection', catchAll);

        const element = await fixture(markup);
        await waitUntil(() => errors.length === 1, 'an error', { timeout: 10_000 });
        await aTimeout(20);

        expect(errors[0]!.detail.code).to.equal(code);
        expect(errors[0]!.detail.message).to.contain(advice);
        expect(element.querySelector('a')!.checkVisibility()).to.be.true;
        expect(thrown).to.have.lengthOf(0);
        document.removeEventListener('maturity-error', gather);
        window.removeEventListener('error', catchAll);
        window.removeEventListener('unhandledrejection', catchAll);
      });
    }
  });
});
