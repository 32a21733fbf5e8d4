import { expect } from '@open-wc/testing';
import type { MaturityCatalog } from '../../src/elements/maturity-catalog.js';
import type { MaturityResult } from '../../src/elements/maturity-result.js';
import { MaturityCompleteEvent } from '../../src/events/index.js';
import type { StagedSnapshot } from '../../src/schema/snapshot.js';
import {
  acts,
  card,
  inside,
  KEY,
  openHeading,
  opened,
  placed,
  press,
  remembered,
  result,
  text,
  texts,
  until,
} from './maturity-catalog.cases.js';
import { complete, focused, heard, silenced } from './run.js';

const BACKLOG = 'Backlog Health Check';

const stored = () =>
  JSON.parse(localStorage.getItem(KEY) ?? '{"snapshots":{}}') as {
    schemaVersion: number;
    snapshots: Record<string, StagedSnapshot>;
  };

/** What a card says of the last time. */
const done = (element: MaturityCatalog, title: string) =>
  card(element, title).querySelector('.done')?.textContent.replace(/\s+/g, ' ').trim();

async function threeResults() {
  return [
    await result('backlog-health', 1),
    await result('engineering-delivery', 1),
    await result('product-outcomes', 3),
  ] as const;
}

describe('<maturity-catalog remember>', function () {
  this.timeout(30_000);
  let quiet: ReturnType<typeof silenced>;
  beforeEach(() => {
    quiet = silenced();
    localStorage.clear();
  });
  afterEach(() => {
    quiet.restore();
    sessionStorage.clear();
    localStorage.clear();
  });

  describe('what it keeps', () => {
    it('is nothing without the attribute', async () => {
      remembered(await result('backlog-health'));
      const element = await placed();
      expect(acts(element, BACKLOG)).to.deep.equal(['Start']);
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: await result('mobile-release') }));
      expect(Object.keys(stored().snapshots)).to.deep.equal(['backlog-health']);
    });

    it('is every result that the page announces, in the browser', async () => {
      const element = await placed({ remember: '' });
      expect(inside(element, '.kept button')).to.equal(null);
      const snapshot = await result('backlog-health', 2);
      document.body.addEventListener('maturity-complete', (event) => event.stopPropagation(), { once: true });
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot }));
      await until(() => done(element, BACKLOG), 'the card');
      expect(stored()).to.deep.equal({ schemaVersion: 1, snapshots: { 'backlog-health': snapshot } });
      expect(done(element, BACKLOG)).to.match(/^Stage 3 · Owned \w+ \d+, \d{4}$/);
      expect(card(element, BACKLOG).querySelectorAll('.mini .yours')).to.have.length(1);
      expect(acts(element, BACKLOG)).to.deep.equal(['Show result', 'Take again']);
      await expect(element).to.be.accessible();
    });

    it('is no triage and no questionnaire of the host’s own', async () => {
      await placed({ remember: '' });
      const own = { ...(await result('backlog-health')), questionnaire: { id: 'our-own', version: '1.0.0' } };
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: own as StagedSnapshot }));
      const triage = { kind: 'triage', questionnaire: { id: 'triage', version: '1.0.0' } };
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: triage as never }));
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('is the newest of a check, but no result with too few answers in place of one that says something', async () => {
      const element = await placed({ remember: '' });
      for (const level of ['dk', 1, 3, 'dk'] as const) {
        document.body.dispatchEvent(
          new MaturityCompleteEvent({ snapshot: await result('backlog-health', level) }),
        );
        await until(() => done(element, BACKLOG), 'the card');
      }
      await until(
        () => done(element, BACKLOG)!.startsWith('Stage 4 · Measured'),
        'the newest that says something',
      );
    });

    it('is read again when another page of the site has written', async () => {
      const element = await placed({ remember: '' });
      remembered(await result('mobile-release', 0));
      dispatchEvent(new StorageEvent('storage', { key: KEY }));
      await until(() => done(element, 'Mobile Release Check'), 'the other page’s result');
      remembered(await result('backlog-health', 0));
      dispatchEvent(new PageTransitionEvent('pageshow'));
      await until(() => done(element, BACKLOG), 'what came while the page was asleep');
    });

    it('is left alone once the catalog is gone, or the attribute', async () => {
      const element = await placed({ remember: '' });
      element.remember = false;
      await element.updateComplete;
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: await result('backlog-health') }));
      const other = await placed({ remember: '' });
      other.remove();
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: await result('backlog-health') }));
      expect(localStorage.getItem(KEY)).to.equal(null);
    });

    it('can be forgotten, and that can be taken back', async () => {
      remembered(await result('backlog-health'));
      const element = await placed({ remember: '' });
      expect(text(element, '.kept p')).to.equal('Your results are kept in this browser only.');
      press(element, 'Forget them');
      await until(() => acts(element, BACKLOG)[0] === 'Start', 'the card as new');
      expect(localStorage.getItem(KEY)).to.equal(null);
      expect(text(element, '.kept p')).to.equal('Your results are forgotten.');
      expect(focused()?.textContent.trim()).to.equal('Undo');
      press(element, 'Undo');
      await until(() => done(element, BACKLOG), 'the card as before');
      expect(Object.keys(stored().snapshots)).to.deep.equal(['backlog-health']);
    });

    for (const [what, text] of [
      ['no JSON', '{'],
      ['null', 'null'],
      ['a list', '[1]'],
      ['another schema', '{"schemaVersion":2,"snapshots":{"backlog-health":{}}}'],
      [
        'results that are none',
        '{"schemaVersion":1,"snapshots":{"backlog-health":{"kind":"staged"},"x":null}}',
      ],
      ['a stage that is none', JSON.stringify({ schemaVersion: 1, snapshots: { 'backlog-health': 0 } })],
    ] as const) {
      it(`does not stumble over what lies in the storage: ${what}`, async () => {
        localStorage.setItem(KEY, text);
        const element = await placed({ remember: '' });
        expect(acts(element, BACKLOG)).to.deep.equal(['Start']);
      });
    }

    it('refuses a stored stage that is none', async () => {
      const snapshot = (await result('backlog-health')) as StagedSnapshot;
      remembered({ ...snapshot, stage: { ...snapshot.stage!, index: 9 as never } });
      expect(acts(await placed({ remember: '' }), BACKLOG)).to.deep.equal(['Start']);
    });

    it('marks a result of another version of its check', async () => {
      const snapshot = await result('backlog-health');
      remembered({ ...snapshot, questionnaire: { id: 'backlog-health', version: '0.9.0' } });
      expect(done(await placed({ remember: '' }), BACKLOG)).to.match(/, earlier version$/);
    });

    it('is kept in memory where the browser stores nothing, and that is said once', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
      try {
        const events = heard();
        const element = await placed({ remember: '' });
        for (const id of ['backlog-health', 'mobile-release'])
          document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: await result(id) }));
        await until(() => done(element, BACKLOG) && done(element, 'Mobile Release Check'), 'both cards');
        expect(
          events.filter(({ type }) => type === 'error').map(({ detail }) => detail['code']),
        ).to.deep.equal(['storage-unavailable']);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  describe('a check that is done', () => {
    it('shows its result and goes back to its card', async () => {
      remembered(await result('backlog-health', 2));
      const element = await placed({ remember: '' });
      press(element, 'Show result');
      await opened(element, 'Stage 3, Owned');
      expect(inside<MaturityResult>(element, 'maturity-result')!.interactive).to.be.false;
      press(element, 'All checks');
      await until(
        () => focused()?.getAttribute('aria-label') === `Show result: ${BACKLOG}`,
        'the focus back',
      );
      expect(inside(element, 'maturity-result')).to.equal(null);
    });

    it('shows a companion by what its total means', async () => {
      remembered(await result('structural-drift', 1));
      const element = await placed({ remember: '' });
      expect(done(element, 'Structural Drift Check')).to.match(/^intervention overdue/);
      expect(inside(element, '.mini')).to.equal(null);
    });

    it('can be taken again from the beginning, and is remembered anew', async () => {
      const element = await placed({ remember: '' });
      await element.show('backlog-health');
      await opened(element, BACKLOG);
      const run = () => inside(element, 'maturity-assessment')!;
      const assessment = element.renderRoot.querySelector('maturity-assessment')!;
      assessment.noSelfPlacement = true;
      assessment.start();
      await until(() => run().matches(':state(asking)'), 'the first question');
      await complete(assessment, 1);
      element.close();
      await until(() => done(element, BACKLOG)?.startsWith('Stage'), 'the card');
      expect(acts(element, BACKLOG)).to.deep.equal(['Show result', 'Take again']);

      press(element, 'Take again');
      await until(() => run().matches(':state(asking)'), 'the first question again');
      element.close();
      await until(() => acts(element, BACKLOG).join() === 'Show result,Continue', 'the half-finished run');
    });
  });

  describe('three results', () => {
    it('show what they say together, how that came about, and each by itself; nothing is averaged', async () => {
      remembered(...(await threeResults()));
      const element = await placed({ remember: '' });
      expect(text(element, '.together h2')).to.equal('Your results together');
      expect(text(element, '.pull')).to.equal('Work is shared out, the result is not.');
      expect(text(element, '.together')).to.contain(
        'the answers of 3 checks speak for each pattern together',
      );
      expect(texts(element, '.patterns li')[0]).to.match(/^Ownership gap: found/);
      expect(texts(element, '.patterns li')).to.have.length(4);
      expect(texts(element, '.results li')).to.deep.equal([
        'Backlog Health Check Stage 2 · Fragmented',
        'Engineering Delivery Check Stage 2 · Fragmented',
        'Product Outcome Check Stage 4 · Measured',
      ]);
      await expect(element).to.be.accessible();
    });

    it('come together as soon as there are three', async () => {
      const [first, second, third] = await threeResults();
      remembered(first, second);
      const element = await placed({ remember: '' });
      expect(inside(element, '.together')).to.equal(null);
      document.body.dispatchEvent(new MaturityCompleteEvent({ snapshot: third }));
      await until(() => inside(element, '.together'), 'the results together');
      press(element, 'Forget them');
      await until(() => !inside(element, '.together'), 'nothing together');
    });

    it('say so when nothing stands out', async () => {
      remembered(
        await result('backlog-health', 4),
        await result('engineering-delivery', 4),
        await result('product-outcomes', 4),
      );
      const element = await placed({ remember: '' });
      expect(text(element, '.together')).to.contain('no structural failure stands out');
    });

    it('are two when one is too old, of another version, or does not hold', async () => {
      const [first, second, third] = await threeResults();
      const old = await result('product-outcomes', 3, 200);
      const other = { ...third, questionnaire: { ...third.questionnaire, version: '9.0.0' } };
      const forged = { ...third, score: 99 } as StagedSnapshot;
      for (const one of [old, other, forged]) {
        remembered(first, second, one);
        const element = await placed({ remember: '' });
        expect(done(element, 'Product Outcome Check')).to.contain('Stage');
        expect(inside(element, '.together')).to.equal(null);
      }
    });

    it('say how many more were left out', async () => {
      remembered(...(await threeResults()), await result('mobile-release', 1, 200));
      const element = await placed({ remember: '' });
      expect(text(element, '.together')).to.contain('One more result is left out: older than 180 days');
    });

    it('are spoken of in the language of the page', async () => {
      remembered(...(await threeResults()));
      const around = document.createElement('div');
      around.lang = 'de';
      document.body.append(around);
      const element = await placed({ remember: '' }, around);
      expect(text(element, '.together h2')).to.equal('Ihre Ergebnisse zusammen');
      expect(inside(element, '.pull')!.lang).to.equal('de');
      around.lang = 'fr';
      await until(() => text(element, '.together h2') === 'Vos résultats ensemble', 'French words');
      await until(() => inside(element, '.pull')?.lang === 'en', 'the English pattern');
      await expect(element).to.be.accessible();
      around.remove();
    });
  });

  it('shows a result in a dialog too', async () => {
    remembered(await result('backlog-health', 2));
    const element = await placed({ remember: '', open: 'dialog', 'href-template': '/checks/{id}' });
    expect(card(element, BACKLOG).querySelector('a')!.textContent.trim()).to.equal('Take again');
    press(element, 'Show result');
    await opened(element, 'Stage 3, Owned');
    expect(inside(element, 'dialog')!.matches(':modal')).to.be.true;
    await expect(element).to.be.accessible();
    element.close();
    await until(() => openHeading(element) === undefined, 'the cards');
  });
});
