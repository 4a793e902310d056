import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, creditOffice, procurementOfficer, registrar } from '../setup/actors.js';
import { type Bureau, foundBureau, signContract } from '../setup/bureau.js';
import { EVERY_SECTOR, openTestGraph, type TestGraph } from '../setup/graph.js';
import { setObligationLevels } from './behind.js';
import { obligationOf } from './found.js';
import { listsOf } from './lists.js';
import { schemaOf } from './matrix.js';

/*
 * What anybody may see. A headed the bureau until the end of March 2026, B since. Of two contracts one is published; the
 * obligations to pay under it (overdue) and to return its guarantee (not due for long) are public too.
 */

let graph: TestGraph;
let bureau: Bureau;
let tenureA: string;
let published: string;
let unpublished: string;
let overdue: string;
let notDue: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'), { sectors: EVERY_SECTOR });
  bureau = await foundBureau(graph);
  const { post, a, b } = bureau;
  tenureA = await act(graph, registrar, 'tenureBegin', { post, person: a, startDate: '2021-06-01' });
  await act(graph, registrar, 'tenureEnd', { tenure: tenureA, endDate: '2026-03-31' });
  await act(graph, registrar, 'tenureBegin', { post, person: b, startDate: '2026-04-01' });
  const guarantees = [
    { kind: 'PERFORMANCE', form: 'LETTER_OF_GUARANTEE', amount: { amount: '10000' }, returnDueOn: '2098-01-04' },
  ];
  published = await signContract(graph, bureau, { guarantees });
  await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
    contract: published,
    deliveredOn: '2026-04-03',
    description: '灯具',
  });
  await act(graph, procurementOfficer, 'procurementContractPublish', {
    contract: published,
    publishedOn: '2026-02-11',
    medium: '示例政府采购网',
    basis: '政府采购法实施条例 50',
    approverPost: post,
  });
  unpublished = await signContract(graph, bureau, { number: 'HT-2' });
  [overdue, notDue] = [await pay(), await obligationOf(graph, bureau.body, 'RETURN_PERFORMANCE_GUARANTEE')];
  await setObligationLevels(graph, new Map([overdue, notDue].map((id) => [id, 1])));
});
afterAll(() => graph?.close());

/** The obligation to pay under the published contract. */
async function pay(): Promise<string> {
  const { data } = await graph.ask(
    'query Pay($body: ID!) { obligations(filter: { obligor: $body }, first: 100) { edges { node { id kind isOverdue } } } }',
    {
      as: creditOffice,
      variables: { body: bureau.body },
    },
  );
  return data.obligations.edges.find(
    ({ node }: { node: { kind: string; isOverdue: boolean } }) => node.kind === 'PAY' && node.isOverdue,
  ).node.id;
}

const variables = () => ({
  body: bureau.body,
  post: bureau.post,
  a: bureau.a,
  b: bureau.b,
  c: bureau.c,
  tenureA,
  published,
  unpublished,
  overdue,
  notDue,
});

/** Asks without a token; only the variables that the query names are sent. */
async function ask(query: string) {
  const named = Object.entries(variables()).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query));
  const { data, errors } = await graph.ask(
    `query Anybody(${named.map(([name]) => `$${name}: ID!`).join(', ')}) { ${query} }`.replace('()', ''),
    { variables: Object.fromEntries(named) },
  );
  return { data, codes: errors.map(({ path, extensions }) => `${path?.join('.')} ${extensions.code}`).sort() };
}

const HEAD = { state: 'HELD', since: '2026-04-01', tenure: { person: { name: '乙某某' } } };
const UNKNOWN = { state: 'HOLDER_UNKNOWN', since: null, tenure: null };
const HOLDING = '{ state since tenure { person { name } } }';

