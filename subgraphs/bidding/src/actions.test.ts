import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { bidding } from './subgraph.js';
import { CASES } from './testing/all-cases.js';
import { raiseFlag } from './testing/procedure.js';
import { act, done, ids, obligationsOf, openBidding } from './testing/world.js';

describe('REQ-39', () => {
  testActions({
    definition: bidding,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: CASES,
    trial: { open: openBidding, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
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
      ['biddingAwardLapse', 'AWARD_LAPSED'],
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
    ],
  });
});
