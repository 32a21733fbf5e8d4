import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import '../src/elements/maturity-question.define.js';
import backlogHealth from '../questionnaires/backlog-health.json';

const [question] = backlogHealth.questions;

const meta: Meta = {
  title: 'Elements/Question',
  component: 'maturity-question',
  args: {
    question,
    options: question!.options,
    value: null,
    advance: false,
    unknowable: false,
    onRequest: fn(),
  },
  render: ({ question, options, value, advance, unknowable, onRequest }) => html`
    <maturity-question
      .question=${question}
      .options=${options}
      .value=${value}
      ?advance=${advance}
      ?unknowable=${unknowable}
      @maturity-request=${(event: CustomEvent) => onRequest(event.detail)}
    ></maturity-question>
  `,
};

export default meta;

export const Open: StoryObj = {
  play: async ({ canvasElement, args, userEvent }) => {
    const element = canvasElement.querySelector('maturity-question')!;
    await userEvent.click(element.renderRoot.querySelectorAll('input')[1]!);
    await expect(args['onRequest']).toHaveBeenCalledWith({
      type: 'answer',
      questionId: 'inflow-ratio',
      answer: 1,
    });
  },
};

export const Answered: StoryObj = { args: { value: 3 } };

export const NotKnown: StoryObj = { args: { value: 'dk' } };

export const DoesNotApply: StoryObj = {
  args: { question: { ...question, notApplicable: 'no outside parties build for us' }, value: 'na' },
};

export const RatedStatement: StoryObj = {
  args: {
    question: { id: 'sd-1', text: 'Every initiative now under way is tied to one of a few named bets.' },
    options: ['Never true', 'True now and then', 'True most of the time', 'True every time I looked'],
    unknowable: true,
  },
};

export const LongWords: StoryObj = {
  args: {
    question: {
      id: 'long',
      text: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${'x'.repeat(90)}?`,
      notApplicable: 'Rechtsschutzversicherungsgesellschaftenangestelltenverordnung',
    },
    options: question!.options.map((text) => text.replaceAll(' ', '')),
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-question')!;
    await element.updateComplete;
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
};

export const ByKeyboard: StoryObj = {
  play: async ({ canvasElement, userEvent }) => {
    const element = canvasElement.querySelector('maturity-question')!;
    await element.focus();
    await userEvent.keyboard('4');
    await expect(element.renderRoot.querySelectorAll('input')[3]).toBeChecked();
  },
};

export const MarkupIsText: StoryObj = {
  args: { question: { id: 'markup', text: 'Is <b>this</b> <img src=x onerror=alert(1)> bold?' } },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('maturity-question')!;
    await element.updateComplete;
    await expect(element.renderRoot.querySelector('img, b')).toBeNull();
  },
};
