// Reporters for web-test-runner.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes how many tests passed and failed, per browser. */
export function jsonReport(file) {
  return {
    stop({ sessions }) {
      const browsers = {};
      for (const { browser, testResults, errors, passed } of sessions) {
        const counts = (browsers[browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const test of testsIn(testResults))
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        if (!passed && (errors.length > 0 || !testResults)) counts.failed++; // the file itself broke
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(browsers, null, 2));
    },
  };
}

/** Says of every session how it went as soon as it has ended, which is long before the end of all. */
export function sessionReport() {
  return {
    start({ sessions }) {
      const begun = new Map();
      sessions.on('session-status-updated', ({ id, status, browser, group, testResults, errors }) => {
        if (!begun.has(id) && status === 'TEST_STARTED') begun.set(id, Date.now());
        if (status !== 'FINISHED') return;
        const seconds = Math.round((Date.now() - begun.get(id)) / 1000);
        const tests = testsIn(testResults);
        const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
        const name = `${browser.name}, ${group.name}`;
        console.log(
          `${failed.length + errors.length ? 'FAILED' : 'ok    '} ${name}: ${tests.length - failed.length} of ${tests.length} (${seconds} s)`,
        );
        for (const test of failed) console.log(`       ${name}, ${test.name}\n       ${test.error?.message}`);
        for (const { message } of errors) console.log(`       ${message}`);
      });
    },
  };
}

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);
