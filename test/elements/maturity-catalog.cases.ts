import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/maturity-catalog.define.js';
import type { MaturityCatalog } from '../../src/elements/maturity-catalog.js';
import type { Answer, Snapshot } from '../../src/schema/snapshot.js';
import { scored } from './maturity-result.cases.js';

// How the tests of the catalog drive it. What is waited for is something that can be seen or heard.

export const KEY = 'maturity:done';

const PATIENCE = { timeout: 10_000 };

/** A catalog with these attributes on the page, once it has drawn its cards or says that it cannot. */
export async function placed(attributes: Record<string, string> = {}, around?: HTMLElement) {
  const element = document.createElement('maturity-catalog');
  for (const [name, value] of Object.entries({ storage: 'none', ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = '<a href="#checks">Our checks</a>';
  (around ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await waitUntil(() => element.matches(':state(ready), :state(error)'), 'the cards', PATIENCE);
  return element;
}

/** A finished result of a check, answered with one level throughout, so many days ago. */
export async function result(id: string, level: Answer = 2, daysAgo = 1): Promise<Snapshot> {
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const { snapshot } = await scored(id, Array<Answer>(15).fill(level), { at });
  return snapshot;
}

/** Lays results where the browser remembers them. */
export function remembered(...results: Snapshot[]) {
  const snapshots = Object.fromEntries(results.map((snapshot) => [snapshot.questionnaire.id, snapshot]));
  localStorage.setItem(KEY, JSON.stringify({ schemaVersion: 1, snapshots }));
}

export const inside = <T extends Element = HTMLElement>(element: MaturityCatalog, selector: string) =>
  element.renderRoot.querySelector<T>(selector);

export const texts = (element: MaturityCatalog, selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );

export const text = (element: MaturityCatalog, selector: string) => texts(element, selector)[0];

/** The titles of the cards that are shown. */
export const titles = (element: MaturityCatalog) => texts(element, '.title');

/** The card of a check, by its title. */
export const card = (element: MaturityCatalog, title: string) =>
  [...element.renderRoot.querySelectorAll('.check')].find(
    (one) => one.querySelector('.title')!.textContent === title,
  )!;

/** What can be done with a check. */
export const acts = (element: MaturityCatalog, title: string) =>
  [...card(element, title).querySelectorAll<HTMLElement>('.foot > *')].map((one) => one.textContent.trim());

/** Presses a button by its text, within a card or anywhere in the catalog. */
export function press(element: MaturityCatalog, wanted: string, within: ParentNode = element.renderRoot) {
  const button = [...within.querySelectorAll<HTMLElement>('button, a')].find(
    (one) => one.textContent.trim() === wanted,
  );
  if (!button) throw new Error(`There is no button "${wanted}".`);
  button.focus();
  button.click();
}

export async function choose(element: MaturityCatalog, by: 'area' | 'role', value: string) {
  const select = inside<HTMLSelectElement>(element, `[data-by=${by}]`)!;
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Waits until this is so, and says what was awaited. */
export const until = (so: () => unknown, what: string) => waitUntil(so, what, PATIENCE);

/** The text of the heading inside whatever is open: the run's, the result's or the triage's. */
export function openHeading(element: MaturityCatalog): string | undefined {
  const open = inside(element, '.opened:not([hidden]) > *');
  return open?.shadowRoot?.querySelector('h2')?.textContent.trim();
}

export const opened = (element: MaturityCatalog, heading: string) =>
  until(() => openHeading(element)?.includes(heading), `"${heading}" open`);
