import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { agreementCases } from './agreement/actions.cases.js';
import { changeCases } from './change/actions.cases.js';
import { commitmentCases } from './commitment/actions.cases.js';
import { compensationCases } from './compensation/actions.cases.js';
import { complaintCases } from './complaint/actions.cases.js';
import { fulfilmentCases } from './fulfilment/actions.cases.js';
import { policyCases } from './policy/actions.cases.js';
import { reviewCases } from './review/actions.cases.js';
import { act, openInvestment } from './testing/world.js';

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

const cases = {
  ...reviewCases,
  ...policyCases,
  ...agreementCases,
  ...commitmentCases,
  ...fulfilmentCases,
  ...changeCases,
  ...compensationCases,
  ...complaintCases,
};

describe('REQ-40 several who do the same at the same moment', () => {
  it.each([
    ['investmentReviewConclude', 'DUPLICATE_NUMBER'],
    ['investmentPolicyIssue', 'DUPLICATE_NUMBER'],
    ['investmentAgreementSign', 'DUPLICATE_NUMBER'],
    ['investmentCommitmentMake', 'DUPLICATE_NUMBER'],
    ['investmentFulfilmentRecord', 'COMMITMENT_PERFORMED'],
    ['investmentChangePrepare', 'CHANGE_UNDER_WAY'],
    ['investmentChangeDecide', 'NOT_PENDING'],
    ['investmentComplaintAccept', 'ALREADY_ANSWERED'],
    ['investmentCompensationPay', 'PAID_ABOVE_COMPENSATION'],
  ])('%s: one is recorded, the others are told %s', async (action, code) => {
    const input = await cases[action]!.inOrder(world);
    const answers = await Promise.all([
      act(world, action, input),
      act(world, action, input),
      act(world, action, input),
    ]);
    const refusals = answers.flatMap(({ userErrors }) => userErrors.map((refusal) => refusal.code));
    expect(refusals).toEqual([code, code]);
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
  });
});
