import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { contingentInput, done, TOMORROW, yuan } from '../testing/world.js';

export const contingentCases: ActionCases = {
  debtContingentRecord: {
    inOrder: async () => contingentInput(),
    spoilt: {
      BLANK: () => ({ creditor: '' }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      NOT_YUAN: () => ({ amount: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ givenOn: TOMORROW }),
      ENDS_FIRST: () => ({ endsOn: '2024-04-07' }),
      UNKNOWN_BODY: () => ({ body: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ debtor: NOWHERE }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'debtContingentRecord', input);
        return {};
      },
    },
    faulty: { number: ' ', body: NOWHERE, debtor: NOWHERE, givenOn: TOMORROW },
    told: ['BLANK number', 'FUTURE_DATE givenOn', 'UNKNOWN_BODY body', 'UNKNOWN_ENTERPRISE debtor'],
  },

  debtContingentRelease: {
    inOrder: async (world) => ({
      contingent: await done(world, 'debtContingentRecord', contingentInput()),
      releasedOn: '2026-05-06',
      document: '示财函〔2026〕40号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ releasedOn: TOMORROW }),
      NOT_FOUND: () => ({ contingent: NOWHERE }),
      RELEASED_BEFORE_GIVEN: () => ({ releasedOn: '2024-04-07' }),
      async ALREADY_RELEASED(input, world) {
        await done(world, 'debtContingentRelease', input);
        return {};
      },
    },
    faulty: { contingent: NOWHERE, document: ' ', releasedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE releasedOn', 'NOT_FOUND contingent'],
    subject: ({ contingent }) => String(contingent),
  },
};
