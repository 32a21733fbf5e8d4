import type { MaturityQuestion } from '../../src/elements/maturity-question.js';
import type { Snapshot } from '../../src/schema/snapshot.js';

/** An element of ours that runs from questions to a snapshot. */
type Running = HTMLElement & { snapshot: Snapshot | null };

/**
 * Inside the page: goes through a run by what is on the screen, from wherever it stands to its result, or up to the
 * first question or the review. The length of a question's id says which answer it gets, so that some are low and some
 * are high. It needs nothing of this file, and listens to nothing, so that it leaves nothing behind.
 */
export async function walk(widget: Element, until: 'question' | 'review' | 'result') {
  const find = <T extends Element>(selector: string) => [
    ...(widget.shadowRoot?.querySelectorAll<T>(selector) ?? []),
  ];
  const isDrawn = (one: Element) =>
    !!one.shadowRoot?.querySelector('.option, li') && !(one as MaturityQuestion).isUpdatePending;
  /** What was clicked has come back from the run. */
  const isTaken = ({ value }: MaturityQuestion) => typeof value === 'string' || Number(value ?? -1) >= 0;
  const screen = () =>
    find<MaturityQuestion>('.front')[0]?.question.id ?? find('h2')[0]?.textContent ?? 'nothing';
  const started = performance.now();
  let left = '';
  while (performance.now() - started < 40_000) {
    const { snapshot } = widget as Running;
    if (snapshot && find('maturity-result:state(ready), .path').length) return snapshot;
    const questions = find<MaturityQuestion>('maturity-question:not(.left)');
    const [button] = find<HTMLElement>('.card > .primary, .steps .primary');
    const asked = until === 'question' && widget.matches(':state(asking)');
    if (asked && questions.every(isDrawn) && find('maturity-progress').some(isDrawn)) return null;
    const reviewed = until === 'review' && widget.matches(':state(review)');
    if (reviewed && find('.answers').length) return null;
    if (!asked && !reviewed && questions.every(isDrawn) && button) {
      const open = questions.find(({ shadowRoot }) => !shadowRoot!.querySelector(':checked'));
      if (open) {
        const options = open.shadowRoot!.querySelectorAll<HTMLElement>('.option input');
        options[open.question.id.length % options.length]!.click();
      } else if (screen() !== left && questions.every(isTaken)) {
        left = screen();
        button.click();
      }
    }
    await new Promise((done) => setTimeout(done, 4));
  }
  throw new Error(`The run stands still at "${screen()}".`);
}
