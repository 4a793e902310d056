import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, creditOffice, procurementOfficer, registrar, secondProcurementOfficer } from '../setup/actors.js';
import { type Bureau, establishBody, foundBureau, signContract } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';

/*
 * A contract signed on 10 February 2026, what was done under it recorded in another order than it happened: filed on 20
 * February, published on the 12th, its value corrected, then paid on 15 May. The bureau is merged on 1 July.
 */

let graph: TestGraph;
let bureau: Bureau;
let successor: string;
let contract: string;
let beforeCorrection: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'));
  bureau = await foundBureau(graph);
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  contract = await signContract(graph, bureau, { value: { amount: '1280000.00' } });
  await record('procurementDeliveryRecord', { deliveredOn: '2026-04-03', description: '全部灯具' });
  await record('procurementContractFile', { filedOn: '2026-02-20', filedWith: bureau.body });
  await record('procurementContractPublish', {
    publishedOn: '2026-02-12',
    medium: '示例政府采购网',
    basis: '政府采购法实施条例 50',
    approverPost: bureau.post,
  });
  beforeCorrection = new Date().toISOString();
  await record('procurementContractCorrect', {
    reason: '录入错误',
    document: '示交〔2026〕7号',
    value: { amount: '1180000.00' },
    paymentTermDays: 20,
  });
  await record('procurementPaymentRecord', { paidOn: '2026-05-15', amount: { amount: '1180000.00' } });
  successor = (await establishBody(graph, bureau.province, '示例省交通局')).body;
  await act(graph, registrar, 'successionRecord', {
    predecessor: bureau.body,
    successor,
    kind: 'MERGER',
    effectiveOn: '2026-07-01',
    documentNumber: '示编办〔2026〕7号',
  });
});
afterAll(() => graph?.close());

const record = (action: string, input: Record<string, unknown>) =>
  act(graph, procurementOfficer, action, { contract, ...input });

const CONTRACT = 'number status dateSigned datePublished dateFiled value { amount } paymentTermDays';
const OBLIGATION =
  'state performedOn amount { amount } due { on at } obligor { name } currentObligor { name } isOverdue overdueDays';

/** Where a single record is asked for in the past. */
interface Past {
  asOf?: string;
  knownAt?: string;
}

async function stood(field: string, id: string, { asOf, knownAt }: Past = {}, as: object | null = procurementOfficer) {
  const selection = field === 'obligation' ? OBLIGATION : CONTRACT;
  const { data, errors } = await graph.ask(
    `query Stood($id: ID!, $asOf: Date, $knownAt: DateTime) { it: ${field}(id: $id, asOf: $asOf, knownAt: $knownAt) { ${selection} } }`,
    { ...(as && { as }), variables: { id, asOf, knownAt } },
  );
  expect(errors).toEqual([]);
  return data.it;
}

const contractAt = (past: Past, as?: object | null) => stood('procurementContract', contract, past, as);

async function obligationOf(kind: string): Promise<string> {
  const { data } = await graph.ask(
    'query Owed($body: ID!) { obligations(filter: { obligor: $body }, first: 100) { edges { node { id kind } } } }',
    { as: creditOffice, variables: { body: bureau.body } },
  );
  return data.obligations.edges.find(({ node }: { node: { kind: string } }) => node.kind === kind).node.id;
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

describe('what was recorded out of order', () => {
  it('is all there as of today: asked with a day or without, the answer is one', async () => {
    expect(await contractAt({ asOf: today() })).toEqual(await contractAt({}));
    for (const kind of ['PUBLISH_CONTRACT', 'FILE_CONTRACT', 'ACCEPT', 'PAY']) {
      const id = await obligationOf(kind);
      expect(await stood('obligation', id, { asOf: today() })).toEqual(await stood('obligation', id));
    }
  });

  it.each([
    ['2026-02-09', null, null],
    ['2026-02-11', null, null],
    ['2026-02-12', '2026-02-12', null],
    ['2026-02-19', '2026-02-12', null],
    ['2026-02-20', '2026-02-12', '2026-02-20'],
  ])('on %s it was published %s and filed %s', async (asOf, datePublished, dateFiled) => {
    const found = await contractAt({ asOf });
    if (asOf < '2026-02-10') expect(found).toBeNull();
    else expect(found).toMatchObject({ datePublished, dateFiled });
  });
});

describe('a correction', () => {
  it('holds from the day of signing, for whoever knows of it', async () => {
    const CORRECTED = { value: { amount: '1180000.00' }, paymentTermDays: 20 };
    const RECORDED = { value: { amount: '1280000.00' }, paymentTermDays: 30 };
    expect(await contractAt({ asOf: '2026-02-10' })).toMatchObject(CORRECTED);
    expect(await contractAt({ asOf: '2026-02-10', knownAt: beforeCorrection })).toMatchObject(RECORDED);
    expect(await contractAt({ knownAt: beforeCorrection })).toMatchObject(RECORDED);
  });

  it('moves what is owed from then on, and leaves what was done to its own day', async () => {
    const pay = await obligationOf('PAY');
    const due = async (past: Past) => (await stood('obligation', pay, past)).due?.on;
    expect(await due({ asOf: '2026-04-10' })).toBe(await due({}));
    expect(await due({ asOf: '2026-04-10', knownAt: beforeCorrection })).not.toBe(await due({}));
    expect(await stood('obligation', pay, { asOf: '2026-05-14' })).toMatchObject({ state: 'OPEN', performedOn: null });
    expect(await stood('obligation', pay, { asOf: '2026-05-15' })).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-05-15',
    });
    expect(await stood('obligation', pay, { asOf: '2026-02-09' })).toBeNull();
  });
});

