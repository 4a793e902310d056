import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { agreementCases } from './agreement/actions.cases.js';
import { changeCases } from './change/actions.cases.js';
import { commitmentCases } from './commitment/actions.cases.js';
import { compensationCases } from './compensation/actions.cases.js';
import { complaintCases } from './complaint/actions.cases.js';
import { findingCases } from './finding/actions.cases.js';
import { fulfilmentCases } from './fulfilment/actions.cases.js';
import { policyCases } from './policy/actions.cases.js';
import { reasonReviewCases } from './reason-review/actions.cases.js';
import { reviewCases } from './review/actions.cases.js';
import { investment } from './subgraph.js';
import { act, done, ids, obligationsOf, openInvestment, raiseFlag } from './testing/world.js';

describe('REQ-33 REQ-40', () => {
  testActions({
    definition: investment,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...reviewCases,
      ...policyCases,
      ...agreementCases,
      ...commitmentCases,
      ...fulfilmentCases,
      ...changeCases,
      ...reasonReviewCases,
      ...compensationCases,
      ...complaintCases,
      ...findingCases,
    },
    trial: { open: openInvestment, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
      ['investmentReviewConclude', 'DUPLICATE_NUMBER'],
      ['investmentPolicyIssue', 'DUPLICATE_NUMBER'],
      ['investmentAgreementSign', 'DUPLICATE_NUMBER'],
      ['investmentCommitmentMake', 'DUPLICATE_NUMBER'],
      ['investmentFulfilmentRecord', 'COMMITMENT_PERFORMED'],
      ['investmentChangePrepare', 'CHANGE_UNDER_WAY'],
      ['investmentChangeDecide', 'NOT_PENDING'],
      ['investmentComplaintAccept', 'ALREADY_ANSWERED'],
      ['investmentFindingRecord', 'DUPLICATE_NUMBER'],
      ['investmentCompensationPay', 'PAID_ABOVE_COMPENSATION'],
    ],
  });
});
