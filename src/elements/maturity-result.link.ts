import { MaturityInputError } from '../core/input-error.js';
import { openShareCode } from '../core/open-share-code.js';
import type { BandedQuestionnaire, StagedQuestionnaire } from '../schema/questionnaire.js';
import type { BandedSnapshot, StagedSnapshot } from '../schema/snapshot.js';

// A link that opens a result again. The code travels in the fragment, which no browser sends to a server.

const KEY = 'maturity=';

/** Why a code yields no result. Each is a sentence in the interface's words. */
export type CodeRefusal = 'malformed-code' | 'damaged-code' | 'other-questionnaire' | 'version-differs';

export type OpenedCode =
  | { readonly ok: true; readonly snapshot: StagedSnapshot | BandedSnapshot }
  | { readonly ok: false; readonly reason: CodeRefusal; readonly message: string };

/**
 * The address with the code in its fragment. Everything else stays: path,
 * query, and what a host's own routing keeps in the fragment.
 *
 * @example
 * resultLink('https://example.com/check?lang=de#top', '1backlog-health.x')
 * // => 'https://example.com/check?lang=de#top&maturity=1backlog-health.x'
 */
export function resultLink(url: string, code: string): string {
  const { address, directive, parts } = takeApart(url);
  const ours = KEY + encodeURIComponent(code);
  const first = parts.findIndex(isOurs);
  const kept = parts.filter((part, place) => !isOurs(part) || place === first);
  const fragment = first < 0 ? [...kept, ours] : kept.map((part) => (isOurs(part) ? ours : part));
  return `${address}#${fragment.join('&')}${directive}`;
}

/** The code in an address, or null. With an id, only a code of that questionnaire. */
export function readResultLink(url: string, questionnaireId?: string): { code: string } | null {
  const codes = takeApart(url).parts.filter(isOurs).map(readCode);
  const code = codes.find((found) =>
    questionnaireId === undefined ? found !== '' : found.startsWith(`1${questionnaireId}.`),
  );
  return code === undefined ? null : { code };
}

/** Scores what a code holds, or says why it cannot: a visitor's old or cut link is no error of the page. */
export function snapshotFromCode(
  questionnaire: StagedQuestionnaire | BandedQuestionnaire,
  code: string,
  options: { locale?: string } = {},
): OpenedCode {
  try {
    return { ok: true, snapshot: openShareCode(questionnaire, code, options) };
  } catch (error) {
    if (!(error instanceof MaturityInputError) || error.code === 'missing-model') throw error;
    // What is read, but cannot have been answered, was not written by us either.
    const reason = error.code in MESSAGES ? (error.code as CodeRefusal) : 'malformed-code';
    return { ok: false, reason, message: MESSAGES[reason] };
  }
}

/** For developers, as in `maturity-error`; visitors read the interface's own words. */
const MESSAGES: Readonly<Record<CodeRefusal, string>> = {
  'malformed-code': 'The link holds no result that this widget has written.',
  'damaged-code': 'A part of the link is missing or altered, so the answers in it cannot be trusted.',
  'other-questionnaire': 'The link belongs to another questionnaire.',
  'version-differs':
    'The link belongs to another version of the questionnaire: its answers may mean something else today.',
};

/** Browsers cut `:~:text=…` off the fragment; what stands behind it would be lost. */
const DIRECTIVE = ':~:';

/** An address, the parts of its fragment, and what browsers keep for themselves behind it. */
export function takeApart(url: string) {
  const [address, fragment] = splitAt(url, '#');
  const [own, directive] = splitAt(fragment.slice(1), DIRECTIVE);
  return { address, parts: own === '' ? [] : own.split('&'), directive };
}

/** Before the mark, and from the mark on. */
function splitAt(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place)];
}

function isOurs(part: string): boolean {
  return part.startsWith(KEY);
}

/** What a part of a fragment says behind its name. */
export function readCode(part: string): string {
  const written = part.slice(part.indexOf('=') + 1);
  // Where a link ends a sentence, mail programs take the full stop for a part of it.
  return decoded(written).replace(/[^\w-]+$/, '');
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
