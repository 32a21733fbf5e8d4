import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/maturity-triage.define.js';
import type { MaturityTriage } from '../src/elements/maturity-triage.js';
import type { EngagementOptions } from '../src/elements/maturity-result.engagements.js';

interface Args {
  autostart: boolean;
  engagements: EngagementOptions | null;
}

const meta: Meta<Args> = {
  title: 'Elements/Triage',
  component: 'maturity-triage',
  args: { autostart: true, engagements: null },
  render: ({ autostart, engagements }) => html`
    <maturity-triage storage="none" ?autostart=${autostart} .engagements=${engagements}>
      <a href="#contact">Talk to us</a>
    </maturity-triage>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Answers one question after the other: by the answer's place, -1 for the last. */
async function answered(canvas: HTMLElement, ...places: number[]): Promise<MaturityTriage> {
  const element = canvas.querySelector('maturity-triage')!;
  const front = () => element.renderRoot.querySelector('maturity-question.front');
  await waitFor(() => expect(element.renderRoot.querySelector('.card')).toBeTruthy());
  for (const place of places) {
    await element.updateComplete;
    await waitFor(() => expect(front()!.shadowRoot!.querySelector('input')).toBeTruthy());
    [...front()!.shadowRoot!.querySelectorAll('input')].at(place)!.click();
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('.primary')!.click();
  }
  await element.updateComplete;
  // What still moves is half as dark as it will be.
  const moving = [...element.renderRoot.querySelectorAll('maturity-question')].flatMap((one) =>
    one.getAnimations(),
  );
  await Promise.allSettled(moving.map(({ finished }) => finished)); // one that is taken away is cancelled
  return element;
}

/** Plays to an end and waits until it is drawn. */
async function ended(canvas: HTMLElement, heading: string, ...places: number[]) {
  const element = await answered(canvas, ...places);
  await waitFor(() => expect(element.renderRoot.querySelector('h2')).toHaveTextContent(heading));
  return element;
}

const OWN = 'Start with ownership.';

export const Start: Story = {
  args: { autostart: false },
  play: async ({ canvasElement }) => {
    const element = await answered(canvasElement);
    await expect(element.renderRoot.querySelector('h2')).toHaveTextContent('Find your first check');
  },
};

export const FirstQuestion: Story = {
  play: async ({ canvasElement }) => {
    const element = await answered(canvasElement);
    await waitFor(() => expect(element.renderRoot.querySelector('maturity-question.front')).toBeTruthy());
  },
};

export const NoAnswerChosen: Story = {
  play: async ({ canvasElement }) => {
    const element = await answered(canvasElement);
    await waitFor(() => {
      element.renderRoot.querySelector<HTMLElement>('.primary')!.click();
      return expect(element.renderRoot.querySelector('[role=status]')).toHaveTextContent('Choose an answer');
    });
  },
};

export const LaterQuestion: Story = {
  play: async ({ canvasElement }) => void (await answered(canvasElement, 1, 0)),
};

export const RoleQuestion: Story = {
  play: async ({ canvasElement }) => void (await answered(canvasElement, 0, 0, 0, 3)),
};

export const Clear: Story = { play: async ({ canvasElement }) => void (await ended(canvasElement, OWN, 2)) };

export const Likely: Story = {
  play: async ({ canvasElement }) => void (await ended(canvasElement, OWN, 1, 1)),
};

export const Tentative: Story = {
  play: async ({ canvasElement }) => void (await ended(canvasElement, OWN, 3)),
};

export const LongestWay: Story = {
  play: async ({ canvasElement }) =>
    void (await ended(canvasElement, 'AI is writing code', 1, 0, 3, 2, 3, 0, 2, 0, 1)),
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) =>
    void (await ended(canvasElement, 'No structural failure', 0, 0, 0, 3, 2)),
};

export const WithOffers: Story = {
  args: {
    engagements: {
      'accountable-lead': { label: 'Talk to an interim lead', href: 'https://example.com/lead' },
      'self-guided': {},
    },
  },
  play: async ({ canvasElement }) => {
    const element = await ended(canvasElement, OWN, 2);
    await expect(element.renderRoot.querySelector('a.offer')).toHaveTextContent('Talk to an interim lead');
  },
};

export const CheckOpened: Story = {
  play: async ({ canvasElement }) => {
    const element = await ended(canvasElement, OWN, 2);
    element.renderRoot.querySelector('summary')!.click();
    await waitFor(() =>
      expect(
        element.renderRoot.querySelector('maturity-assessment')?.shadowRoot?.querySelector('h2'),
      ).toHaveTextContent('Engineering Delivery Check'),
    );
  },
};
