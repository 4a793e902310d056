import { type ActionCases, amountFaults, NOWHERE, twice } from '../testing/cases.js';
import { ids, projectInput } from '../testing/world.js';

export const projectCases: ActionCases = {
  procurementProjectRegister: {
    inOrder: async () => projectInput(),
    spoilt: {
      ...amountFaults('budget'),
      BLANK: () => ({ name: ' ' }),
      INVALID: () => ({ fiscalYear: 26 }),
      UNKNOWN_BODY: () => ({ buyer: ids.supplier }),
      UNKNOWN_ENTERPRISE: () => ({ agency: NOWHERE }),
      DUPLICATE_NUMBER: twice('procurementProjectRegister'),
    },
    faulty: { buyer: 'nobody', agency: NOWHERE, name: ' ', budget: { amount: '0' } },
    told: ['BLANK name', 'AMOUNT_NOT_POSITIVE budget.amount', 'UNKNOWN_BODY buyer', 'UNKNOWN_ENTERPRISE agency'],
  },
};
