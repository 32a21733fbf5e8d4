import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';

/** Renders an assessment and waits until its first screen is drawn. */
export async function opened(markup: TemplateResult): Promise<MaturityAssessment> {
  const ready = oneEvent(document, 'maturity-ready');
  const element = await fixture<MaturityAssessment>(markup);
  await ready;
  return element;
}

export function front(element: MaturityAssessment): MaturityQuestion {
  return element.renderRoot.querySelector<MaturityQuestion>('maturity-question.front')!;
}

/** Chooses an answer of the question in front, as a click on its radio does, and waits until the page has heard of it. */
export async function choose(element: MaturityAssessment, level: number) {
  await front(element).updateComplete;
  const answered = oneEvent(element, 'maturity-answer');
  front(element).renderRoot.querySelectorAll('input')[level]!.click();
  return (await answered).detail;
}

export function button(element: MaturityAssessment, text: string) {
  return [...element.renderRoot.querySelectorAll('button')].find(
    (candidate) => candidate.textContent.trim() === text,
  );
}

/** Presses the button with this text, once it is there. */
export async function press(element: MaturityAssessment, text: string) {
  await waitUntil(() => button(element, text), `a button "${text}"`, { timeout: 5000 });
  button(element, text)!.click();
  await settled(element);
}

/** Waits until everything asked of the element so far has been done and drawn. */
export async function settled(element: MaturityAssessment) {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  await front(element)?.updateComplete;
}
