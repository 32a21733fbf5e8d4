import { readCode, takeApart } from './maturity-result.link.js';

/** What is compared: one team's results over time, or the answers of several people. */
export type ComparisonMode = 'time' | 'people';

/** `maturity=` holds one result, `maturity-time=` and `maturity-people=` a set of them. */
const OURS = /^maturity(?:-(time|people))?=/;

/**
 * An address that holds all the results: their codes as one, the questionnaire's
 * id written once. Everything else in the address stays.
 *
 * @example
 * setLink('https://example.com/#top', 'people', ['1backlog-health.x', '1backlog-health.y'])
 * // => 'https://example.com/#top&maturity-people=1backlog-health.x.y'
 */
export function setLink(url: string, mode: ComparisonMode, codes: readonly string[]): string {
  const { address, directive, parts } = takeApart(url);
  const set = codes.map((code, index) => (index ? code.slice(code.indexOf('.')) : code)).join('');
  const kept = parts.filter((part) => !OURS.test(part));
  return `${address}#${[...kept, `maturity-${mode}=${set}`].join('&')}${directive}`;
}

/** The codes in an address, and what they were put together for; null when it holds none. */
export function readSetLink(url: string): { mode: ComparisonMode | undefined; codes: string[] } | null {
  const ours = takeApart(url).parts.find((part) => OURS.test(part));
  if (!ours) return null;
  return { mode: OURS.exec(ours)![1] as ComparisonMode | undefined, codes: codesIn(readCode(ours)) };
}

/** One code, or those of a set. */
export function codesIn(text: string): string[] {
  const [id, ...runs] = text.split('.');
  return runs.length ? runs.map((run) => `${id}.${run}`) : [text];
}
