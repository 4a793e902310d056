import { addDays } from '@integrity-graph/kit';
import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { balanceInput, done, ids, TOMORROW, yuan } from '../testing/world.js';

let count = 0;

/** One balance of a day: each case takes a day of its own. */
const input = () => {
  const day = addDays('2024-01-01', count++);
  return balanceInput({ from: day, until: day });
};

export const balanceCases: ActionCases = {
  debtBalanceReport: {
    inOrder: async () => input(),
    spoilt: {
      BLANK: () => ({ document: ' ' }),
      AMOUNT_NOT_POSITIVE: () => ({ repaid: yuan('-1') }),
      NOT_YUAN: () => ({ closing: { amount: '0', currency: 'USD' } }),
      FUTURE_DATE: () => ({ until: TOMORROW, approvedOn: null }),
      PERIOD_REVERSED: () => ({ from: '2026-01-01', until: '2025-12-31' }),
      APPROVED_BEFORE_END: () => ({ approvedOn: '1900-01-01' }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
      async BALANCE_RECORDED(given, world) {
        await done(world, 'debtBalanceReport', given);
        return {};
      },
    },
    faulty: { government: NOWHERE, document: '', opening: yuan('-5'), approvedOn: TOMORROW },
    told: ['BLANK document', 'AMOUNT_NOT_POSITIVE opening.amount', 'FUTURE_DATE approvedOn', 'UNKNOWN_BODY government'],
  },

  debtBalancePublish: publishCase('debtBalancePublish', {
    made: (world) => done(world, 'debtBalanceReport', input()),
    tooEarly: '2026-06-19',
    approver: () => ids.cityHead,
  }),
};
