import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { bondInput, done, ids, instalmentsOf, issued, TOMORROW, yuan } from '../testing/world.js';

export const bondCases: ActionCases = {
  debtBondIssue: {
    inOrder: async () => bondInput(),
    spoilt: {
      BLANK: () => ({ repaymentPlan: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ projectRevenue: { amount: '5', currency: 'USD' } }),
      RATE_OUT_OF_RANGE: () => ({ couponRate: '3' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW, interestFrom: TOMORROW, maturesOn: '2029-07-02' }),
      ISSUED_BEFORE_DISCLOSURE: () => ({ documentsDisclosedOn: '2024-03-12' }),
      INTEREST_BEFORE_ISSUE: () => ({ interestFrom: '2024-03-10', maturesOn: '2027-03-10' }),
      TERM_NOT_WHOLE: () => ({ maturesOn: '2027-04-12' }),
      PROJECT_MISSING: () => ({ project: null }),
      UNKNOWN_BODY: () => ({ issuer: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ issuer: ids.bureau }),
      ISSUER_NOT_PROVINCIAL: () => ({ issuer: ids.city }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'debtBondIssue', input);
        return {};
      },
    },
    faulty: { issuer: NOWHERE, name: ' ', couponRate: '3', maturesOn: '2024-03-12' },
    told: ['BLANK name', 'RATE_OUT_OF_RANGE couponRate', 'TERM_NOT_WHOLE maturesOn', 'UNKNOWN_BODY issuer'],
    // The obligations hang on the instalments of the issuer’s share.
    async story(world) {
      return {
        subjects: [],
        async carryOut() {
          const { share } = await issued(world);
          return (await instalmentsOf(world, share))[0]!;
        },
      };
    },
  },

  debtBondPublish: publishCase('debtBondPublish', {
    made: async (world) => (await issued(world)).bond,
    tooEarly: '2024-02-19',
    approver: () => ids.provinceHead,
  }),
};
