import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { capacityInput, done, ids, yuan } from '../testing/world.js';

/** A government has one row a year, and there are few years: each case takes the next free one. */
const free = ['province', 'city', 'county'].flatMap((body) =>
  Array.from({ length: 11 }, (_, n) => ({ body: body as 'province' | 'city' | 'county', year: 2015 + n })),
);
const input = () => {
  const { body, year } = free.shift()!;
  return capacityInput({ government: ids[body], year });
};

export const capacityCases: ActionCases = {
  debtFiscalCapacityReport: {
    inOrder: async () => input(),
    spoilt: {
      BLANK: () => ({ document: '' }),
      INVALID: () => ({ year: 25 }),
      AMOUNT_NOT_POSITIVE: () => ({ resources: yuan('0') }),
      NOT_YUAN: () => ({ fundSpending: { amount: '0', currency: 'USD' } }),
      YEAR_NOT_OVER: () => ({ year: 2026 }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
      async YEAR_RECORDED(given, world) {
        await done(world, 'debtFiscalCapacityReport', given);
        return {};
      },
    },
    faulty: { government: NOWHERE, document: ' ', resources: yuan('0'), year: 2026 },
    told: ['BLANK document', 'AMOUNT_NOT_POSITIVE resources.amount', 'YEAR_NOT_OVER year', 'UNKNOWN_BODY government'],
  },
};
