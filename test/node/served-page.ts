import type { Page } from 'puppeteer-core';

// What is seen of a widget that was drawn before any script: by a server, or ahead of time.

interface Watched {
  frames: string[];
  ready: unknown[];
  errors: string[];
}

/** Inside the page: what stands on it, frame by frame, until the widget is there. */
export function watchFrames() {
  const frames: string[] = [];
  const errors: string[] = [];
  const ready: unknown[] = [];
  Object.assign(globalThis, { frames, errors, ready });
  document.addEventListener('maturity-ready', ({ detail }) => ready.push(detail));
  document.addEventListener('maturity-error', ({ detail }) => errors.push(detail.code));
  const look = () => {
    const root = document.querySelector('maturity-assessment')?.shadowRoot;
    if (root) {
      const seen = [...root.querySelectorAll<HTMLElement>('.card, :scope > slot')].filter((one) =>
        one instanceof HTMLSlotElement
          ? !one.hidden && one.assignedNodes().length
          : one.getBoundingClientRect().height > 0,
      );
      const boxes = seen.map(
        (one) => `${one.className || one.localName} ${one.getBoundingClientRect().height}`,
      );
      if (boxes.length || frames.length) frames.push(boxes.join()); // the page may still be on its way
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Waits until the widget has drawn itself, or has said why not, and tells what was on the page meanwhile. */
export async function drawnHere(page: Page) {
  await page.waitForFunction(
    () => {
      const { ready, errors } = globalThis as unknown as Watched;
      return ready.length + errors.length > 0;
    },
    { polling: 20 },
  );
  await twoFrames(page);
  return page.evaluate(() => {
    const { frames, errors, ready } = globalThis as unknown as Watched;
    return { frames: [...new Set(frames)], errors, ready };
  });
}

/** Inside the widget's shadow root. */
export const inShadow = <T>(page: Page, look: (root: ShadowRoot) => T) =>
  page.evaluate(
    (text) =>
      (new Function(`return ${text}`)() as (root: ShadowRoot) => T)(
        document.querySelector('maturity-assessment')!.shadowRoot!,
      ),
    look.toString(),
  );

/** Whether the link between the widget's tags can be seen. */
export const isFallbackSeen = (page: Page) =>
  page.evaluate(() => document.querySelector('a')!.checkVisibility({ visibilityProperty: true }));
