import { html, nothing } from 'lit';
import { questionList } from './maturity-result.actions.js';
import type { ResultView } from './maturity-result.view.js';
import { capitalised, capTexts, honestyTexts } from './maturity-result.wording.js';

/** What the result is worth: always visible, on the screen and on paper. */
export function honestyPart(view: ResultView) {
  const { disagreements, locale, model, outdated, snapshot, words } = view;
  return html`
    ${
      disagreements?.length
        ? html`
            <section>
              <h3 lang=${locale}>${capitalised(model.texts.seenDifferently)}</h3>
              ${questionList(view, disagreements)}
            </section>
          `
        : nothing
    }
    <section part="honesty" class="honesty">
      <h3>${words.honesty}</h3>
      <div lang=${locale}>
        ${[...honestyTexts(view), ...capTexts(view)].map((text) => html`<p>${text}</p>`)}
      </div>
      ${outdated ? html`<p>${words.outdated(snapshot.questionnaire.version)}</p>` : nothing}
      ${snapshot.flags.includes('identical-answers') ? html`<p>${words.identicalAnswers}</p>` : nothing}
      ${snapshot.flags.includes('fast') ? html`<p>${words.fast}</p>` : nothing}
    </section>
  `;
}
