import { expect } from '@open-wc/testing';
import type { Snapshot } from '../../src/schema/snapshot.js';
import { measure, moved, type Measured } from '../node/boxes.js';
import { HOSTS, type Host, type HostedWidget } from '../node/hostile-hosts.js';
import { walk } from '../node/walk.js';
import { circumstances, SCHEMES } from './circumstances.js';
import { hosted, type Hosted } from './hosted.js';

/** The surface as the hosts' tokens have it in each scheme. */
const SURFACE = { light: 'rgb(255, 253, 248)', dark: 'rgb(22, 24, 29)' };

/** The languages that the questions are there in, beside English. */
const TRANSLATED = ['de', 'es'];

/** No two runs have this in common. */
const WHEN = { startedAt: '', completedAt: '', flags: [] };

interface Run {
  screens: Measured[];
  snapshot: Snapshot;
}

/** Start screen, first question and result of a run on a page, each looked at. */
async function run(page: HostedWidget & { name?: string; css?: string }): Promise<Run> {
  const { document, widget, complaints, close } = await hosted(page);
  try {
    const screens = [look({ document, widget }, page)];
    await walk(widget, 'question');
    screens.push(look({ document, widget }, page));
    const snapshot = structuredClone((await walk(widget, 'result'))!); // out of the reach of the page's prototypes
    screens.push(look({ document, widget }, page));
    expect(snapshot.locale).to.equal(TRANSLATED.includes(page.lang!) ? page.lang : 'en');
    expect(complaints.join('\n')).to.equal('');
    return { screens, snapshot };
  } finally {
    close();
  }
}

/** In the right language, direction and scheme, and no wider than the page. */
function look({ document, widget }: Pick<Hosted, 'document' | 'widget'>, page: HostedWidget): Measured {
  const card = widget.shadowRoot!.querySelector<HTMLElement>('.card')!;
  const { direction, backgroundColor } = getComputedStyle(card);
  const dir = page.lang === 'ar' ? 'rtl' : 'ltr';
  expect({ lang: card.lang, dir: card.dir, direction, backgroundColor }).to.deep.equal({
    lang: page.lang,
    dir,
    direction: dir,
    backgroundColor: SURFACE[page.scheme!],
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth, 'the page scrolls sideways').to.equal(clientWidth);
  return measure(widget);
}

/**
 * Whether a page that is so zoomed breaks every line where a plain one does. A hairline keeps whole pixels of the screen,
 * so that in some text of some language a line has a little more room than it needs; and WebKit on Linux sets letters by
 * them, and reckons a container's width in them. There nothing is compared; all else holds there too.
 */
function breaksAlike(zoom: number): boolean {
  const [one, other] = [1, zoom].map((factor) => {
    const ruler = document.createElement('div');
    ruler.style.cssText = `container-type: inline-size; font: 16px sans-serif; inline-size: 400px; position: absolute; zoom: ${factor}`;
    const text = ruler.appendChild(document.createElement('div'));
    text.style.cssText = 'font-size: calc(1em + 2cqi); inline-size: 10ch; text-rendering: geometricPrecision';
    document.body.append(ruler);
    const share = text.getBoundingClientRect().width / ruler.getBoundingClientRect().width;
    ruler.remove();
    return share;
  });
  return Number.isInteger(zoom) && Math.abs(one! - other!) < 0.001;
}

/** What is there in another place, or colour, than on a plain page. */
function differences(found: Run, plain: Run, { within = 1, zoom = 1 }: Host): string {
  if (!breaksAlike(zoom)) return '';
  return found.screens.flatMap(({ boxes }, at) => moved(boxes, plain.screens[at]!.boxes, within)).join('\n');
}

for (const scheme of SCHEMES) {
  const page = circumstances(scheme);
  const { lang, layout, questionnaire } = page;
  const plainRuns = new Map<string, Promise<Run>>();

  /** The same run where nobody is hostile, with the same letters and as much room. */
  const plain = ({ fontSize, width }: Measured) => {
    const css = `body { margin: 0 } #place { font-size: ${fontSize}; inline-size: ${width}px }`;
    const runs = plainRuns.get(css) ?? run({ ...page, css });
    plainRuns.set(css, runs);
    return runs;
  };

  describe(`in ${lang}, ${layout}, ${scheme}: ${questionnaire}`, () => {
    for (const [name, host] of Object.entries<Host>({ 'that is plain': {}, ...HOSTS })) {
      it(`on a page ${name} works and looks as on any other: ${layout}, ${lang}, ${scheme}`, async () => {
        const found = await run({ ...page, name });
        const expected = await plain(found.screens[0]!);
        expect(differences(found, expected, host)).to.equal('');
        expect({ ...found.snapshot, ...WHEN }).to.deep.equal({ ...expected.snapshot, ...WHEN });
      });
    }
  });
}