describe('an obligation as of a day', () => {
  it('lay with the body that the succession documents name for that day', async () => {
    const pay = await obligationOf('PAY');
    const [road, transport] = [{ name: '示例省道路局' }, { name: '示例省交通局' }];
    expect(await stood('obligation', pay, { asOf: '2026-06-30' })).toMatchObject({
      obligor: road,
      currentObligor: road,
    });
    expect(await stood('obligation', pay, { asOf: '2026-07-01' })).toMatchObject({
      obligor: road,
      currentObligor: transport,
    });
  });

  it('was due when the lawful change said, from the day it took effect', async () => {
    const other = await signContract(graph, bureau, { number: 'HT-2026-002' });
    await act(graph, procurementOfficer, 'procurementDeliveryRecord', {
      contract: other,
      deliveredOn: '2026-04-03',
      description: '备件',
    });
    const { data } = await graph.ask(
      'query Owed($body: ID!) { obligations(filter: { obligor: $body, states: [OPEN] }, first: 100) { edges { node { id kind } } } }',
      { as: creditOffice, variables: { body: bureau.body } },
    );
    const pay = data.obligations.edges.find(({ node }: { node: { kind: string } }) => node.kind === 'PAY').node.id;
    const change = await act(graph, procurementOfficer, 'obligationChangePrepare', {
      obligation: pay,
      kind: 'MODIFICATION',
      reason: 'PUBLIC_INTEREST',
      explanation: '汛期道路抢险，经协商顺延付款',
      authority: '示例省人民政府常务会议 2026年第5次',
      procedureDocument: '示政办函〔2026〕31号',
      compensationDecision: '按合同利率支付顺延期间利息，示财建〔2026〕12号',
      effectiveOn: '2026-04-30',
      newDueOn: '2026-12-31',
    });
    await act(graph, secondProcurementOfficer, 'obligationChangeApprove', { change });
    expect(await stood('obligation', pay, { asOf: '2026-04-29' })).toMatchObject({
      state: 'OPEN',
      due: { on: '2026-05-06' },
    });
    expect(await stood('obligation', pay, { asOf: '2026-04-30' })).toMatchObject({
      state: 'MODIFIED',
      due: { on: '2026-12-31', at: null },
    });
  });
});

describe('the public', () => {
  it('learns from the versions of a published contract nothing from before it was published', async () => {
    const VERSIONS = `query Versions($id: ID!) {
      procurementContract(id: $id) { versions { version action changes { field before after } } }
    }`;
    const seenBy = async (as?: object) => {
      const { data } = await graph.ask(VERSIONS, { ...(as && { as }), variables: { id: contract } });
      return data.procurementContract.versions as {
        action: string;
        changes: { field: string; before: string | null }[];
      }[];
    };
    const [published, ...later] = await seenBy();
    expect(published).toMatchObject({ action: 'procurementContractPublish' });
    expect(published!.changes.every(({ before }) => before === null)).toBe(true);
    expect(later.every(({ changes }) => changes.length > 0)).toBe(true);
    const all = await seenBy(procurementOfficer);
    expect(all[0]).toMatchObject({ action: 'procurementContractSign' });
    expect(all.length).toBeGreaterThan(later.length + 1);
  });

  it('finds no contract as of a day, or as known at an instant, before it was published', async () => {
    expect(await contractAt({ asOf: '2026-02-11' }, null)).toBeNull();
    expect(await contractAt({ knownAt: '2026-02-11T00:00:00Z' }, null)).toBeNull();
    expect(await contractAt({ asOf: '2026-02-12' }, null)).toMatchObject({ datePublished: '2026-02-12' });
  });
});
