import { systemContext } from '@integrity-graph/kit';
import { createDatabase, key, sql, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { penaltyInput, responsible } from './penalty/actions.cases.js';
import { procurement } from './subgraph.js';
import { evaluationInput } from './supplier-evaluation/actions.cases.js';
import { changeLawfully, overdueContract } from './testing/arrears.js';
import { acceptedComplaint, challengeInput, decisionInput, lodgeChallenge, stopClock } from './testing/disputes.js';
import { act, done, ids, obligationsOf, officer, openProcurement, sign } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const speakerOf = (body: string) => ({ sub: `speaker of ${body}`, roles: ['subject'], body });
const ask = async (who: object | undefined, query: string, variables: object = {}) =>
  world.as('procurement', who)(query, variables as Record<string, unknown>);

describe('REQ-36 a supplier', () => {
  const lodge = async (who: object | undefined) =>
    ask(
      who,
      `mutation ($input: ProcurementChallengeLodgeInput!, $key: String!) {
        procurementChallengeLodge(input: $input, idempotencyKey: $key) { record { id isInTime } userErrors { code } } }`,
      { input: await challengeInput(world), key: key() },
    );

  it('lodges its own challenge and sees what became of it, nobody else does so for it', async () => {
    const { data, errors } = await lodge(speakerOf(ids.supplier));
    expect(errors).toEqual([]);
    const { id } = data.procurementChallengeLodge.record;
    expect((await obligationsOf(world, id)).REPLY_TO_CHALLENGE).toMatchObject({
      dueOn: '2026-05-18',
      state: 'OPEN',
      obligeeId: ids.supplier,
    });
    const see = 'query ($id: ID!) { procurementChallenge(id: $id) { against } }';
    expect((await ask(speakerOf(ids.supplier), see, { id })).data.procurementChallenge).toEqual({ against: 'RESULT' });
    expect((await ask(speakerOf(ids.otherSupplier), see, { id })).data.procurementChallenge).toBeNull();
    expect((await lodge(speakerOf(ids.otherSupplier))).errors[0]?.code).toBe('FORBIDDEN');
    expect((await lodge(undefined)).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('is recorded out of time where it came out of time, and may be rejected for that', async () => {
    const late = await lodgeChallenge(world, { lodgedOn: '2026-05-18' });
    await done(world, 'procurementChallengeReply', {
      challenge: late,
      repliedOn: '2026-05-19',
      outcome: 'OUT_OF_TIME',
      reply: '逾期提出',
    });
    const { data } = await ask(officer, 'query ($id: ID!) { procurementChallenge(id: $id) { isInTime outcome } }', {
      id: late,
    });
    expect(data.procurementChallenge).toEqual({ isInTime: false, outcome: 'OUT_OF_TIME' });
    expect((await obligationsOf(world, late)).REPLY_TO_CHALLENGE?.state).toBe('PERFORMED');
  });

  it('is evaluated, objects, and has the score changed; the public sees it once it is disclosed', async () => {
    const evaluation = await done(world, 'procurementSupplierEvaluationMake', await evaluationInput(world));
    const contest = await ask(
      speakerOf(ids.supplier),
      `mutation ($input: ProcurementSupplierEvaluationContestInput!, $key: String!) {
        procurementSupplierEvaluationContest(input: $input, idempotencyKey: $key) { userErrors { code } } }`,
      { input: { evaluation, contestedOn: '2026-05-27', objection: '返工因图纸变更' }, key: key() },
    );
    expect(contest).toMatchObject({ errors: [], data: { procurementSupplierEvaluationContest: { userErrors: [] } } });
    await done(world, 'procurementSupplierEvaluationReview', {
      evaluation,
      reviewedOn: '2026-06-03',
      reviewReason: '图纸确有变更',
      score: 85,
    });
    const list = `query ($supplier: ID!) { procurementSupplierEvaluations(filter: { supplier: $supplier }) {
      edges { node { score objectionOutcome } } } }`;
    const seenBy = async (who: object | undefined) =>
      (await ask(who, list, { supplier: ids.supplier })).data.procurementSupplierEvaluations.edges;
    const edges = [{ node: { score: 85, objectionOutcome: 'UPHELD' } }];
    expect(await seenBy(officer)).toEqual(edges);
    expect(await seenBy(undefined)).toEqual([]);
    await done(world, 'procurementDisclosurePublish', {
      kind: 'SUPPLIER_EVALUATION',
      record: evaluation,
      publishedOn: '2026-06-05',
      medium: '示例政府采购网',
      basis: '政府采购法 11',
      approverPost: ids.head,
    });
    expect(await seenBy(undefined)).toEqual(edges);
  });
});

describe('a complaint', () => {
  it('is decided in 30 working days, of which an expert review counts none', async () => {
    const complaint = await acceptedComplaint(world);
    const due = async () => (await obligationsOf(world, complaint)).DECIDE_COMPLAINT;
    expect(await due()).toMatchObject({ dueOn: '2026-07-03', obligeeId: ids.supplier });
    await stopClock(world, complaint);
    expect(await due()).toMatchObject({ dueOn: null, state: 'OPEN' });
    // Eight working days, 1 to 10 June.
    await done(world, 'procurementComplaintResumeClock', { complaint, to: '2026-06-10' });
    expect(await due()).toMatchObject({ dueOn: '2026-07-15' });
    await done(world, 'procurementComplaintDecide', decisionInput(complaint));
    expect(await due()).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-18' });
    const { data } = await ask(
      officer,
      'query ($id: ID!) { procurementComplaint(id: $id) { isInTime state clockStops { from to reason } } }',
      { id: complaint },
    );
    expect(data.procurementComplaint).toEqual({
      isInTime: true,
      state: 'DECIDED',
      clockStops: [{ from: '2026-06-01', to: '2026-06-10', reason: 'EXPERT_REVIEW' }],
    });
  });
});

describe('REQ-35 a contract after its signature', () => {
  const facts = { reason: '增加路口', document: '示合补〔2026〕2号' };

  it('is paid with its supplements, and each change keeps the terms of before', async () => {
    const contract = await sign(world);
    await done(world, 'procurementContractSupplement', {
      ...facts,
      contract,
      changedOn: '2026-04-01',
      amount: { amount: '100000' },
    });
    await done(world, 'procurementContractChange', {
      ...facts,
      contract,
      changedOn: '2026-04-08',
      ground: 'PUBLIC_INTEREST',
      acceptanceDueOn: '2026-05-10',
    });
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '1380000' } });
    expect((await obligationsOf(world, contract)).PAY).toMatchObject({ state: 'PERFORMED' });
    const { data } = await ask(
      officer,
      `query ($id: ID!) { before: procurementContract(id: $id, asOf: "2026-04-07") { acceptanceDueOn }
        procurementContract(id: $id) { acceptanceDueOn value { amount } amountSupplemented { amount } changes { kind } } }`,
      { id: contract },
    );
    expect(data).toEqual({
      before: { acceptanceDueOn: '2026-04-10' },
      procurementContract: {
        acceptanceDueOn: '2026-05-10',
        value: { amount: '1280000.00' },
        amountSupplemented: { amount: '100000.00' },
        changes: [{ kind: 'SUPPLEMENT' }, { kind: 'CHANGE' }],
      },
    });
  });

  it('is told as of a day with what was done by then, and the interest up to that day', async () => {
    const contract = await sign(world);
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-04-20', amount: { amount: '280000' } });
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-06-20', amount: { amount: '1000000' } });
    const told = async (asOf?: string) => {
      const { data, errors } = await ask(
        officer,
        `query ($id: ID!, $asOf: Date) { procurementContract(id: $id, asOf: $asOf) {
          amountPaid { amount } payments { paidOn } deliveries { deliveredOn } lateInterest { amount } } }`,
        { id: contract, asOf },
      );
      expect(errors).toEqual([]);
      return data.procurementContract;
    };
    const deliveries = [{ deliveredOn: '2026-03-30' }];
    expect(await told('2026-03-29')).toEqual({
      amountPaid: { amount: '0' },
      payments: [],
      deliveries: [],
      lateInterest: null,
    });
    // The inspection that the buyer delayed counts as held on 10 April; payment was due on 11 May.
    expect(await told('2026-05-21')).toEqual({
      amountPaid: { amount: '280000' },
      payments: [{ paidOn: '2026-04-20' }],
      deliveries,
      lateInterest: { amount: '5000' },
    });
    expect((await told()).amountPaid).toEqual({ amount: '1280000' });
  });

  it('is told as of a day also where its journal was written before a field there was', async () => {
    const contract = await sign(world);
    await sql(
      database.adminUrl,
      `set session_replication_role = replica;
       update procurement.journal set entries = replace(entries, '"origin":"REGISTERED",', '') where entries like '%${contract}%'`,
    );
    const told = await sql(
      database.adminUrl,
      `select 1 from procurement.journal where entries like '%"id":"${contract}"%' and entries not like '%"origin"%'`,
    );
    expect(told).toHaveLength(1);
    const { data, errors } = await ask(
      officer,
      'query ($id: ID!) { procurementContract(id: $id, asOf: "2026-04-01") { origin ocid value { amount } } }',
      { id: contract },
    );
    expect(errors).toEqual([]);
    expect(data.procurementContract).toEqual({ origin: 'REGISTERED', ocid: null, value: { amount: '1280000.00' } });
  });

  it('that is terminated owes its settlement, and its records are kept fifteen years from then', async () => {
    const contract = await sign(world);
    await done(world, 'procurementContractTerminate', {
      ...facts,
      contract,
      changedOn: '2026-04-15',
      ground: 'PUBLIC_INTEREST',
      settlement: { amount: '0' },
    });
    expect((await obligationsOf(world, contract)).PAY).toMatchObject({ state: 'PERFORMED', performedOn: '2026-04-15' });
    const { data } = await ask(
      officer,
      'query ($id: ID!) { procurementContract(id: $id) { status endedOn retainUntil } }',
      { id: contract },
    );
    expect(data.procurementContract).toEqual({
      status: 'TERMINATED',
      endedOn: '2026-04-15',
      retainUntil: '2041-04-15',
    });
  });

  it('for a public service has the result of its acceptance published', async () => {
    const contract = await sign(world, { isPublicService: true });
    await done(world, 'procurementDeliveryRecord', { contract, deliveredOn: '2026-03-30', description: '路灯 320 盏' });
    const record = await done(world, 'procurementAcceptanceRecord', {
      contract,
      acceptedOn: '2026-04-02',
      items: [{ name: '照度', isMet: true }],
      signedBy: ids.head,
      userOpinion: '夜间亮度足够',
    });
    expect((await obligationsOf(world, contract)).PUBLISH_ACCEPTANCE).toMatchObject({ dueOn: null, state: 'OPEN' });
    await done(world, 'procurementDisclosurePublish', {
      kind: 'ACCEPTANCE',
      record,
      publishedOn: '2026-04-07',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 45',
      approverPost: ids.head,
    });
    expect((await obligationsOf(world, contract)).PUBLISH_ACCEPTANCE).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-04-07',
    });
  });
});

