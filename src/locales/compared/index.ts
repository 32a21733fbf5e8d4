import { strings as english } from './en.js';
import type { ComparedStrings, ComparisonProblem } from './strings.js';

export { english };
export type { ComparedStrings, ComparisonProblem };

/** The words of what is compared beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: ComparedStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words of what is compared for the interface language `tag`, as those of the result name it. */
export async function loadComparedStrings(tag: string): Promise<ComparedStrings> {
  const loader = others[tag];
  return loader ? (await loader()).strings : english;
}
