import { type ActionCases, amountFaults, NOWHERE, postFaults, TOMORROW, twice } from '../testing/cases.js';
import { projectInput, registered, sectionInput } from '../testing/procedure.js';
import { ids } from '../testing/world.js';

export const projectCases: ActionCases = {
  biddingProjectRegister: {
    inOrder: async () => ({
      ...projectInput(),
      budgetMoney: { amount: '2000000.00' },
      investment: { amount: '20000000.00' },
    }),
    spoilt: {
      ...amountFaults('estimate'),
      ...postFaults('responsiblePost'),
      BLANK: () => ({ scope: ' ' }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ authority: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ agency: NOWHERE }),
      NO_ARCHIVE: () => ({ agency: ids.unarchived }),
      AGENCY_MISMATCH: () => ({ organisation: 'OWN' }),
      INVITATION_UNEXPLAINED: () => ({ method: 'INVITED' }),
      CURRENCY_MISMATCH: () => ({ investment: { amount: '20000000.00', currency: 'USD' } }),
      BUDGET_ABOVE_INVESTMENT: () => ({ investment: { amount: '1999999.99' } }),
      DUPLICATE_NUMBER: twice('biddingProjectRegister'),
    },
    faulty: { number: '', estimate: { amount: '0' }, approvedOn: TOMORROW, tenderer: NOWHERE, agency: NOWHERE },
    told: [
      'BLANK number',
      'AMOUNT_NOT_POSITIVE estimate.amount',
      'FUTURE_DATE approvedOn',
      'UNKNOWN_BODY tenderer',
      'UNKNOWN_ENTERPRISE agency',
    ],
  },

  biddingSectionRegister: {
    inOrder: async (world) => sectionInput(await registered(world)),
    spoilt: {
      ...amountFaults('estimate'),
      BLANK: () => ({ name: '' }),
      INVALID: () => ({ itemCode: 'A1' }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      CURRENCY_MISMATCH: () => ({ estimate: { amount: '1', currency: 'USD' } }),
      SECTIONS_ABOVE_ESTIMATE: () => ({ estimate: { amount: '10000000.01' } }),
      DUPLICATE_NUMBER: twice('biddingSectionRegister'),
    },
    faulty: { project: NOWHERE, name: ' ', estimate: { amount: '0' } },
    told: ['BLANK name', 'AMOUNT_NOT_POSITIVE estimate.amount', 'NOT_FOUND project'],
  },
};
