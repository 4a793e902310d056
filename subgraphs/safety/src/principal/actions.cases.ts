import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { at, barInput, done, fineInput, graded, ids, registered, TOMORROW, yuan } from '../testing/world.js';

/** An accident in a body, whose head is an official. */
const ofABody = (world: World) => graded(world, 'ORDINARY', { enterprise: null, unitBody: ids.institution });
/** One of before the law had a bar. */
const longAgo = (world: World) => {
  const [occurredAt, unitKnewAt, countedAt] = ['09:15', '09:30', '10:00'].map((time) => at('2020-03-02', time));
  return graded(world, 'ORDINARY', { occurredAt, unitKnewAt, countedAt });
};

export const principalCases: ActionCases = {
  safetyPrincipalFineImpose: {
    inOrder: async (world) => ({ accident: await graded(world), ...fineInput() }),
    spoilt: {
      BLANK: () => ({ number: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      AMOUNT_INVALID: () => {
        const none = { amount: '1', currency: 'XXX1' };
        return { income: none, amount: none };
      },
      AMOUNT_NOT_POSITIVE: () => ({ income: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('80000.001') }),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '80000', currency: 'USD' } }),
      INCOME_YEAR_NOT_OVER: () => ({ incomeYear: 2026 }),
      UNKNOWN_PERSON: () => ({ person: NOWHERE }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      NOT_IN_A_FIRM: async (_, world) => ({ accident: await ofABody(world) }),
      NOT_GRADED: async (_, world) => ({ accident: await registered(world) }),
      DECIDED_BEFORE_ACCIDENT: () => ({ decidedOn: '2026-03-01' }),
      FINE_NOT_AS_LAW: () => ({ amount: yuan('79999.99') }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyPrincipalFineImpose', { ...input, accident: await graded(world) });
        return {};
      },
      async FINED_ALREADY(input, world) {
        await done(world, 'safetyPrincipalFineImpose', { ...input, number: fineInput().number });
        return {};
      },
    },
    faulty: { number: ' ', decidedOn: TOMORROW, incomeYear: 2026, person: NOWHERE, accident: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE decidedOn',
      'INCOME_YEAR_NOT_OVER incomeYear',
      'UNKNOWN_PERSON person',
      'NOT_FOUND accident',
    ],
  },

  safetyPrincipalBarImpose: {
    inOrder: async (world) => ({ accident: await graded(world), ...barInput() }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ startsOn: TOMORROW }),
      UNKNOWN_PERSON: () => ({ person: NOWHERE }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      NOT_IN_A_FIRM: async (_, world) => ({ accident: await ofABody(world) }),
      NOT_GRADED: async (_, world) => ({ accident: await registered(world) }),
      BARRED_BEFORE_ACCIDENT: () => ({ startsOn: '2026-03-01' }),
      NO_BAR_THEN: async (_, world) => ({ accident: await longAgo(world) }),
      async BARRED_ALREADY(input, world) {
        await done(world, 'safetyPrincipalBarImpose', input);
        return {};
      },
    },
    faulty: { document: ' ', startsOn: TOMORROW, person: NOWHERE, accident: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE startsOn', 'UNKNOWN_PERSON person', 'NOT_FOUND accident'],
  },
};
