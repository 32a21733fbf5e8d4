import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import '../../src/elements/maturity-assessment.define.js';
import type {
  MaturityAnswerEvent,
  MaturityCompleteEvent,
  MaturityErrorEvent,
} from '../../src/events/index.js';

const fallback = html`<a href="#contact">Talk to us</a>`;

function question(element: MaturityAssessment) {
  return element.renderRoot.querySelector('maturity-question')!;
}

async function choose(element: MaturityAssessment, level: number) {
  await question(element).updateComplete;
  question(element).renderRoot.querySelectorAll('input')[level]!.click();
  await element.updateComplete;
}

async function press(element: MaturityAssessment, text: string) {
  await element.updateComplete;
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((button) => button.textContent!.trim() === text)!.click();
  await element.updateComplete;
}

describe('<maturity-assessment>', () => {
  async function opened(
    attributes = html`<maturity-assessment questionnaire="backlog-health">${fallback}</maturity-assessment>`,
  ) {
    const element = await fixture<MaturityAssessment>(attributes);
    await oneEvent(element, 'maturity-ready');
    return element;
  }

  it('begins with the promise and a start button', async () => {
    const element = await opened();
    expect(element.renderRoot.querySelector('h2')).to.have.trimmed.text('Backlog Health Check');
    await expect(element).to.be.accessible();
  });

  it('asks one question at a time and announces each answer to the page', async () => {
    const element = await opened();
    await press(element, 'Start');
    const answers: MaturityAnswerEvent['detail'][] = [];
    element.addEventListener('maturity-answer', ({ detail }) => answers.push(detail));
    await choose(element, 3);
    await waitUntil(() => answers.length === 1);
    expect(answers[0]).to.deep.equal({ questionId: 'inflow-ratio', answer: 3, index: 0, total: 12 });
    await expect(element).to.be.accessible();
  });

  it('hands the page a snapshot exactly once', async () => {
    const element = await opened();
    const completed: MaturityCompleteEvent[] = [];
    element.addEventListener('maturity-complete', (event) => completed.push(event));
    await press(element, 'Start');
    for (let at = 0; at < 12; at++) {
      await choose(element, 2);
      await press(element, at === 11 ? 'Check answers' : 'Next');
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
        const thrown: unknown[] = [];
        const listen = (event: Event) => thrown.push(event);
        window.addEventListener('error', listen);
        window.addEventListener('unhandledrejection', listen);

        const errors: MaturityErrorEvent[] = [];
        const around = await fixture<HTMLElement>(
          html`<div @maturity-error=${(event: MaturityErrorEvent) => errors.push(event)}>${markup}</div>`,
        );
        await waitUntil(() => errors.length === 1);

        expect(errors[0]!.detail.code).to.equal(code);
        expect(errors[0]!.detail.message).to.contain(advice);
        expect(around.querySelector('a')!.checkVisibility()).to.be.true;
        expect(thrown).to.be.empty;
        window.removeEventListener('error', listen);
        window.removeEventListener('unhandledrejection', listen);
      });
    }
  });
});
