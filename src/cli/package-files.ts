import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseModel, type Model } from '../schema/index.js';

/** The folder of the package, wherever it was built to. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

const questionnaires = () => join(packageFolder(), 'questionnaires');
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export function packageVersion(): string {
  return (readJson(join(packageFolder(), 'package.json')) as { version: string }).version;
}

/** The ids of the questionnaires that come with the package. */
export function shippedIds(): string[] {
  return readdirSync(questionnaires())
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json') && name !== 'model.json')
    .map((name) => name.slice(0, -'.json'.length));
}

/** A shipped questionnaire or the model, with the maintainers' notes; null when there is none of that name. */
export function readShipped(name: string): unknown {
  if (name !== 'model' && !shippedIds().includes(name)) return null;
  return readJson(join(questionnaires(), `${name}.json`));
}

/** The model that questionnaires without one of their own are scored with. */
export function shippedModel(): Model {
  const parsed = parseModel(readShipped('model'));
  if (!parsed.ok) throw new Error('The model in this package is damaged: install maturity-widgets again.');
  return parsed.model;
}
