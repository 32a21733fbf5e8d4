import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loadCheck } from '../../src/catalog/index.js';
import { nextState, startSession } from '../../src/core/session.js';
import type { MaturityAssessment } from '../../src/elements/maturity-assessment.js';
import '../../src/elements/maturity-assessment.define.js';
import type { MaturityProgress } from '../../src/elements/maturity-progress.js';
import '../../src/elements/maturity-progress.define.js';
import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import { sessionContext } from '../../src/session-context/session-context.js';
import { opened } from './run.js';

const AT = '2026-11-21T10:00:00Z';

/** What brands come with, and what nobody should come with. */
const ACCENTS = {
  'our own blue': '',
  'taxi yellow': '#ffd400',
  'pale yellow': '#fff7ae',
  'near-black': '#111111',
  black: '#000',
  white: '#fff',
  'off-white': '#f7f7f5',
  'neon green': '#39ff14',
  'pure green': '#0f0',
  cyan: '#0ff',
  'pastel pink': '#ffb3c7',
  'pastel lilac': '#c9b6ff',
  'signal red': '#e30613',
  'pure red': '#f00',
  magenta: '#f0f',
  'pure blue': '#00f',
  orange: '#ff6600',
  brown: '#8b5a2b',
  'middle grey': '#767676',
  'deep teal': 'oklch(0.47 0.08 180)',
  'wide-gamut green': 'color(display-p3 0 0.8 0.3)',
};

/** The page's own canvas, and what hosts set in its place. */
const SURFACES = {
  light: [
    ['', ''],
    ['#f4f1ea', '#222'],
    ['#e5e7eb', '#1f2937'],
    ['#fff', '#555'],
  ],
  dark: [
    ['', ''],
    ['#000', '#fff'],
    ['#1b2130', '#dfe3ec'],
    ['#2b2b2b', '#c8c8c8'],
  ],
} as const;

type Rgb = readonly [number, number, number];

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** The colour as it is painted; what is see-through is laid over `beneath`. */
function painted(color: string, beneath: Rgb = [255, 255, 255]): Rgb {
  for (const layer of [`rgb(${beneath.join()})`, color]) {
    pen.fillStyle = '#f0f';
    pen.fillStyle = layer;
    pen.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!];
}

