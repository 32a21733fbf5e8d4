import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { MaturityRequestEvent } from '../events/request.js';
import { english, type RunStrings } from '../locales/run/index.js';
import { sessionContext, type Session } from '../session-context/session-context.js';
import { hostStyles } from '../styles/host.styles.js';
import { progressStyles } from './maturity-progress.styles.js';

/**
 * How far along the run is, and the way back to any question. It reads the run
 * from the `maturity-assessment` around it.
 *
 * @tag maturity-progress
 * @csspart group - The ticks of one dimension.
 * @csspart tick - One question.
 * @csspart count - "2 of 12".
 */
export class MaturityProgress extends LitElement {
  static override styles = [hostStyles, progressStyles];

  static override properties = { strings: { attribute: false } };

  /** The interface's words. */
  declare strings: RunStrings;

  #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });

  constructor() {
    super();
    this.strings = english;
  }

  protected override render() {
    const session = this.#session.value;
    if (!session) return nothing;
    const { position: index, outline } = session.state;
    const total = outline.ids.length;
    const groups = groupsOf(session);
    const current = groups.find((group) => group.questions.some((question) => question.index === index));
    return html`
      <nav aria-label=${this.strings.progress}>
        <span class="name">${current?.name}</span>
        ${groups.map(
          ({ name, questions }) => html`
            <ol part="group" aria-label=${name}>
              ${questions.map((question) => this.#tick(question, session, index))}
            </ol>
          `,
        )}
        <span part="count">${this.strings.position(index + 1, total)}</span>
      </nav>
    `;
  }

  #tick({ id, text, index }: Tick, { state }: Session, current: number) {
    const answered = state.answers[id] !== undefined && state.answers[id] !== null;
    return html`
      <li>
        <button
          part="tick"
          class=${answered ? 'answered' : ''}
          aria-current=${index === current ? 'step' : 'false'}
          aria-label=${this.strings.questionState(index + 1, text, answered)}
          @click=${() => this.dispatchEvent(new MaturityRequestEvent({ type: 'go', questionId: id }))}
        ></button>
      </li>
    `;
  }
}

interface Tick {
  id: string;
  text: string;
  index: number;
}

/** The questions by dimension, or by category, in file order. */
function groupsOf({ questionnaire }: Session): { name: string; questions: Tick[] }[] {
  const questions = questionnaire.questions.map((question, index) => ({ ...question, index }));
  return questionnaire.kind === 'staged'
    ? questionnaire.dimensions.map(({ id, name }) => ({
        name,
        questions: questions.filter((question) => 'dimension' in question && question.dimension === id),
      }))
    : questionnaire.categories.map(({ id, failure }) => ({
        name: failure,
        questions: questions.filter((question) => 'category' in question && question.category === id),
      }));
}

declare global {
  interface HTMLElementTagNameMap {
    'maturity-progress': MaturityProgress;
  }
}
