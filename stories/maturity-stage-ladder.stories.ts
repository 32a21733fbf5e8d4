import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html } from 'lit';
import '../src/elements/maturity-stage-ladder.define.js';

interface Args {
  result: number | null;
  placed: number | null;
  raw: number | null;
}

const stages = ['Improvised', 'Fragmented', 'Owned', 'Measured', 'Self-correcting'];

const meta: Meta<Args> = {
  title: 'Result/Stage ladder',
  component: 'maturity-stage-ladder',
  args: { result: 2, placed: 3, raw: 2 },
  render: ({ result, placed, raw }) => html`
    <maturity-stage-ladder
      .stages=${stages}
      .result=${result}
      .placed=${placed}
      .raw=${raw}
    ></maturity-stage-ladder>
  `,
};

export default meta;

type Story = StoryObj<Args>;

export const PlacedAbove: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-stage-ladder')!;
    await element.updateComplete;
    const parts = [...element.renderRoot.querySelectorAll('.yours')].map(({ localName }) => localName);
    await expect(parts).toEqual(['rect', 'text', 'span', 'p']); // the step, its number, its name, the words
  },
};

export const PlacedBelow: Story = { args: { result: 4, placed: 2, raw: 4 } };

export const Agreeing: Story = { args: { result: 3, placed: 3, raw: 3 } };

export const HeldBack: Story = { args: { result: 2, placed: 5, raw: 4 } };

export const Lowest: Story = { args: { result: 1, placed: null, raw: 1 } };

export const Highest: Story = { args: { result: 5, placed: 1, raw: 5 } };

export const WithoutResult: Story = { args: { result: null, placed: null, raw: null } };
