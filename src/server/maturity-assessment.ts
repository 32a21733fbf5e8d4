import { nothing } from 'lit';
import { outlineOfCheck } from '../core/check-outline.js';
import { newSession } from '../core/session-begin.js';
import { cardView } from '../elements/maturity-assessment.card.js';
import { startView } from '../elements/maturity-assessment.start.js';
import { stepsView } from '../elements/maturity-assessment.steps.js';
import { MaturityAssessment } from '../elements/maturity-assessment.js';
import { english } from '../locales/index.js';
import { contentOf, type Content } from './contents.js';
import { servedStyles } from './served.styles.js';

/**
 * The assessment as a server draws it: the first screen of one of our questionnaires, as the browser will draw it. What
 * a server cannot know (a host's own questionnaire) or would not draw at first (all questions on one page) is left to
 * the browser, and the fallback is seen until then.
 */
export class ServedAssessment extends MaturityAssessment {
  static override styles = [...MaturityAssessment.styles, servedStyles];

  protected override render() {
    const content = this.src ? undefined : contentOf(this.questionnaire, this.getAttribute('lang'));
    return cardView(content?.strings ?? english, content && this.#firstScreen(content), nothing);
  }

  #firstScreen({ check, strings }: Content) {
    const questionnaire = check.content;
    const session = { questionnaire, state: newSession(questionnaire, outlineOfCheck(questionnaire)) };
    const view = { session, strings, contentLang: check.locale, start() {}, send() {} };
    if (!this.autostart) return startView(view, nothing);
    if (this.layout === 'page') return null;
    return stepsView({ ...view, shown: { index: 0, before: -1, side: 1 } }, null);
  }
}
