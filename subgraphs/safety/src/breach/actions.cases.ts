import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { at, DAY, done, ids, next, registered, TOMORROW } from '../testing/world.js';

/** The county was told at 10:25, and reported at 13:00: half an hour late. */
export const breachInput = async (world: World) => ({
  number: `示应急认〔2026〕${next()}号`,
  accident: await registered(world),
  body: ids.county,
  knewAt: at(DAY, '10:25'),
  reportedAt: at(DAY, '13:00'),
  isIncomplete: false,
  isUntrue: false,
  isIntentional: false,
  decidedBy: ids.bureau,
  decidedOn: '2026-05-20',
});

export const breachCases: ActionCases = {
  safetyReportingBreachFind: {
    inOrder: breachInput,
    spoilt: {
      BLANK: () => ({ number: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      SENT_BEFORE_KNOWN: () => ({ reportedAt: at(DAY, '10:24') }),
      DECIDED_BEFORE_ACCIDENT: () => ({ decidedOn: '2026-03-01' }),
      REPORTER_NOT_ONE: () => ({ enterprise: ids.mine }),
      PROOF_MISSING: () => ({ isIntentional: true }),
      UNKNOWN_BODY: () => ({ body: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ body: null, enterprise: NOWHERE }),
      OWN_FINDING: () => ({ decidedBy: ids.county }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      KNOWN_BEFORE_ACCIDENT: () => ({ knewAt: at(DAY, '09:14') }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyReportingBreachFind', input);
        return {};
      },
      NO_BREACH: () => ({ reportedAt: at(DAY, '12:25') }),
    },
    faulty: { number: ' ', accident: NOWHERE, decidedOn: TOMORROW, isIntentional: true, body: null },
    told: [
      'BLANK number',
      'FUTURE_DATE decidedOn',
      'REPORTER_NOT_ONE body',
      'PROOF_MISSING proof',
      'NOT_FOUND accident',
    ],
  },
};
