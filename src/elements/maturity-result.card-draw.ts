import type { Inks } from './maturity-result.card-ink.js';
import { escapeXml, setText, widthOf, type Block } from './maturity-result.card-text.js';

export const WIDTH = 1200;
export const HEIGHT = 630;
/** Where the content begins and ends. */
export const EDGE = 64;

/** Where the ladder or the scale is drawn, and what is said below it. */
export const PICTURE = { x: EDGE, width: 556, top: 234, foot: 370, below: 404 } as const;

export interface Pen {
  readonly inks: Inks;
  readonly rtl: boolean;
}

interface Look {
  readonly fill: string;
  readonly bold?: boolean;
  /** Where `x` is in the line, in the reading direction. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A rectangle; `x` is measured from the side where lines begin. */
export function box(
  { rtl }: Pen,
  [x, y, width, height]: readonly [number, number, number, number],
  attributes: string,
): string {
  const left = rtl ? WIDTH - x - width : x;
  return `<rect x="${round(left)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

/** Lines below one another, the first one standing on `y`. */
export function lines(
  { rtl }: Pen,
  [x, y]: readonly [number, number],
  { lines: texts, size }: Block,
  { anchor = 'start', bold = false, fill }: Look,
): string {
  const left = round(rtl ? WIDTH - x : x);
  return texts
    .map(
      (text, place) =>
        `<text x="${left}" y="${round(y + place * size * LEADING)}" font-size="${size}" fill="${fill}"` +
        `${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>` +
        `${escapeXml(text)}</text>`,
    )
    .join('');
}

const LEADING = 1.25;

/** From the first line's foot to the last one's. */
export function depthOf({ lines: texts, size }: Block): number {
  return (texts.length - 1) * size * LEADING;
}

export interface Bar {
  readonly name: string;
  readonly figure: string;
  /** 0 to 1; null draws an empty track. */
  readonly share: number | null;
  readonly fill: string;
}

const BARS = { x: 684, width: WIDTH - EDGE - 684, top: 109, bottom: 426, tallest: 106 } as const;

/** The bars, each with its name and figure above it. `marks` cut the tracks where a new stage begins. */
export function bars(pen: Pen, list: readonly Bar[], marks: readonly number[]): string {
  const { inks } = pen;
  // The last row needs no air below it: its bar ends where the words below the picture end.
  const row = Math.min(BARS.tallest, (BARS.bottom - BARS.top) / (list.length - 0.4));
  const size = Math.round(Math.min(25, row * 0.42));
  const thick = Math.max(5, Math.round(row * 0.16));
  const end = BARS.x + BARS.width;
  const names = list.map(({ figure, name }) => {
    const width = BARS.width - widthOf(figure, size, true) - 24;
    return setText(name, { width, lines: 1, sizes: downFrom(size, Math.min(size, 15)) });
  });
  const alike = Math.min(...names.map((name) => name.size));
  return list
    .map(({ figure, fill, share }, place) => {
      const foot = BARS.top + place * row + size;
      const top = foot + size * 0.5;
      return [
        lines(pen, [BARS.x, foot], { ...names[place]!, size: alike }, { fill: inks.text }),
        lines(pen, [end, foot], one(figure, size), {
          fill: share === null ? inks.quiet : inks.text,
          bold: share !== null,
          anchor: 'end',
        }),
        box(pen, [BARS.x, top, BARS.width, thick], `fill="${inks.faint}"`),
        share ? box(pen, [BARS.x, top, BARS.width * share, thick], `fill="${fill}"`) : '',
        ...marks.map((mark) =>
          box(pen, [BARS.x + BARS.width * mark - 1, top, 2, thick], `fill="${inks.paper}"`),
        ),
      ].join('');
    })
    .join('');
}

/** A text that is short by nature, on one line. */
export function one(text: string, size: number): Block {
  return { size, lines: [text] };
}

export function downFrom(size: number, least: number): number[] {
  return Array.from({ length: Math.max(1, size - least + 1) }, (_, step) => size - step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