function luminance(rgb: Rgb) {
  const [r, g, b] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: Rgb, other: Rgb) {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('the accent', () => {
  let around: HTMLElement;
  let assessment: MaturityAssessment;
  let question: MaturityQuestion;
  let progress: MaturityProgress;
  let surface: Rgb;

  before(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important }');
    around = document.createElement('div');
    assessment = await opened(html`
      <maturity-assessment questionnaire="backlog-health" storage="none"></maturity-assessment>
    `);
    await waitUntil(() => (assessment.renderRoot as ShadowRoot).adoptedStyleSheets.length > 2, 'late styles');
    const questionnaire = (await loadCheck('backlog-health'))!.content;
    const state = [
      { type: 'start', at: AT } as const,
      { type: 'place', stage: null } as const,
      { type: 'answer', questionId: 'inflow-ratio', answer: 2 } as const,
      { type: 'next' } as const,
    ].reduce(nextState, startSession(questionnaire).state);
    const run = document.createElement('div');
    new ContextProvider(run, { context: sessionContext, initialValue: { questionnaire, state } });
    progress = document.createElement('maturity-progress');
    run.append(progress);
    const { options } = questionnaire.questions[0] as { options: string[] };
    question = document.createElement('maturity-question');
    Object.assign(question, {
      question: { id: 'pace', text: 'Who?', notApplicable: 'no' },
      options,
      value: 1,
    });
    around.append(assessment, run, question);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(around);
    await Promise.all([assessment.updateComplete, question.updateComplete, progress.updateComplete]);
    for (const { renderRoot } of [assessment, question, progress]) {
      const root = renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
    }
    document.body.append(around); // past the fixture's clean-up after the first test
  });

  after(() => around.remove());

  function dress(accent: string, scheme: string, [background, text]: readonly [string, string]) {
    around.style.colorScheme = scheme;
    around.style.background = background || 'Canvas';
    const tokens = { accent, surface: background, text };
    for (const [name, value] of Object.entries(tokens)) around.style.setProperty(`--maturity-${name}`, value);
    for (const name of Object.keys(tokens)) {
      if (!around.style.getPropertyValue(`--maturity-${name}`))
        around.style.removeProperty(`--maturity-${name}`);
    }
    surface = painted(getComputedStyle(around).backgroundColor);
  }

  const of = ({ renderRoot }: MaturityAssessment | MaturityQuestion | MaturityProgress, selector: string) =>
    renderRoot.querySelector<HTMLElement>(selector)!;

  function style(element: HTMLElement, property: string, pseudo?: string) {
    return getComputedStyle(element, pseudo).getPropertyValue(property);
  }

  const text = (element: HTMLElement, beneath = surface) =>
    contrast(painted(style(element, 'color'), beneath), beneath);

  const edge = (element: HTMLElement, property: string, pseudo?: string) =>
    contrast(painted(style(element, property, pseudo), surface), surface);

  /** Every contrast that somebody has to see, as a table of what is less than it must be. */
  function tooWeak() {
    const card = painted(style(of(assessment, '.card'), 'background-color'), surface);
    const primary = of(assessment, '.primary');
    const fill = painted(style(primary, 'background-color'), card);
    const open = of(question, 'input:not(:checked)');
    const chosen = of(question, 'input:checked');
    const chosenRow = of(question, 'label:has(:checked)');
    const soft = painted(style(chosenRow, 'background-color'), surface);
    const dot = painted(style(chosen, 'background-color'), soft);
    const ring = painted(style(chosenRow, 'border-top-color'), soft);
    of(question, 'input:checked').focus();
    const link = Object.assign(document.createElement('button'), { className: 'link' });
    of(assessment, '.card').append(link);

    const seen: [what: string, measured: number, least: number][] = [
      ['heading', text(of(assessment, 'h2'), card), 4.5],
      ['small text', text(of(assessment, '.small'), card), 4.5],
      ['a link', text(link, card), 4.5],
      ['text on the main button', text(primary, fill), 4.5],
      ['main button, or its edge', Math.max(contrast(fill, card), edge(primary, 'border-top-color')), 3],
      ['question', text(of(question, 'legend')), 4.5],
      ['answer', text(of(question, '.option')), 4.5],
      ['the chosen answer', text(chosenRow, soft), 4.5],
      ['“I don’t know”', text(of(question, '.aside')), 4.5],
      ['edge of a radio', edge(open, 'border-top-color'), 3],
      ['ring of the chosen answer, outside', contrast(ring, surface), 3],
      ['ring of the chosen answer, inside', contrast(ring, soft), 3],
      [
        'the chosen radio, or its edge',
        Math.max(contrast(dot, soft), contrast(painted(style(chosen, 'border-top-color')), soft)),
        3,
      ],
      [
        'tick in the chosen radio',
        contrast(painted(style(chosen, 'border-bottom-color', '::after')), dot),
        4.5,
      ],
      ['focus ring', edge(chosenRow, 'outline-color'), 3],
      ['count', text(of(progress, '[part=count]')), 4.5],
      ['answered tick', edge(of(progress, 'li.answered'), 'background-color', '::before'), 3],
      ['current tick', edge(of(progress, 'li.current'), 'border-top-color', '::before'), 3],
    ];
    link.remove();
    expect(style(chosenRow, 'outline-style'), 'the focus is seen').to.equal('solid');
    return seen
      .filter(([, measured, least]) => !(measured >= least))
      .map(([what, measured, least]) => `${what}: ${measured.toFixed(2)} of ${least}`);
  }

  for (const [name, accent] of Object.entries(ACCENTS)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`keeps every contrast: ${name}, ${scheme}`, () => {
        const found = SURFACES[scheme].flatMap((colors) => {
          dress(accent, scheme, colors);
          return tooWeak().map((what) => `on ${colors[0] || 'the canvas'}, ${what}`);
        });
        expect(found).to.deep.equal([]);
      });
    }
  }

  it('is told from white paper and black: the measure itself', () => {
    expect(contrast(painted('#767676'), painted('white'))).to.be.closeTo(4.54, 0.01);
    expect(painted('oklch(1 0 0)')).to.deep.equal([255, 255, 255]);
    expect(painted('color-mix(in srgb, #000 50%, transparent)')).to.deep.equal([127, 127, 127]);
  });

  it('leaves a brand’s own colour on the main button in light where it can be read', () => {
    dress('#ffd400', 'light', ['', '']);
    expect(painted(style(of(assessment, '.primary'), 'background-color'))).to.deep.equal([255, 212, 0]);
  });
});
