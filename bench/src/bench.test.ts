import '@integrity-graph/kit/testing';
import { expect, inject, it } from 'vitest';
import { differences, makeData } from './data.js';
import { importsBesideCopy } from './imports.js';
import { print, run } from './index.js';
import { operations } from './operations.js';

const silent = () => {};

it('every contender gives the same answers, and the report has a line for each on each operation', async () => {
  const report = await run({
    scales: [400],
    databaseUrl: inject('adminUrl'),
    rounds: 1,
    seconds: { alone: 0.1, together: 0.1 },
    clients: 2,
    surroundings: false,
    log: silent,
  });
  const text = print(report);
  for (const contender of ['in one process', 'over HTTP', 'hand-written SQL', 'Apollo']) {
    const lines = text.split('\n').filter((line) => line.startsWith(`| ${contender} |`));
    // One for each operation, one for memory.
    expect(lines).toHaveLength(operations.length + 1);
    expect(lines.join()).not.toMatch(/NaN|undefined/);
  }
}, 240_000);

it('the generated data are what the register would have made of the sectors’ records, and files come in beside them', async () => {
  const data = await makeData(inject('adminUrl'), 400, silent);
  try {
    expect(await differences(data)).toEqual([]);
    const timed = await importsBesideCopy(data, { hours: 200, contracts: 3 });
    expect(timed.map(({ unit, value }) => [unit, value > 0])).toEqual(Array(4).fill(['rows/s', true]));
  } finally {
    await data.drop();
  }
}, 240_000);
