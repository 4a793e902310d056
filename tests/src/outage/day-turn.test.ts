import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, creditOffice, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, establishBody, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph, topology } from '../setup/graph.js';
import { subscribe } from './subscribing.js';

/*
 * The clock stands at half a second before midnight, Shanghai, of 6 May 2026: the last day on which the price of a
 * contract may be paid, and the last before the road bureau is merged. Then it is the 7th.
 */

describe.runIf(topology === 'one process')('a civil day begins (one process, with a clock of its own)', () => {
  let graph: TestGraph;
  let bureau: Bureau;
  let successor: { body: string; post: string };
  let now = new Date('2026-05-06T15:59:59.500Z');

  beforeAll(async () => {
    graph = await openTestGraph(inject('adminUrl'), { clock: () => now });
    bureau = await foundBureau(graph);
    await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
    const contract = await signContract(graph, bureau);
    await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
      contract,
      deliveredOn: '2026-04-03',
      description: '全部灯具',
    });
    successor = await establishBody(graph, bureau.province, '示例省交通局');
    await act(graph, registrar, 'successionRecord', {
      predecessor: bureau.body,
      successor: successor.body,
      kind: 'MERGER',
      effectiveOn: '2026-05-07',
      documentNumber: '示编办〔2026〕7号',
    });
  });
  afterAll(() => graph?.close());

  const toPay = async () => {
    const { data, errors } = await graph.ask(
      `query ToPay($obligor: ID!) {
         obligations(filter: { obligor: $obligor }) { edges { node { kind state isOverdue overdueDays due { on } currentObligor { name } } } }
       }`,
      { as: creditOffice, variables: { obligor: bureau.body } },
    );
    expect(errors).toEqual([]);
    return data.obligations.edges
      .map((edge: { node: object }) => edge.node)
      .find(({ kind }: { kind: string }) => kind === 'PAY');
  };

  it('before it, nothing to pay is overdue, and all lies with the body that signed', async () => {
    expect(await toPay()).toMatchObject({
      isOverdue: false,
      due: { on: '2026-05-06' },
      currentObligor: { name: '示例省道路局' },
    });
  });

  it('at midnight subscribers are told what became overdue and what passed to another body, and nobody records anything', async () => {
    const fields = '{ kind state isOverdue overdueDays currentObligor { name } }';
    const overdue = await subscribe(
      graph,
      `subscription { obligationChanged(filter: { isOverdue: true }) ${fields} }`,
      { as: creditOffice },
    );
    const passed = await subscribe(
      graph,
      `subscription Passed($to: ID!) { obligationChanged(filter: { obligor: $to, states: [OPEN] }) ${fields} }`,
      {
        as: creditOffice,
        variables: { to: successor.body },
      },
    );
    now = new Date('2026-05-06T16:00:00.500Z');
    const pay = {
      kind: 'PAY',
      state: 'OPEN',
      isOverdue: true,
      overdueDays: 1,
      currentObligor: { name: '示例省交通局' },
    };
    const told = [];
    while (told.at(-1)?.kind !== 'PAY') told.push((await overdue.next()).data.obligationChanged);
    expect(told.at(-1)).toEqual(pay);
    expect((await passed.next()).data.obligationChanged).toMatchObject({ currentObligor: { name: '示例省交通局' } });
    expect(await toPay()).toMatchObject({ isOverdue: true, overdueDays: 1, currentObligor: { name: '示例省交通局' } });
    await Promise.all([overdue.leave(), passed.leave()]);
  });

  it('the tallies follow: all is counted with the body that owes it now', async () => {
    const { data } = await graph.ask(
      'query Counts($old: ID!, $new: ID!) { old: governmentBody(id: $old) { obligationCounts(by: STATE) { key count } } new: governmentBody(id: $new) { obligationCounts(by: STATE) { key count } } }',
      { as: creditOffice, variables: { old: bureau.body, new: successor.body } },
    );
    expect(data.old.obligationCounts).toEqual([]);
    expect(data.new.obligationCounts).toContainEqual({ key: 'OPEN', count: expect.any(Number) });
  });
});
