import { type ActionCases, amountFaults, NOWHERE, noContract, TOMORROW, twice } from '../testing/cases.js';
import { sign } from '../testing/world.js';

export const invoiceCases: ActionCases = {
  procurementInvoiceRecord: {
    inOrder: async (world) => ({
      contract: await sign(world),
      number: '0001',
      receivedOn: '2026-04-03',
      amount: { amount: '1280000' },
    }),
    spoilt: {
      ...amountFaults('amount'),
      BLANK: () => ({ number: '' }),
      NOT_FOUND: noContract,
      FUTURE_DATE: () => ({ receivedOn: TOMORROW }),
      INVOICED_BEFORE_SIGNING: () => ({ receivedOn: '2026-03-01' }),
      DUPLICATE_NUMBER: twice('procurementInvoiceRecord'),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      INVOICED_ABOVE_VALUE: () => ({ amount: { amount: '1280000.01' } }),
    },
    faulty: { contract: NOWHERE, number: '', receivedOn: TOMORROW, amount: { amount: '-1' } },
    told: ['BLANK number', 'FUTURE_DATE receivedOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND contract'],
  },
};
