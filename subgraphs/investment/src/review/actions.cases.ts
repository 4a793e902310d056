import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, reviewInput, TOMORROW } from '../testing/world.js';

export const reviewCases: ActionCases = {
  investmentReviewConclude: {
    inOrder: async () => reviewInput(),
    spoilt: {
      BLANK: () => ({ opinion: ' ' }),
      FUTURE_DATE: () => ({ reviewedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ reviewer: ids.investor }),
      CONCERN_MISSING: () => ({ conclusion: 'NONCOMPLIANT' }),
      EXCEPTION_WITHOUT_END: () => ({ conclusion: 'EXCEPTION', concern: 'COST' }),
      END_WITHOUT_EXCEPTION: () => ({ exceptionUntil: '2027-12-31' }),
      EXCEPTION_ENDS_FIRST: () => ({ conclusion: 'EXCEPTION', concern: 'COST', exceptionUntil: '2026-01-11' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'investmentReviewConclude', input);
        return {};
      },
    },
    faulty: { number: '', reviewedOn: TOMORROW, conclusion: 'EXCEPTION', drafter: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE reviewedOn',
      'CONCERN_MISSING concern',
      'EXCEPTION_WITHOUT_END exceptionUntil',
      'UNKNOWN_BODY drafter',
    ],
  },
};
