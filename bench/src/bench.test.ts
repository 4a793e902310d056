import '@integrity-graph/kit/testing';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startOneProcess } from './contender.js';
import { type BenchData, differences, makeData } from './data.js';
import { importsBesideCopy } from './imports.js';
import { measureOn, print } from './index.js';
import { ask, newToken } from './measure.js';
import { operations } from './operations.js';

const silent = () => {};

let data: BenchData;
beforeAll(async () => {
  data = await makeData(inject('adminUrl'), 400, silent);
});
afterAll(() => data?.drop());

it('the generated data are what the register would have made of the sectors’ records', async () => {
  expect(await differences(data)).toEqual([]);
});

it('every contender gives the same answers, and the report has a line for each on each operation', async () => {
  const options = {
    scales: [400],
    databaseUrl: undefined,
    rounds: 1,
    seconds: { alone: 0.1, together: 0.1 },
    clients: 2,
    surroundings: false,
    log: silent,
  };
  const text = print({ options, postgres: 'any', scales: [await measureOn(data, options)], timed: [] });
  for (const contender of ['in one process', 'over HTTP', 'hand-written SQL', 'Apollo']) {
    const lines = text.split('\n').filter((line) => line.startsWith(`| ${contender} |`));
    // One for each operation, one for memory.
    expect(lines).toHaveLength(operations.length + 1);
    expect(lines.join()).not.toMatch(/NaN|undefined/);
  }
}, 240_000);

it('a dossier over eight sectors is one round trip, whose statements do not grow with the page', async () => {
  const contender = await startOneProcess(data);
  try {
    const token = await newToken();
    const sectors = operations.find(({ name }) => name === 'sectors')!;
    const dossier = async (first: number) => {
      const paged = { ...sectors, graphql: sectors.graphql.replace('first: 20', `first: ${first}`) };
      const before = await contender.usage();
      const { data: answer, errors } = (await ask(contender, paged, data.persons[0]!, token)) as {
        // biome-ignore lint/suspicious/noExplicitAny: it has the shape of the question
        data: any;
        errors?: unknown;
      };
      const { edges } = answer.person.obligations;
      const lines = edges.map(({ node }: { node: Record<string, unknown> }) => node);
      return {
        errors,
        lines: lines.length,
        sectors: new Set(lines.map(({ sector }: { sector: string }) => sector)).size,
        told: lines.every(
          ({ document, recordedBy, legalBasis, subject }: Record<string, unknown>) =>
            document && recordedBy && legalBasis && Object.keys(subject as object).length > 0,
        ),
        statements: (await contender.usage()).statements - before.statements,
      };
    };
    // The first of a kind is planned, and finds out what the caller may see.
    await dossier(30);
    const some = await dossier(30);
    expect(some).toMatchObject({ errors: undefined, lines: 30, sectors: 8, told: true });
    expect(await dossier(60)).toEqual({ ...some, lines: 60 });
  } finally {
    await contender.close();
  }
}, 120_000);

it('files come in beside them', async () => {
  const imports = await importsBesideCopy(data, { hours: 200, contracts: 3 });
  expect(imports).toHaveLength(2);
  for (const { what, rate, copyRate, memory } of imports)
    for (const value of [rate, copyRate, memory[0]]) expect(value, what).toBeGreaterThan(0);
});
