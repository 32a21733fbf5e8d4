import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'chai';

/** Runs the walls check on a copy of the sources with one file added. Returns what it prints, or '' when it is content. */
function breakWall(file: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    for (const path of [
      'src',
      'questionnaires',
      'tsconfig.json',
      '.dependency-cruiser.cjs',
      'package.json',
    ]) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
    const cruiser = resolve('node_modules/.bin/depcruise');
    execFileSync(cruiser, ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src'], {
      cwd: folder,
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the walls between the layers', () => {
  const breaches: [breach: string, file: string, code: string, target: string, rule: string][] = [
    [
      'core uses Lit',
      'src/core/leak.ts',
      "export { html } from 'lit';",
      'node_modules/lit',
      'core may import',
    ],
    [
      'core runs schema code',
      'src/core/leak.ts',
      "export * from '../schema/questionnaire.js';",
      'src/schema/questionnaire.ts',
      'core may import schema as types only',
    ],
    [
      'schema knows core',
      'src/schema/leak.ts',
      "export * from '../core/index.js';",
      'src/core/index.ts',
      'schema may import',
    ],
    [
      'an event uses Lit',
      'src/events/leak.ts',
      "export { html } from 'lit';",
      'node_modules/lit',
      'events may import',
    ],
    [
      'the catalog uses core',
      'src/catalog/leak.ts',
      "export * from '../core/index.js';",
      'src/core/index.ts',
      'catalog may import',
    ],
    [
      'zod on the visitor’s path',
      'src/session-context/leak.ts',
      "export * from '../schema/index.js';",
      'src/schema/index.ts',
      'by dynamic import',
    ],
    [
      'an element uses another’s class',
      'src/elements/maturity-leak.ts',
      "export { MaturityQuestion } from './maturity-question.js';",
      'src/elements/maturity-question.ts',
      'may not import another element',
    ],
    [
      'the script tag carries an element',
      'src/embed/leak.ts',
      "import '../elements/maturity-question.js';",
      'src/elements/maturity-question.ts',
      'embed may import',
    ],
  ];

  for (const [breach, file, code, target, rule] of breaches) {
    it(`turn the check red: ${breach}`, () => {
      const report = breakWall(file, code);
      expect(report).to.contain(file).and.contain(target).and.contain(rule);
    });
  }

  it('keeps the DOM out of core: its own tsconfig has no DOM library', () => {
    const config = readFileSync('src/core/tsconfig.json', 'utf8');
    expect(config)
      .to.match(/"lib": \["es\d+"\]/)
      .and.match(/"types": \[\]/);
  });

  it('turns red when core names the DOM', () => {
    const folder = mkdtempSync(join(tmpdir(), 'core-'));
    try {
      cpSync('src', join(folder, 'src'), { recursive: true });
      cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, 'src/core/leak.ts'), 'export const title = document.title;');
      const compile = () =>
        execFileSync(resolve('node_modules/.bin/tsc'), ['-p', 'src/core'], { cwd: folder, stdio: 'pipe' });
      expect(compile).to.throw();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
