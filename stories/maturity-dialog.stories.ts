import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/maturity-assessment.define.js';
import '../src/elements/maturity-dialog.define.js';
import type { MaturityDialog } from '../src/elements/maturity-dialog.js';

interface Args {
  mode: MaturityDialog['mode'];
  label: string;
  lang: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Dialog',
  component: 'maturity-dialog',
  argTypes: { mode: { control: 'inline-radio', options: ['dialog', 'slide-over', 'inline'] } },
  args: { mode: 'dialog', label: 'Check your backlog', lang: 'en' },
  render: ({ mode, label, lang }) => html`
    <p lang=${lang}>
      <maturity-dialog mode=${mode} label=${label}>
        <maturity-assessment questionnaire="backlog-health" storage="none"></maturity-assessment>
      </maturity-dialog>
    </p>
  `,
};

export default meta;

type Story = StoryObj<Args>;

async function opened(canvas: HTMLElement) {
  const element = canvas.querySelector('maturity-dialog')!;
  const run = canvas.querySelector('maturity-assessment')!;
  await waitFor(() => expect(run.matches(':state(intro)')).toBe(true));
  element.show();
  await element.updateComplete;
  const surface = element.renderRoot.querySelector('dialog')!;
  await waitFor(() => expect(surface.open).toBe(true));
  // What still moves is half as dark as it will be.
  await Promise.allSettled(surface.getAnimations().map(({ finished }) => finished));
}

export const Closed: Story = {};

export const Dialog: Story = { play: ({ canvasElement }) => opened(canvasElement) };

export const SlideOver: Story = {
  args: { mode: 'slide-over' },
  play: ({ canvasElement }) => opened(canvasElement),
};

export const Inline: Story = {
  args: { mode: 'inline' },
  play: ({ canvasElement }) => opened(canvasElement),
};

export const RightToLeft: Story = {
  args: { mode: 'slide-over', lang: 'ar', label: 'افحص قائمة أعمالك' },
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
  play: ({ canvasElement }) => opened(canvasElement),
};

/** A link that leads to a page where no script runs. */
export const OwnTrigger: Story = {
  render: ({ mode }) => html`
    <maturity-dialog mode=${mode}>
      <a slot="trigger" href="#contact">Check your backlog</a>
      <maturity-assessment questionnaire="backlog-health" storage="none"></maturity-assessment>
    </maturity-dialog>
  `,
};
