import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { approved, prepared, TOMORROW, yuan } from '../testing/world.js';

const withoutCompensation = { compensation: null, compensationDueOn: null };

export const compensationCases: ActionCases = {
  investmentCompensationPay: {
    inOrder: async (world) => ({
      change: await approved(world),
      paidOn: '2026-06-25',
      amount: yuan('150000'),
      document: '示财付〔2026〕208号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ paidOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'XXY' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('0.001') }),
      NOT_FOUND: () => ({ change: NOWHERE }),
      CHANGE_NOT_APPROVED: async (_, world) => ({ change: await prepared(world) }),
      NO_COMPENSATION: async (_, world) => ({ change: await approved(world, withoutCompensation) }),
      PAID_BEFORE_DECISION: () => ({ paidOn: '2026-06-09' }),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      PAID_ABOVE_COMPENSATION: () => ({ amount: yuan('150000.01') }),
    },
    faulty: { change: NOWHERE, paidOn: TOMORROW, amount: yuan('0'), document: ' ' },
    told: ['BLANK document', 'FUTURE_DATE paidOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND change'],
    subject: ({ change }) => String(change),
  },
};
