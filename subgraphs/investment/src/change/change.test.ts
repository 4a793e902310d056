import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  act,
  approved,
  changeInput,
  decision,
  done,
  handler,
  ids,
  investor,
  obligationsOf,
  officer,
  openInvestment,
  prepared,
  promised,
  reasonReview,
  yuan,
} from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openInvestment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = async (query: string, id: string) => {
  const { data, errors } = await world.as('investment', officer)(query, { id });
  expect(errors).toEqual([]);
  return Object.values(data)[0];
};
const stateOf = async (change: string) =>
  (await ask('query ($id: ID!) { investmentChange(id: $id) { state } }', change)) as { state: string };
const NO_COMPENSATION = { compensation: null, compensationDueOn: null };
const review = (id: string, finding: string) =>
  done(world, 'investmentReasonReviewDecide', {
    review: id,
    finding,
    remark: '已核对会议纪要',
    reviewedOn: '2026-06-02',
    reviewerPost: ids.cityHead,
  });

describe('REQ-33 REQ-40 a promise changes only by law', () => {
  it('knows no reason beside those of the law: a change of term or of leader is no choice', async () => {
    const { data } = await world.as(
      'investment',
      officer,
    )('{ __type(name: "InvestmentChangeReason") { enumValues { name } } }');
    expect(data.__type.enumValues.map(({ name }: { name: string }) => name).sort()).toEqual([
      'AGREED_BY_PARTIES',
      'EFFECTIVE_JUDGMENT',
      'FORCE_MAJEURE',
      'NATIONAL_INTEREST',
      'PUBLIC_INTEREST',
    ]);
  });

  it('a reason that hides a change of leader is no finding: a person looks at it, and who rejects it is a person', async () => {
    const { change, review: id } = await reasonReview(world);
    expect(await stateOf(change)).toEqual({ state: 'REASON_UNDER_REVIEW' });
    const found = await ask(
      'query ($id: ID!) { investmentReasonReview(id: $id) { words sources listVersion outcome } }',
      id,
    );
    expect(found).toMatchObject({ words: ['政府换届', '上一届'], listVersion: '第1版', outcome: 'PENDING' });
    const { userErrors } = await act(world, 'investmentChangeDecide', { change, ...decision() });
    expect(userErrors.map(({ code }) => code)).toEqual(['REASON_UNDER_REVIEW']);
    await review(id, 'EXCUSE');
    expect(await stateOf(change)).toEqual({ state: 'REJECTED' });
  });

  it('words that only stand there hold nothing up once a person has said so', async () => {
    const explanation = '换届前已立项的防洪工程改线，道路须绕行';
    const { change, review: id } = await reasonReview(world, { explanation });
    await review(id, 'INCIDENTAL');
    await done(world, 'investmentChangeDecide', { change, ...decision() });
    expect(await stateOf(change)).toEqual({ state: 'APPROVED' });
  });

  it('an excuse in the decision on compensation is looked at too', async () => {
    const change = await prepared(world, { compensationDecision: '前任所定，不予补偿', ...NO_COMPENSATION });
    expect(await stateOf(change)).toEqual({ state: 'REASON_UNDER_REVIEW' });
  });

  it('takes two persons: who prepared it decides neither on its reason nor on itself', async () => {
    const commitment = await promised(world);
    const change = await done(world, 'investmentChangePrepare', changeInput(commitment), handler);
    const own = await act(world, 'investmentChangeDecide', { change, ...decision() }, handler);
    expect(own.userErrors).toMatchObject([{ code: 'PREPARER_DECIDES', field: ['input', 'change'] }]);
    const suspect = await reasonReview(world);
    const looked = await act(
      world,
      'investmentReasonReviewDecide',
      {
        review: suspect.review,
        finding: 'INCIDENTAL',
        remark: '无',
        reviewedOn: '2026-06-02',
        reviewerPost: ids.cityHead,
      },
      handler,
    );
    expect(looked.userErrors).toMatchObject([{ code: 'PREPARER_DECIDES', field: ['input', 'review'] }]);
  });

  it('what is said to be agreed takes the investor’s own word: nobody else gives it', async () => {
    const change = await prepared(world, { reason: 'AGREED_BY_PARTIES' });
    const consent = { change, agreedOn: '2026-06-01', document: '投资协议补充协议（一）' };
    const other = { ...investor(), body: ids.otherInvestor };
    await expect(act(world, 'investmentChangeAgree', consent, other)).rejects.toThrow('FORBIDDEN');
    const { userErrors } = await act(world, 'investmentChangeDecide', { change, ...decision() });
    expect(userErrors.map(({ code }) => code)).toEqual(['INVESTOR_NOT_AGREED']);
    await done(world, 'investmentChangeAgree', consent, investor());
    await done(world, 'investmentChangeDecide', { change, ...decision() });
    expect(await stateOf(change)).toEqual({ state: 'APPROVED' });
  });

  it('is not decided before its reason was reviewed', async () => {
    const { change, review: id } = await reasonReview(world);
    await review(id, 'INCIDENTAL');
    const early = { change, ...decision(), decidedOn: '2026-06-01' };
    const { userErrors } = await act(world, 'investmentChangeDecide', early);
    expect(userErrors.map(({ code }) => code)).toEqual(['DECIDED_BEFORE_REVIEW']);
  });

  it('an approved change moves day and amount from its decision on, and says who approved', async () => {
    const commitment = await promised(world);
    await approved(world, { newAmount: yuan('2400000') }, commitment);
    const [duty] = await systemContext(world.runtime('investment'), 'test').rows(
      `select due_on as "dueOn", amount_amount as amount, due_facts -> 'extensions' as extensions
       from obligation where subject_id = ?::uuid`,
      [commitment],
    );
    const extension = { until: '2026-12-31', approvedBy: '市长', basis: { title: '示政函〔2026〕11号' } };
    expect(duty).toEqual({ dueOn: '2026-12-31', amount: '2400000.00', extensions: [extension] });
    const rejected = await promised(world);
    const change = await prepared(world, {}, rejected);
    await done(world, 'investmentChangeDecide', { change, ...decision(), isApproved: false });
    expect((await obligationsOf(world, rejected)).KEEP_COMMITMENT).toMatchObject({ dueOn: '2026-09-30' });
    expect(await obligationsOf(world, change)).toEqual({});
  });

  it('what is withdrawn is no longer due, and not done away with: it stays open for a lawful discharge', async () => {
    const commitment = await promised(world);
    await approved(world, { kind: 'WITHDRAWAL', newDueOn: null }, commitment);
    const { KEEP_COMMITMENT } = await obligationsOf(world, commitment);
    expect(KEEP_COMMITMENT).toMatchObject({ state: 'OPEN', dueOn: null });
    const told = await ask('query ($id: ID!) { investmentCommitment(id: $id) { standing isPerformed } }', commitment);
    expect(told).toEqual({ standing: 'WITHDRAWN', isPerformed: false });
  });

  it('compensation is owed until it is paid in full', async () => {
    const change = await approved(world);
    const pay = (amount: string, paidOn: string) =>
      done(world, 'investmentCompensationPay', { change, amount: yuan(amount), paidOn, document: '示财付〔2026〕1号' });
    await pay('50000', '2026-06-15');
    const state = async () => (await obligationsOf(world, change)).COMPENSATE;
    expect(await state()).toMatchObject({ state: 'OPEN', amountPerformed: '50000.00' });
    await pay('100000', '2026-06-29');
    expect(await state()).toMatchObject({
      state: 'PERFORMED',
      performedOn: '2026-06-29',
      amountPerformed: '150000.00',
    });
  });
});
