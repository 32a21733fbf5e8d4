import { codesIn, readSetLink } from './maturity-comparison.link.js';

// What people hand over: links, codes, files. It may be anything, and any amount of it.

/** Where something stood, so that whoever handed it over finds it again. */
export interface Place {
  readonly from: 'line' | 'file' | 'given';
  /** Counted from 1; 0 where there is no other. */
  readonly at: number;
  /** Of a file. */
  readonly name?: string;
}

/** Something that may be a result: a share code, or a snapshot. */
export interface Candidate {
  readonly place: Place;
  readonly found: unknown;
  /** The pasted line it was read from, to be mended. */
  readonly line?: string;
  /** Too large to be read at all. */
  readonly tooLarge?: boolean;
}

/** In characters. A snapshot has some two thousand. */
const LARGEST = 500_000;

/** How every code begins. A picture that was dropped by mistake has many lines, and none of them does. */
const CODE = /^1[a-z\d-]+\./;

/** Reads what was pasted: a link or code on each line, or the data of a result. */
export function readText(text: string): Candidate[] {
  if (text.length > LARGEST) return [{ place: { from: 'given', at: 0 }, found: null, tooLarge: true }];
  if (isData(text)) return readData(text, (at) => ({ from: 'given', at }));
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.flatMap((line, index) => readLine(line.trim(), { from: 'line', at: index + 1 }));
}

/** Reads files: each holds the data of a result, or of several, or links. */
export async function readFiles(files: Iterable<File>): Promise<Candidate[]> {
  const read = Array.from(files, async (file) => {
    const place = (at: number): Place => ({ from: 'file', at, name: file.name });
    if (file.size > LARGEST) return [{ place: place(0), found: null, tooLarge: true }];
    const text = await file.text().catch(() => ''); // it may be gone by now
    if (isData(text)) return readData(text, place);
    const codes = readText(text).filter(({ found }) => CODE.test(String(found)));
    return codes.length
      ? codes.map(({ found, place: { at } }) => ({ found, place: place(at) }))
      : [{ found: null, place: place(0) }];
  });
  return (await Promise.all(read)).flat();
}

/** What a host hands over: snapshots, codes or links. */
export function readGiven(given: unknown): Candidate[] {
  return list(given).flatMap((found, index) => {
    const place: Place = { from: 'given', at: index + 1 };
    return typeof found === 'string' ? readLine(found.trim(), place) : { found, place };
  });
}

function readLine(line: string, place: Place): Candidate[] {
  const codes = readSetLink(line)?.codes ?? codesIn(line);
  return codes.map((found) => ({ found, place, line }));
}

function isData(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function readData(text: string, place: (at: number) => Place): Candidate[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = null;
  }
  const several = Array.isArray(data);
  return list(data).map((found, index) => ({ found, place: place(several ? index + 1 : 0) }));
}

function list(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [data];
}
