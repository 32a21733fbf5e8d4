import { html, nothing, type ReactiveElement } from 'lit';
import type { SessionProgress } from '../core/session.js';
import { MaturityAnswerEvent } from '../events/answer.js';
import { MaturityCompleteEvent } from '../events/complete.js';
import { english, loadTriageStrings } from '../locales/triage/index.js';
import type { Answer, TriageSnapshot } from '../schema/snapshot.js';
import type { Language } from './language.js';
import { LanguageWatch } from './language-watch.js';
import { lateStyles } from './maturity-assessment.late.styles.js';
import { NextChecks } from './maturity-triage.checks.js';
import { endView, type TriageHost } from './maturity-triage.end.js';
import { endStyles } from './maturity-triage.end.styles.js';
import { runViewOf, type TriageView } from './maturity-triage.view.js';
import { TallestQuestion } from './tallest-question.js';

// What nobody needs for the first question. It is loaded while that is answered.

/** The end, the words for coming back, and what is announced to the page. */
export function lateParts(host: ReactiveElement & TriageHost, language: Language, view: () => TriageView) {
  host.addController(new LanguageWatch(host, language));
  host.addController(new TallestQuestion(host, () => runViewOf(view(), causalNodes(view()))));
  const checks = new NextChecks(host);
  let words = english;

  return {
    styles: [lateStyles, endStyles],

    /** Takes the words of the language that the interface now speaks. */
    async speak() {
      words = await loadTriageStrings(language.strings.tag);
    },

    /** The host's own notes, with the URL parameters it has named. */
    notes: () => ({ ...namedParameters(host), ...host.context }),

    /** Loads what the end says of the checks to take next. */
    prepareEnd: ({ next }: TriageSnapshot) => checks.load(next, language.tag),

    /** Above a question: a word about coming back, and what is known already when only the role is asked. */
    headView(view: TriageView) {
      const { origin, restart, session } = view;
      const { phase, answers } = session.state;
      if (phase === 'intro')
        return origin === 'refused'
          ? html`<p class="note">${words.refused(Object.keys(answers).length)}</p>`
          : nothing;
      const leaf = leafAsking(view);
      return html`
        ${
          origin === 'resumed'
            ? html`
                <p class="note">
                  ${words.resumed}
                  <button part="button" class="link" @click=${restart}>${words.startAgain}</button>
                </p>
              `
            : nothing
        }
        ${leaf ? html`<p lang=${session.locale}>${leaf.text}</p>` : nothing}
      `;
    },

    endView: (view: TriageView) => endView(view, words, checks, host),

    /** What is said without being asked. */
    announcement: (view: TriageView, unanswered: boolean) =>
      unanswered ? words.choose : leafAsking(view)?.text,

    announceAnswer({ index, total }: SessionProgress, questionId: string, option: string) {
      const answer = option as Answer; // the triage's answers are the ids of its options
      host.dispatchEvent(new MaturityAnswerEvent({ questionId, answer, index, total }));
    },

    announceResult(snapshot: TriageSnapshot) {
      host.dispatchEvent(new MaturityCompleteEvent({ snapshot }));
    },
  };
}

/** The leaf that asks the present question itself. */
function leafAsking({ session: { progress, triage } }: TriageView) {
  return triage.leaves.find(({ ask }) => ask && ask === progress.current);
}

/** The questions that look for a cause. A leaf's own question comes after them, and may be longer. */
function causalNodes({ session: { triage } }: TriageView): string[] {
  return triage.nodes.map(({ id }) => id).filter((id) => triage.leaves.every(({ ask }) => ask !== id));
}

/** URL parameters longer than this are no campaign's. */
const LONGEST = 500;

function namedParameters(host: HTMLElement): Record<string, string> {
  const parameters = new URLSearchParams(location.search);
  const names = (host.getAttribute('context-params') ?? '')
    .split(/\s+/)
    .filter((name) => parameters.has(name));
  return Object.fromEntries(names.map((name) => [name, parameters.get(name)!.slice(0, LONGEST)]));
}
