import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { build, type Rolldown } from 'vite';
import { beforeAll } from 'vitest';

/** What is built for pages, and some of what is known to be in it. */
const MODES = {
  cdn: ['lit-html', '@lit/context', 'zod'],
  embed: [],
  frame: [],
  'frame-page': [],
  bundle: ['lit-html', '@lit/context', 'zod'],
};

/** The packages of which something is in a served file, by the graph of its modules. */
async function packagesIn(mode: string): Promise<string[]> {
  const built = await build({ mode, logLevel: 'error', build: { write: false } });
  return [built as Rolldown.RolldownOutput]
    .flat()
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
}

describe('the licences beside the served files', () => {
  let text: string;

  beforeAll(() => {
    text = readFileSync('dist/cdn/LICENSES.txt', 'utf8');
  });

  it('begin with our own', () => {
    expect(text).to.contain(readFileSync('LICENSE', 'utf8'));
  });

  for (const [mode, among] of Object.entries(MODES)) {
    it(`hold the notice of every package that is in the files of: ${mode}`, async () => {
      const names = await packagesIn(mode);
      expect(names).to.include.members(among); // or the graph would not have been seen
      for (const name of new Set(names)) {
        const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
          version: string;
        };
        expect(text).to.contain(`## ${name} - ${version} `);
        expect(text).to.contain(readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim());
      }
    });
  }

  for (const file of ['maturity-widgets.bundle.js', 'frame.js']) {
    it(`are named at the head of ${file}`, () => {
      expect(readFileSync(`dist/cdn/${file}`, 'utf8')).to.match(/^\/\*! .*LICENSES\.txt.* \*\//);
    });
  }

  it('are in the package, and so is our own', () => {
    const [{ files }] = JSON.parse(
      execSync('npm pack --dry-run --json --ignore-scripts', { stdio: 'pipe' }).toString(),
    ) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    expect(paths).to.include.members(['LICENSE', 'dist/cdn/LICENSES.txt']);
  });
});
