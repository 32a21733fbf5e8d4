import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { catalog } from '../../src/catalog/index.js';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import type { MaturityCatalog } from '../../src/elements/maturity-catalog.js';
import type { MaturityErrorEvent } from '../../src/events/index.js';
import type { MaturityTriage } from '../../src/elements/maturity-triage.js';
import {
  acts,
  card,
  choose,
  inside,
  openHeading,
  opened,
  placed,
  press,
  text,
  texts,
  titles,
  until,
} from './maturity-catalog.cases.js';
import { choose as answer, chosen, focused, heard, silenced } from './run.js';

const DELIVERY = [
  'Backlog Health Check',
  'Coordination Load Check',
  'Engineering Delivery Check',
  'Product Outcome Check',
];

const run = (element: MaturityCatalog) =>
  inside<MaturityAssessment>(element, '.opened:not([hidden]) > maturity-assessment')!;

/** Begins the run that is open and answers its first question. */
async function begin(element: MaturityCatalog) {
  const assessment = run(element);
  assessment.noSelfPlacement = true;
  assessment.start();
  await until(() => assessment.matches(':state(asking)'), 'the first question');
  await until(
    () => assessment.renderRoot.querySelector('maturity-question.front'),
    'the first question drawn',
  );
  await answer(assessment, 1);
}

