import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, instalment, payInput, TOMORROW, yuan } from '../testing/world.js';

export const instalmentCases: ActionCases = {
  debtInstalmentPay: {
    inOrder: async (world) => payInput(await instalment(world)),
    spoilt: {
      BLANK: () => ({ voucher: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ paidOn: TOMORROW }),
      NOT_FOUND: () => ({ instalment: NOWHERE }),
      PAID_BEFORE_RECEIVED: () => ({ paidOn: '2024-03-19' }),
      async ABOVE_UNPAID(input, world) {
        await done(world, 'debtInstalmentPay', { ...input, amount: yuan('0.01') });
        return {};
      },
    },
    faulty: { instalment: NOWHERE, voucher: ' ', amount: yuan('0'), paidOn: TOMORROW },
    told: ['BLANK voucher', 'AMOUNT_NOT_POSITIVE amount.amount', 'FUTURE_DATE paidOn', 'NOT_FOUND instalment'],
    subject: ({ instalment: id }) => String(id),
  },

  debtRepaymentSourceSecure: {
    inOrder: async (world) => ({
      instalment: await instalment(world),
      fundsFrom: 'FUND_BUDGET',
      amount: yuan('1800000'),
      securedOn: '2025-01-10',
      document: '示财预〔2025〕1号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('-1') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ securedOn: TOMORROW }),
      NOT_FOUND: () => ({ instalment: NOWHERE }),
      async INSTALMENT_SETTLED({ instalment: id }, world) {
        await done(world, 'debtInstalmentPay', payInput(String(id)));
        return {};
      },
    },
    faulty: { instalment: NOWHERE, document: ' ', securedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE securedOn', 'NOT_FOUND instalment'],
    subject: ({ instalment: id }) => String(id),
  },
};
