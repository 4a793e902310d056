import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { recordPackageFaults } from '../ocds/standard.js';
import {
  bidInput,
  divided,
  evaluated,
  failureInput,
  issued,
  opened,
  packagesOf,
  tenderInput,
} from '../testing/procedure.js';
import {
  act,
  contractInput,
  done,
  ids,
  obligationsOf,
  officer,
  openProcurement,
  publication,
} from '../testing/world.js';

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

const goods = { category: 'GOODS' };

const declare = (tender: string, terms: object = {}) =>
  done(world, 'procurementFailureDeclare', failureInput(tender, terms));

const refused = async (action: string, input: object) =>
  (await act(world, action, input)).userErrors.map(({ code, field }) => `${code} ${field.at(-1)}`);

const returned = async (bid: string) => (await obligationsOf(world, bid)).RETURN_BID_GUARANTEE;

/** An award of a package, with its notice out. */
async function award(choice: object, terms: object, issuedOn = '2026-02-12'): Promise<string> {
  const id = await done(world, 'procurementAwardDecide', { ...choice, ...terms });
  await done(world, 'procurementAwardNotify', { award: id, issuedOn });
  return id;
}

const sign = (project: string, id: string, terms: object = {}) =>
  done(world, 'procurementContractSign', { ...contractInput(project), award: id, awardNoticeIssuedOn: null, ...terms });

async function exported(project: string) {
  const { data, errors } = await world.as('procurement', officer)(
    'query ($project: ID!) { procurementOcdsRecord(project: $project) }',
    { project },
  );
  expect(errors).toEqual([]);
  expect(recordPackageFaults(data.procurementOcdsRecord)).toEqual([]);
  return data.procurementOcdsRecord.records[0].compiledRelease.tender;
}

