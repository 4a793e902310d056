import { type ActionCases, amountFaults, NOWHERE, noContract, TOMORROW, twice } from '../testing/cases.js';
import { done, sign } from '../testing/world.js';

export const settlementCases: ActionCases = {
  procurementSettlementRecord: {
    inOrder: async (world) => ({
      contract: await sign(world, { paymentFrom: 'SETTLEMENT' }),
      document: '结-1',
      period: '2026年3月',
      settledOn: '2026-04-03',
      amount: { amount: '320000' },
    }),
    spoilt: {
      ...amountFaults('amount'),
      BLANK: () => ({ period: '' }),
      NOT_FOUND: noContract,
      FUTURE_DATE: () => ({ settledOn: TOMORROW }),
      NOT_PAID_BY_SETTLEMENT: async (_, world) => ({ contract: await sign(world) }),
      SETTLED_BEFORE_SIGNING: () => ({ settledOn: '2026-03-01' }),
      DUPLICATE_NUMBER: twice('procurementSettlementRecord'),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      SETTLED_ABOVE_VALUE: () => ({ amount: { amount: '1280000.01' } }),
      SETTLED_ABOVE_FINAL: async ({ contract }, world) => {
        await done(world, 'procurementContractTerminate', {
          contract,
          changedOn: '2026-04-15',
          reason: '道路改线',
          document: '示采终〔2026〕1号',
          ground: 'PUBLIC_INTEREST',
          settlement: { amount: '319999.99' },
        });
        return {};
      },
    },
    faulty: { contract: NOWHERE, document: '', settledOn: TOMORROW, amount: { amount: '-1' } },
    told: ['BLANK document', 'FUTURE_DATE settledOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND contract'],
  },
};
