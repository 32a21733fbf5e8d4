import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/maturity-assessment.define.js';
import '../../src/elements/maturity-dialog.define.js';
import type { MaturityDialog } from '../../src/elements/maturity-dialog.js';
import { silenced } from './run.js';

const MODES = ['dialog', 'slide-over', 'inline'] as const;

const part = <T extends HTMLElement = HTMLElement>(element: MaturityDialog, selector: string) =>
  element.renderRoot.querySelector<T>(selector)!;
const surface = (element: MaturityDialog) => part<HTMLDialogElement>(element, 'dialog');
/** What still fades in has too little contrast. */
const arrived = (element: MaturityDialog) =>
  Promise.allSettled(
    surface(element)
      .getAnimations()
      .map(({ finished }) => finished),
  );
const closeButton = (element: MaturityDialog) => part(element, '.close');

async function placed(mode: MaturityDialog['mode'] = 'dialog') {
  const around = await fixture<HTMLElement>(html`
    <main>
      <maturity-dialog mode=${mode}>
        <button slot="trigger">Check your backlog</button>
        <p>What is opened</p>
      </maturity-dialog>
      <button id="behind">Behind</button>
    </main>
  `);
  const element = around.querySelector('maturity-dialog')!;
  await element.updateComplete;
  return { element, trigger: element.querySelector('button')!, content: element.querySelector('p')! };
}

/** Opens it as a visitor does, by keyboard. */
async function opened(element: MaturityDialog, trigger: HTMLElement) {
  trigger.focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  await waitUntil(() => surface(element).open, 'it opens');
}

const closed = (element: MaturityDialog) =>
  waitUntil(() => !element.open && !surface(element).open, 'it closes');

