import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, projectInput, registered, TOMORROW, yuan } from '../testing/world.js';

export const projectCases: ActionCases = {
  pppProjectRegister: {
    inOrder: async () => projectInput(),
    spoilt: {
      BLANK: () => ({ industry: ' ' }),
      INVALID: () => ({ operationMonths: -1 }),
      FUTURE_DATE: () => ({ initiatedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ totalInvestment: { amount: '1', currency: 'YUAN' } }),
      AMOUNT_NOT_POSITIVE: () => ({ totalInvestment: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ totalInvestment: yuan('1.001') }),
      TERM_EMPTY: () => ({ constructionMonths: 0, operationMonths: 0 }),
      UNKNOWN_BODY: () => ({ implementingBody: ids.partner }),
      NOT_A_GOVERNMENT: () => ({ government: ids.finance }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'pppProjectRegister', input);
        return {};
      },
    },
    faulty: { name: '', initiatedOn: TOMORROW, totalInvestment: yuan('-1'), implementingBody: NOWHERE },
    told: [
      'BLANK name',
      'FUTURE_DATE initiatedOn',
      'AMOUNT_NOT_POSITIVE totalInvestment.amount',
      'UNKNOWN_BODY implementingBody',
    ],
  },
  pppProjectPublish: publishCase('pppProjectPublish', { made: registered, tooEarly: '2023-01-31' }),
};