describe('anybody', () => {
  it('reads bodies, their posts and who heads them now', async () => {
    const { data, codes } = await ask(
      `governmentBody(id: $body) { name posts { title } head ${HOLDING} } post(id: $post) { holder ${HOLDING} tenures { person { name } } } person(id: $b) { name }`,
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({
      governmentBody: { name: '示例省道路局', posts: [{ title: '局长' }], head: HEAD },
      post: { holder: HEAD, tenures: [{ person: { name: '乙某某' } }] },
      person: { name: '乙某某' },
    });
  });

  it('is refused the list of people, and what a person owes', async () => {
    const { data, codes } = await ask(
      'people { totalCount } byName: people(filter: { name: "乙某某" }) { totalCount } person(id: $b) { name obligations { totalCount } }',
    );
    expect(data).toEqual({ people: null, byName: null, person: { name: '乙某某', obligations: null } });
    expect(codes).toEqual(['byName FORBIDDEN', 'people FORBIDDEN', 'person.obligations FORBIDDEN']);
  });

  it('finds no past holder, however he asks', async () => {
    const { data, codes } = await ask(
      `post(id: $post) { holder(on: "2026-03-01") ${HOLDING} earlier: holder(on: "2026-03-01", knownAt: "2030-01-01T00:00:00Z") ${HOLDING}
         tenures { startDate } obligations(first: 1) { totalCount } }
       governmentBody(id: $body) { head(on: "2025-01-01") ${HOLDING} }
       person(id: $a) { name } was: person(id: $a, asOf: "2026-03-01") { name }
       tenure(id: $tenureA) { id } tenureWas: tenure(id: $tenureA, knownAt: "2030-01-01T00:00:00Z") { id }
       tenures(filter: { person: $a }) { totalCount } past: tenures(filter: { endDateBetween: { to: "2026-12-31" } }) { totalCount }`,
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({
      post: {
        holder: UNKNOWN,
        earlier: UNKNOWN,
        tenures: [{ startDate: '2026-04-01' }],
        obligations: { totalCount: 2 },
      },
      governmentBody: { head: UNKNOWN },
      person: null,
      was: null,
      tenure: null,
      tenureWas: null,
      tenures: { totalCount: 0 },
      past: { totalCount: 0 },
    });
  });

  it('finds none in the register either', async () => {
    const { data, codes } = await ask(
      `obligation(id: $notDue) { isOverdue responsibilities { capacity holder ${HOLDING} earlier: holder(on: "2026-03-01") ${HOLDING} known: holder(on: "2026-03-01", knownAt: "2026-03-31T00:00:00Z") ${HOLDING} } }`,
    );
    expect(codes).toEqual([]);
    expect(data.obligation).toEqual({
      isOverdue: false,
      responsibilities: [{ capacity: 'HEAD', holder: HEAD, earlier: UNKNOWN, known: UNKNOWN }],
    });
  });

  it('is told no name beside an overdue that nobody has confirmed, even as it stood before', async () => {
    const { data, codes } = await ask(
      `obligation(id: $overdue) { isOverdue responsibilities { capacity post { title } holder { state } } }
       before: obligation(id: $overdue, asOf: "2026-04-10") { isOverdue responsibilities { holder { state } } }
       known: obligation(id: $overdue, knownAt: "2030-01-01T00:00:00Z") { responsibilities { holder { state } } }
       list: obligations(filter: { isOverdue: true }) { edges { node { responsibilities { holder(on: "2026-04-10") { state } } } } }
       post(id: $post) { handover(on: "2026-06-01") { overdueCount outgoing { state } incoming { state } } earlier: handover(on: "2026-04-10") { overdueCount incoming { state } } }`,
    );
    const withheld = [{ holder: null }];
    expect(data).toEqual({
      obligation: { isOverdue: true, responsibilities: [{ capacity: 'HEAD', post: { title: '局长' }, holder: null }] },
      before: { isOverdue: false, responsibilities: withheld },
      known: { responsibilities: withheld },
      list: { edges: [{ node: { responsibilities: withheld } }] },
      post: {
        handover: { overdueCount: 1, outgoing: null, incoming: null },
        earlier: { overdueCount: 0, incoming: null },
      },
    });
    expect(codes.length).toBe(7);
    expect(codes.every((code) => code.endsWith('FORBIDDEN'))).toBe(true);
  });

  it('reads of a published contract what is published, and of another nothing', async () => {
    const { data } = await ask(
      'published: procurementContract(id: $published) { number publication { medium } } unpublished: procurementContract(id: $unpublished) { number } procurementProjects { totalCount }',
    );
    expect(data).toEqual({
      published: { number: 'HT-2026-001', publication: { medium: '示例政府采购网' } },
      unpublished: null,
      procurementProjects: { totalCount: 0 },
    });
  });

  it('finds nothing above L1 in any list', async () => {
    const lists = listsOf(await schemaOf(graph)).filter(({ field }) => field !== 'people');
    expect(lists.length).toBeGreaterThan(10);
    const above: string[] = [];
    for (const { field } of lists) {
      const { data, errors } = await graph.ask(
        `{ list: ${field}(first: 100) { totalCount edges { node { id level } } } }`,
      );
      expect(errors).toEqual([]);
      expect([field, data.list.totalCount]).toEqual([field, data.list.edges.length]);
      above.push(
        ...data.list.edges
          .filter(({ node }: { node: { level: string } }) => node.level !== 'L1')
          .map(({ node }: { node: { id: string } }) => `${field} ${node.id}`),
      );
    }
    expect(above).toEqual([]);
  });

  it('sees nothing of a publication after its last day', async () => {
    const contract = await signContract(graph, bureau, { number: 'HT-3' });
    await act(graph, procurementOfficer, 'procurementContractPublish', {
      contract,
      publishedOn: '2026-02-11',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: bureau.post,
      visibleUntil: '2026-02-12',
    });
    const { data } = await graph.ask(
      'query Expired($id: ID!) { procurementContract(id: $id) { number } past: procurementContract(id: $id, asOf: "2026-02-12") { number } procurementContracts(filter: { number: "HT-3" }) { totalCount } }',
      { variables: { id: contract } },
    );
    expect(data).toEqual({ procurementContract: null, past: null, procurementContracts: { totalCount: 0 } });
  });
});
