import { existsSync } from 'node:fs';
import { parseQuestionnaire, type Questionnaire } from '../schema/index.js';
import { readShipped, shippedIds, shippedModel } from './package-files.js';
import { readJson } from './read-json.js';
import { formatProblem, InputError } from './terminal.js';

/** A shipped questionnaire by its id, or any other by its file. Nothing is scored that does not validate. */
export async function loadQuestionnaire(name: string): Promise<Questionnaire> {
  const json = readShipped(name) ?? (await readFileNamed(name));
  const parsed = parseQuestionnaire(json, { model: shippedModel() });
  if (parsed.ok) return parsed.questionnaire;
  const lines = parsed.issues.map(({ path, message, fix }) => formatProblem(name, path, message, fix));
  throw new InputError(lines.join('\n'));
}

function readFileNamed(name: string): Promise<unknown> {
  if (existsSync(name)) return readJson(name);
  throw new InputError(
    `There is no questionnaire "${name}" and no such file — Use a file or one of: ${shippedIds().join(', ')}.`,
  );
}
