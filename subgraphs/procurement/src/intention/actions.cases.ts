import { type ActionCases, amountFaults, NOWHERE, publicationFaults, TOMORROW } from '../testing/cases.js';
import { intentionInput } from '../testing/procedure.js';

export const intentionCases: ActionCases = {
  procurementIntentionPublish: {
    inOrder: async () => intentionInput(),
    spoilt: { ...publicationFaults, ...amountFaults('budget'), UNKNOWN_BODY: () => ({ buyer: NOWHERE }) },
    faulty: { buyer: NOWHERE, needSummary: '', budget: { amount: '0' }, publishedOn: TOMORROW, approverPost: NOWHERE },
    told: [
      'BLANK needSummary',
      'AMOUNT_NOT_POSITIVE budget.amount',
      'FUTURE_DATE publishedOn',
      'UNKNOWN_BODY buyer',
      'UNKNOWN_POST approverPost',
    ],
  },
};
