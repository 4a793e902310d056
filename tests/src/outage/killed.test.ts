import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { creditOffice } from '../setup/actors.js';
import { type Installation, natsUrl, openInstallation, sql } from './installation.js';
import { run } from './programs.js';
import { until } from './until.js';
import { openWriters, type Writers } from './writing.js';

const ROUNDS = 10;

describe.runIf(natsUrl)(`a process is killed at any moment, ${ROUNDS} times (separate processes: needs TEST_NATS_URL)`, () => {
  let graph: Installation;
  let writers: Writers;

  beforeAll(async () => {
    graph = await openInstallation(inject('adminUrl'));
    writers = await openWriters(graph);
  });
  afterAll(() => graph?.close());

  const kill = (...names: string[]) => Promise.all(names.map((name) => graph.kill(name)));
  const restart = (...names: string[]) => Promise.all(names.map((name) => graph.restart(name)));
  /** Writes, and does something as soon as so many were answered. */
  const during = async (count: number, answers: number, interrupt: () => Promise<unknown>) => {
    const reached = Promise.withResolvers<void>();
    let answered = 0;
    if (answers === 0) reached.resolve();
    const written = writers.write(count, () => {
      answered += 1;
      if (answered === answers) reached.resolve();
    });
    await reached.promise;
    await interrupt();
    await written;
  };

  it('parties and procurement while they write: every action that was answered is there once, every other one after it was repeated', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await during(10, round % 5, () => kill('parties', 'procurement'));
      await restart('parties', 'procurement');
      await writers.repeat();
    }
    await writers.expectEachOnce();
  }, 120_000);

  it('the register while it follows: it ends where its sources are', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await applied();
      await during(10, 0, async () => {
        await until(async () => (await applied()) > before);
        await kill('obligations');
        await restart('obligations');
      });
    }
    await until(async () => {
      const { data } = await graph.ask('{ freshness { lag } }', { as: creditOffice });
      return data?.freshness.every(({ lag }: { lag: number }) => lag === 0);
    });
    await writers.expectEachOnce();
  }, 120_000);

  it('afterwards every journal is whole, the register agrees with its sources, and building it anew changes nothing', async () => {
    expect(await run(['verify'], graph.environment)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(\w+: \d+ lines, the chain is whole\n)+$/) });
    expect(await run(['reconcile'], graph.environment)).toMatchObject({ code: 0, stdout: 'The register and its sources agree.\n' });
    const followed = await registered();
    expect(await run(['replay', 'obligations'], graph.environment)).toMatchObject({ code: 0 });
    expect(await registered()).toEqual(followed);
  });

  /** How many events the register has applied. */
  const applied = async () => {
    const [row] = await sql<{ sum: string }>(graph.adminUrl, 'select coalesce(sum(position), 0) as sum from obligations.cursor');
    return Number(row!.sum);
  };
  /** Everything the register holds, in order. */
  const registered = async () => {
    const tables = ['obligation', 'obligation_version', 'responsibility', 'responsible', 'tally', 'holding_version', 'cursor'];
    return Object.fromEntries(
      await Promise.all(
        tables.map(async (table) => [table, await sql(graph.adminUrl, `select to_jsonb(t) - 'recorded_at' as row from obligations.${table} t order by 1`)] as const),
      ),
    );
  };
});
