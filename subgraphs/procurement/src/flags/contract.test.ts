import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { changeLawfully, overdueContract } from '../testing/arrears.js';
import { acceptedComplaint, decisionInput, stopClock } from '../testing/disputes.js';
import { outcomeOf } from '../testing/flags.js';
import { failureInput, issued, tenderInput } from '../testing/procedure.js';
import {
  contractInput,
  done,
  flagsOn,
  ids,
  officer,
  openProcurement,
  projectInput,
  sign,
  turnTo,
} from '../testing/world.js';

interface Shown {
  id: string;
  raisedAt: string;
  calculation: string;
  inputs: { name: string; value: string }[];
}

describe('leads on the records of a contract', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openProcurement(database.adminUrl, '2026-07-20');
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);

  /** The only flag on a record, as the officer sees it. */
  const shown = async (record: string) => {
    const [flag, ...others] = await flagsOn(world, record);
    expect(others).toEqual([]);
    const { data, errors } = await world.as('procurement', officer)(
      `query ($id: ID!) { procurementFlag(id: $id) { id version rule state raisedAt replyText result calculation
         inputs { name value } } }`,
      { id: flag!.id },
    );
    expect(errors).toEqual([]);
    return data.procurementFlag as Shown;
  };

  it('tell of what was signed after all had failed, unless it was tendered anew', async () => {
    const { project, tender } = await issued(world);
    const early = await done(world, 'procurementContractSign', {
      ...contractInput(project),
      dateSigned: '2026-02-04',
      awardNoticeIssuedOn: null,
    });
    const late = await done(world, 'procurementContractSign', contractInput(project));
    expect(await outcomeOf(world, 'CONTRACT_SIGNED_AFTER_FAILURE', late)).toBe('NOT_APPLICABLE');
    await done(world, 'procurementFailureDeclare', failureInput(tender));
    expect(await rulesOn(late)).toEqual(['CONTRACT_SIGNED_AFTER_FAILURE RAISED']);
    expect(await rulesOn(early)).toEqual([]);
    await done(world, 'procurementTenderIssue', tenderInput(project));
    expect(await rulesOn(late)).toEqual(['CONTRACT_SIGNED_AFTER_FAILURE WITHDRAWN']);
  });

  it('follow from what was recorded as it had been done, and go when it is corrected', async () => {
    const contract = await sign(world, { awardNoticeIssuedOn: '2026-01-20' });
    await done(world, 'procurementContractFile', { contract, filedOn: '2026-03-20', filedWith: ids.finance });
    const supplement = { contract, reason: '增加路口', document: '示合补〔2026〕9号', amount: { amount: '200000' } };
    await done(world, 'procurementContractSupplement', { ...supplement, changedOn: '2026-04-15' });
    expect(await rulesOn(contract)).toEqual([
      'CONTRACT_FILED_LATE RAISED',
      'CONTRACT_SIGNED_LATE RAISED',
      'SUPPLEMENTS_ABOVE_LIMIT RAISED',
    ]);
    const reason = { reason: '录入错误', document: '示交〔2026〕8号' };
    await done(world, 'procurementContractCorrect', { contract, ...reason, awardNoticeIssuedOn: '2026-02-20' });
    expect(await rulesOn(contract)).toContain('CONTRACT_SIGNED_LATE WITHDRAWN');
  });

  it('show the corrected record when it comes to the same; what was replied still answers them', async () => {
    const contract = await sign(world, { awardNoticeIssuedOn: '2026-01-20', dateSigned: '2026-03-02' });
    const raised = await shown(contract);
    expect(raised).toMatchObject({
      rule: 'CONTRACT_SIGNED_LATE',
      result: '41',
      inputs: expect.arrayContaining([
        { name: 'from', value: '2026-01-20' },
        { name: 'done', value: '2026-03-02' },
      ]),
    });
    await done(world, 'procurementFlagReply', { flag: raised.id, text: '因疫情推迟', post: ids.head });
    const reason = { reason: '录入错误', document: '示交〔2026〕8号' };
    const dates = { awardNoticeIssuedOn: '2026-01-13', dateSigned: '2026-02-23' };
    await done(world, 'procurementContractCorrect', { contract, ...reason, ...dates });
    expect(await shown(contract)).toMatchObject({
      state: 'REPLIED',
      replyText: '因疫情推迟',
      raisedAt: raised.raisedAt,
      result: '41',
      calculation: expect.stringContaining('2026-01-13 → 2026-02-23 = 41 DAY'),
      inputs: expect.arrayContaining([
        { name: 'from', value: '2026-01-13' },
        { name: 'done', value: '2026-02-23' },
      ]),
    });
  });

  it('REQ-35 come with the day on which a small firm was not paid, and stay when it is paid late', async () => {
    const contract = await overdueContract(world);
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2025-12-01', amount: { amount: '280000' } });
    const runtime = world.runtime('procurement');
    await runtime.screened();
    const turnOfDay = () => runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
    await turnOfDay();
    const raised = await shown(contract);
    // A day more changes the interest, and nothing of what is on record.
    turnTo('2026-07-21');
    await turnOfDay();
    expect(await shown(contract)).toEqual(raised);
    turnTo('2026-07-20');
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2026-06-01', amount: { amount: '1000000' } });
    const sums = (await shown(contract)).inputs.find(({ name }) => name === 'sums')!;
    expect(JSON.parse(sums.value)).toMatchObject([{ payments: [{ paidOn: '2025-12-01' }, { paidOn: '2026-06-01' }] }]);
    expect(await flagsOn(world, contract)).toMatchObject([
      { rule: 'SME_UNPAID_WHEN_DUE', state: 'RAISED', statement: expect.stringContaining('1000000') },
    ]);
  });

  it('REQ-35 tell of what was discharged only after its day, with interest up to the discharge', async () => {
    const contract = await overdueContract(world);
    await changeLawfully(world, contract, { kind: 'DISCHARGE', effectiveOn: '2025-12-20' });
    const { calculation, inputs } = await shown(contract);
    expect(JSON.parse(inputs.find(({ name }) => name === 'sums')!.value)).toMatchObject([{ closedOn: '2025-12-20' }]);
    // 10 days of 1280000 at 0.05 % a day.
    expect(calculation).toMatch(/interest 6400$/);
    const inTime = await overdueContract(world);
    await changeLawfully(world, inTime, { kind: 'DISCHARGE', effectiveOn: '2025-12-10' });
    expect(await outcomeOf(world, 'SME_UNPAID_WHEN_DUE', inTime)).toBe('NOT_APPLICABLE');
  });

  it('tell of a guarantee above its limit in a contract of the past; without a guarantee there is nothing to judge', async () => {
    const form = 'LETTER_OF_GUARANTEE';
    const guarantees = [{ kind: 'PERFORMANCE', form, amount: { amount: '128000.01' } }];
    const contract = await sign(world, { guarantees });
    expect(await rulesOn(contract)).toEqual(['GUARANTEE_ABOVE_LIMIT RAISED']);
    const reason = { reason: '录入错误', document: '示交〔2026〕9号' };
    await done(world, 'procurementContractCorrect', { contract, ...reason, value: { amount: '1290000' } });
    expect(await rulesOn(contract)).toContain('GUARANTEE_ABOVE_LIMIT WITHDRAWN');
    expect(await outcomeOf(world, 'GUARANTEE_ABOVE_LIMIT', await sign(world))).toBe('NOT_APPLICABLE');
  });

  it('tell of a complaint decided late, without the days of an expert review', async () => {
    const late = await acceptedComplaint(world);
    await done(world, 'procurementComplaintDecide', decisionInput(late, '2026-07-06'));
    expect(await rulesOn(late)).toEqual(['COMPLAINT_DECIDED_LATE RAISED']);
    const reviewedOne = await acceptedComplaint(world);
    await stopClock(world, reviewedOne);
    await done(world, 'procurementComplaintResumeClock', { complaint: reviewedOne, to: '2026-06-10' });
    await done(world, 'procurementComplaintDecide', decisionInput(reviewedOne, '2026-07-06'));
    expect(await rulesOn(reviewedOne)).toEqual([]);
    expect(await outcomeOf(world, 'COMPLAINT_DECIDED_LATE', await acceptedComplaint(world))).toBe('BELOW_MINIMUM');
  });

  it('tell of a contract signed during a suspension, whichever is recorded first, with the complaint as evidence', async () => {
    const complaint = await acceptedComplaint(world);
    const { data } = await world.as('procurement', officer)(
      'query ($id: ID!) { procurementComplaint(id: $id) { project { id } } }',
      { id: complaint },
    );
    const project = data.procurementComplaint.project.id;
    const sign = (dateSigned: string) =>
      done(world, 'procurementContractSign', {
        ...contractInput(project),
        dateSigned,
        awardNoticeIssuedOn: dateSigned,
        performanceDueOn: null,
        acceptanceDueOn: '2026-08-31',
      });
    const during = await sign('2026-05-28');
    expect(await outcomeOf(world, 'CONTRACT_SIGNED_WHILE_SUSPENDED', during)).toBe('NOT_APPLICABLE');
    const suspension = {
      suspendedFrom: '2026-05-26',
      suspendedUntil: '2026-06-20',
      suspensionDocument: '青财采〔2026〕9号',
    };
    await done(world, 'procurementComplaintSuspendProcurement', { complaint, ...suspension });
    expect(await rulesOn(during)).toEqual(['CONTRACT_SIGNED_WHILE_SUSPENDED RAISED']);
    expect(await rulesOn(await sign('2026-06-21'))).toEqual([]);
    const flags = await world.as(
      'procurement',
      officer,
    )(
      `{ procurementFlags(filter: { rule: [CONTRACT_SIGNED_WHILE_SUSPENDED] }) { edges { node {
          evidence { ... on ProcurementComplaint { id } } } } } }`,
    );
    expect(flags.data.procurementFlags.edges).toEqual([{ node: { evidence: [{ id: complaint }] } }]);
    // The decision ends the suspension, though it was to last longer.
    const afterwards = await sign('2026-06-15');
    expect(await rulesOn(afterwards)).toEqual(['CONTRACT_SIGNED_WHILE_SUSPENDED RAISED']);
    await done(world, 'procurementComplaintDecide', decisionInput(complaint, '2026-06-12'));
    expect(await rulesOn(afterwards)).toEqual(['CONTRACT_SIGNED_WHILE_SUSPENDED WITHDRAWN']);
    expect(await rulesOn(during)).toEqual(['CONTRACT_SIGNED_WHILE_SUSPENDED RAISED']);
    expect((await shown(during)).inputs.at(-1)!.value).toContain('"until":"2026-06-12"');
  });

  it('tell of values that crowd below the threshold once there are enough of them, on the first contract of the year, whichever that is after a correction', async () => {
    const goods = { category: 'GOODS', method: 'INQUIRY', budget: { amount: '2500000' } };
    const signed: string[] = [];
    for (let n = 1; n <= 30; n += 1) {
      const project = await done(world, 'procurementProjectRegister', { ...projectInput(), ...goods });
      const value = { amount: n <= 23 ? '1950000.00' : '2050000.00' };
      const year = {
        dateSigned: '2024-03-04',
        awardNoticeIssuedOn: null,
        performanceDueOn: null,
        acceptanceDueOn: '2024-06-28',
      };
      signed.push(await done(world, 'procurementContractSign', { ...contractInput(project), ...year, value }));
      if (n === 29) expect(await outcomeOf(world, 'THRESHOLD_BUNCHING', signed[0]!)).toBe('BELOW_MINIMUM');
    }
    expect(await rulesOn(signed[0]!)).toEqual(['THRESHOLD_BUNCHING RAISED']);
    expect(await outcomeOf(world, 'THRESHOLD_BUNCHING', signed[29]!)).toBe('NOT_APPLICABLE');
    const { data } = await world.as(
      'procurement',
      officer,
    )('{ procurementFlags(filter: { rule: [THRESHOLD_BUNCHING] }) { edges { node { body { id } sampleSize } } } }');
    expect(data.procurementFlags.edges).toEqual([{ node: { body: { id: ids.buyer }, sampleSize: 30 } }]);

    // What leaves a year is looked at where it came from, and where it goes.
    const move = (contract: string, dateSigned: string, acceptanceDueOn: string) =>
      done(world, 'procurementContractCorrect', {
        ...{ contract, dateSigned, acceptanceDueOn },
        ...{ reason: '录入错误', document: '示交〔2026〕10号' },
      });
    await move(signed[5]!, '2023-03-06', '2023-06-30');
    expect(await rulesOn(signed[0]!)).toEqual(['THRESHOLD_BUNCHING WITHDRAWN']);
    expect(await outcomeOf(world, 'THRESHOLD_BUNCHING', signed[5]!)).toBe('BELOW_MINIMUM');
    await move(signed[5]!, '2024-03-04', '2024-06-28');
    expect(await rulesOn(signed[0]!)).toEqual(['THRESHOLD_BUNCHING RAISED']);
    // When all go to another year but the first, the first of those that went stands for that year.
    for (const contract of signed.slice(1)) await move(contract, '2023-03-06', '2023-06-30');
    expect(await rulesOn(signed[0]!)).toEqual(['THRESHOLD_BUNCHING WITHDRAWN']);
    await move(signed[0]!, '2023-03-06', '2023-06-30');
    expect(await rulesOn(signed[0]!)).toEqual(['THRESHOLD_BUNCHING RAISED']);
    expect(await rulesOn(signed[1]!)).toEqual([]);
  });

  it('tell of an acceptance that nobody signed, held after everything was paid', async () => {
    const contract = await overdueContract(world);
    await done(world, 'procurementPaymentRecord', { contract, paidOn: '2025-11-03', amount: { amount: '1280000' } });
    const items = [{ name: '照度', isMet: true }];
    const acceptance = await done(world, 'procurementAcceptanceRecord', { contract, acceptedOn: '2025-11-05', items });
    expect(await rulesOn(acceptance)).toEqual(['ACCEPTANCE_IRREGULAR RAISED']);
    const paidInFullOn = async () =>
      (await shown(acceptance)).inputs.find(({ name }) => name === 'paidInFullOn')?.value;
    expect(await paidInFullOn()).toBe('2025-11-03');
    const reason = { reason: '录入错误', document: '示交〔2026〕10号' };
    await done(world, 'procurementContractCorrect', { contract, ...reason, value: { amount: '1290000' } });
    expect(await paidInFullOn()).toBe('null');
  });
});
