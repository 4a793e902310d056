import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { ids, registered, TOMORROW, yuan } from '../testing/world.js';

export const investmentCases: ActionCases = {
  pppInvestmentFigureRecord: {
    inOrder: async (world) => ({
      project: await registered(world),
      kind: 'ESTIMATE',
      amount: yuan('800000000'),
      approvedBy: ids.finance,
      approvedOn: '2023-06-01',
      document: '示发改审〔2023〕8号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('1.001') }),
      CURRENCY_NOT_CNY: () => ({ amount: { amount: '1', currency: 'USD' } }),
      REPORT_UNFIT: () => ({ report: '示建报〔2023〕1号' }),
      UNKNOWN_BODY: () => ({ approvedBy: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      BEFORE_INITIATION: () => ({ approvedOn: '2023-01-31' }),
    },
    faulty: { project: NOWHERE, approvedBy: NOWHERE, document: ' ', approvedOn: TOMORROW, amount: yuan('-1') },
    told: [
      'BLANK document',
      'FUTURE_DATE approvedOn',
      'AMOUNT_NOT_POSITIVE amount.amount',
      'UNKNOWN_BODY approvedBy',
      'NOT_FOUND project',
    ],
  },
};
