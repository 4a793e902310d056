import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { breachInput, determined, done, ids, TOMORROW, undertaken } from '../testing/world.js';

export const breachCases: ActionCases = {
  pppBreachDetermine: {
    inOrder: (world) => breachInput(world),
    spoilt: {
      BLANK: () => ({ facts: '' }),
      FUTURE_DATE: () => ({ determinedOn: TOMORROW }),
      DETERMINED_BEFORE_CAUSE: () => ({ occurredOn: '2026-05-11' }),
      DUE_BEFORE_AGREED: () => ({ remedyDueOn: '2026-05-09' }),
      UNKNOWN_BODY: () => ({ body: NOWHERE }),
      OWN_DETERMINATION: () => ({ determinedBy: ids.body }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      COMMITMENT_OF_OTHER_PROJECT: async (_, world) => ({ commitment: await undertaken(world) }),
      BEFORE_INITIATION: () => ({ occurredOn: '2023-01-31' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'pppBreachDetermine', input);
        return {};
      },
    },
    faulty: { project: NOWHERE, facts: ' ', determinedOn: TOMORROW, body: NOWHERE, commitment: NOWHERE },
    told: ['BLANK facts', 'FUTURE_DATE determinedOn', 'UNKNOWN_BODY body', 'NOT_FOUND project', 'NOT_FOUND commitment'],
  },

  pppBreachRemedy: {
    inOrder: async (world) => ({
      breach: await determined(world),
      remediedOn: '2026-06-20',
      remedy: '补助及利息已付清',
    }),
    spoilt: {
      BLANK: () => ({ remedy: '' }),
      FUTURE_DATE: () => ({ remediedOn: TOMORROW }),
      NOT_FOUND: () => ({ breach: NOWHERE }),
      async ALREADY_PERFORMED(input, world) {
        await done(world, 'pppBreachRemedy', input);
        return {};
      },
      REMEDIED_BEFORE_CAUSE: () => ({ remediedOn: '2026-03-31' }),
    },
    faulty: { breach: NOWHERE, remedy: ' ', remediedOn: TOMORROW },
    told: ['BLANK remedy', 'FUTURE_DATE remediedOn', 'NOT_FOUND breach'],
    subject: ({ breach }) => String(breach),
  },

  pppBreachPublish: publishCase('pppBreachPublish', {
    made: (world) => determined(world),
    tooEarly: '2026-05-09',
    approver: () => ids.cityHead,
  }),
};
