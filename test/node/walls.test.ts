import { execFileSync } from 'node:child_process';
import { mkdtempSync, cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { beforeAll } from 'vitest';

interface Breach {
  title: string;
  file: string;
  code: string;
  target: string;
  rule: string;
}

/** Runs the walls check on a copy of the sources with these files added, and returns what it prints. */
function report(breaches: readonly Breach[]): string {
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
    for (const { file, code } of breaches) writeFileSync(join(folder, file), code);
    const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'src'];
    execFileSync(resolve('node_modules/.bin/depcruise'), options, { cwd: folder, stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stdout: unknown }).stdout).replace(/\s+/g, ' ');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the walls between the layers', () => {
  const leak = (title: string, file: string, target: string, rule: string, code?: string): Breach => {
    const path = target.startsWith('src/') ? `../${target.slice(4).replace('.ts', '.js')}` : 'lit';
    return { title, file, target, rule, code: code ?? `export * from '${path}';` };
  };
  const breaches = [
    leak('core uses Lit', 'src/core/leak1.ts', 'node_modules/lit', 'core may import nothing at run time'),
    leak(
      'core runs schema code',
      'src/core/leak2.ts',
      'src/schema/questionnaire.ts',
      'core may import schema as types only',
    ),
    leak('schema knows core', 'src/schema/leak.ts', 'src/core/index.ts', 'schema may import zod/'),
    leak(
      'an event uses Lit',
      'src/events/leak.ts',
      'node_modules/lit',
      'events may import nothing at run time',
    ),
    leak(
      'the catalog uses core',
      'src/catalog/leak.ts',
      'src/core/index.ts',
      'catalog may import questionnaires',
    ),
    leak('styles know an element', 'src/styles/leak.ts', 'src/elements/define.ts', 'styles may import lit/'),
    leak(
      'zod on the visitor’s path',
      'src/session-context/leak1.ts',
      'src/schema/index.ts',
      'by dynamic import',
    ),
    leak(
      'the session knows an element',
      'src/session-context/leak2.ts',
      'src/elements/define.ts',
      'session-context may import',
    ),
    leak(
      'an element uses another’s class',
      'src/elements/maturity-leak.ts',
      'src/elements/maturity-question.ts',
      'use its tag in a template',
    ),
    leak(
      'the script tag carries an element',
      'src/embed/leak.ts',
      'src/elements/maturity-question.ts',
      'by dynamic import only',
    ),
    leak('the command line draws', 'src/cli/leak.ts', 'src/elements/define.ts', 'cli may import'),
    leak(
      'an element is for servers alone',
      'src/elements/leak.ts',
      'src/server/contents.ts',
      'only the command line may import server',
    ),
  ];
  let printed = '';

  beforeAll(() => {
    printed = report(breaches);
  });

  for (const { title, file, target, rule } of breaches) {
    it(`turn the check red with both files and the rule: ${title}`, () => {
      const finding = printed
        .split(/ error /)
        .find((part) => part.includes(`${file} → `) && part.includes(target) && part.includes(rule));
      expect(finding, printed).to.be.a('string');
    });
  }

  it('are kept by the sources as they are', () => {
    expect(report([])).to.equal('');
  });

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
