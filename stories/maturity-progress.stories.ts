import { ContextProvider } from '@lit/context';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import backlogHealth from '../questionnaires/backlog-health.json';
import { nextState, startSession } from '../src/core/session.js';
import '../src/elements/maturity-progress.define.js';
import type { Check } from '../src/catalog/index.js';
import { sessionContext } from '../src/session-context/session-context.js';

const questionnaire = backlogHealth as unknown as Check;
const at = '2026-11-21T10:00:00Z';

const meta: Meta<{ answered: number }> = {
  title: 'Elements/Progress',
  component: 'maturity-progress',
  args: { answered: 4 },
  argTypes: { answered: { control: { type: 'range', min: 0, max: 11 } } },
  render: ({ answered }) => {
    const around = document.createElement('div');
    let state = [{ type: 'start', at } as const, { type: 'place', stage: null } as const].reduce(
      nextState,
      startSession(questionnaire).state,
    );
    for (const { id } of backlogHealth.questions.slice(0, answered)) {
      state = nextState(nextState(state, { type: 'answer', questionId: id, answer: 2 }), { type: 'next' });
    }
    new ContextProvider(around, { context: sessionContext, initialValue: { questionnaire, state } });
    around.append(document.createElement('maturity-progress'));
    return around;
  },
};

export default meta;

export const Begun: StoryObj<{ answered: number }> = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-progress')!;
    await element.updateComplete;
    await expect(element.renderRoot.querySelector('[part=count]')).toHaveTextContent('5 of 12');
  },
};

export const AtTheStart: StoryObj<{ answered: number }> = { args: { answered: 0 } };

export const AtTheEnd: StoryObj<{ answered: number }> = { args: { answered: 11 } };

/** Two open questions lie behind the current one. */
export const WithGaps: StoryObj<{ answered: number }> = {
  args: { answered: 6 },
  render: ({ answered }) => {
    const around = document.createElement('div');
    let state = [{ type: 'start', at } as const, { type: 'place', stage: null } as const].reduce(
      nextState,
      startSession(questionnaire).state,
    );
    for (const [index, { id }] of backlogHealth.questions.slice(0, answered).entries()) {
      if (index % 3 !== 1) state = nextState(state, { type: 'answer', questionId: id, answer: 2 });
      state = nextState(state, { type: 'next' });
    }
    new ContextProvider(around, { context: sessionContext, initialValue: { questionnaire, state } });
    around.append(document.createElement('maturity-progress'));
    return around;
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-progress')!;
    await element.updateComplete;
    await expect(element.renderRoot.querySelectorAll('.answered')).toHaveLength(4);
  },
};
