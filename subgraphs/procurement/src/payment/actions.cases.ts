import { type ActionCases, amountFaults, NOWHERE, ofContract, TOMORROW } from '../testing/cases.js';
import { done, sign } from '../testing/world.js';

export const paymentCases: ActionCases = {
  procurementPaymentRecord: {
    inOrder: async (world) => ({
      contract: await sign(world),
      paidOn: '2026-04-20',
      amount: { amount: '1280000' },
    }),
    spoilt: {
      ...amountFaults('amount'),
      NOT_FOUND: () => ({ invoice: NOWHERE }),
      FUTURE_DATE: () => ({ paidOn: TOMORROW }),
      PAID_BEFORE_SIGNING: () => ({ paidOn: '2026-03-01' }),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      INVOICE_OF_OTHER_CONTRACT: async (_, world) => ({
        invoice: await done(world, 'procurementInvoiceRecord', {
          contract: await sign(world),
          number: '0001',
          receivedOn: '2026-04-03',
          amount: { amount: '1' },
        }),
      }),
      PAID_ABOVE_VALUE: async (input, world) => {
        await done(world, 'procurementPaymentRecord', input);
        return { amount: { amount: '0.01' } };
      },
    },
    subject: ofContract,
    faulty: { contract: NOWHERE, paidOn: TOMORROW, amount: { amount: '-1' }, invoice: NOWHERE },
    told: ['FUTURE_DATE paidOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND contract', 'NOT_FOUND invoice'],
  },
};