describe('REQ-35 arrears to small and medium firms', () => {
  it('are drawn up at the turn of the day, for every body that had some at the end of the year', async () => {
    const partly = await overdueContract(world);
    await done(world, 'procurementPaymentRecord', {
      contract: partly,
      paidOn: '2025-12-31',
      amount: { amount: '280000' },
    });
    const late = await overdueContract(world);
    await done(world, 'procurementPaymentRecord', {
      contract: late,
      paidOn: '2026-01-04',
      amount: { amount: '1280000' },
    });
    await overdueContract(world, ids.buyer, { supplier: ids.otherSupplier, supplierSizeClass: 'LARGE' });
    await procurement.dayTurn!(systemContext(world.runtime('procurement'), 'test'));
    await procurement.dayTurn!(systemContext(world.runtime('procurement'), 'test'));
    const { data } = await ask(
      officer,
      '{ procurementArrearsReports { edges { node { id body { id } year contractCount amount { amount } } } } }',
    );
    const [{ node: report }, ...others] = data.procurementArrearsReports.edges;
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      body: { id: ids.buyer },
      year: 2025,
      contractCount: 2,
      amount: { amount: '2280000.00' },
    });
    expect((await obligationsOf(world, report.id)).PUBLISH_ARREARS_REPORT).toMatchObject({ dueOn: '2026-03-31' });
  });

  it('are what was still late at the end of the year, not what was lawfully put off, lowered or discharged by then', async () => {
    const changed = async (change: object) => changeLawfully(world, await overdueContract(world, ids.finance), change);
    await changed({ kind: 'MODIFICATION', effectiveOn: '2025-12-01', newDueOn: '2026-02-28' });
    await changed({ kind: 'DISCHARGE', effectiveOn: '2025-12-20' });
    await changed({
      kind: 'MODIFICATION',
      effectiveOn: '2025-12-05',
      newAmount: { amount: '500000', currency: 'CNY' },
    });
    // At the end of the year it had not been put off.
    await changed({ kind: 'MODIFICATION', effectiveOn: '2026-01-05', newDueOn: '2026-06-30' });
    const id = await done(world, 'procurementArrearsReportPrepare', { body: ids.finance, year: 2025 });
    const { data } = await ask(
      officer,
      '{ procurementArrearsReports { edges { node { id contractCount amount { amount } } } } }',
    );
    const reports = data.procurementArrearsReports.edges.map(({ node }: { node: object }) => node);
    expect(reports).toContainEqual({ id, contractCount: 2, amount: { amount: '1780000.00' } });
  });

  it('complained of are handled in 30 days, or until the day to which that was extended', async () => {
    const complaint = await done(world, 'procurementArrearsComplaintLodge', {
      contract: await sign(world),
      receiver: ids.finance,
      acceptedOn: '2026-05-11',
      amount: { amount: '1280000' },
      matter: '逾期未付合同款',
    });
    const transfer = { complaint, handler: ids.buyer, transferredOn: '2026-05-18' };
    await done(world, 'procurementArrearsComplaintTransfer', transfer);
    const due = async () => (await obligationsOf(world, complaint)).RESOLVE_ARREARS_COMPLAINT?.dueOn;
    expect(await due()).toBe('2026-06-17');
    const extension = { complaint, extendedUntil: '2026-08-01', extensionReason: '市中小企业工作主管部门批准' };
    await done(world, 'procurementArrearsComplaintExtend', extension);
    expect(await due()).toBe('2026-08-01');
  });
});

it('a responsible person is punished in a post of the buyer whose contract it is about', async () => {
  const contract = await sign(world);
  const impose = async (terms: object) => {
    const input = { ...penaltyInput(), ...responsible(), ...terms };
    const { userErrors } = await act(world, 'procurementPenaltyImpose', input);
    return userErrors.map(({ code }: { code: string }) => code);
  };
  expect(await impose({ contract, post: ids.head })).toEqual([]);
  expect(await impose({ contract, post: ids.postElsewhere })).toEqual(['POST_OF_OTHER_BODY']);
  expect(await impose({ post: ids.postElsewhere })).toEqual([]);
});

it('the violations of procurement law stand beside their articles', async () => {
  const { data } = await ask(undefined, '{ procurementViolationGrounds { ground basis { title article } } }');
  expect(data.procurementViolationGrounds).toContainEqual({
    ground: 'CG_SUPP',
    basis: { title: '政府采购法实施条例', article: '67(5)' },
  });
});
