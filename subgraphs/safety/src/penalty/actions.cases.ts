import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, penaltyInput, punished, registered, TOMORROW, yuan } from '../testing/world.js';

export const penaltyCases: ActionCases = {
  safetyPenaltyImpose: {
    inOrder: async (world) => ({ ...penaltyInput(), accident: await registered(world) }),
    spoilt: {
      BLANK: () => ({ basis: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'XXX1' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('0.001') }),
      AMOUNT_MISSING: () => ({ amount: null }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      DECIDED_BEFORE_ACCIDENT: () => ({ decidedOn: '2026-03-01' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyPenaltyImpose', input);
        return {};
      },
    },
    faulty: { number: ' ', accident: NOWHERE, decidedOn: TOMORROW, amount: null, enterprise: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE decidedOn',
      'AMOUNT_MISSING amount',
      'UNKNOWN_ENTERPRISE enterprise',
      'NOT_FOUND accident',
    ],
  },

  safetyPenaltyPublish: publishCase('safetyPenaltyPublish', {
    made: punished,
    tooEarly: '2026-05-31',
    approver: () => ids.head,
  }),
};
