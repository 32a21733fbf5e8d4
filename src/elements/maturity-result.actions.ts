import { html, nothing } from 'lit';
import { about, answerIn, questionText, type ResultView, type StagedView } from './maturity-result.view.js';

/** At most three actions, each with the question and the answer it came from; then what to find out. */
export function actionsPart(view: StagedView) {
  const { locale, model, questionnaire, snapshot, words } = view;
  const actions = snapshot.actions.flatMap(
    (id) => questionnaire.questions.find((question) => question.id === id) ?? [],
  );
  return html`
    ${
      actions.length
        ? html`
            <section part="actions">
              <h3>
                ${snapshot.urgency ? `${words.actions} · ` : words.actions}
                ${
                  snapshot.urgency
                    ? html`<span class="tag" lang=${locale}>${model.texts.urgency[snapshot.urgency]}</span>`
                    : nothing
                }
              </h3>
              <ol class="actions" role="list">
                ${actions.map(
                  ({ id, action, text }, index) => html`
                    <li>
                      <span class="count" aria-hidden="true">${words.number(index + 1)}</span>
                      <div>
                        <p lang=${locale}>${action}</p>
                        <details>
                          <summary>${words.behindAction}</summary>
                          <p lang=${locale}>${text}</p>
                          <p>
                            ${about(words.yourAnswer, answerIn(questionnaire, id, snapshot.answers[id], words), locale)}
                          </p>
                          ${goButton(view, id)}
                        </details>
                      </div>
                    </li>
                  `,
                )}
              </ol>
            </section>
          `
        : nothing
    }
    ${
      snapshot.findOut.length
        ? html`
            <section part="find-out">
              <h3>${words.findOut}</h3>
              <p>${words.findOutWhy}</p>
              ${questionList(view, snapshot.findOut)}
            </section>
          `
        : nothing
    }
  `;
}

/** Questions by id; inside a run each leads back to itself. */
export function questionList(view: ResultView, ids: readonly string[]) {
  const { interactive, locale, goTo } = view;
  return html`
    <ul class="questions" role="list">
      ${ids.map((id) => {
        const text = questionText(view, id);
        return html`
          <li lang=${locale}>
            ${
              interactive
                ? html`<button part="button" class="link" @click=${() => goTo(id)}>${text}</button>`
                : text
            }
          </li>
        `;
      })}
    </ul>
  `;
}

function goButton({ interactive, words, goTo }: ResultView, id: string) {
  return interactive
    ? html`<button part="button" class="link" @click=${() => goTo(id)}>${words.goToQuestion}</button>`
    : nothing;
}
