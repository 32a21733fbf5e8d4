import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { loadCatalog } from '../../src/catalog/load-catalog.js';
import { buildSnapshot } from '../../src/core/build-snapshot.js';
import { encodeShareCode } from '../../src/core/share-code.js';
import { verifySnapshot } from '../../src/core/verify-snapshot.js';
import type { MaturityResult } from '../../src/elements/maturity-result.js';
import type { StagedQuestionnaire } from '../../src/schema/questionnaire.js';
import type { Answer } from '../../src/schema/snapshot.js';
import { silenced } from './run.js';
import { AT, drawn, example, examples, headings, scored, text } from './maturity-result.cases.js';

/** Every place in a value, two levels deep, and how to put something else there. */
function places(whole: object): [path: string, set: (value: unknown) => unknown][] {
  return Object.entries(whole).flatMap(([key, part]: [string, unknown]) => {
    const here: [string, (value: unknown) => unknown] = [key, (value) => ({ ...whole, [key]: value })];
    if (typeof part !== 'object' || part === null) return [here];
    const inside = Object.keys(part).slice(0, 6);
    const put = (inner: string, value: unknown) => {
      const copy = structuredClone(part) as Record<string, unknown>;
      copy[inner] = value;
      return { ...whole, [key]: copy };
    };
    return [here, ...inside.map((inner): typeof here => [`${key}.${inner}`, (value) => put(inner, value)])];
  });
}

