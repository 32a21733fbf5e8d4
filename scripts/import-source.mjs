// Imports a TypeScript source of ours into a plain script.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export async function importSource(path) {
  const { NODE_ENV } = process.env; // Vite's runner sets it to development, and a build after it would follow
  const { module } = await runnerImport(join(root, path), { configFile: false, logLevel: 'error' });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return module;
}
