import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CASES } from './testing/all-cases.js';
import { act, openBidding } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openBidding(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-39 several who do the same at the same moment', () => {
  it.each([
    ['biddingProjectRegister', 'DUPLICATE_NUMBER'],
    ['biddingSectionRegister', 'DUPLICATE_NUMBER'],
    ['biddingTenderIssue', 'SECTION_TENDERED'],
    ['biddingBidReceive', 'DUPLICATE_NUMBER'],
    ['biddingBidWithdraw', 'BID_NOT_STANDING'],
    ['biddingTenderOpen', 'ALREADY_OPENED'],
    ['biddingBidRevoke', 'BID_NOT_STANDING'],
    ['biddingEvaluationRecord', 'BIDS_EVALUATED'],
    ['biddingCandidatesPublish', 'CANDIDATES_PUBLISHED'],
    ['biddingAwardDecide', 'ALREADY_AWARDED'],
    ['biddingReportSubmit', 'ALREADY_REPORTED'],
    ['biddingContractSign', 'ALREADY_SIGNED'],
    ['biddingBidBondRecord', 'BOND_RECORDED'],
    ['biddingContractAccept', 'ALREADY_ACCEPTED'],
    ['biddingArchiveOpen', 'ARCHIVE_OPEN'],
    ['biddingCourtEntryRecord', 'LISTED_AGAIN'],
    ['biddingQualificationRecord', 'DUPLICATE_NUMBER'],
    ['biddingCreditReportRecord', 'DUPLICATE_NUMBER'],
    ['biddingCreditIndicatorSet', 'STANDARD_SET'],
    ['biddingCreditMarkRecord', 'ALREADY_MARKED'],
    ['biddingViolationRecord', 'DUPLICATE_NUMBER'],
  ])('%s: one is recorded, the others are told %s', async (action, code) => {
    const input = await CASES[action]!.inOrder(world);
    const answers = await Promise.all([
      act(world, action, input),
      act(world, action, input),
      act(world, action, input),
    ]);
    const others = answers.filter(({ record }) => record === null);
    // Whoever waited for the first may be told what else has changed meanwhile.
    for (const { userErrors } of others) expect(userErrors.map((refusal) => refusal.code)).toContain(code);
    expect(others).toHaveLength(2);
  });
});
