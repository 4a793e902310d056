import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, reasonReview, TOMORROW } from '../testing/world.js';

export const reasonReviewCases: ActionCases = {
  investmentReasonReviewDecide: {
    inOrder: async (world) => ({
      review: (await reasonReview(world)).review,
      finding: 'EXCUSE',
      remark: '换届不是法定事由，未见公共利益需要',
      reviewedOn: '2026-06-02',
      reviewerPost: ids.cityHead,
    }),
    spoilt: {
      BLANK: () => ({ remark: '' }),
      FUTURE_DATE: () => ({ reviewedOn: TOMORROW }),
      UNKNOWN_POST: () => ({ reviewerPost: NOWHERE }),
      NOT_FOUND: () => ({ review: NOWHERE }),
      PREPARER_DECIDES: () => ({ reviewerPost: ids.deputy }),
      DECIDED_BEFORE_PREPARED: () => ({ reviewedOn: '2026-05-19' }),
      async ALREADY_REVIEWED(input, world) {
        await done(world, 'investmentReasonReviewDecide', input);
        return {};
      },
    },
    faulty: { review: NOWHERE, remark: ' ', reviewedOn: TOMORROW, reviewerPost: NOWHERE },
    told: ['BLANK remark', 'FUTURE_DATE reviewedOn', 'UNKNOWN_POST reviewerPost', 'NOT_FOUND review'],
    subject: ({ review }) => String(review),
  },
};