describe('a procurement that fails as a whole', () => {
  it('leaves nothing to choose, and everybody is owed his guarantee, by no day that the law sets', async () => {
    const { project, tender, evaluation, winner, loser, choice } = await evaluated(world, goods);
    const failure = await declare(tender);
    expect((await obligationsOf(world, evaluation)).CHOOSE_SUPPLIER).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-02-05',
    });
    for (const bid of [winner, loser]) {
      expect(await returned(bid)).toMatchObject({ state: 'OPEN', incurredOn: '2026-02-05', dueOn: null });
    }
    await done(world, 'procurementBidGuaranteeReturn', { bid: loser, returnedOn: '2026-02-10' });
    expect(await returned(loser)).toMatchObject({ state: 'PERFORMED' });
    expect(await obligationsOf(world, failure)).toMatchObject({ TELL_BIDDERS: { state: 'OPEN', dueOn: null } });
    expect(await refused('procurementAwardDecide', choice)).toEqual(['PROCUREMENT_FAILED project']);
    expect(await exported(project)).toMatchObject({ status: 'unsuccessful' });
  });

  it('can do so before its bids are evaluated, and is not evaluated afterwards', async () => {
    const { tender, winner, evaluationInput } = await opened(world, goods);
    await declare(tender);
    expect(await returned(winner)).toMatchObject({ state: 'OPEN', incurredOn: '2026-02-05' });
    expect(await refused('procurementEvaluationRecord', evaluationInput)).toEqual(['PROCUREMENT_FAILED tender']);
  });

  it('owes no choice when it had failed before the buyer had the report', async () => {
    const { tender, evaluation } = await evaluated(world, { ...goods, centralAgency: ids.centralAgency });
    await declare(tender);
    await done(world, 'procurementEvaluationReportReceive', { evaluation, receivedOn: '2026-02-06' });
    expect((await obligationsOf(world, evaluation)).CHOOSE_SUPPLIER).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-02-06',
    });
  });

  it('has nobody to be told why where nobody had bid in time', async () => {
    const { tender } = await issued(world, goods);
    const late = { ...bidInput(tender), receivedAt: '2026-02-02T09:30:01+08:00' };
    await done(world, 'procurementBidReceive', late);
    expect(await obligationsOf(world, await declare(tender))).toEqual({});
  });

  it('is tendered anew in the same project', async () => {
    const { project, tender } = await evaluated(world, goods);
    await declare(tender);
    const again = await done(world, 'procurementTenderIssue', {
      ...tenderInput(project),
      publishedOn: '2026-03-02',
      availableUntil: '2026-03-10',
      bidsDueAt: '2026-03-30T09:30:00+08:00',
    });
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!) { procurementProject(id: $id) { tenders { id failures { reason } } failures { tender { id } } } }',
      { id: project },
    );
    expect(data.procurementProject).toEqual({
      tenders: [
        { id: tender, failures: [{ reason: 'TOO_FEW_SUPPLIERS' }] },
        { id: again, failures: [] },
      ],
      failures: [{ tender: { id: tender } }],
    });
    expect(await exported(project)).toMatchObject({ status: 'active' });
  });

  it('is not awarded at the same time', async () => {
    const { tender, choice } = await evaluated(world, goods);
    const outcomes = await Promise.all([
      act(world, 'procurementFailureDeclare', failureInput(tender)),
      act(world, 'procurementAwardDecide', choice),
    ]);
    expect(outcomes.filter(({ record }) => record)).toHaveLength(1);
    expect(['AWARD_HOLDS', 'PROCUREMENT_FAILED']).toContain(outcomes.flatMap(({ userErrors }) => userErrors)[0]?.code);
  });

  it.each<[string, object, string, string[], string | null]>([
    ['a tender of goods that is given up', goods, 'TASK_CANCELLED', ['PUBLISH_FAILURE', 'TELL_BIDDERS'], '2026-02-12'],
    ['a tender of goods that fails', goods, 'UNLAWFUL_CONDUCT', ['TELL_BIDDERS'], null],
    ['a tender of works that is given up', { category: 'WORKS' }, 'TASK_CANCELLED', ['PUBLISH_FAILURE'], null],
    ['a tender of works that fails', { category: 'WORKS' }, 'TOO_FEW_SUPPLIERS', [], null],
    // Of the other methods nobody has compared the text yet.
    ['a negotiation', { ...goods, method: 'COMPETITIVE_NEGOTIATION' }, 'METHOD_UNSUITABLE', [], null],
    ['an inquiry of prices', { ...goods, method: 'INQUIRY' }, 'TASK_CANCELLED', [], null],
    ['a consultation', { ...goods, method: 'COMPETITIVE_CONSULTATION' }, 'TASK_CANCELLED', [], null],
  ])('owes what the law of its method has for the reason: %s', async (_, terms, reason, kinds, dueOn) => {
    const { tender, winner } = await opened(world, terms);
    const failure = await declare(tender, { reason });
    expect(Object.keys(await obligationsOf(world, failure)).sort()).toEqual(kinds);
    expect(await returned(winner)).toMatchObject({ state: 'OPEN', incurredOn: '2026-02-05', dueOn });
  });

  it('is read by everybody once it is published, without what the bidders were told', async () => {
    const { tender } = await opened(world, goods);
    const failure = await declare(tender, { reason: 'TASK_CANCELLED' });
    const ask = async () =>
      world.as('procurement', undefined)(
        'query ($id: ID!) { procurementFailure(id: $id) { reason decidedOn explanation } }',
        { id: failure },
      );
    expect((await ask()).data.procurementFailure).toBeNull();
    const notice = { ...publication(), kind: 'FAILURE', record: failure, publishedOn: '2026-02-06' };
    await done(world, 'procurementDisclosurePublish', notice);
    const { data, errors } = await ask();
    expect(data.procurementFailure).toEqual({ reason: 'TASK_CANCELLED', decidedOn: '2026-02-05', explanation: null });
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN']);
    expect((await obligationsOf(world, failure)).PUBLISH_FAILURE).toMatchObject({ performedOn: '2026-02-06' });
  });
});

