import { execFileSync, execSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

/** Every file that a built module imports, directly or not, and every bare name it asks for. */
function importGraph(entry: string) {
  const files = new Set<string>();
  const bare = new Set<string>();
  const visit = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      if (name!.startsWith('.')) visit(join(dirname(file), name!));
      else bare.add(name!);
    }
  };
  visit(entry);
  return { files: [...files], bare: [...bare] };
}

describe('the built core', () => {
  it('imports nothing but itself', () => {
    const { files, bare } = importGraph('dist/npm/core/index.js');
    expect(files.length).to.be.greaterThan(1);
    expect(bare).to.deep.equal([]);
  });

  it('is what the walk can see: schema does import zod', () => {
    expect(importGraph('dist/npm/schema/index.js').bare).to.include('zod/mini');
  });
});

describe('the packed package, installed into an empty project', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    const [{ filename }] = JSON.parse(
      execSync(`npm pack --json --ignore-scripts --pack-destination ${folder}`, { stdio: 'pipe' }).toString(),
    ) as [{ filename: string }];
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    execSync(`npm install --no-audit --no-fund --prefer-offline ./${filename}`, {
      cwd: folder,
      stdio: 'pipe',
    });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const inNode = (code: string) =>
    execFileSync('node', ['--input-type=module', '--eval', code], { cwd: folder, stdio: 'pipe' })
      .toString()
      .trim();

  it('scores on a server', () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { buildSnapshot } from 'maturity-widgets/core';
      const read = (name) => JSON.parse(readFileSync(new URL(import.meta.resolve('maturity-widgets/questionnaires/' + name + '.json'))));
      const questionnaire = read('backlog-health');
      const answers = Object.fromEntries(questionnaire.questions.map(({ id }) => [id, 2]));
      console.log(buildSnapshot(questionnaire, answers, { at: '2026-11-21T10:00:00Z', model: read('model') }).score);
    `;
    expect(inNode(code)).to.equal('50');
  });

  it('can be imported in Node, every entry of it', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.keys(exports)
      .filter((entry) => !/\.json$/.test(entry))
      .map((entry) => entry.replace('*', 'de'));
    expect(entries).to.include('./define');
    const names = entries.map((entry) => `maturity-widgets${entry.slice(1)}`);
    const code = `for (const name of ${JSON.stringify(names)}) { await import(name); console.log(name); }`;
    expect(inNode(code).split('\n')).to.deep.equal(names);
  });

  it('gives a bundler one element without zod', async () => {
    writeFileSync(
      join(folder, 'main.js'),
      "import { MaturityQuestion } from 'maturity-widgets'; console.log(MaturityQuestion);",
    );
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry: join(folder, 'main.js'), formats: ['es'] } },
    });
    const { output } = (Array.isArray(result) ? result[0]! : result) as {
      output: { isEntry?: boolean; code: string }[];
    };
    const [main] = output.filter(({ isEntry }) => isEntry);
    expect(main!.code).to.contain('fieldset').and.not.contain('ZodMini');
  });

  it('brings its types', () => {
    writeFileSync(
      join(folder, 'main.ts'),
      `import { buildSnapshot } from 'maturity-widgets/core';
       import 'maturity-widgets';
       document.addEventListener('maturity-complete', ({ detail }) => {
         const version: string = detail.snapshot.questionnaire.version;
         // @ts-expect-error a snapshot has no such field
         detail.snapshot.nonsense;
         console.log(version, buildSnapshot);
       });`,
    );
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      'main.ts',
    ];
    execFileSync(resolve('node_modules/.bin/tsc'), options, { cwd: folder, stdio: 'pipe' });
  });

  it('carries no maintainers’ notes in what visitors download', () => {
    const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const texts = files.map((name) => readFileSync(`dist/cdn/${name}`, 'utf8'));
    const having = (text: string) => texts.filter((served) => served.includes(text)).length;
    expect(having('More than two, or nobody measures it.')).to.equal(2); // its own file, and the one with everything
    expect(having('Kanban flow measures')).to.equal(0);
    expect(having("Little's law")).to.equal(0);
  });
});
