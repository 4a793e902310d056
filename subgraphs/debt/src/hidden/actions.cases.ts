import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, hiddenInput, TOMORROW, yuan } from '../testing/world.js';

export const hiddenCases: ActionCases = {
  debtHiddenRecord: {
    inOrder: async () => hiddenInput(),
    spoilt: {
      BLANK: () => ({ origin: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ incurredOn: TOMORROW }),
      ENDS_FIRST: () => ({ resolveBy: '2017-05-09' }),
      UNKNOWN_BODY: () => ({ body: NOWHERE }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'debtHiddenRecord', input);
        return {};
      },
    },
    faulty: { number: ' ', body: NOWHERE, incurredOn: TOMORROW },
    told: ['BLANK number', 'FUTURE_DATE incurredOn', 'UNKNOWN_BODY body'],
  },

  debtHiddenResolve: {
    inOrder: async (world) => ({
      hidden: await done(world, 'debtHiddenRecord', hiddenInput()),
      amount: yuan('50000000'),
      resolvedOn: '2024-12-20',
      method: '安排财政资金偿还',
      document: '示财债〔2024〕31号',
    }),
    spoilt: {
      BLANK: () => ({ method: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ resolvedOn: TOMORROW }),
      NOT_FOUND: () => ({ hidden: NOWHERE }),
      RESOLVED_BEFORE_INCURRED: () => ({ resolvedOn: '2017-05-09' }),
      ABOVE_UNRESOLVED: () => ({ amount: yuan('200000000.01') }),
    },
    faulty: { hidden: NOWHERE, document: ' ', resolvedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE resolvedOn', 'NOT_FOUND hidden'],
    subject: ({ hidden }) => String(hidden),
  },
};
