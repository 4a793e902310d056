import { addDays } from '@integrity-graph/kit';
import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, limitInput, TOMORROW, yuan } from '../testing/world.js';

let count = 0;

/** One limit of a year, kind, scope and day: each case takes a day of its own. */
const input = () => limitInput({ year: 2030, approvedOn: addDays('2026-01-01', count++) });

export const limitCases: ActionCases = {
  debtLimitApprove: {
    inOrder: async () => input(),
    spoilt: {
      BLANK: () => ({ document: '' }),
      INVALID: () => ({ year: 26 }),
      AMOUNT_INVALID: () => ({ amount: { amount: '5', currency: 'XXY' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('-1') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('1.001') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      APPROVED_AFTER_YEAR: () => ({ year: 2025, approvedOn: '2026-01-01' }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
      async LIMIT_RECORDED(given, world) {
        await done(world, 'debtLimitApprove', given);
        return {};
      },
    },
    faulty: { government: NOWHERE, document: ' ', amount: { amount: '5', currency: 'USD' }, approvedOn: TOMORROW },
    told: ['BLANK document', 'NOT_YUAN amount.currency', 'FUTURE_DATE approvedOn', 'UNKNOWN_BODY government'],
  },

  debtLimitPublish: publishCase('debtLimitPublish', {
    made: (world) => done(world, 'debtLimitApprove', limitInput({ year: 2031 + count++, approvedOn: '2026-06-01' })),
    tooEarly: '2026-05-31',
    approver: () => ids.cityHead,
  }),
};
