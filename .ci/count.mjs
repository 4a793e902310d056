// Adds up vitest's JSON reports and names what failed: node count.mjs <folder> <1 when another step failed>
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [folder, otherFailed] = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;
let broken = otherFailed === '1';
for (const name of ['one-process', 'processes']) {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) {
    console.log(`The run "${name}" left no report.`);
    broken = true;
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
  if (!report.success || report.numPassedTests === 0) broken = true;
  for (const { name: path, status, message, assertionResults } of report.testResults) {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) tell(name, path, 'the file itself', message);
    for (const test of tests) tell(name, path, test.fullName, test.failureMessages.join('\n'));
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(broken || failed > 0 ? 1 : 0);

function tell(run, path, test, message = '') {
  console.log(
    `FAILED (${run}) ${relative(process.cwd(), path)}: ${test}\n  ${message.slice(0, 2_000).replaceAll('\n', '\n  ')}`,
  );
}
