// SVG does not wrap text, and where the card is written there may be no page to measure in. Widths are
// estimated from classes of characters, after DejaVu Sans: no other common system font runs wider.

/** Widths in em. The first class that a character belongs to counts. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[\s.,:;'’‘|!ijlI·]/, 0.33],
  [/[ftr/\-()[\]]/, 0.4],
  [/[“”„"*«»?]/, 0.55],
  [/[mwMW@%—…]/, 0.95],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff00-\uffef]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.4],
  [/\p{Lu}/u, 0.71],
  [/\p{Ll}|\d/u, 0.615],
];
const OTHER = 0.68;
const BOLD = 1.12;

export interface Setting {
  readonly width: number;
  /** How many lines there is room for. */
  readonly lines: number;
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
  /** Lines of about the same length, as a headline is set. */
  readonly balanced?: boolean;
}

export interface Block {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How wide a line is, in the unit of `size`. */
export function widthOf(line: string, size: number, bold = false): number {
  let width = 0;
  for (const character of line) width += CLASSES.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  return width * size * (bold ? BOLD : 1);
}

/**
 * Sets a text in the first setting, and there in the largest size, in which it
 * fits whole; in the last and smallest it is cut if it must be.
 */
export function setText(text: string, ...settings: readonly [Setting, ...Setting[]]): Block {
  const plain = drawable(text).replace(/\s+/g, ' ').trim();
  for (const { balanced, bold = false, lines: room, sizes, width } of settings) {
    for (const size of sizes) {
      const lines = wrapped(plain, width, size, bold);
      if (!lines || lines.length > room) continue;
      return { size, lines: balanced ? balancedLines(plain, lines, width, size, bold) : lines };
    }
  }
  const { bold = false, lines: room, sizes, width } = settings.at(-1)!;
  const size = sizes.at(-1)!;
  const all = wrapped(inPieces(plain, width, size, bold), width, size, bold)!;
  const lines = all.length > room ? cut(all, room, width, size, bold) : all;
  return { size, lines: lines.map((line) => line.replaceAll('\u200b', '')) };
}

/** Lines no wider than `width`, or null when a single word is. */
function wrapped(text: string, width: number, size: number, bold: boolean): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAKS)) {
    if (widthOf(word.trimEnd(), size, bold) > width) return null;
    if (widthOf((line + word).trimEnd(), size, bold) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** A line may end after a space or a joining mark; zero-width spaces are put where a word must be broken. */
const BREAKS = /(?<=[\s\u200b])|(?<=\p{L}[-–/])(?=\p{L})/u;

function inPieces(text: string, width: number, size: number, bold: boolean): string {
  let since = 0;
  let pieces = '';
  for (const character of text) {
    since = /\s/.test(character) ? 0 : since + widthOf(character, size, bold);
    if (since > width) {
      pieces += '\u200b';
      since = widthOf(character, size, bold);
    }
    pieces += character;
  }
  return pieces;
}

function balancedLines(text: string, lines: string[], width: number, size: number, bold: boolean): string[] {
  let best = lines;
  for (let narrower = width * 0.95; narrower > width * 0.4; narrower -= width * 0.05) {
    const tried = wrapped(text, narrower, size, bold);
    if (!tried || tried.length > lines.length) return best;
    best = tried;
  }
  return best;
}

function cut(lines: string[], room: number, width: number, size: number, bold: boolean): string[] {
  const last = [...lines[room - 1]!];
  while (last.length > 0 && widthOf(`${last.join('')}…`, size, bold) > width) last.pop();
  return [...lines.slice(0, room - 1), `${last.join('').trimEnd()}…`];
}

/** Without the characters that XML cannot hold, even escaped, and those that turn the reading direction. */
function drawable(text: string): string {
  return text.replace(
    /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u{202a}-\u{202e}]/gu,
    '',
  );
}

/** A text as XML content or as the value of an attribute. */
export function escapeXml(text: string): string {
  return drawable(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
