// `npm test`: every check there is, one after the other, and one honest sum at the end. A check that runs tests is
// counted by its report, any other as one. `node scripts/check.mjs lint units` runs only the checks named. The long ones
// are run by their names alone; `npm run test:full` names them all.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const CHECKS = [
  { name: 'format', run: 'prettier --check .' },
  { name: 'generated', run: 'node scripts/generate.mjs --check' },
  { name: 'types', run: 'tsc' },
  { name: 'core types', run: 'tsc -p src/core' },
  { name: 'lint', run: 'eslint --max-warnings 0 .' },
  {
    name: 'templates',
    run: "lit-analyzer --quiet --strict --rules.no-unknown-tag-name off 'src/elements/*.ts'",
  },
  { name: 'walls', run: 'depcruise --config .dependency-cruiser.cjs --output-type err-long src' },
  { name: 'content', run: 'node scripts/lint-content.mjs' },
  { name: 'build', run: 'npm run --silent build' },
  { name: 'sizes', run: 'node scripts/sizes.mjs' },
  {
    name: 'package',
    run: 'publint --strict && attw --pack . --profile esm-only --exclude-entrypoints custom-elements.json',
  },
  { name: 'units', run: 'vitest run --project node', report: 'reports/units.json', count: vitestCounts },
  { name: 'browsers', run: 'wtr', report: 'reports/browsers.json', count: browserCounts },
  {
    name: 'stories',
    run: 'vitest run --project storybook',
    report: 'reports/stories.json',
    count: vitestCounts,
  },
  { name: 'storybook', run: 'npm run --silent build-storybook' },
  {
    name: 'product',
    run: 'wtr --config web-test-runner.product.config.mjs',
    report: 'reports/product.json',
    count: browserCounts,
    long: true,
  },
  {
    name: 'soak',
    run: 'vitest run --project soak',
    report: 'reports/soak.json',
    count: vitestCounts,
    long: true,
  },
  { name: 'memory', run: 'node bench/core.mjs --memory', long: true },
  {
    name: 'hosts',
    run: 'node scripts/try-hosts.mjs',
    report: 'reports/hosts.json',
    count: (counts) => counts,
    long: true,
  },
];

const asked = process.argv.slice(2);
const checks = CHECKS.filter(({ name, long }) => (asked.length ? asked.includes(name) : !long));
const results = checks.map(check);

console.log('\n');
for (const { name, seconds, passed, failed, skipped } of results) {
  const rest = skipped ? `, ${skipped} skipped` : '';
  console.log(
    `${failed ? 'FAILED' : 'ok    '} ${name.padEnd(12)} ${passed} passed, ${failed} failed${rest} (${seconds} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') ? 1 : 0;

function check({ name, run, report, count }) {
  console.log(`\n::: ${name}`);
  if (report) rmSync(report, { force: true });
  const started = Date.now();
  const env = {
    ...process.env,
    PATH: `node_modules/.bin:${process.env.PATH}`,
    STORYBOOK_DISABLE_TELEMETRY: '1',
    REPORT: report ?? '',
  };
  const { status } = spawnSync(run, { shell: true, stdio: 'inherit', env });
  const counts = report
    ? counted(report, count)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  // A run that broke outside any test, or that ran none, is a failure too.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  if (report && counts.passed + counts.failed === 0) counts.failed = 1;
  return { name, seconds: Math.round((Date.now() - started) / 1000), ...counts };
}

function counted(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length, skipped: numPendingTests };
}

function browserCounts(browsers) {
  const all = Object.values(browsers);
  const total = (key) => all.reduce((sum, counts) => sum + counts[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}