describe('<maturity-catalog>', function () {
  this.timeout(20_000);
  let quiet: ReturnType<typeof silenced>;
  beforeEach(() => {
    quiet = silenced();
  });
  afterEach(() => {
    quiet.restore();
    sessionStorage.clear();
  });
  const warnings = () => quiet.written.map((parts) => parts.join(' '));

  describe('the cards', () => {
    it('show every check by area, the companions apart, and are accessible', async () => {
      const element = await placed();
      expect(texts(element, '.group h2')).to.deep.equal([
        'Delivery',
        'Quality',
        'Platform',
        'AI',
        'Companions',
      ]);
      expect(titles(element)).to.have.length(catalog.length);
      expect(titles(element).slice(0, 4)).to.deep.equal(DELIVERY);
      expect(titles(element).at(-1)).to.equal('Structural Drift Check');
      expect(inside(element, 'slot')!.hidden).to.be.true;
      await expect(element).to.be.accessible();
    });

    it('say what a check promises, for whom it is and how long it takes', async () => {
      const element = await placed();
      const shown = card(element, 'Backlog Health Check').textContent.replace(/\s+/g, ' ');
      expect(shown).to.contain('Separate work that will ship');
      expect(shown).to.contain(
        'For product operations, product owner, delivery manager, engineering manager',
      );
      expect(shown).to.contain('12 questions, about six minutes');
      expect(acts(element, 'Backlog Health Check')).to.deep.equal(['Start']);
    });

    it('are in the language of the page, and marked where they are not', async () => {
      const around = await fixture<HTMLElement>(html`<div lang="de-AT"></div>`);
      const element = await placed({}, around);
      expect(card(element, 'Backlog-Health-Check').querySelector('h3')!.lang).to.equal('de');
      expect(text(element, '.group h2')).to.equal('Delivery');
      around.lang = 'ar';
      await until(() => titles(element)[0] === 'Backlog Health Check', 'the English cards');
      expect(inside(element, '[dir=rtl]') !== null).to.be.true;
      expect(card(element, 'Backlog Health Check').querySelector('h3')!.lang).to.equal('en');
      await expect(element).to.be.accessible();
    });

    for (const lang of ['en', 'es', 'de', 'fr', 'pt', 'ar']) {
      it(`has a word for every area and every role: ${lang}`, async () => {
        const element = await placed({}, await fixture<HTMLElement>(html`<div lang=${lang}></div>`));
        const areas = new Set(catalog.map(({ group }) => group));
        const roles = new Set(catalog.flatMap((entry) => entry.roles));
        expect(element.renderRoot.querySelectorAll('[data-by=area] option')).to.have.length(areas.size + 1);
        expect(element.renderRoot.querySelectorAll('[data-by=role] option')).to.have.length(roles.size + 1);
        expect(titles(element)).to.have.length(catalog.length);
        expect(element.shadowRoot!.textContent).not.to.contain('undefined');
      });
    }
  });

  describe('a host’s choice', () => {
    it('is shown in the host’s order; what is unknown is named and left out', async () => {
      const element = await placed({ checks: 'ai-validation  backlog-health ai-validation my-own' });
      expect(titles(element)).to.deep.equal(['AI Validation Check', 'Backlog Health Check']);
      expect(inside(element, '.group')).to.equal(null);
      expect(inside(element, '.filters')).to.equal(null);
      expect(warnings().filter((warning) => warning.includes('"my-own"'))).to.have.length(1);
      expect(warnings()[0]).to.contain('Known ids: ai-assisted-delivery');
      await expect(element).to.be.accessible();
    });

    it('can change', async () => {
      const element = await placed();
      await choose(element, 'area', 'quality');
      element.checks = 'service-reliability';
      await until(() => titles(element).join() === 'Service Reliability Check', 'the other choice');
    });

    it('leaves the fallback and says why when it holds no check', async () => {
      const events = heard();
      const element = await placed({ checks: 'none-of-ours' });
      expect(element.matches(':state(error)')).to.be.true;
      expect(inside(element, 'slot')!.hidden).to.be.false;
      expect(titles(element)).to.deep.equal([]);
      expect(events.map(({ type, detail }) => [type, detail['code']])).to.deep.equal([
        ['error', 'unknown-questionnaire'],
      ]);
    });

    it('may leave out the triage', async () => {
      const element = await placed({ 'no-triage': '' });
      expect(inside(element, '.unsure')).to.equal(null);
    });
  });

  describe('the filters', () => {
    it('narrow the cards by area and by role, and say how many are left', async () => {
      const element = await placed();
      const status = inside(element, '[role=status]')!;
      expect(status.textContent).to.equal('13 checks');
      await choose(element, 'area', 'delivery');
      expect(titles(element)).to.deep.equal(DELIVERY);
      await choose(element, 'role', 'cpo');
      expect(titles(element)).to.deep.equal(['Backlog Health Check', 'Product Outcome Check']);
      expect(status.textContent).to.equal('2 of 13 checks');
      await expect(element).to.be.accessible();
    });

    it('work with the keyboard', async () => {
      const element = await placed();
      inside(element, '[data-by=area]')!.focus();
      await sendKeys({ press: 'q' }); // every browser's way to choose by a letter
      await sendKeys({ press: 'Enter' });
      await until(() => titles(element).length === 2, 'the checks of quality');
      expect(titles(element)).to.deep.equal(['Mobile Release Check', 'Quality Engineering Check']);
    });

    it('show everything again, and the focus stays with them', async () => {
      const element = await placed();
      await choose(element, 'role', 'sre');
      expect(titles(element)).to.deep.equal(['Service Reliability Check']);
      press(element, 'Show all');
      await until(() => titles(element).length === catalog.length, 'all checks');
      await until(() => focused() === inside(element, 'select'), 'the focus on a filter');
      expect(inside<HTMLSelectElement>(element, '[data-by=role]')!.value).to.equal('');
    });

    it('help when nothing fits', async () => {
      const element = await placed();
      await choose(element, 'area', 'quality');
      await choose(element, 'role', 'ai');
      expect(titles(element)).to.deep.equal([]);
      expect(text(element, '.empty p')).to.equal('No check fits both “Quality” and “AI”.');
      expect(texts(element, '.empty button')).to.deep.equal(['Quality: 2 checks', 'AI: 2 checks']);
      await expect(element).to.be.accessible();
      press(element, 'AI: 2 checks');
      await until(() => titles(element).length === 2, 'the checks for this role');
      expect(titles(element)).to.deep.equal(['AI-Assisted Delivery Check', 'AI Validation Check']);
      await until(() => focused() === inside(element, 'select'), 'the focus on a filter');
    });
  });

  describe('opened in place', () => {
    it('gives way to the check, takes the focus there and back, and keeps a half-finished run', async () => {
      const element = await placed();
      press(element, 'Start', card(element, 'Product Outcome Check'));
      await opened(element, 'Product Outcome Check');
      expect(inside(element, '.list')!.hidden).to.be.true;
      expect(element.matches(':state(open)')).to.be.true;
      expect(focused()?.getAttribute('aria-label')).to.equal('Product Outcome Check');
      await expect(element).to.be.accessible();

      await begin(element);
      press(element, 'All checks');
      await until(() => !inside(element, '.list')!.hidden, 'the cards');
      expect(focused()?.getAttribute('aria-label')).to.equal('Continue: Product Outcome Check');
      expect(acts(element, 'Product Outcome Check')).to.deep.equal(['Continue']);

      press(element, 'Continue');
      await until(() => element.matches(':state(open)'), 'the run again');
      expect(run(element).matches(':state(asking)')).to.be.true;
      expect(chosen(run(element))).to.equal(1);
    });

    it('keeps one run beside another', async () => {
      const element = await placed();
      press(element, 'Start', card(element, 'Product Outcome Check'));
      await opened(element, 'Product Outcome Check');
      await begin(element);
      element.close();
      await until(() => !element.matches(':state(open)'), 'the cards');
      await element.show('mobile-release');
      await opened(element, 'Mobile Release Check');
      expect(element.renderRoot.querySelectorAll('.opened:not([hidden])')).to.have.length(1);
      element.close();
      await until(() => acts(element, 'Product Outcome Check')[0] === 'Continue', 'the first run');
    });

    it('hands on what the host says: notes, offers, storage, and who sees the answers', async () => {
      const element = await placed({ 'context-params': 'utm_source' });
      element.context = { page: 'checks' };
      element.engagements = { 'backlog-reset': { label: 'Reset it with us' } };
      const privacy = Object.assign(document.createElement('span'), {
        slot: 'privacy',
        textContent: 'Only we do.',
      });
      element.append(privacy);
      await element.show('backlog-health');
      await opened(element, 'Backlog Health Check');
      expect(run(element).context).to.deep.equal({ page: 'checks' });
      expect(run(element).engagements).to.equal(element.engagements);
      expect(run(element).getAttribute('context-params')).to.equal('utm_source');
      expect(run(element).storage).to.equal('none');
      expect(privacy.getClientRects()).to.have.length(1);
    });

    it('lets the events of what is open pass through', async () => {
      const element = await placed();
      const events = heard(element);
      await element.show('backlog-health');
      await opened(element, 'Backlog Health Check');
      await begin(element);
      expect(events.map(({ type }) => type)).to.deep.equal(['ready', 'start', 'answer']);
    });

    it('warns of a check that is not there', async () => {
      const element = await placed();
      await element.show('no-such');
      expect(warnings()).to.deep.equal(['<maturity-catalog> There is no "no-such" to show.']);
      expect(element.matches(':state(open)')).to.be.false;
    });

    it('says on the card when a check does not come, and opens it at the second attempt', async () => {
      const element = await placed();
      await element.show('backlog-health');
      await opened(element, 'Backlog Health Check');
      element.close();
      await until(() => !element.matches(':state(open)'), 'the cards');
      // The first moment of its run: from then on it asks for a check that does not come.
      const observer = new MutationObserver(() => {
        const begun = inside<MaturityAssessment>(element, '[questionnaire=mobile-release]');
        if (begun) begun.questionnaire = 'none-of-ours';
      });
      observer.observe(element.renderRoot, { childList: true, subtree: true });
      const events = heard(element);
      press(element, 'Start', card(element, 'Mobile Release Check'));
      await until(() => inside(element, '[role=alert]'), 'what went wrong');
      observer.disconnect();
      expect(element.matches(':state(open)')).to.be.false;
      expect(text(element, '[role=alert]')).to.contain('This part could not be loaded.');
      expect(card(element, 'Mobile Release Check').querySelector('[role=alert]') !== null).to.be.true;
      expect(events.filter(({ type }) => type === 'error').map(({ detail }) => detail['code'])).to.include(
        'load-failed',
      );
      press(element, 'Start', card(element, 'Mobile Release Check'));
      await opened(element, 'Mobile Release Check');
      expect(inside(element, '[role=alert]')).to.equal(null);
    });
  });

  describe('opened in a dialog', () => {
    const dialog = (element: MaturityCatalog) => inside<HTMLDialogElement>(element, 'dialog')!;

    it('takes the focus in and back, closes with Escape, and keeps a half-finished run', async () => {
      const element = await placed({ open: 'dialog' });
      const before = scrollY;
      press(element, 'Start', card(element, 'Backlog Health Check'));
      await opened(element, 'Backlog Health Check');
      expect(dialog(element).matches(':modal')).to.be.true;
      expect(dialog(element).ariaLabel).to.equal('Backlog Health Check');
      expect(focused()?.className).to.equal('opened');
      expect(inside(element, '.list')!.hidden).to.be.false;
      await expect(element).to.be.accessible();
      await begin(element);

      await sendKeys({ press: 'Escape' });
      await until(() => !dialog(element).open, 'the dialog closed');
      await until(
        () => focused()?.getAttribute('aria-label') === 'Continue: Backlog Health Check',
        'the focus back',
      );
      expect(scrollY).to.equal(before);

      press(element, 'Continue');
      await until(() => dialog(element).open, 'the dialog again');
      expect(run(element).matches(':state(asking)')).to.be.true;
      press(element, 'Close');
      await until(() => !dialog(element).open, 'the dialog closed by its button');
    });

    it('closes when the catalog is taken off the page', async () => {
      const element = await placed({ open: 'dialog' });
      await element.show('backlog-health');
      await until(() => dialog(element).open, 'the dialog');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await until(() => !element.matches(':state(open)'), 'nothing open');
      expect(dialog(element).open).to.be.false;
    });
  });

  describe('checks on pages of their own', () => {
    it('are links', async () => {
      const element = await placed({ 'href-template': '/checks/{id}?from={id}' });
      const link = card(element, 'Backlog Health Check').querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('/checks/backlog-health?from=backlog-health');
      expect(link.getAttribute('aria-label')).to.equal('Start: Backlog Health Check');
      expect(card(element, 'Backlog Health Check').querySelector('button')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    for (const template of ['javascript:alert("{id}")', ' data:text/html,{id}', '/checks/', 'http://[{id}']) {
      it(`open here when the address leads nowhere: ${template}`, async () => {
        const element = await placed({ 'href-template': template });
        expect(inside(element, 'a')).to.equal(null);
        expect(acts(element, 'Backlog Health Check')).to.deep.equal(['Start']);
        expect(warnings().join()).to.contain('such as "/checks/{id}"');
      });
    }
  });

  describe('not being sure', () => {
    it('leads to the triage, and back', async () => {
      const element = await placed();
      press(element, 'Start with three questions');
      await opened(element, 'Find your first check');
      const triage = inside<MaturityTriage>(element, 'maturity-triage')!;
      expect(triage.storage).to.equal('none');
      press(element, 'All checks');
      await until(() => focused()?.textContent.trim() === 'Start with three questions', 'the focus back');
      expect(openHeading(element)).to.equal(undefined);
    });
  });

  it('tells of an error once, with a code', async () => {
    const codes: string[] = [];
    const note = (event: MaturityErrorEvent) => codes.push(event.detail.code);
    document.addEventListener('maturity-error', note);
    await placed({ checks: 'none-of-ours' });
    document.removeEventListener('maturity-error', note);
    expect(codes).to.deep.equal(['unknown-questionnaire']);
  });
});
