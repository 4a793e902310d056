import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, attempt, creditOffice, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, establishBody, foundBureau, registerPerson, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';

/* The road bureau signs a contract in February, and is merged into the transport bureau on 1 July 2026. */

let graph: TestGraph;
let bureau: Bureau;
let successor: { body: string; post: string };
let head: string;
let headTenure: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  successor = await establishBody(graph, bureau.province, '示例省交通局');
  head = await registerPerson(graph, bureau.province, successor.body, '丁某某');
  headTenure = await act(graph, registrar, 'tenureBegin', {
    post: successor.post,
    person: head,
    startDate: '2023-01-09',
  });
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

describe('REQ-2 who answers beside the head', () => {
  it('is the post to which duties were assigned, from that day on; never one of another body', async () => {
    const { data } = await graph.ask(
      'query Open($b: ID!) { obligations(filter: { obligor: $b }, first: 100) { edges { node { id kind } } } }',
      {
        as: creditOffice,
        variables: { b: bureau.body },
      },
    );
    const obligation = data.obligations.edges.find((edge: { node: { kind: string } }) => edge.node.kind === 'PAY').node
      .id;
    const handler = await act(graph, registrar, 'postCreate', {
      body: bureau.body,
      title: '财务科科长',
      validFrom: '2015-01-01',
    });
    const assignment = { obligation, capacity: 'HANDLER', post: handler, from: '2026-04-01', basis: '分工〔2026〕3号' };
    const other = await attempt(graph, procurementOfficer, 'obligationAssign', { ...assignment, post: successor.post });
    expect(other.userErrors.map((e) => e.code)).toEqual(['OTHER_BODY']);
    await act(graph, procurementOfficer, 'obligationAssign', assignment);
    const answer = await graph.ask(
      'query R($id: ID!) { obligation(id: $id) { responsibilities { capacity from post { title } holder { state } } } }',
      {
        as: creditOffice,
        variables: { id: obligation },
      },
    );
    expect(answer.data.obligation.responsibilities).toContainEqual({
      capacity: 'HANDLER',
      from: '2026-04-01',
      post: { title: '财务科科长' },
      holder: { state: 'HOLDER_UNKNOWN' },
    });
  });

  it('is no longer an abolished head post, but the one after it', async () => {
    await act(graph, registrar, 'tenureEnd', { tenure: headTenure, endDate: '2026-09-30' });
    await act(graph, registrar, 'postAbolish', { post: successor.post, validUntil: '2026-09-30' });
    const next = await act(graph, registrar, 'postCreate', {
      body: successor.body,
      title: '主任',
      isHead: true,
      validFrom: '2026-10-01',
    });
    const { data } = await graph.ask(
      'query Heads($b: ID!) { governmentBody(id: $b) { obligations(first: 1) { edges { node { responsibilities { capacity from to post { id } } } } } } }',
      {
        as: creditOffice,
        variables: { b: successor.body },
      },
    );
    const heads = data.governmentBody.obligations.edges[0].node.responsibilities.filter(
      (r: { capacity: string }) => r.capacity === 'HEAD',
    );
    expect(heads.slice(-2)).toEqual([
      { capacity: 'HEAD', from: '2026-07-01', to: '2026-09-30', post: { id: successor.post } },
      { capacity: 'HEAD', from: '2026-10-01', to: null, post: { id: next } },
    ]);
  });
});
