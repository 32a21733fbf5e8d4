import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/maturity-assessment.define.js';
import { checkIds } from '../src/catalog/index.js';

const meta: Meta = {
  title: 'Elements/Assessment',
  component: 'maturity-assessment',
  args: { questionnaire: 'backlog-health', autostart: false },
  argTypes: { questionnaire: { control: 'select', options: checkIds } },
  render: ({ questionnaire, autostart }) => html`
    <maturity-assessment questionnaire=${questionnaire} ?autostart=${autostart}>
      <a href="#contact">Talk to us about your backlog</a>
    </maturity-assessment>
  `,
};

export default meta;

export const Start: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-assessment')!;
    await waitFor(() =>
      expect(element.renderRoot.querySelector('h2')).toHaveTextContent('Backlog Health Check'),
    );
  },
};

export const FirstQuestion: StoryObj = { args: { autostart: true } };

export const UnknownQuestionnaire: StoryObj = {
  args: { questionnaire: 'nonsense' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('a')).toBeVisible());
  },
};
