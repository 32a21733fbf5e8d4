import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkIds } from '../catalog/load-questionnaire.js';
import { languageOf, languages } from '../locales/languages.js';
import { EXIT, InputError, UsageError, type Terminal } from './terminal.js';

/** Begins every style sheet written here, so that no other file is ever written over. */
const MARK = '/* Written by maturity-widgets prerender. */';

/** `prerender <id>`: the first screen as HTML to paste, which can be read before any script has run. */
export async function prerenderCommand(args: readonly string[], { print }: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      autostart: { type: 'boolean' },
      'css-file': { type: 'string' },
      'css-href': { type: 'string' },
    },
  });
  const [id, ...more] = positionals;
  const { lang, autostart, 'css-file': file, 'css-href': address = file } = values;
  if (id === undefined || more.length > 0)
    throw new UsageError('prerender needs one id: maturity-widgets prerender <id>');
  if (!checkIds.includes(id)) {
    throw new InputError(
      `"${id}" cannot be drawn ahead — Use one of: ${checkIds.join(', ')}. A questionnaire of your own is loaded by the page.`,
    );
  }
  if (lang !== undefined && !languages.includes(languageOf(lang))) {
    throw new InputError(
      `The interface does not speak "${lang}" — Use one of: ${languages.join(', ')}; without --lang, a page in any other language shows English.`,
    );
  }
  if (address !== undefined && /["<>\s]/.test(address))
    throw new InputError(`"${address}" is no address — Write spaces and quotes as %20 and %22.`);

  const { prerender } = await import('../server/prerender.js');
  const html = await prerender(id, { lang, autostart, stylesheet: address });
  if (file !== undefined) await writeStyles(file);
  print(html);
  return EXIT.ok;
}

async function writeStyles(file: string) {
  if (existsSync(file) && !readFileSync(file, 'utf8').startsWith(MARK)) {
    throw new InputError(
      `${file} is there already, and not by this command — Name another file for --css-file.`,
    );
  }
  const { stylesheet } = await import('../server/stylesheet.js');
  try {
    writeFileSync(file, `${MARK}\n${stylesheet()}\n`);
  } catch (error) {
    throw new InputError(
      `${file} could not be written: ${String(error)} — Name a file in a folder that is there.`,
    );
  }
}
