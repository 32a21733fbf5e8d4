import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/maturity-assessment.define.js';
import { checkIds } from '../src/catalog/index.js';
import type { MaturityAssessment } from '../src/elements/maturity-assessment.js';

interface Args {
  questionnaire: string;
  autostart: boolean;
  layout: 'steps' | 'page';
  storage: 'session' | 'local' | 'none';
  id: string;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Assessment',
  component: 'maturity-assessment',
  args: {
    questionnaire: 'backlog-health',
    autostart: false,
    layout: 'steps',
    storage: 'none',
    id: '',
    lang: 'en',
  },
  argTypes: {
    questionnaire: { control: 'select', options: checkIds },
    layout: { control: 'radio', options: ['steps', 'page'] },
    storage: { control: 'radio', options: ['session', 'local', 'none'] },
    lang: { control: 'select', options: ['en', 'es', 'de', 'fr', 'pt', 'ar'] },
  },
  render: ({ questionnaire, autostart, layout, storage, id, lang }) => html`
    <maturity-assessment
      id=${id || nothing}
      lang=${lang}
      questionnaire=${questionnaire}
      layout=${layout}
      storage=${storage}
      ?autostart=${autostart}
    >
      <a href="#contact">Talk to us about your backlog</a>
    </maturity-assessment>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const assessment = (canvas: HTMLElement) => canvas.querySelector('maturity-assessment')!;

const find = <Found extends HTMLElement>(element: MaturityAssessment, selector: string) =>
  waitFor(() => {
    const found = element.renderRoot.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing matches ${selector} yet.`);
    return found;
  });

/** Presses the main button, or the other one. */
async function press(element: MaturityAssessment, selector: '.primary' | '.steps button:not(.primary)') {
  (await find<HTMLButtonElement>(element, selector)).click();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Chooses an answer of the question in front, as a key does: it does not move on by itself. */
async function choose(element: MaturityAssessment, answer: number) {
  const question = await find<HTMLElementTagNameMap['maturity-question']>(element, '.front');
  await question.updateComplete;
  question.renderRoot.querySelectorAll('input')[answer]!.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function answer(element: MaturityAssessment, ...answers: number[]) {
  for (const level of answers) {
    await choose(element, level);
    await press(element, '.primary');
  }
}

export const Start: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(assessment(canvasElement).renderRoot.querySelector('h2')).toHaveTextContent(
        'Backlog Health Check',
      ),
    );
  },
};

export const SelfPlacement: Story = {
  play: async ({ canvasElement }) => {
    await press(assessment(canvasElement), '.primary');
    await choose(assessment(canvasElement), 2);
  },
};

export const FirstQuestion: Story = { args: { autostart: true } };

export const OnTheWay: Story = {
  args: { autostart: true },
  play: async ({ canvasElement }) => {
    const element = assessment(canvasElement);
    await answer(element, 2, 1, 3, 2);
    await choose(element, 5);
    const progress = await find<HTMLElementTagNameMap['maturity-progress']>(element, 'maturity-progress');
    await waitFor(() =>
      expect(progress.renderRoot.querySelector('[part=count]')).toHaveTextContent('5 of 12'),
    );
  },
};

export const RatedStatements: Story = { args: { questionnaire: 'structural-drift', autostart: true } };

export const OnOnePage: Story = {
  args: { autostart: true, layout: 'page' },
  play: ({ canvasElement }) => choose(assessment(canvasElement), 1),
};

export const Review: Story = {
  args: { autostart: true },
  play: async ({ canvasElement }) => {
    const element = assessment(canvasElement);
    await answer(element, 2, 1, 3);
    const progress = await find<HTMLElementTagNameMap['maturity-progress']>(element, 'maturity-progress');
    progress.renderRoot.querySelector<HTMLButtonElement>('.all')!.click();
    await waitFor(() => expect(element.renderRoot.querySelectorAll('.open')).toHaveLength(9));
  },
};

export const ComeBack: Story = {
  args: { autostart: true, storage: 'session', id: 'come-back' },
  play: async ({ canvasElement }) => {
    const before = assessment(canvasElement);
    await answer(before, 2, 1, 3);
    const after = before.cloneNode(true) as MaturityAssessment;
    before.replaceWith(after);
    await waitFor(() =>
      expect(after.renderRoot.querySelector('.note')).toHaveTextContent('question 4 of 12'),
    );
    sessionStorage.removeItem('maturity:backlog-health:come-back');
  },
};

export const Refused: Story = {
  args: { storage: 'session', id: 'refused' },
  beforeEach: () => {
    sessionStorage.setItem('maturity:backlog-health:refused', '{"schemaVersion":1,"state":{}}');
    return () => sessionStorage.removeItem('maturity:backlog-health:refused');
  },
  play: async ({ canvasElement }) => {
    await find(assessment(canvasElement), '.note');
  },
};

export const German: Story = {
  args: { lang: 'de', questionnaire: 'engineering-delivery', autostart: true },
  play: ({ canvasElement }) => choose(assessment(canvasElement), 0),
};

export const Arabic: Story = {
  args: { lang: 'ar', autostart: true },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(assessment(canvasElement).renderRoot.querySelector('.card')).toHaveAttribute('dir', 'rtl'),
    );
  },
};

export const Result: Story = {
  args: { autostart: true },
  play: async ({ canvasElement }) => {
    const element = assessment(canvasElement);
    await answer(element, 2, 1, 3, 2, 0, 2, 3, 4, 2, 1, 2, 2);
    await press(element, '.primary');
    await waitFor(() => expect(element.snapshot).toHaveProperty('status', 'valid'), { timeout: 5000 });
  },
};

export const UnknownQuestionnaire: Story = {
  args: { questionnaire: 'nonsense' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('a')).toBeVisible());
  },
};
