import { fixture, html } from '@open-wc/testing';
import { loadQuestionnaire } from '../../src/catalog/index.js';
import type { Check } from '../../src/catalog/index.js';
import { buildSnapshot } from '../../src/core/build-snapshot.js';
import type { SnapshotOptions } from '../../src/core/snapshot-base.js';
import type { MaturityResult } from '../../src/elements/maturity-result.js';
import '../../src/elements/maturity-result.define.js';
import type { Answer, BandedSnapshot, StagedSnapshot } from '../../src/schema/snapshot.js';

export const AT = '2026-11-21T10:00:00Z';

/** A check and its result for these answers, in file order. */
export async function scored(
  id: string,
  answers: readonly Answer[],
  options: Partial<SnapshotOptions> = {},
): Promise<{ check: Check; snapshot: StagedSnapshot | BandedSnapshot }> {
  const check = (await loadQuestionnaire(id))!;
  const byId = Object.fromEntries(check.questions.map((question, index) => [question.id, answers[index]!]));
  return { check, snapshot: buildSnapshot(check, byId, { at: AT, ...options }) };
}

/** The worked examples of the specification, by name. */
export const examples = {
  ownership: ['engineering-delivery', [1, 1, 'na', 2, 2, 2, 2, 3, 2, 1, 1, 1]],
  gate: ['engineering-delivery', [1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]],
  weakest: ['engineering-delivery', [3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 1, 0]],
  insufficient: ['platform-engineering', [2, 2, 1, 2, 1, 3, 2, 2, 'dk', 'dk', 'dk', 'dk']],
  keep: ['service-reliability', [3, 3, 3, 3, 4, 3, 3, 3, 3, 3, 3, 2]],
  open: ['backlog-health', ['dk', 2, 2, 2, 2, 2, 2, 2, 2, 'dk', 2, 2]],
  partial: ['ai-validation', [1, 1, 1, 1, 1, 0, 'dk', 'dk', 'dk', 3, 2, 2]],
  quadrant: ['delivery-governance', [1, 2, 2, 1, 3, 3, 2, 3, 1, 1, 2, 1]],
  rhythm: ['operating-rhythm', [1, 2, 1, 2, 1, 2, 1, 2, 2, 0, 1, 0, 1]],
  drift: ['structural-drift', [2, 2, 2, 2, 1, 2, 1, 1, 0, 2, 1, 2, 1, 2, 1]],
  sound: ['structural-drift', [3, 2, 3, 2, 3, 2, 3, 2, 2, 3, 2, 3, 3, 2, 2]],
} as const satisfies Record<string, readonly [string, readonly Answer[]]>;

export function example(name: keyof typeof examples, options: Partial<SnapshotOptions> = {}) {
  const [id, answers] = examples[name];
  return scored(id, answers, options);
}

/** Draws a snapshot, alone on a page, and waits until it is there. */
export async function drawn(
  snapshot: unknown,
  properties: Partial<MaturityResult> = {},
): Promise<MaturityResult> {
  const element = await fixture<MaturityResult>(
    html`<maturity-result><a href="#check">The check</a></maturity-result>`,
  );
  Object.assign(element, properties, { snapshot });
  await element.updateComplete;
  return element;
}

export function text(element: MaturityResult): string {
  return element.renderRoot.querySelector('article')!.textContent.replace(/\s+/g, ' ');
}

export function headings(element: MaturityResult): string[] {
  return [...element.renderRoot.querySelectorAll('h2, h3')].map((heading) =>
    heading.textContent.replace(/\s+/g, ' ').trim(),
  );
}
