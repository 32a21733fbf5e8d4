import type { CDPSession, JSHandle, Page } from 'puppeteer-core';
import { settled } from './embed-page.js';

// Widgets that come to a page and go again, and what they leave behind.

export const CHECKS = [
  'backlog-health',
  'engineering-delivery',
  'quality-engineering',
  'mobile-release',
  'coordination-load',
  'platform-engineering',
  'service-reliability',
  'ai-assisted-delivery',
  'ai-validation',
  'delivery-governance',
  'operating-rhythm',
  'product-outcomes',
];

/** Twenty widgets, in every form there is. */
export const WIDGETS = [
  ...CHECKS.map((id) => `<maturity-assessment questionnaire="${id}">Talk to us</maturity-assessment>`),
  '<maturity-assessment questionnaire="backlog-health" layout="page" storage="none" lang="ar">Us</maturity-assessment>',
  '<maturity-assessment questionnaire="backlog-health" autostart no-self-placement storage="none">Us</maturity-assessment>',
  '<div data-maturity-questionnaire="engineering-delivery" data-storage="none">Talk to us</div>',
  '<maturity-triage>Talk to us</maturity-triage>',
  '<maturity-catalog>Talk to us</maturity-catalog>',
  '<maturity-comparison>Talk to us</maturity-comparison>',
  '<maturity-result from-url>Talk to us</maturity-result>',
  '<maturity-dialog label="Assess yourselves"><maturity-assessment questionnaire="mobile-release" storage="none">Us</maturity-assessment></maturity-dialog>',
];

/** How many nodes and listeners there are in the page, seen and unseen, once what can go has gone. */
export async function counted(page: Page, client: CDPSession) {
  await settled(page);
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await client.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners, documents };
}

/** Puts widgets of six kinds on the page and takes them away again, so many times. */
export const comeAndGo = (page: Page, times: number) =>
  page.evaluate(
    async (html, count) => {
      const place = document.querySelector('#place')!;
      for (let round = 0; round < count; round++) {
        place.innerHTML = html;
        // Every third stays until it is drawn, the others go while they still load.
        const widgets = [...place.querySelectorAll('maturity-assessment, maturity-triage')];
        while (round % 3 === 0 && !widgets.every((one) => one.matches(':state(intro)')))
          await new Promise((done) => setTimeout(done, 2));
        if (round % 3 === 1) await new Promise((done) => setTimeout(done, 2));
        place.replaceChildren();
      }
    },
    WIDGETS.filter((_, at) => [0, 15, 16, 17, 18, 19].includes(at)).join(''),
    times,
  );

/** The elements of ours that are still somewhere, though not on the page. */
export async function leftBehind(page: Page): Promise<string[]> {
  const left: string[] = [];
  for (const tag of ['maturity-assessment', 'maturity-question', 'maturity-triage', 'maturity-catalog']) {
    const prototype = await page.evaluateHandle((name) => customElements.get(name)?.prototype ?? {}, tag);
    const all = await page.queryObjects(prototype as JSHandle<object>);
    if (await all.evaluate((found) => (found as unknown as unknown[]).length)) left.push(tag);
  }
  return left;
}
