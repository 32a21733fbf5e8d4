import type { RunStrings } from '../strings.js';
import { strings as english } from './en.js';

export { english };
export type { RunStrings };

/** The words of the run beside English, each loaded when it is asked for. */
const others: Record<string, (() => Promise<{ strings: RunStrings }>) | undefined> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The words of the run for the interface language `tag`. */
export async function loadRunStrings(tag: string): Promise<RunStrings> {
  const loader = others[tag];
  return loader ? (await loader()).strings : english;
}