describe('a package that fails', () => {
  it('counts as decided: the choice is made by the last decision, and only it is not awarded', async () => {
    const { project, tender, evaluation, winner, loser, choice } = await evaluated(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    const value = { amount: '790000.00' };
    const one = await award(choice, { package: first, value });
    const chosen = async () => (await obligationsOf(world, evaluation)).CHOOSE_SUPPLIER;
    expect(await chosen()).toMatchObject({ state: 'OPEN' });
    expect(await refused('procurementFailureDeclare', failureInput(tender))).toEqual(['AWARD_HOLDS tender']);
    expect(await refused('procurementFailureDeclare', failureInput(tender, { package: first }))).toEqual([
      'AWARD_HOLDS package',
    ]);
    await declare(tender, { package: second, decidedOn: '2026-02-25' });
    expect(await chosen()).toMatchObject({ state: 'PERFORMED', performedOn: '2026-02-25' });
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-02-25' });
    expect(await returned(winner)).toBeUndefined();
    await sign(project, one, { value });
    expect(await returned(winner)).toMatchObject({ incurredOn: '2026-03-02' });
    const terms = { package: second, value: { amount: '480000.00' } };
    expect(await refused('procurementAwardDecide', { ...choice, ...terms })).toEqual(['PROCUREMENT_FAILED package']);
    expect(await refused('procurementFailureDeclare', failureInput(tender, { package: second }))).toEqual([
      'ALREADY_FAILED package',
    ]);
    const { status, lots } = await exported(project);
    expect(status).toBe('complete');
    expect(lots).toMatchObject([{ id: '1' }, { id: '2', status: 'unsuccessful' }]);
    expect(lots[0].status).toBeUndefined();
  });

  it('with all others failed too leaves a procurement that failed, cancelled where its task was', async () => {
    const { project, tender } = await opened(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    await declare(tender, { package: first, reason: 'TASK_CANCELLED' });
    expect(await exported(project)).toMatchObject({ status: 'active', lots: [{ status: 'cancelled' }, { id: '2' }] });
    await declare(tender, { package: second });
    expect(await exported(project)).toMatchObject({ status: 'unsuccessful', lots: [{}, { status: 'unsuccessful' }] });
  });
});

describe('what is tendered anew after a failure', () => {
  it('is told beside the lots that failed, each under an id of its own', async () => {
    const { project, tender } = await opened(world, goods, divided);
    await declare(tender);
    expect(await exported(project)).toMatchObject({ status: 'unsuccessful' });
    const call = {
      ...tenderInput(project),
      ...divided,
      publishedOn: '2026-03-02',
      availableUntil: '2026-03-10',
      bidsDueAt: '2026-03-30T09:30:00+08:00',
    };
    const again = await done(world, 'procurementTenderIssue', call);
    const failed = [
      { id: '1', status: 'unsuccessful' },
      { id: '2', status: 'unsuccessful' },
    ];
    const anew = await exported(project);
    expect(anew).toMatchObject({ status: 'active', lots: [...failed, { id: '2-1' }, { id: '2-2' }] });
    expect(anew.lots[2].status).toBeUndefined();
    await declare(again, { decidedOn: '2026-04-01', reason: 'TASK_CANCELLED' });
    const lots = [...failed, { id: '2-1', status: 'cancelled' }, { id: '2-2', status: 'cancelled' }];
    expect(await exported(project)).toMatchObject({ status: 'cancelled', lots });
  });
});

describe('who bids for some of the packages', () => {
  it('gets his guarantee back from the end of these, whatever becomes of the others', async () => {
    const { project, tender, winner, loser, choice } = await evaluated(world, goods, divided, [['1'], undefined]);
    const [first, second] = await packagesOf(world, tender);
    const value = { amount: '790000.00' };
    await sign(project, await award(choice, { package: first, value }), { value });
    expect(await returned(winner)).toMatchObject({ incurredOn: '2026-03-02', dueOn: '2026-03-09' });
    // The other firm bids for both: the second is still open.
    expect(await returned(loser)).toBeUndefined();
    const kept = await returned(winner);
    const other = { bid: loser, supplier: ids.otherSupplier, value: { amount: '480000.00' }, decidedOn: '2026-04-10' };
    const two = await award(choice, { ...other, package: second }, '2026-04-13');
    await sign(project, two, {
      supplier: ids.otherSupplier,
      value: other.value,
      dateSigned: '2026-04-20',
      performanceDueOn: null,
      acceptanceDueOn: '2026-06-30',
    });
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-04-20' });
    expect(await returned(winner)).toEqual(kept);
  });

  it('is owed it by the day that the law sets, where another package ended on the same day without one', async () => {
    const { tender, loser, choice } = await evaluated(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    await award(choice, { package: first, value: { amount: '790000.00' } });
    await declare(tender, { package: second, decidedOn: '2026-02-12' });
    expect(await returned(loser)).toMatchObject({ incurredOn: '2026-02-12', dueOn: '2026-02-26' });
  });

  it('is not held to have been due before the last package he bid for was decided', async () => {
    const { project, tender, winner, loser, choice } = await evaluated(world, goods, divided);
    const [first, second] = await packagesOf(world, tender);
    const value = { amount: '790000.00' };
    await sign(project, await award(choice, { package: first, value }), { value });
    expect(await returned(winner)).toBeUndefined();
    const other = { bid: loser, supplier: ids.otherSupplier, value: { amount: '480000.00' }, decidedOn: '2026-04-10' };
    await award(choice, { ...other, package: second }, '2026-04-13');
    expect(await returned(winner)).toMatchObject({ incurredOn: '2026-04-13', dueOn: '2026-04-20' });
  });
});
