import { readFile } from 'node:fs/promises';
import { locateJsonError } from './locate-json-error.js';
import { formatProblem, InputError } from './terminal.js';

const REASONS: Readonly<Record<string, [message: string, fix: string]>> = {
  ENOENT: ['does not exist', 'Check the name and the folder.'],
  EISDIR: ['is a folder', 'Name a file in it.'],
  EACCES: ['may not be read', 'Check its permissions.'],
};

/** Reads a JSON file, or says where and why that is impossible. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, message, fix } = locateJsonError(text);
    throw new InputError(formatProblem(file, `${line}:${column}`, message, fix));
  }
}

async function readText(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    return text.replace(/^\uFEFF/, ''); // some editors begin a file with a mark that JSON does not know
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [message, fix] = REASONS[code] ?? ['cannot be read', 'Check the name and the disk.'];
    throw new InputError(formatProblem(file, '(document)', message, fix));
  }
}
