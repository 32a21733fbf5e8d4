import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseQuestionnaire } from '../schema/index.js';
import { shippedIds } from './package-files.js';
import { startingQuestionnaire } from './starting-questionnaire.js';
import { EXIT, InputError, UsageError, type Terminal } from './terminal.js';

/** `new <id> [--out <file>]`: a questionnaire to begin with. */
export async function newQuestionnaire(args: readonly string[], { print }: Terminal): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new UsageError('new needs one id: maturity-widgets new <id> [--out <file>]');
  }
  refuseBadId(id);

  const text = JSON.stringify(startingQuestionnaire(id), null, 2);
  if (values.out === undefined) {
    print(text);
  } else {
    await writeNew(values.out, `${text}\n`);
    print(`Wrote ${values.out}. Replace its texts, then run: maturity-widgets validate ${values.out}`);
  }
  return EXIT.ok;
}

function refuseBadId(id: string): void {
  if (shippedIds().includes(id) || id === 'model') {
    throw new InputError(`"${id}" is the id of a shipped questionnaire — Choose an id of your own.`);
  }
  const parsed = parseQuestionnaire(startingQuestionnaire(id));
  const issue = parsed.ok ? undefined : parsed.issues.find(({ path }) => path === 'id');
  if (issue) throw new InputError(`"${id}" ${issue.message} — ${issue.fix}`);
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new InputError(
      exists
        ? `${file} exists already — Choose another name; nothing was overwritten.`
        : `${file} cannot be written — Check that its folder exists and may be written to.`,
    );
  }
}
