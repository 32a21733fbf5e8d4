import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing } from 'lit';
import { MaturityRequestEvent, type SessionRequest } from '../events/request.js';
import { english, type RunStrings } from '../locales/run/index.js';
import { sessionContext, type Session } from '../session-context/session-context.js';
import { hostStyles } from '../styles/host.styles.js';
import { progressStyles } from './maturity-progress.styles.js';

/**
 * How far along the run is, and the way back: every tick leads to its question;
 * where a tick is too small for a finger, the whole row leads to the list of all
 * answers. It reads the run from the `maturity-assessment` around it.
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
    const { position, outline } = session.state;
    const groups = groupsOf(session);
    const current = groups.find(({ questions }) => questions.some(({ index }) => index === position));
    const { strings } = this;
    return html`
      <nav aria-label=${strings.progress}>
        <span class="name">${current?.name}</span>
        <span part="count">${strings.position(position + 1, outline.ids.length)}</span>
        <div class="ticks">
          ${groups.map(
            ({ name, questions }) => html`
              <ol part="group" aria-label=${name}>
                ${questions.map((question) => this.#tick(question, session, position))}
              </ol>
            `,
          )}
        </div>
        <button
          class="all"
          aria-label=${strings.review}
          @click=${() => this.#ask({ type: 'review' })}
        ></button>
      </nav>
    `;
  }

  #tick({ id, text, index }: Tick, { state }: Session, current: number) {
    const answered = state.answers[id] !== undefined && state.answers[id] !== null;
    return html`
      <li
        part="tick"
        class=${[answered && 'answered', index === current && 'current'].filter(Boolean).join(' ')}
      >
        <button
          aria-current=${index === current ? 'step' : 'false'}
          aria-label=${this.strings.questionState(index + 1, text, answered)}
          @click=${() => this.#ask({ type: 'go', questionId: id })}
        ></button>
      </li>
    `;
  }

  #ask(request: SessionRequest) {
    this.dispatchEvent(new MaturityRequestEvent(request));
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