describe('<maturity-result>', () => {
  for (const name of Object.keys(examples) as (keyof typeof examples)[]) {
    it(`is accessible: ${name}`, async () => {
      const { snapshot } = await example(name, { selfPlacement: 3 });
      await expect(await drawn(snapshot)).to.be.accessible();
    });
  }

  it('shows a staged result in the order of the specification', async () => {
    const { snapshot } = await example('ownership', { selfPlacement: 3 });
    const element = await drawn(snapshot);
    expect(headings(element)).to.deep.equal([
      'Stage 2, Fragmented',
      'Profile',
      'What lies behind it',
      'What to do next · this quarter',
      'Ways to go on',
      'What this is, and what it is not',
      'Keep it',
    ]);
    expect(text(element)).to.contain('You placed yourselves at Stage 3 (Owned).');
    expect(text(element)).to.contain('Also present: Backlog illusion.');
    expect(text(element)).to.contain(
      'Not assessed here: AI validation gap; the AI Validation Check can tell.',
    );
  });

  it('shows three actions, each with its question and the answer given', async () => {
    const { check, snapshot } = await example('ownership');
    const element = await drawn(snapshot);
    const actions = [...element.renderRoot.querySelectorAll('.actions li')];
    expect(actions).to.have.lengthOf(3);
    const question = check.questions.find(({ id }) => id === (snapshot as { actions: string[] }).actions[0])!;
    expect(actions[0]).to.contain.text(question.text);
    expect(actions[0]).to.contain.text((question as { options: string[] }).options[1]!);
  });

  it('draws each dimension as wide as the table, on one scale with the stages’ numbers, and reads each once', async () => {
    const element = await drawn((await example('ownership')).snapshot);
    const table = element.renderRoot.querySelector('table.bars')!;
    const widths = [...table.querySelectorAll('.bar, .stages')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect(widths).to.have.lengthOf(5);
    for (const width of widths) expect(width).to.be.closeTo(table.getBoundingClientRect().width, 1);
    expect(table.querySelector('.stages')!.textContent.match(/\d/g)).to.deep.equal(['1', '2', '3', '4', '5']);
    const read = [...table.querySelectorAll('tr:not([aria-hidden])')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(read).to.deep.equal([
      'Dimension Score Stage',
      'Accountability lowest 25 2',
      'Flow 50 3',
      'Release safety 58 3',
      'Predictability lowest 25 2',
    ]);
  });

  it('says what holds the stage back', async () => {
    expect(text(await drawn((await example('gate')).snapshot))).to.contain('Your practices read as Stage 4.');
    expect(text(await drawn((await example('weakest')).snapshot))).to.contain('Predictability is at Stage 1');
  });

  it('shows no stage, pattern or offer where there are too few answers, and how many are missing', async () => {
    const element = await drawn((await example('insufficient')).snapshot);
    expect(headings(element)).to.deep.equal([
      'Not enough answers for a stage yet',
      'What is missing',
      'What can be said so far',
      'What this is, and what it is not',
    ]);
    expect(text(element)).to.contain('One more answer, and there is a result.');
    expect(element.renderRoot.querySelector('maturity-stage-ladder')).to.be.null;
  });

  it('leads back to questions inside a run, and has no such buttons outside one', async () => {
    const { check, snapshot } = await example('insufficient');
    expect((await drawn(snapshot)).renderRoot.querySelectorAll('button')).to.have.lengthOf(0);

    const element = await drawn(snapshot, { definition: check, interactive: true });
    setTimeout(() => element.renderRoot.querySelector<HTMLElement>('.primary')!.click());
    const { detail } = await oneEvent(element, 'maturity-request');
    expect(detail).to.deep.equal({ type: 'go', questionId: (snapshot as { findOut: string[] }).findOut[0] });
  });

  it('says that a check does not fit, and shows no figure', async () => {
    const { check } = await example('open');
    const unfitting = structuredClone(check) as StagedQuestionnaire;
    const away = unfitting.questions.filter(({ gate }) => !gate).slice(0, 5);
    for (const question of away) question.notApplicable = 'we have none';
    const answers = Object.fromEntries(
      unfitting.questions.map((question) => [question.id, away.includes(question) ? 'na' : 2] as const),
    );
    const element = await drawn(buildSnapshot(unfitting, answers, { at: AT }), { definition: unfitting });
    expect(headings(element)[0]).to.equal('This check does not fit your situation');
    expect(element.renderRoot.querySelector('table')).to.be.null;
    await expect(element).to.be.accessible();
  });

  it('heads a two-axis result with its quadrant', async () => {
    const element = await drawn((await example('quadrant')).snapshot);
    expect(headings(element)[0]).to.equal('Automated feature factory');
    expect(text(element)).to.contain('Last mile blocked.');
  });

  it('shows the warning signs of single answers', async () => {
    const element = await drawn((await example('rhythm')).snapshot);
    expect(element.renderRoot.querySelectorAll('.signals li')).to.have.lengthOf(4);
  });

  it('shows a total with its band, the named failures and the phases', async () => {
    const element = await drawn((await example('drift')).snapshot);
    expect(headings(element)[0]).to.equal('Structural drift');
    expect(text(element)).to.contain('15 of 30').and.to.contain('Operations by interruption');
    expect(element.renderRoot.querySelectorAll('.phases li')).to.have.lengthOf(5);
    expect(text(await drawn((await example('sound')).snapshot))).to.contain('No single failure stands out.');
  });

  describe('offers', () => {
    it('are plain text until the host says something about them', async () => {
      const element = await drawn((await example('ownership')).snapshot);
      expect(element.renderRoot.querySelectorAll('.offers li')).to.have.lengthOf(3);
      expect(element.renderRoot.querySelector('.offer')).to.be.null;
    });

    it('carry the host’s words and link, and tell the page which was chosen', async () => {
      const { snapshot } = await example('ownership');
      const engagements = { 'accountable-lead': { label: 'A lead from us', href: '#lead' } };
      const element = await drawn(snapshot, { engagements });
      const link = element.renderRoot.querySelector<HTMLAnchorElement>('a.offer')!;
      expect(link).to.have.trimmed.text('A lead from us');
      const routed = oneEvent(document, 'maturity-route');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      document.addEventListener('maturity-route', (event) => event.preventDefault(), { once: true });
      link.dispatchEvent(click);
      expect((await routed).detail).to.deep.equal({ engagement: 'accountable-lead', snapshot });
      expect(click.defaultPrevented, 'the link is not followed').to.be.true;
    });

    it('are read from a script between the tags, and a hidden one falls back', async () => {
      const { snapshot } = await example('ownership');
      const element = await fixture<MaturityResult>(html`
        <maturity-result .snapshot=${snapshot}>
          <script type="application/json" slot="engagements">
            { "accountable-lead": { "hidden": true }, "structural-diagnostic": { "label": "Ours" } }
          </script>
        </maturity-result>
      `);
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.offers li')).to.contain.text('Ours');
    });

    it('never lead to an address that runs code', async () => {
      const engagements = { 'accountable-lead': { href: 'java' + 'script:alert(1)' } };
      const element = await drawn((await example('ownership')).snapshot, { engagements });
      expect(element.renderRoot.querySelector('a')).to.be.null;
    });
  });

  describe('without a result', () => {
    const rows: [string, (snapshot: object) => unknown, string, string][] = [
      [
        'a forged score',
        (snapshot) => ({ ...snapshot, score: 99 }),
        'invalid-snapshot',
        'These figures do not belong',
      ],
      [
        'an unknown questionnaire',
        (snapshot) => ({ ...snapshot, questionnaire: { id: 'horoscope', version: '1.0.0' } }),
        'unknown-questionnaire',
        'This result belongs to a check that is not here',
      ],
      [
        'a newer schema',
        (snapshot) => ({ ...snapshot, schemaVersion: 2 }),
        'invalid-snapshot',
        'This result is newer',
      ],
      ['no snapshot at all', () => ({ hello: 'world' }), 'invalid-snapshot', 'This is not a result'],
      [
        'parts of another shape',
        (snapshot) => ({ ...snapshot, selfPlacement: 'high', dimensions: null }),
        'invalid-snapshot',
        'These figures do not belong',
      ],
      ['a text', () => 'stage 5', 'invalid-snapshot', 'This is not a result'],
      [
        'answers out of range',
        (snapshot) => ({ ...snapshot, answers: { 'initiative-owner': 7 } }),
        'invalid-snapshot',
        'This is not a result',
      ],
    ];

    for (const [what, spoil, code, title] of rows) {
      it(`says why: ${what}`, async () => {
        const { snapshot } = await example('ownership');
        const failed = oneEvent(document, 'maturity-error');
        const element = await drawn(spoil(snapshot));
        expect((await failed).detail.code).to.equal(code);
        expect(headings(element)).to.have.lengthOf(1);
        expect(headings(element)[0]).to.contain(title);
        const wayOn = element.renderRoot.querySelector<HTMLSlotElement>('article slot:not([name])')!;
        expect(wayOn.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['The check']);
        await expect(element).to.be.accessible();
      });
    }

    for (const name of ['ownership', 'quadrant', 'drift'] as const) {
      it(`draws another edition’s snapshot or says why not, whatever is in it: ${name}`, async () => {
        const junk = [
          null,
          undefined,
          '',
          'x',
          '__proto__',
          -1,
          99,
          1.5,
          true,
          [],
          ['x'],
          [null],
          {},
          { id: 'x' },
        ];
        const { written, restore } = silenced();
        try {
          const { snapshot } = await example(name, { selfPlacement: 3 });
          const older = { ...snapshot, questionnaire: { ...snapshot.questionnaire, version: '0.9.0' } };
          const element = await drawn(older);
          for (const [path, set] of places(older)) {
            for (const value of junk) {
              element.snapshot = set(value);
              const what = `${path} = ${JSON.stringify(value)}`;
              await element.updateComplete.catch((error) => expect.fail(`${what}: ${String(error)}`));
              expect(headings(element), what).not.to.be.empty;
            }
          }
          expect(written).not.to.be.empty;
        } finally {
          restore();
        }
      });
    }

    it('names every figure that was altered', async () => {
      const { snapshot } = await example('ownership');
      const failed = oneEvent(document, 'maturity-error');
      await drawn({ ...snapshot, score: 99 });
      expect((await failed).detail.issues).to.deep.equal([{ path: 'score', message: '99 should be 39' }]);
    });
  });

  it('draws the figures of another edition with today’s names, and says so', async () => {
    const { snapshot } = await example('ownership');
    const questionnaire = { ...snapshot.questionnaire, version: '0.9.0' };
    const element = await drawn({ ...snapshot, questionnaire });
    expect(headings(element)[0]).to.equal('Stage 2, Fragmented');
    expect(text(element)).to.contain('made with version 0.9.0');
  });

  it('takes a result away again', async () => {
    const element = await drawn((await example('keep')).snapshot);
    element.snapshot = null;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('article')).to.be.null;
  });

  it('speaks the language around it, and loads the check in it', async () => {
    const { snapshot } = await example('ownership', { selfPlacement: 3 });
    const element = await fixture<MaturityResult>(html`
      <maturity-result lang="de-AT" .snapshot=${snapshot}></maturity-result>
    `);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('article')!.lang).to.equal('de');
    expect(headings(element)[0]).to.contain('Fragmentiert');
    await expect(element).to.be.accessible();
  });

  it('names the check that can tell in the interface’s language', async () => {
    const { snapshot } = await example('ownership');
    const element = await fixture<MaturityResult>(html`
      <maturity-result lang="es" .snapshot=${snapshot}></maturity-result>
    `);
    await element.updateComplete;
    const { entries } = await loadCatalog('es');
    const check = entries.find(({ id }) => id === 'ai-validation')!;
    const named = [...element.renderRoot.querySelectorAll('bdi')].find((name) => name.lang === 'es');
    expect(check.title).not.to.equal('AI Validation Check');
    expect(named).to.have.trimmed.text(check.title);
  });

  it('writes every figure in the digits of its words: Arabic', async () => {
    for (const name of ['ownership', 'quadrant', 'drift'] as const) {
      const element = await fixture<MaturityResult>(html`
        <maturity-result lang="ar" .snapshot=${(await example(name)).snapshot}></maturity-result>
      `);
      await element.updateComplete;
      element.renderRoot.querySelector<HTMLElement>('.why > summary')!.click();
      await waitUntil(() => element.renderRoot.querySelector('.calculation'), 'the arithmetic is there');
      const latin = [...element.renderRoot.querySelectorAll('article *')].flatMap((part) =>
        part.closest('[lang]')!.getAttribute('lang') === 'ar'
          ? [...part.childNodes].filter(
              (node) => node.nodeType === Node.TEXT_NODE && /\d/.test(node.nodeValue!),
            )
          : [],
      );
      expect(latin.map((node) => node.nodeValue!.trim())).to.deep.equal([]);
    }
  });

  it('speaks of one failure underneath only where there is one', async () => {
    const underneath = async (answers: Answer[]) =>
      text(await drawn((await scored('structural-drift', answers)).snapshot));
    const one = await underneath([3, 3, 3, 3, 3, 3, 0, 0, 0, 3, 3, 3, 3, 3, 3]);
    const two = await underneath([3, 3, 3, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3]);
    expect(one).to.contain('one failure underneath');
    expect(two).to.contain('Execution').and.not.to.contain('one failure underneath');
  });

  describe('from-url', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    async function opened(fragment: string) {
      history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
      const element = await fixture<MaturityResult>(html`<maturity-result from-url></maturity-result>`);
      await element.updateComplete;
      return element;
    }

    it('opens the result in the address', async () => {
      const { check, snapshot } = await example('ownership', { selfPlacement: 3 });
      const element = await opened(`#maturity=${encodeShareCode(check, snapshot)}`);
      expect(headings(element)[0]).to.equal('Stage 2, Fragmented');
    });

    it('draws nothing where the address holds none', async () => {
      const element = await opened('');
      expect(element.renderRoot.querySelector('article')).to.be.null;
    });

    it('says that a link is damaged', async () => {
      const { check, snapshot } = await example('ownership');
      const code = encodeShareCode(check, snapshot);
      const element = await opened(`#maturity=${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
      expect(headings(element)).to.deep.equal(['This link is damaged']);
    });

    it('says that a link is out of date', async () => {
      const { check, snapshot } = await example('ownership');
      const older = { ...check, version: '0.9.0' };
      const code = encodeShareCode(older, { ...snapshot, questionnaire: { id: check.id, version: '0.9.0' } });
      expect(headings(await opened(`#maturity=${code}`))).to.deep.equal(['This link is out of date']);
    });
  });

  it('puts the focus on its headline', async () => {
    const element = await drawn((await example('keep')).snapshot);
    await element.focus();
    expect(element.shadowRoot!.activeElement).to.have.trimmed.text('Stage 4, Measured');
  });

  it('keeps the honesty block in sight', async () => {
    const element = await drawn((await example('open')).snapshot);
    const block = element.renderRoot.querySelector('.honesty')!;
    expect(block.closest('details')).to.be.null;
    expect(block).to.contain.text('it proves nothing and certifies nothing');
    expect(block).to.contain.text("Left open or answered “I don't know”: 2.");
  });

  describe('why this result', () => {
    async function explained(name: keyof typeof examples) {
      const element = await drawn((await example(name)).snapshot);
      element.renderRoot.querySelector<HTMLElement>('.why > summary')!.click();
      await waitUntil(() => element.renderRoot.querySelector('.calculation'), 'the arithmetic is there');
      return element;
    }

    it('shows the arithmetic of every figure, with exact values', async () => {
      const element = await explained('ownership');
      const why = element.renderRoot.querySelector('.why')!.textContent.replace(/\s+/g, ' ');
      expect(why).to.contain('Release safety: 25 × (2 + 3 + 2) ÷ 3 = 58 1/3, shown as 58');
      expect(why).to.contain('(25 + 50 + 58 1/3 + 25) ÷ 4 = 39 7/12, shown as 39');
      expect(why).to.contain('Ownership gap: 25 × (2·3 + 2·3 + 1 + 3 + 3 + 3) ÷ 8 = 68 3/4, shown as 68');
      await expect(element).to.be.accessible();
    });

    it('shows the sum of a total', async () => {
      const element = await explained('drift');
      expect(element.renderRoot.querySelector('.calculation summary')).to.contain.text(
        '2 + 2 + 2 + 1 + 1 + 1 + 2 + 1 + 1 + 2 = 15',
      );
    });
  });

  describe('keeping it', () => {
    async function tool(element: MaturityResult, name: string) {
      const tools = [...element.renderRoot.querySelectorAll<HTMLElement>('.tool')];
      tools.find((button) => button.textContent.trim() === name)!.click();
      const said = () => element.renderRoot.querySelector('[role=status]')!.textContent.trim();
      await waitUntil(() => said() || element.renderRoot.querySelector('iframe'), `${name} has an effect`);
      return said();
    }

    describe('on paper', () => {
      const frames = HTMLIFrameElement.prototype;
      const own = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!;
      let printed: Document[];

      beforeEach(() => {
        printed = [];
        Object.defineProperty(frames, 'contentWindow', {
          ...own,
          get() {
            const inside = own.get!.call(this) as Window | null;
            if (inside) inside.print = () => printed.push(inside.document); // a dialog would stop the test
            return inside;
          },
        });
      });
      afterEach(() => Object.defineProperty(frames, 'contentWindow', own));

      it('prints in a frame of its own, which holds the result and nothing of the page', async () => {
        const element = await drawn((await example('ownership')).snapshot);
        const before = document.documentElement.outerHTML;
        void tool(element, 'Print');
        await waitUntil(() => printed.length, 'it is printed');
        const [paper] = printed as [Document];
        const drawnAgain = paper.body.firstElementChild!.shadowRoot!;
        expect(paper.title).to.equal('Engineering Delivery Check');
        expect(drawnAgain.querySelector('h2')).to.have.trimmed.text('Stage 2, Fragmented');
        expect(drawnAgain.querySelector('.honesty')).to.contain.text('it proves nothing');
        expect(drawnAgain.querySelector('.tools')).to.be.null;
        expect(paper.defaultView!.getComputedStyle(drawnAgain.querySelector('h2')!).fontWeight).to.equal(
          '600',
        );
        expect(document.documentElement.outerHTML, 'the page is untouched').to.equal(before);
        paper.defaultView!.dispatchEvent(new Event('afterprint'));
        expect(element.renderRoot.querySelector('iframe'), 'the frame is gone').to.be.null;
      });
    });

    it('lays the text out to be copied by hand where the page may not copy', async () => {
      const element = await drawn((await example('ownership')).snapshot);
      const write = navigator.clipboard?.writeText;
      if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
      try {
        expect(await tool(element, 'Copy as text')).to.contain('does not let the page copy');
        const area = element.renderRoot.querySelector('textarea')!;
        expect(area.value)
          .to.contain('# Engineering Delivery Check')
          .and.to.contain('#maturity=1engineering-delivery.');
        await expect(element).to.be.accessible();
      } finally {
        if (write) navigator.clipboard.writeText = write;
      }
    });

    describe('as a file', () => {
      const anchors = HTMLAnchorElement.prototype;
      const { click } = anchors;
      let saved: { name: string; blob: Promise<Blob> }[];

      beforeEach(() => {
        saved = [];
        anchors.click = function (this: HTMLAnchorElement) {
          saved.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) });
        };
      });
      afterEach(() => (anchors.click = click));

      async function download(element: MaturityResult, name: string) {
        const tools = [...element.renderRoot.querySelectorAll<HTMLElement>('.tool')];
        tools.find((button) => button.textContent.trim() === name)!.click();
        await waitUntil(() => saved.length, `${name} saves a file`, { timeout: 5000 });
        const { name: file, blob } = saved[0]!;
        return { file, text: await (await blob).text(), type: (await blob).type };
      }

      it('is the snapshot, which a server can score again', async () => {
        const { check, snapshot } = await example('ownership', { selfPlacement: 3 });
        const { file, text, type } = await download(await drawn(snapshot), 'Download data');
        expect([file, type]).to.deep.equal(['engineering-delivery-2026-11-21.json', 'application/json']);
        expect(JSON.parse(text)).to.deep.equal(snapshot);
        expect(verifySnapshot(check, JSON.parse(text) as typeof snapshot)).to.deep.equal({ ok: true });
      });

      it('is a picture that loads nothing, of 1200 × 630, in the host’s accent', async () => {
        const { snapshot } = await example('ownership', { selfPlacement: 3 });
        const element = await drawn(snapshot);
        element.style.setProperty('--maturity-accent', '#008060');
        const { file, text, type } = await download(element, 'Download picture');
        expect([file, type]).to.deep.equal(['engineering-delivery-2026-11-21.svg', 'image/svg+xml']);
        const picture = new DOMParser().parseFromString(text, type as DOMParserSupportedType).documentElement;
        expect(picture.getAttribute('viewBox')).to.equal('0 0 1200 630');
        expect(picture.textContent).to.contain('Fragmented').and.contain('November 21, 2026');
        expect(picture.querySelector('script, image, foreignObject, [href]')).to.be.null;
        saved = [];
        const other = await download(await drawn(snapshot), 'Download picture');
        expect(other.text, 'another accent, another picture').not.to.equal(text);
      });
    });

    it('offers no link to a result that cannot be scored again', async () => {
      const { snapshot } = await example('ownership', { people: 5 });
      const names = [...(await drawn(snapshot)).renderRoot.querySelectorAll('.tool')].map((button) =>
        button.textContent.trim(),
      );
      expect(names).to.deep.equal(['Print', 'Copy as text', 'Download data', 'Download picture']);
    });
  });
});
