import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from 'lit';
import type { MaturityRadar } from '../src/elements/maturity-radar.js';
import '../src/elements/maturity-radar.define.js';

type Args = Pick<MaturityRadar, 'dimensions'>;

const four = [
  { name: 'Accountability', score: 25 },
  { name: 'Flow', score: 50 },
  { name: 'Release safety', score: 58 },
  { name: 'Predictability', score: 75 },
];

const meta: Meta<Args> = {
  title: 'Result/Radar',
  component: 'maturity-radar',
  args: { dimensions: four },
  render: ({ dimensions }) => html`
    <maturity-radar .dimensions=${dimensions} .edges=${[20, 45, 70, 95]}></maturity-radar>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const FourDimensions: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-radar')!;
    await element.updateComplete;
    await expect(element.renderRoot.querySelectorAll('.point')).toHaveLength(4);
  },
};

export const Lowest: Story = { args: { dimensions: four.map(({ name }) => ({ name, score: 0 })) } };

export const Highest: Story = { args: { dimensions: four.map(({ name }) => ({ name, score: 100 })) } };

export const OneNotAssessed: Story = {
  args: {
    dimensions: four.map((dimension, index) => (index === 2 ? { ...dimension, score: null } : dimension)),
  },
};

export const EightDimensions: Story = {
  args: {
    dimensions: [
      ...four,
      ...four.map(({ name, score }) => ({ name: `${name} of others`, score: 100 - score })),
    ],
  },
};
