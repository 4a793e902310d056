import {
  appendLine,
  closeAll,
  createLogger,
  LocalBus,
  prepareDatabase,
  Runtime,
  SetupError,
  systemContext,
} from '@integrity-graph/kit';
import { createDatabase, type TestDatabase } from '@integrity-graph/kit/testing';
import { subgraphs } from '@integrity-graph/schema';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Graph } from './graph.js';
import { loadSample } from './sample.js';

const logger = createLogger('test');

let database: TestDatabase;
let graph: Graph;

beforeEach(async () => {
  database = await createDatabase(inject('adminUrl'));
  const { url } = await prepareDatabase({
    adminUrl: database.adminUrl,
    subgraphs,
    prefix: 'ig_test',
    password: 'ig_test',
  });
  const bus = new LocalBus();
  const runtimes = new Map<string, Runtime>();
  for (const definition of subgraphs)
    runtimes.set(definition.name, await Runtime.open(definition, { url: url!, bus, logger, pool: 3 }));
  for (const runtime of runtimes.values()) runtime.follow();
  graph = {
    runtimes,
    embedded: false,
    async close() {
      // Who follows ends before whom he follows.
      await closeAll(runtimes.values());
    },
  };
});
afterEach(async () => {
  await graph.close();
  await database.drop();
});

/** Somebody records something of his own. */
async function record(): Promise<void> {
  await systemContext(graph.runtimes.get('parties')!, 'clerk').em.transactional((em) =>
    appendLine(em as never, {
      action: 'enterpriseRegister',
      actor: 'clerk',
      actorBody: null,
      purpose: null,
      caseNumber: null,
      effectiveOn: '2026-01-01',
      recordedAt: new Date('2026-01-01T00:00:00Z'),
      entries: [],
      published: [],
    }),
  );
}

async function bodies(): Promise<number> {
  const { rows } = systemContext(graph.runtimes.get('parties')!, 'test');
  const [row] = await rows<{ n: number }>('select count(*)::int as n from government_body');
  return row!.n;
}

describe('the sample data', () => {
  it('are refused beside records of one’s own when they were asked for, and left out otherwise', async () => {
    await record();
    const refusal = loadSample(graph, logger, true);
    await expect(refusal).rejects.toBeInstanceOf(SetupError);
    await expect(refusal).rejects.toThrow(/^SAMPLE_DATA: .* empty graph/);
    await loadSample(graph, logger, false);
    expect(await bodies()).toBe(0);
  });

  it('once loaded, bear that others record beside them', async () => {
    await loadSample(graph, logger, true);
    const loaded = await bodies();
    await record();
    await loadSample(graph, logger, true);
    expect([loaded > 0, await bodies()]).toEqual([true, loaded]);
  }, 240_000);
});
