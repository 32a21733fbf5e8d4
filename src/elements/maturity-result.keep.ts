import { encodeShareCode } from '../core/share-code.js';
import type { ResultStrings } from '../locales/result/index.js';
import { resultCard } from './maturity-result.card.js';
import { resultLink } from './maturity-result.link.js';
import { resultAsMarkdown } from './maturity-result.markdown.js';
import type { ResultView } from './maturity-result.view.js';

// What a visitor takes along. It loads when somebody asks for it, and nothing is uploaded.

export function markdownOf(view: ResultView): string {
  const { words } = view;
  return resultAsMarkdown({
    ...view,
    words: {
      ...words,
      failure: words.categoryColumn,
      pointsColumn: words.sumColumn,
      points: words.total,
      urgency: words.when,
      answered: words.asked,
      method: words.why,
    },
    offers: view.offers.map(({ label, text, href }) => ({
      label,
      description: text,
      href: href ? new URL(href, document.baseURI).href : undefined,
    })),
    link: linkOf(view),
  });
}

/** A link that opens this result again; undefined for pooled results and other editions, which cannot be scored again. */
export function linkOf({ outdated, questionnaire, snapshot }: ResultView): string | undefined {
  const pooled = snapshot.kind === 'staged' && snapshot.people !== null;
  return outdated || pooled ? undefined : resultLink(location.href, encodeShareCode(questionnaire, snapshot));
}

export function downloadData(view: ResultView) {
  save(JSON.stringify(view.snapshot, null, 2), 'application/json', fileName(view, 'json'));
}

export function downloadPicture(view: ResultView, accent: string) {
  const card = resultCard({ ...view, accent, words: cardWords(view.words) });
  if (card) save(card, 'image/svg+xml', fileName(view, 'svg'));
}

function cardWords({ notAssessed, number, stageOf, total }: ResultStrings) {
  return { notAssessed, number, stageOf, totalOf: total };
}

function fileName({ questionnaire, snapshot }: ResultView, type: string): string {
  return `${questionnaire.id}-${snapshot.completedAt.slice(0, 10)}.${type}`;
}

function save(content: string, type: string, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers read it only after asking where to
}
