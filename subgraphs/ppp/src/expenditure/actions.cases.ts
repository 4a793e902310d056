import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, imported, registered, TOMORROW, yuan } from '../testing/world.js';

/** Each test's own year, or day: a government has one figure of a year, and one assumption of a day. */
let count = 0;
const ownYear = () => 2000 + ++count;
const ownDay = () => {
  const day = new Date(Date.UTC(2015, 0, ++count));
  return day.toISOString().slice(0, 10);
};

const row = (terms: object = {}) => ({ year: 2027, type: 'SUBSIDY', amount: yuan('12000000'), ...terms });

export const expenditureCases: ActionCases = {
  pppExpenditureSchedule: {
    inOrder: async (world) => ({
      project: await registered(world),
      rows: [row(), row({ type: 'EQUITY' }), row({ year: 2028 })],
      document: '示财金〔2023〕6号',
      approvedOn: '2023-06-01',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      INVALID: () => ({ rows: [] }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ rows: [row({ amount: { amount: '1', currency: 'YUAN' } })] }),
      AMOUNT_NOT_POSITIVE: () => ({ rows: [row({ amount: yuan('0') })] }),
      AMOUNT_TOO_FINE: () => ({ rows: [row({ amount: yuan('1.001') })] }),
      CURRENCY_NOT_CNY: () => ({ rows: [row({ amount: { amount: '1', currency: 'USD' } })] }),
      DUPLICATE_ROW: () => ({ rows: [row(), row()] }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      BEFORE_INITIATION: () => ({ approvedOn: '2023-01-31' }),
      NO_GOVERNMENT: async (_, world) => ({ project: await imported(world) }),
      async SCHEDULED_LATER(input, world) {
        await done(world, 'pppExpenditureSchedule', input);
        return {};
      },
    },
    faulty: { project: NOWHERE, document: ' ', approvedOn: TOMORROW, rows: [row({ amount: yuan('-1') })] },
    told: ['BLANK document', 'FUTURE_DATE approvedOn', 'AMOUNT_NOT_POSITIVE rows.0.amount.amount', 'NOT_FOUND project'],
  },

  pppBudgetRecord: {
    inOrder: async () => ({
      government: ids.city,
      year: ownYear(),
      kind: 'FINAL',
      amount: yuan('18600000000'),
      document: '决算草案',
      adoptedOn: '2026-06-01',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      INVALID: () => ({ year: 1900 }),
      FUTURE_DATE: () => ({ adoptedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('1.001') }),
      CURRENCY_NOT_CNY: () => ({ amount: { amount: '1', currency: 'USD' } }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.finance }),
      async BUDGET_RECORDED(input, world) {
        await done(world, 'pppBudgetRecord', input);
        return {};
      },
    },
    faulty: { government: NOWHERE, document: ' ', adoptedOn: TOMORROW, amount: yuan('0') },
    told: ['BLANK document', 'FUTURE_DATE adoptedOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'UNKNOWN_BODY government'],
  },

  pppGrowthAssume: {
    inOrder: async () => ({
      government: ids.city,
      rate: '0.05',
      source: '前五年平均增速',
      document: '示财金〔2025〕2号',
      adoptedOn: ownDay(),
    }),
    spoilt: {
      BLANK: () => ({ source: '' }),
      FUTURE_DATE: () => ({ adoptedOn: TOMORROW }),
      RATE_OUTSIDE: () => ({ rate: '0.51' }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.finance }),
      async GROWTH_RECORDED(input, world) {
        await done(world, 'pppGrowthAssume', input);
        return {};
      },
    },
    faulty: { government: NOWHERE, document: ' ', adoptedOn: TOMORROW, rate: '5' },
    told: ['BLANK document', 'FUTURE_DATE adoptedOn', 'RATE_OUTSIDE rate', 'UNKNOWN_BODY government'],
  },
};
