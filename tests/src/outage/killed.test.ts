import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { creditOffice } from '../setup/actors.js';
import { type Installation, natsUrl, openInstallation, sql } from './installation.js';
import { run } from './programs.js';
import { until } from './until.js';
import { openWriters, type Writers } from './writing.js';

const ROUNDS = 10;

describe.runIf(natsUrl)(
  `a process is killed at any moment, ${ROUNDS} times (separate processes: needs TEST_NATS_URL)`,
  () => {
    let graph: Installation;
    let writers: Writers;

    beforeAll(async () => {
      graph = await openInstallation(inject('adminUrl'));
      writers = await openWriters(graph);
    });
    afterAll(() => graph?.close());

    const crash = async (name: string) => {
      await graph.kill(name);
      await graph.restart(name);
    };

    it('the subgraph that is written to, and the register that follows it: what was answered is there once, the rest after it was repeated', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = await applied();
        const registerCrashed = until(async () => (await applied()) > before).then(() => crash('obligations'));
        const answered = Promise.withResolvers<void>();
        let answers = 0;
        const written = writers.write(10, () => {
          answers += 1;
          if (answers === round % 5) answered.resolve();
        });
        if (round % 5 > 0) await answered.promise;
        await crash(round % 2 === 0 ? 'procurement' : 'parties');
        await written;
        await writers.repeat();
        await registerCrashed;
      }
      await writers.expectEachOnce();
    }, 180_000);

    it('afterwards every journal is whole, the register agrees with its sources, and building it anew changes nothing', async () => {
      await until(async () => {
        const { data } = await graph.ask('{ freshness { lag } }', { as: creditOffice });
        return data?.freshness.every(({ lag }: { lag: number }) => lag === 0);
      });
      expect(await run(['verify'], graph.environment)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^(\w+: \d+ lines, the chain is whole\n)+$/),
      });
      expect(await run(['reconcile'], graph.environment)).toMatchObject({
        code: 0,
        stdout: 'The register and its sources agree.\n',
      });
      const followed = await registered();
      expect(await run(['replay', 'obligations'], graph.environment)).toMatchObject({ code: 0 });
      expect(await registered()).toEqual(followed);
    });

    /** How many events the register has applied. */
    const applied = async () => {
      const [row] = await sql<{ sum: string }>(
        graph.adminUrl,
        'select coalesce(sum(position), 0) as sum from obligations.cursor',
      );
      return Number(row!.sum);
    };
    /** Everything the register holds, in order. */
    const registered = async () => {
      const tables = ['obligation', 'obligation_version', 'responsibility', 'responsible', 'tally', 'holding_version'];
      return Object.fromEntries(
        await Promise.all(
          tables.map(
            async (table) =>
              [
                table,
                await sql(
                  graph.adminUrl,
                  `select to_jsonb(t) - 'recorded_at' as row from obligations.${table} t order by 1`,
                ),
              ] as const,
          ),
        ),
      );
    };
  },
);
