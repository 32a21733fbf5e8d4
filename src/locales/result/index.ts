import { strings as english } from './en.js';
import type { ResultProblem, ResultStrings } from './strings.js';

export { english };
export type { ResultProblem, ResultStrings };

/** The words of the result beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: ResultStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words of the result for a language tag: `pt-BR` reads Portuguese, an unknown language English. */
export async function loadResultStrings(tag: string): Promise<ResultStrings> {
  const loader = others[tag.toLowerCase().split('-')[0]!];
  return loader ? (await loader()).strings : english;
}
