import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, instalmentsOf, issued, lent, onLendInput, TOMORROW, yuan } from '../testing/world.js';

export const shareCases: ActionCases = {
  debtShareOnLend: {
    inOrder: (world) => onLendInput(world),
    spoilt: {
      BLANK: () => ({ approvalDocument: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      RATE_OUT_OF_RANGE: () => ({ lateRate: '1' }),
      FUTURE_DATE: () => ({ receivedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ borrower: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ borrower: ids.bureau }),
      NOT_FOUND: () => ({ from: NOWHERE }),
      LENT_BEFORE_RECEIVED: () => ({ receivedOn: '2024-03-10' }),
      LENT_AFTER_MATURITY: async (_, world) => {
        const short = { issuedOn: '2024-03-11', interestFrom: '2024-03-12', maturesOn: '2025-03-12' };
        return {
          ...(await onLendInput(world, {})),
          from: (await issued(world, short)).share,
          receivedOn: '2025-03-12',
        };
      },
      BORROWER_NOT_BELOW: () => ({ borrower: ids.province }),
      async ABOVE_REMAINDER(input, world) {
        await done(world, 'debtShareOnLend', input);
        return {};
      },
    },
    faulty: { from: NOWHERE, borrower: NOWHERE, document: ' ', receivedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE receivedOn', 'UNKNOWN_BODY borrower', 'NOT_FOUND from'],
    // The obligations hang on the instalments of the share.
    story: async (world) => ({
      subjects: [],
      carryOut: async () => (await instalmentsOf(world, await lent(world)))[0]!,
    }),
  },
};
