// Adds up vitest's JSON reports: node count.mjs <folder> <1 when another step failed>
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(broken || failed > 0 ? 1 : 0);
