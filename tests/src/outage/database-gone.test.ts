import { type EmbeddedPostgres, startEmbeddedPostgres } from '@integrity-graph/gateway/database';
import { prepareDatabase } from '@integrity-graph/kit';
import { subgraphs } from '@integrity-graph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, creditOffice, procurementOfficer } from '../setup/actors.js';
import { type Bureau, contractTerms, foundBureau, signContract } from '../setup/bureau.js';
import type { TestGraph } from '../setup/graph.js';
import { environmentOf, graphAt, once } from './installation.js';
import { launch, type Program, workFolder } from './programs.js';
import { until } from './until.js';

/* A PostgreSQL server of its own, which goes away and comes back at the same address while the graph runs on it. */

let folder: Awaited<ReturnType<typeof workFolder>>;
let server: EmbeddedPostgres;
let program: Program;
let graph: TestGraph;
let bureau: Bureau;

const startServer = (port = 0) =>
  startEmbeddedPostgres({ dataFolder: `${folder.path}/server`, durable: false, port, log: () => {} });

beforeAll(async () => {
  folder = await workFolder();
  server = await startServer();
  await prepareDatabase({ adminUrl: server.adminUrl, subgraphs, prefix: 'ig_test', password: 'ig_test' });
  program = await launch(['start'], environmentOf(server.adminUrl, folder.path));
  graph = graphAt(() => program.url);
  bureau = await foundBureau(graph);
  await signContract(graph, bureau);
});
afterAll(async () => {
  await program?.killAll();
  await server?.stop();
  await folder?.remove();
});

const ready = async () => {
  const response = await fetch(`${program.url}/ready`);
  return { status: response.status, ...((await response.json()) as { ready: boolean; missing: string[] }) };
};
const contracts = () =>
  graph.ask('{ procurementContracts { totalCount } obligations { totalCount } }', { as: creditOffice });

describe.runIf(once)('PostgreSQL goes away while the graph runs', () => {
  let gone: string;
  beforeAll(async () => {
    gone = new URL(server.adminUrl).port;
    await server.stop();
  });

  it('it lives, says that it is not ready, and for want of what', async () => {
    expect((await fetch(`${program.url}/health`)).status).toBe(200);
    expect(
      await until(async () => {
        const answer = await ready();
        return answer.status === 503 && answer;
      }),
    ).toEqual({
      status: 503,
      ready: false,
      missing: subgraphs.map(({ name }) => `${name}: the database does not answer`),
    });
  });

  it('questions are answered with errors that tell nothing of addresses, logins or statements', async () => {
    const { data, errors } = await contracts();
    expect(data).toEqual({ procurementContracts: null, obligations: null });
    expect(errors.map(({ extensions: { code, service } }) => `${code} ${service}`).sort()).toEqual([
      'SUBGRAPH_UNAVAILABLE obligations',
      'SUBGRAPH_UNAVAILABLE procurement',
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1|ig_test|select|postgres|\.js/i);
  });

  it('actions are not done, and say so', async () => {
    const { id, errors, pending } = await attempt(graph, procurementOfficer, 'procurementContractSign', {
      ...contractTerms(bureau),
      number: 'HT-2',
    });
    expect({ id, pending }).toEqual({ id: undefined, pending: undefined });
    expect(errors).toMatchObject([{ code: 'SUBGRAPH_UNAVAILABLE' }]);
  });

  it('back again, everything works without a restart, and the register follows', async () => {
    server = await startServer(Number(gone));
    await until(async () => (await ready()).ready);
    expect((await contracts()).errors).toEqual([]);
    const { errors, userErrors, pending } = await attempt(graph, procurementOfficer, 'procurementContractSign', {
      ...contractTerms(bureau),
      number: 'HT-2',
    });
    expect({ errors, userErrors, pending }).toEqual({ errors: [], userErrors: [], pending: false });
    expect((await contracts()).data.procurementContracts.totalCount).toBe(2);
    program.signal('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });
});