describe('maturity-dialog', () => {
  for (const mode of MODES) {
    describe(mode, () => {
      it('shows nothing but its trigger before it is opened', async () => {
        const { element, trigger, content } = await placed(mode);
        expect(trigger.checkVisibility()).to.be.true;
        expect(content.checkVisibility()).to.be.false;
        expect(element.matches(':state(open)')).to.be.false;
        expect(element.getBoundingClientRect().height).to.equal(0);
      });

      it('opens with the focus inside, named by its trigger, and gives the focus back', async () => {
        const { element, trigger, content } = await placed(mode);
        await opened(element, trigger);
        expect(content.checkVisibility()).to.be.true;
        expect(element.matches(':state(open)')).to.be.true;
        expect(element.shadowRoot!.activeElement).to.equal(part(element, '.body'));
        expect(surface(element).getAttribute('aria-label')).to.equal('Check your backlog');
        closeButton(element).click();
        await closed(element);
        await waitUntil(() => document.activeElement === trigger, 'the focus comes back');
      });

      it('moves no page', async () => {
        const { element, trigger } = await placed(mode);
        const above = document.createElement('div');
        above.style.height = '200vh';
        element.parentElement!.prepend(above);
        element.parentElement!.append(above.cloneNode());
        trigger.scrollIntoView({ block: 'center' });
        const before = scrollY;
        trigger.focus({ preventScroll: true });
        await opened(element, trigger);
        expect(scrollY).to.be.closeTo(before, 1);
        element.close();
        await closed(element);
        await waitUntil(() => document.activeElement === trigger);
        expect(scrollY).to.be.closeTo(before, 1);
      });

      it('is accessible, open and closed', async () => {
        const { element, trigger } = await placed(mode);
        await expect(element).to.be.accessible();
        await opened(element, trigger);
        await arrived(element);
        await expect(element).to.be.accessible();
      });
    });
  }

  for (const mode of ['dialog', 'slide-over'] as const) {
    it(`closes by Escape, and keeps the page behind it out of reach: ${mode}`, async () => {
      const { element, trigger } = await placed(mode);
      await opened(element, trigger);
      const behind = document.querySelector<HTMLElement>('#behind')!;
      behind.focus();
      expect(document.activeElement).not.to.equal(behind);
      await sendKeys({ press: 'Escape' });
      await closed(element);
      await waitUntil(() => document.activeElement === trigger);
    });
  }

  it('closes by a press on what lies behind it, but not by one that began inside', async () => {
    const { element, trigger, content } = await placed();
    await opened(element, trigger);
    const press = (target: Element) => {
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    };
    press(content);
    surface(element).click();
    expect(element.open).to.be.true;
    press(surface(element));
    surface(element).click();
    await closed(element);
  });

  it('says whether it is open where it opens in place, and closes by its trigger', async () => {
    const { element, trigger } = await placed('inline');
    expect(trigger.ariaExpanded).to.equal('false');
    await opened(element, trigger);
    expect(trigger.ariaExpanded).to.equal('true');
    trigger.click();
    await closed(element);
    await element.updateComplete;
    expect(trigger.ariaExpanded).to.equal('false');
  });

  it('has a button of its own for a label', async () => {
    const element = await fixture<MaturityDialog>(
      html`<maturity-dialog label="Check your backlog"><p>What is opened</p></maturity-dialog>`,
    );
    part(element, '[part=button]').click();
    await waitUntil(() => surface(element).open);
    expect(surface(element).getAttribute('aria-label')).to.equal('Check your backlog');
    await arrived(element);
    await expect(element).to.be.accessible();
  });

  it('says which modes there are, and opens over the page in any other', async () => {
    const quiet = silenced();
    const { element, trigger } = await placed('popup' as 'dialog');
    quiet.restore();
    expect(String(quiet.written)).to.contain('"popup"').and.contain('dialog, slide-over, inline');
    await opened(element, trigger);
    expect(surface(element).matches(':modal.dialog')).to.be.true;
  });

  it('leaves a link with a modifier key to the browser', async () => {
    const element = await fixture<MaturityDialog>(html`
      <maturity-dialog><a slot="trigger" href="#contact">Contact</a></maturity-dialog>
    `);
    const link = element.querySelector('a')!;
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link.addEventListener('click', () => {}, { once: true });
    element.addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.be.false;
      event.preventDefault(); // no new tab in a test
    });
    link.dispatchEvent(click);
    await element.updateComplete;
    expect(element.open).to.be.false;
  });

  it('comes back closed after it was taken off the page', async () => {
    const { element, trigger } = await placed();
    await opened(element, trigger);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(surface(element).open).to.be.false;
    await opened(element, trigger);
  });

  it('keeps a half-finished run', async () => {
    const element = await fixture<MaturityDialog>(html`
      <maturity-dialog label="Check">
        <maturity-assessment questionnaire="backlog-health" storage="none"></maturity-assessment>
      </maturity-dialog>
    `);
    const run = element.querySelector('maturity-assessment')!;
    await waitUntil(() => run.matches(':state(intro)'), 'the run is drawn', { timeout: 10_000 });
    element.show();
    await waitUntil(() => surface(element).open);
    run.start();
    await waitUntil(() => !run.renderRoot.querySelector('.length'), 'the run has begun');
    element.close();
    await closed(element);
    element.show();
    await waitUntil(() => surface(element).open);
    expect(run.renderRoot.querySelector('maturity-question')).to.exist;
  });

  for (const [lang, word] of [
    ['de-AT', 'Schließen'],
    ['ar', 'إغلاق'],
    ['tlh', 'Close'],
  ]) {
    it(`says how to close it: ${lang}`, async () => {
      const around = await fixture<HTMLElement>(html`
        <div lang=${lang!}>
          <maturity-dialog label="Check"><p>…</p></maturity-dialog>
        </div>
      `);
      const element = around.querySelector('maturity-dialog')!;
      await element.updateComplete;
      expect(closeButton(element).getAttribute('aria-label')).to.equal(word);
    });
  }
});
