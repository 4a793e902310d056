import { type ActionCases, NOWHERE, publishCase } from '@integrity-graph/kit/testing';
import { done, ids, issued, policyInput, TODAY, TOMORROW } from '../testing/world.js';

export const policyCases: ActionCases = {
  investmentPolicyIssue: {
    inOrder: policyInput,
    spoilt: {
      BLANK: () => ({ authority: '' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      VALIDITY_REVERSED: () => ({ validUntil: '2026-01-31' }),
      NOT_FOUND: () => ({ review: NOWHERE }),
      REVIEW_LACKING: () => ({ issuedOn: TODAY, review: null }),
      UNKNOWN_BODY: () => ({ issuer: ids.investor }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'investmentPolicyIssue', input);
        return {};
      },
    },
    faulty: { title: ' ', issuedOn: TOMORROW, validUntil: '2026-01-31', review: NOWHERE, issuer: NOWHERE },
    told: [
      'BLANK title',
      'FUTURE_DATE issuedOn',
      'VALIDITY_REVERSED validUntil',
      'NOT_FOUND review',
      'UNKNOWN_BODY issuer',
    ],
  },

  investmentPolicyPublish: publishCase('investmentPolicyPublish', {
    made: issued,
    tooEarly: '2026-01-19',
    posts: () => ({ approver: ids.head, postElsewhere: ids.postElsewhere }),
    done,
  }),

  investmentPolicyRepeal: {
    inOrder: async (world) => ({
      policy: await issued(world),
      repealedOn: '2026-06-01',
      document: '示开发〔2026〕40号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ repealedOn: TOMORROW }),
      NOT_FOUND: () => ({ policy: NOWHERE }),
      REPEALED_BEFORE_ISSUE: () => ({ repealedOn: '2026-01-19' }),
      async ALREADY_REPEALED(input, world) {
        await done(world, 'investmentPolicyRepeal', input);
        return {};
      },
    },
    faulty: { policy: NOWHERE, repealedOn: TOMORROW, document: ' ' },
    told: ['BLANK document', 'FUTURE_DATE repealedOn', 'NOT_FOUND policy'],
    subject: ({ policy }) => String(policy),
  },
};
