// Says `N passed, N failed` from the test runner's own report; ends with 1 when there is none, or nothing ran, or anything failed.
import { readFileSync } from 'node:fs';

/** A file that could not even be loaded holds no tests that could fail, so it counts as one itself. */
function count(report) {
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

let figures = { passed: 0, failed: 0 };
try {
  figures = count(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
} catch {
  process.stderr.write('The test runner left no report.\n');
}
process.stdout.write(`${figures.passed} passed, ${figures.failed} failed\n`);
process.exitCode = figures.passed > 0 && figures.failed === 0 ? 0 : 1;
