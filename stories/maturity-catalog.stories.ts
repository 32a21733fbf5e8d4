import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { loadQuestionnaire } from '../src/catalog/index.js';
import { buildSnapshot } from '../src/core/index.js';
import '../src/elements/maturity-catalog.define.js';
import type { MaturityCatalog } from '../src/elements/maturity-catalog.js';
import type { Answer } from '../src/schema/snapshot.js';

interface Args {
  checks: string;
  open: 'place' | 'dialog';
  hrefTemplate: string;
  remember: boolean;
  noTriage: boolean;
  /** What is remembered: a level for all answers of a check. */
  done: Record<string, Answer>;
}

const KEY = 'maturity:done';

/** Remembers results as the browser would after these checks. */
async function remembered(done: Args['done']) {
  const at = new Date(Date.now() - 86_400_000).toISOString();
  const entries = await Promise.all(
    Object.entries(done).map(async ([id, level]) => {
      const check = (await loadQuestionnaire(id))!;
      const answers = Object.fromEntries(check.questions.map((question) => [question.id, level]));
      return [id, buildSnapshot(check, answers, { at })] as const;
    }),
  );
  localStorage.setItem(KEY, JSON.stringify({ schemaVersion: 1, snapshots: Object.fromEntries(entries) }));
}

const meta: Meta<Args> = {
  title: 'Elements/Catalog',
  component: 'maturity-catalog',
  args: { checks: '', open: 'place', hrefTemplate: '', remember: false, noTriage: false, done: {} },
  argTypes: { open: { control: 'inline-radio', options: ['place', 'dialog'] } },
  loaders: [({ args }) => remembered(args.done)],
  render: ({ checks, open, hrefTemplate, remember, noTriage }) => html`
    <maturity-catalog
      storage="none"
      checks=${checks || nothing}
      open=${open}
      href-template=${hrefTemplate || nothing}
      ?remember=${remember}
      ?no-triage=${noTriage}
    >
      <a href="#checks">Our checks</a>
    </maturity-catalog>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const PATIENCE = { timeout: 10_000 };

/** The catalog of a story, once its cards are there. */
async function drawn(canvas: HTMLElement): Promise<MaturityCatalog> {
  const element = canvas.querySelector('maturity-catalog')!;
  await waitFor(() => expect(element.matches(':state(ready)')).toBe(true), PATIENCE);
  return element;
}

const shown: Story['play'] = async ({ canvasElement }) => void (await drawn(canvasElement));

const titles = (element: MaturityCatalog) =>
  [...element.renderRoot.querySelectorAll('.title')].map((title) => title.textContent);

async function filtered(canvas: HTMLElement, by: Record<string, string>) {
  const element = await drawn(canvas);
  for (const [name, value] of Object.entries(by))
    await userEvent.selectOptions(element.renderRoot.querySelector<HTMLElement>(`[data-by=${name}]`)!, value);
  await element.updateComplete;
  return element;
}

/** Presses the button that opens this, and waits until it is drawn. */
async function opened(canvas: HTMLElement, id: string, heading: string) {
  const element = await drawn(canvas);
  element.renderRoot.querySelector<HTMLElement>(`[data-opens=${id}]`)!.click();
  await waitFor(
    () =>
      expect(
        element.renderRoot.querySelector('.opened:not([hidden]) > *')?.shadowRoot?.querySelector('h2'),
      ).toHaveTextContent(heading),
    PATIENCE,
  );
  return element;
}

export const All: Story = {
  play: async ({ canvasElement }) => {
    await expect(titles(await drawn(canvasElement))).toHaveLength(13);
  },
};

export const ByArea: Story = {
  play: async ({ canvasElement }) => {
    const element = await filtered(canvasElement, { area: 'quality' });
    await expect(titles(element)).toEqual(['Mobile Release Check', 'Quality Engineering Check']);
  },
};

export const ByAreaAndRole: Story = {
  play: async ({ canvasElement }) => {
    const element = await filtered(canvasElement, { area: 'delivery', role: 'cpo' });
    await expect(element.renderRoot.querySelector('[role=status]')).toHaveTextContent('2 of 13 checks');
  },
};

export const NothingFits: Story = {
  play: async ({ canvasElement }) => {
    const element = await filtered(canvasElement, { area: 'quality', role: 'ai' });
    await expect(element.renderRoot.querySelector('.empty')).toHaveTextContent('No check fits both');
  },
};

export const Subset: Story = {
  args: { checks: 'ai-validation ai-assisted-delivery quality-engineering' },
  play: async ({ canvasElement }) => {
    await expect(titles(await drawn(canvasElement))).toEqual([
      'AI Validation Check',
      'AI-Assisted Delivery Check',
      'Quality Engineering Check',
    ]);
  },
};

export const OneCheckWithoutTriage: Story = {
  args: { checks: 'backlog-health', noTriage: true },
  play: async ({ canvasElement }) => {
    await expect((await drawn(canvasElement)).renderRoot.querySelector('.unsure')).toBeNull();
  },
};

export const Links: Story = {
  args: { hrefTemplate: '#/checks/{id}' },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(element.renderRoot.querySelector('a')).toHaveAttribute('href', '#/checks/backlog-health');
  },
};

export const OpenInPlace: Story = {
  play: async ({ canvasElement }) =>
    void (await opened(canvasElement, 'backlog-health', 'Backlog Health Check')),
};

export const OpenInDialog: Story = {
  args: { open: 'dialog' },
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement, 'backlog-health', 'Backlog Health Check');
    await expect(element.renderRoot.querySelector('dialog')!.matches(':modal')).toBe(true);
  },
};

export const Triage: Story = {
  play: async ({ canvasElement }) => void (await opened(canvasElement, 'triage', 'Find your first check')),
};

export const HalfFinished: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement, 'backlog-health', 'Backlog Health Check');
    const run = element.renderRoot.querySelector('maturity-assessment')!;
    run.noSelfPlacement = true;
    run.start();
    await waitFor(() => expect(run.matches(':state(asking)')).toBe(true), PATIENCE);
    element.close();
    await waitFor(() =>
      expect(element.renderRoot.querySelector('[data-opens=backlog-health]')).toHaveTextContent('Continue'),
    );
  },
};

export const NothingDone: Story = { args: { remember: true }, play: shown };

export const OneDone: Story = {
  args: { remember: true, done: { 'backlog-health': 1 } },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(element.renderRoot.querySelector('.done')).toHaveTextContent('Stage 2 · Fragmented');
  },
};

export const ResultShown: Story = {
  args: { remember: true, done: { 'backlog-health': 1 } },
  play: async ({ canvasElement }) =>
    void (await opened(canvasElement, 'backlog-health', 'Stage 2, Fragmented')),
};

export const ThreeDone: Story = {
  args: { remember: true, done: { 'backlog-health': 1, 'engineering-delivery': 2, 'product-outcomes': 3 } },
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await expect(element.renderRoot.querySelectorAll('.results li')).toHaveLength(3);
  },
};

export const ThreeDoneNothingStandsOut: Story = {
  args: { remember: true, done: { 'backlog-health': 4, 'engineering-delivery': 4, 'product-outcomes': 4 } },
  play: shown,
};

export const AllDone: Story = {
  args: {
    remember: true,
    done: {
      'ai-assisted-delivery': 0,
      'ai-validation': 1,
      'backlog-health': 2,
      'coordination-load': 3,
      'delivery-governance': 2,
      'engineering-delivery': 4,
      'mobile-release': 1,
      'operating-rhythm': 2,
      'platform-engineering': 3,
      'product-outcomes': 'dk',
      'quality-engineering': 0,
      'service-reliability': 1,
      'structural-drift': 2,
    },
  },
  play: async ({ canvasElement }) => {
    await expect((await drawn(canvasElement)).renderRoot.querySelectorAll('.check .done')).toHaveLength(13);
  },
};

export const RightToLeft: Story = {
  args: { remember: true, done: { 'backlog-health': 1 } },
  globals: { locale: 'ar', direction: 'rtl' },
  play: shown,
};

export const Phone: Story = {
  args: { remember: true, done: { 'backlog-health': 1, 'engineering-delivery': 2, 'product-outcomes': 3 } },
  globals: { width: '280px' },
  play: shown,
};

/** Nothing to show: the page's own link stays. */
export const Failed: Story = {
  args: { checks: 'none-of-ours' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-catalog')!;
    await waitFor(() => expect(element.matches(':state(error)')).toBe(true), PATIENCE);
    await expect(canvasElement.querySelector('a')).toBeVisible();
  },
};
