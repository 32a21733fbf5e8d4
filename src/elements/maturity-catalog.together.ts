import { html, nothing } from 'lit';
import { loadModel, loadQuestionnaire } from '../catalog/load-model.js';
import { poolPatterns, type PooledPatterns } from '../core/pool-patterns.js';
import { verifySnapshot } from '../core/verify-snapshot.js';
import type { RememberedStrings } from '../locales/remembered/index.js';
import { loadResultStrings, type ResultStrings } from '../locales/result/index.js';
import type { Model, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { StagedSnapshot } from '../schema/snapshot.js';
import { miniLadder, outcomeOf } from './maturity-catalog.done.js';
import type { CatalogView } from './maturity-catalog.view.js';
import { patternText } from './maturity-result.pattern-text.js';

/** What several results say together (SPEC 6.9). */
interface Pool extends PooledPatterns {
  readonly results: readonly StagedSnapshot[];
  /** How many results are too old for it, or of another version of their check. */
  readonly leftOut: number;
  readonly model: Model;
  readonly locale: string;
  readonly words: ResultStrings;
}

/** Pools what can be scored again and is of late; null when that is too little. */
export async function poolResults(
  remembered: readonly StagedSnapshot[],
  tag: string,
  from: number,
): Promise<Pool | null> {
  const [words, { content: model, locale }, ...checks] = await Promise.all([
    loadResultStrings(tag),
    loadModel(tag),
    ...remembered.map(
      ({ questionnaire }) => loadQuestionnaire(questionnaire.id) as Promise<StagedQuestionnaire>,
    ),
  ]);
  const sound = remembered.filter((snapshot, place) => holds(checks[place]!, snapshot));
  const pooled = poolPatterns(checks, sound, { at: new Date().toISOString(), model });
  if (pooled.used.length < from) return null;
  const results = pooled.used.map((place) => sound[place]!);
  return { ...pooled, results, leftOut: remembered.length - results.length, model, locale, words };
}

/** Whether a result's figures follow from its answers, as the check is today. */
function holds(check: StagedQuestionnaire, snapshot: StagedSnapshot): boolean {
  try {
    return verifySnapshot(check, snapshot).ok;
  } catch {
    return false;
  }
}

/** The pattern behind several results, how that came about, and the results side by side. */
export function togetherView(pool: Pool, view: CatalogView, own: RememberedStrings) {
  const { leftOut, locale, model, primaryPattern, results, words } = pool;
  const pattern = model.patterns.find(({ id }) => id === primaryPattern?.id);
  return html`
    <section class="together" part="together">
      <h2>${own.together}</h2>
      ${
        pattern
          ? html`
              <p class="small">
                ${primaryPattern!.kind === 'possible' ? words.patternPossible : words.pattern}
              </p>
              ${patternText(pattern, words, locale)}
            `
          : html`<p>${own.noPattern}</p>`
      }
      <p class="small">
        ${own.pooled(results.length)} ${leftOut ? own.leftOut(leftOut, model.thresholds.poolDays) : nothing}
      </p>
      <ul role="list" class="patterns">
        ${pool.patterns.map((found) => patternView(found, pool, own))}
      </ul>
      <h3>${own.sideBySide}</h3>
      <ul role="list" class="results">
        ${results.map((snapshot) => {
          const card = view.index.entries.find(({ id }) => id === snapshot.questionnaire.id)!;
          return html`
            <li class="done">
              ${miniLadder(snapshot.stage!.index)}
              <div>
                <p class="small" lang=${card.locale}>${card.title}</p>
                <p class="outcome">${outcomeOf(card, snapshot, view.index, own)}</p>
              </div>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}

/** One pattern: whether it is there, and what speaks for it. */
function patternView(
  { id, lows, status, strength }: Pool['patterns'][number],
  { model, locale }: Pool,
  words: RememberedStrings,
) {
  const name = model.patterns.find((pattern) => pattern.id === id)?.name;
  const { above, minLows } = model.thresholds.indicated;
  const evident = strength !== null && strength >= above && lows >= minLows;
  return html`
    <li>
      <p><b lang=${locale}>${name}</b>: ${words.found[status]}</p>
      <p class="small">
        ${status === 'indicated' && !evident ? words.byGate : strength === null ? nothing : words.evidence(strength, lows)}
      </p>
    </li>
  `;
}
