import { fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/maturity-assessment.define.js';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import type { MaturityCompleteEvent } from '../../src/events/index.js';
import type { BandedSnapshot, StagedSnapshot } from '../../src/schema/snapshot.js';

// How the element tests drive a run. What a visitor does is done as a visitor does it; what is waited for is something
// that can be seen or heard, never a length of time.

/** Renders an assessment and waits until its first screen is drawn. */
export async function opened(markup: TemplateResult): Promise<MaturityAssessment> {
  const ready = oneEvent(document, 'maturity-ready');
  const element = await fixture<MaturityAssessment>(markup);
  await ready;
  return element;
}

type Attributes = Record<string, string | boolean>;

/** An assessment with these attributes, not yet on the page. Without others it asks backlog-health and stores nothing. */
export function assessment(attributes: Attributes = {}): MaturityAssessment {
  const element = document.createElement('maturity-assessment');
  const all = { questionnaire: 'backlog-health', storage: 'none', 'no-self-placement': true, ...attributes };
  for (const [name, value] of Object.entries<string | boolean>(all)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  return element;
}

/** Puts an assessment on the page and waits until it, and what follows its first question, is there. */
export async function placed(element: MaturityAssessment, around?: HTMLElement): Promise<MaturityAssessment> {
  const ready = oneEvent(element, 'maturity-ready');
  (around ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await ready;
  await followed(element);
  return element;
}

/** An assessment on the page at its first screen. */
export const open = (attributes: Attributes = {}, around?: HTMLElement) =>
  placed(assessment(attributes), around);

/** An assessment at its first question, with the focus on it. */
export async function asking(attributes: Attributes = {}, around?: HTMLElement) {
  const element = await open({ autostart: true, ...attributes }, around);
  await front(element).focus();
  return element;
}

/** Waits until what follows the first question is loaded: only then is there a live region's style, a review, a result. */
export const followed = (element: MaturityAssessment) =>
  waitUntil(() => element.shadowRoot!.adoptedStyleSheets.length > 3, 'what follows', { timeout: 10_000 });

export function front(element: MaturityAssessment): MaturityQuestion {
  return element.renderRoot.querySelector<MaturityQuestion>('maturity-question.front')!;
}

/** The text of the question in front. */
export const asked = (element: MaturityAssessment) =>
  front(element)?.renderRoot.querySelector('legend')?.textContent?.trim();

/** The radios of the question in front. */
export const radios = (element: MaturityAssessment) => [
  ...front(element).renderRoot.querySelectorAll('input'),
];

/** Which answer of the question in front is chosen: its place among the radios, or -1. */
export const chosen = (element: MaturityAssessment) => radios(element).findIndex(({ checked }) => checked);

/** What is in the heading that stands in place of a question. */
export const heading = (element: MaturityAssessment) =>
  [element, element.renderRoot.querySelector('maturity-result')]
    .map((drawn) => drawn?.shadowRoot?.querySelector('h2')?.textContent?.trim())
    .find(Boolean);

/** Everything the page can read, one part after the other. */
export const text = (element: MaturityAssessment) =>
  element.renderRoot.querySelector('.card')!.textContent.replace(/\s+/g, ' ').trim();

/** Chooses an answer of the question in front, as a click on its radio does, and waits until the page has heard of it. */
export async function choose(element: MaturityAssessment, level: number) {
  await front(element).updateComplete;
  const answered = oneEvent(element, 'maturity-answer');
  radios(element)[level]!.click();
  return (await answered).detail;
}

/** Presses and releases a pointer on an answer's row, as a finger or a mouse does. */
export function point(element: MaturityAssessment, level: number, pointerType = 'mouse') {
  const row = radios(element)[level]!.closest('label')!;
  const options = { bubbles: true, composed: true, cancelable: true, pointerType };
  row.dispatchEvent(new PointerEvent('pointerdown', options));
  row.dispatchEvent(new PointerEvent('pointerup', options));
  row.click();
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

/** The ticks of the progress, one per question. */
export const ticks = (element: MaturityAssessment) => [
  ...element.renderRoot
    .querySelector('maturity-progress')!
    .renderRoot.querySelectorAll<HTMLButtonElement>('li button'),
];

/** Waits until everything asked of the element so far has been done and drawn. */
export async function settled(element: MaturityAssessment) {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  await front(element)?.updateComplete;
}

/** Answers every question from the present one on with one answer, and resolves to the snapshot. */
export async function complete(element: MaturityAssessment, level = 2) {
  while (front(element)) {
    await choose(element, level);
    await press(element, 'Next');
  }
  return finish(element);
}

/** Finishes the run from the review and resolves to the snapshot that the page is handed. */
export async function finish(element: MaturityAssessment): Promise<StagedSnapshot | BandedSnapshot> {
  const completed = oneEvent(element, 'maturity-complete');
  await press(element, 'See the result');
  const { detail } = (await completed) as MaturityCompleteEvent;
  await settled(element);
  return detail.snapshot as StagedSnapshot | BandedSnapshot;
}

/** What has the focus, out of every shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Waits until the focus is on an element with this text. */
export async function focusOn(text: string) {
  await waitUntil(() => focused()?.textContent?.trim() === text, `the focus on "${text}"`, {
    timeout: 3000,
  }).catch((error: unknown) => {
    throw new Error(
      `${String(error)}; it is on <${focused()?.localName}> "${focused()?.textContent?.trim()}"`,
    );
  });
}

const NAMES = ['ready', 'start', 'answer', 'complete', 'error'].map((name) => `maturity-${name}`);

/** Notes every public event that arrives at the page until the test is over. */
export function heard(target: EventTarget = document) {
  const events: { type: string; detail: Record<string, unknown> }[] = [];
  for (const name of NAMES) {
    target.addEventListener(name, (event) => {
      const { type, detail } = event as CustomEvent<Record<string, unknown>>;
      events.push({ type: type.replace('maturity-', ''), detail });
    });
  }
  return events;
}

/** The `:state()` of an element: exactly one at any time. */
export const states = (element: Element) =>
  ['loading', 'intro', 'asking', 'review', 'complete', 'error'].filter((name) =>
    element.matches(`:state(${name})`),
  );

/** Keeps what is written to the console, instead of showing it, until `restore` is called. */
export function silenced() {
  const written: unknown[][] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void written.push(parts);
  return { written, restore: () => (console.warn = warn) };
}

/** Waits until two frames have been drawn, so that observers and styles are through. */
export async function drawn() {
  await nextFrame();
  await nextFrame();
}
