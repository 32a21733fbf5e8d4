// A reporter for web-test-runner that writes how many tests passed and failed, per browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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

const testsIn = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : []);
