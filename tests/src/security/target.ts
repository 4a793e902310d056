import type { GraphQLSchema } from 'graphql';
import { expect, inject } from 'vitest';
import { act, PURPOSE, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, type TestGraphOptions, tokenOf } from '../setup/graph.js';
import { post } from './asking.js';
import { type Harmless, harmless, rowCounts } from './harmless.js';
import { schemaOf } from './matrix.js';

/** A graph that hostile requests are aimed at, with a contract in it. */
export interface Target {
  graph: TestGraph;
  bureau: Bureau;
  contract: string;
  schema: GraphQLSchema;
  /** Headers of who may look the most: what he asks comes closest to the tables. */
  officer: Record<string, string>;
  /** Sends a body, and checks that the answer does no harm. */
  send(body: unknown, headers?: Record<string, string>, what?: string): Promise<Harmless>;
  /** Checks that nothing was written, but who looked at whom, and that the graph answers as before. */
  isUnharmed(): Promise<void>;
}

/** @param options.sectors as of `openTestGraph` */
export async function openTarget(options: Pick<TestGraphOptions, 'sectors'> = {}): Promise<Target> {
  const graph = await openTestGraph(inject('adminUrl'), options);
  const bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  const contract = await signContract(graph, bureau);
  const before = await rowCounts(graph);
  return {
    graph,
    bureau,
    contract,
    schema: await schemaOf(graph),
    officer: { authorization: `Bearer ${await tokenOf({ ...procurementOfficer, clearance: 'L4' })}`, ...PURPOSE },
    send: async (body, headers = {}, what = 'a request') =>
      harmless(await graph.fetch(post(typeof body === 'string' ? body : JSON.stringify(body), headers)), what),
    async isUnharmed() {
      const after = await rowCounts(graph);
      const changed = Object.keys(after).filter((table) => after[table] !== before[table] && !table.endsWith('.look'));
      expect(changed).toEqual([]);
      const { data, errors } = await graph.ask(
        'query Still($id: ID!) { procurementContract(id: $id) { number supplier { name } } }',
        { as: procurementOfficer, variables: { id: contract } },
      );
      expect([errors, data]).toEqual([
        [],
        { procurementContract: { number: 'HT-2026-001', supplier: { name: '示例照明有限公司' } } },
      ]);
    },
  };
}
