import { type ActionCases, amountFaults, NOWHERE, twice } from '../testing/cases.js';
import { intend } from '../testing/procedure.js';
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
      NOT_FOUND: () => ({ intention: NOWHERE }),
      INTENTION_OF_OTHER_BUYER: async (_, world) => ({ intention: await intend(world), buyer: ids.finance }),
      TWO_AGENCIES: () => ({ agency: ids.supplier, centralAgency: ids.centralAgency }),
      ITEM_OF_OTHER_CATEGORY: () => ({ itemCode: 'A02010105' }),
      CEILING_ABOVE_BUDGET: () => ({ ceilingPrice: { amount: '1300000.01' } }),
      CURRENCY_MISMATCH: () => ({ ceilingPrice: { amount: '1', currency: 'USD' } }),
    },
    faulty: { buyer: 'nobody', agency: NOWHERE, name: ' ', budget: { amount: '0' } },
    told: ['BLANK name', 'AMOUNT_NOT_POSITIVE budget.amount', 'UNKNOWN_BODY buyer', 'UNKNOWN_ENTERPRISE agency'],
  },
};
