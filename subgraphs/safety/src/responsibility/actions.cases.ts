import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, itemInput, opened, proposed, replied, submitted, TOMORROW } from '../testing/world.js';

export const responsibilityCases: ActionCases = {
  safetyResponsibilityPropose: {
    inOrder: async (world) => ({ investigation: await replied(world), ...itemInput() }),
    spoilt: {
      BLANK: () => ({ proposal: '' }),
      PERIOD_REVERSED: () => ({ periodTo: '2023-12-31' }),
      UNKNOWN_BODY: () => ({ handlingBody: NOWHERE }),
      UNKNOWN_POST: () => ({ post: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ post: ids.postElsewhere }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      NOT_REPORTED: async (_, world) => ({ investigation: await opened(world) }),
      PERIOD_AFTER_ACCIDENT: () => ({ periodFrom: '2026-03-03', periodTo: '2026-03-31' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyResponsibilityPropose', input);
        return {};
      },
    },
    faulty: { investigation: NOWHERE, number: ' ', periodTo: '2023-12-31', body: NOWHERE, handlingBody: NOWHERE },
    told: [
      'BLANK number',
      'PERIOD_REVERSED periodTo',
      'UNKNOWN_BODY body',
      'UNKNOWN_BODY handlingBody',
      'NOT_FOUND investigation',
    ],
  },

  safetyResponsibilityDecide: {
    inOrder: async (world) => ({
      item: await proposed(world, await replied(world)),
      outcome: 'AS_PROPOSED',
      decidedBy: ids.discipline,
      decidedOn: '2026-06-10',
      document: '示纪〔2026〕21号',
      person: ids.person,
      sanction: '政务记过',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      UNKNOWN_PERSON: () => ({ person: NOWHERE }),
      NOT_FOUND: () => ({ item: NOWHERE }),
      NOT_REPLIED: async (_, world) => ({ item: await proposed(world, await submitted(world)) }),
      DECIDED_BEFORE_REPLY: () => ({ decidedOn: '2026-04-29' }),
      async ALREADY_DECIDED(input, world) {
        await done(world, 'safetyResponsibilityDecide', input);
        return {};
      },
    },
    faulty: { item: NOWHERE, document: ' ', decidedOn: TOMORROW, decidedBy: NOWHERE, person: NOWHERE },
    told: [
      'BLANK document',
      'FUTURE_DATE decidedOn',
      'UNKNOWN_BODY decidedBy',
      'UNKNOWN_PERSON person',
      'NOT_FOUND item',
    ],
    subject: ({ item }) => String(item),
  },
};
