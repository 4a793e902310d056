import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, creditOffice, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, establishBody, foundBureau, registerPerson, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';

/* The road bureau signs a contract in February, and is merged into the transport bureau on 1 July 2026. */

let graph: TestGraph;
let bureau: Bureau;
let successor: { body: string; post: string };
let head: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  successor = await establishBody(graph, bureau.province, '示例省交通局');
  head = await registerPerson(graph, bureau.province, successor.body, '丁某某');
  await act(graph, registrar, 'tenureBegin', { post: successor.post, person: head, startDate: '2023-01-09' });
  const contract = await signContract(graph, bureau);
  await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
    contract,
    deliveredOn: '2026-04-03',
    description: '全部灯具',
  });
  await act(graph, registrar, 'successionRecord', {
    predecessor: bureau.body,
    successor: successor.body,
    kind: 'MERGER',
    effectiveOn: '2026-07-01',
    documentNumber: '示编办〔2026〕7号',
  });
});
afterAll(() => graph?.close());

describe('REQ-33 a merger of bodies', () => {
  it('leaves the obligor of then, names the obligor of now, and passes the duty to its head from that day', async () => {
    const { data, errors } = await graph.ask(
      `query Merged($body: ID!) {
         governmentBody(id: $body) {
           obligations(filter: { states: [OPEN] }) { edges { node {
             kind obligor { name } currentObligor { name }
             responsibilities { capacity from to basis post { id } holder(on: "2026-08-01") { state tenure { person { name } } } }
           } } }
         }
       }`,
      { as: creditOffice, variables: { body: successor.body } },
    );
    expect(errors).toEqual([]);
    const pay = data.governmentBody.obligations.edges
      .map((edge: { node: object }) => edge.node)
      .find((node: { kind: string }) => node.kind === 'PAY');
    expect(pay).toMatchObject({ obligor: { name: '示例省道路局' }, currentObligor: { name: '示例省交通局' } });
    expect(pay.responsibilities.filter((r: { capacity: string }) => r.capacity === 'HEAD')).toMatchObject([
      { from: '2026-02-10', to: '2026-06-30', post: { id: bureau.post } },
      {
        from: '2026-07-01',
        to: null,
        basis: expect.stringContaining('示编办〔2026〕7号'),
        post: { id: successor.post },
        holder: { state: 'HELD', tenure: { person: { name: '丁某某' } } },
      },
    ]);
  });

  it('before the merger A had to perform, afterwards the successor’s head', async () => {
    const must = async (person: string, on: string) => {
      const { data } = await graph.ask(
        'query Must($p: ID!, $on: Date) { person(id: $p) { obligations(relation: MUST_PERFORM, on: $on) { edges { node { kind } } } } }',
        {
          as: creditOffice,
          variables: { p: person, on },
        },
      );
      return data.person.obligations.edges.some((edge: { node: { kind: string } }) => edge.node.kind === 'PAY');
    };
    expect(
      await Promise.all([
        must(bureau.a, '2026-06-30'),
        must(bureau.a, '2026-07-01'),
        must(head, '2026-06-30'),
        must(head, '2026-07-01'),
      ]),
    ).toEqual([true, false, false, true]);
  });

  it('is counted with the body that owes it now', async () => {
    const { data } = await graph.ask(
      'query Counts($old: ID!, $new: ID!) { old: governmentBody(id: $old) { obligationCounts(by: STATE) { key count } } new: governmentBody(id: $new) { obligationCounts(by: STATE) { key count } } }',
      { as: creditOffice, variables: { old: bureau.body, new: successor.body } },
    );
    expect(data.old.obligationCounts).toEqual([]);
    expect(
      data.new.obligationCounts.reduce((sum: number, row: { count: number }) => sum + row.count, 0),
    ).toBeGreaterThanOrEqual(3);
  });
});
