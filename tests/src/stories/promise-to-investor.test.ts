import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, attempt, creditOffice, investmentOfficer, PURPOSE, registrar } from '../setup/actors.js';
import { type Bureau, establishBody, foundBureau } from '../setup/bureau.js';
import { openTestGraph, type TestGraph } from '../setup/graph.js';

/* A bureau promises a road to an investor; its head changes; the promise is found unlawful, withdrawn, and discharged. */

const secondOfficer = { ...investmentOfficer, sub: 'investment-2' };

let graph: TestGraph;
let bureau: Bureau;
let deciding: { body: string; post: string };
let commitment: string;

beforeAll(async () => {
  graph = await openTestGraph(inject('adminUrl'), { sectors: ['procurement', 'investment'] });
  bureau = await foundBureau(graph);
  deciding = await establishBody(graph, bureau.province, '示例省发展局');
  await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.a, startDate: '2021-06-01' });
  const agreement = await act(graph, investmentOfficer, 'investmentAgreementSign', {
    number: '示招协〔2026〕1号',
    name: '照明基地投资协议',
    party: bureau.body,
    investor: bureau.firm,
    project: '照明设备生产',
    investment: { amount: '9000000', currency: 'CNY' },
    dateSigned: '2026-01-12',
    signatoryPost: bureau.post,
  });
  commitment = await act(graph, investmentOfficer, 'investmentCommitmentMake', {
    number: '示承〔2026〕1号',
    kind: 'TAX',
    promise: 'GUARANTEE',
    content: '返还三年地方留成税收',
    amount: { amount: '600000', currency: 'CNY' },
    agreement,
    responsiblePost: bureau.post,
    madeOn: '2026-01-12',
    dueOn: '2026-03-31',
  });
});
afterAll(() => graph?.close());

const FIELDS =
  'id kind state isOverdue disputed due { on } amount { amount } subject { ... on InvestmentCommitment { number } }';

async function owed(kind = 'KEEP_COMMITMENT') {
  const { data, errors } = await graph.ask(
    `query Owed($body: ID!) { obligations(filter: { obligor: $body, sectors: [INVESTMENT] }) { edges { node { ${FIELDS} } } } }`,
    { as: creditOffice, variables: { body: bureau.body } },
  );
  expect(errors).toEqual([]);
  return data.obligations.edges
    .map(({ node }: { node: { kind: string } }) => node)
    .find((node: { kind: string }) => node.kind === kind);
}

/** Whose it is to perform today. */
async function mustPerform(person: string): Promise<string[]> {
  const { data, errors } = await graph.ask(
    `query Dossier($id: ID!) { person(id: $id) { obligations(relation: [MUST_PERFORM]) { edges { node { kind } } } } }`,
    { as: creditOffice, headers: PURPOSE, variables: { id: person } },
  );
  expect(errors).toEqual([]);
  return data.person.obligations.edges.map(({ node }: { node: { kind: string } }) => node.kind);
}

describe('REQ-33 REQ-40 what was promised to an investor', () => {
  it('is the next head’s to keep, as it was the last one’s: a change of office alters nothing of it', async () => {
    const before = await owed();
    expect(before).toMatchObject({ state: 'OPEN', isOverdue: true, subject: { number: '示承〔2026〕1号' } });
    expect(await mustPerform(bureau.a)).toContain('KEEP_COMMITMENT');
    const { data } = await graph.ask('query T($p: ID!) { post(id: $p) { tenures { id } } }', {
      as: registrar,
      variables: { p: bureau.post },
    });
    await act(graph, registrar, 'tenureEnd', { tenure: data.post.tenures[0].id, endDate: '2026-04-30' });
    await act(graph, registrar, 'tenureBegin', { post: bureau.post, person: bureau.b, startDate: '2026-05-01' });
    expect(await owed()).toEqual(before);
    expect(await mustPerform(bureau.b)).toContain('KEEP_COMMITMENT');
    expect(await mustPerform(bureau.a)).not.toContain('KEEP_COMMITMENT');
  });

  it('is contested by the investor with a token of its own, and disputed in the register from then on', async () => {
    const fulfilment = await act(graph, investmentOfficer, 'investmentFulfilmentRecord', {
      commitment,
      fulfilledOn: '2026-05-11',
      description: '返还第一年税收',
      isComplete: true,
      evidence: '示财付〔2026〕4号',
    });
    expect(await owed()).toMatchObject({ state: 'PERFORMED', disputed: false });
    const firm = { sub: 'firm', roles: ['subject'], body: bureau.firm };
    const contest = { fulfilment, answeredOn: '2026-05-20', reason: '仅返还一年，承诺为三年' };
    await act(graph, firm, 'investmentFulfilmentContest', contest);
    expect(await owed()).toMatchObject({ state: 'OPEN', disputed: true });
  });

  it('found unlawful and withdrawn is owed by no day, compensated, and ended by a lawful discharge alone', async () => {
    await act(graph, investmentOfficer, 'investmentCommitmentAssess', {
      commitment,
      isLawful: false,
      ground: 'COMPETITION',
      assessedOn: '2026-05-25',
      assessedBy: deciding.body,
      document: '示法审〔2026〕2号',
    });
    expect(await owed()).toMatchObject({ state: 'OPEN', isOverdue: false, due: null });
    expect(await owed('REMEDY_UNLAWFUL')).toMatchObject({ state: 'OPEN', isOverdue: false });
    const change = await act(graph, investmentOfficer, 'investmentChangePrepare', {
      commitment,
      kind: 'WITHDRAWAL',
      reason: 'PUBLIC_INTEREST',
      explanation: '返还税收违反公平竞争审查标准',
      authority: '公平竞争审查条例',
      procedureDocument: '示会〔2026〕6号',
      compensationDecision: '补偿搬迁费用',
      compensation: { amount: '80000', currency: 'CNY' },
      compensationDueOn: '2026-08-31',
      preparedOn: '2026-05-27',
      handlerPost: bureau.post,
    });
    await act(graph, secondOfficer, 'investmentChangeDecide', {
      change,
      isApproved: true,
      decidedOn: '2026-06-08',
      approverPost: deciding.post,
      document: '示函〔2026〕6号',
    });
    expect(await owed()).toMatchObject({ state: 'OPEN', due: null });
    expect(await owed('REMEDY_UNLAWFUL')).toMatchObject({ state: 'PERFORMED' });
    expect(await owed('COMPENSATE')).toMatchObject({ state: 'OPEN', due: { on: '2026-08-31' } });

    const { id: obligation } = await owed();
    const discharge = await act(graph, investmentOfficer, 'obligationChangePrepare', {
      obligation,
      kind: 'DISCHARGE',
      reason: 'PUBLIC_INTEREST',
      explanation: '返还税收违反公平竞争审查标准，已依法撤回',
      authority: '公平竞争审查条例',
      procedureDocument: '示函〔2026〕6号',
      compensationDecision: '示函〔2026〕6号',
      effectiveOn: '2026-06-08',
    });
    const own = await attempt(graph, investmentOfficer, 'obligationChangeApprove', { change: discharge });
    expect(own.userErrors.map(({ code }) => code)).toEqual(['SAME_PERSON']);
    await act(graph, secondOfficer, 'obligationChangeApprove', { change: discharge });
    expect(await owed()).toMatchObject({ state: 'DISCHARGED' });
  });
});
