import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { ids, TOMORROW, useInput, yuan } from '../testing/world.js';

export const useCases: ActionCases = {
  debtProceedsUseRecord: {
    inOrder: (world) => useInput(world),
    spoilt: {
      BLANK: () => ({ project: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ spentOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ user: ids.firm }),
      NOT_FOUND: () => ({ share: NOWHERE }),
      SPENT_BEFORE_RECEIVED: () => ({ spentOn: '2024-03-19' }),
      ABOVE_REMAINDER: () => ({ amount: yuan('60000000.01') }),
    },
    faulty: { share: NOWHERE, user: NOWHERE, project: ' ', spentOn: TOMORROW },
    told: ['BLANK project', 'FUTURE_DATE spentOn', 'UNKNOWN_BODY user', 'NOT_FOUND share'],
  },
};
