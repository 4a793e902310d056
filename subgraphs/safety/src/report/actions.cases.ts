import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { at, counted, DAY, done, ids, registered, reportInput, TOMORROW } from '../testing/world.js';

export const reportCases: ActionCases = {
  safetyReportSend: {
    inOrder: async (world) => ({ accident: await registered(world), ...reportInput() }),
    spoilt: {
      BLANK: () => ({ content: '' }),
      FUTURE_DATE: () => ({ receivedAt: at(TOMORROW, '10:25') }),
      RECEIVED_BEFORE_SENT: () => ({ receivedAt: at(DAY, '10:19') }),
      SENT_BEFORE_KNOWN: () => ({ learntAt: at(DAY, '10:21') }),
      UNKNOWN_BODY: () => ({ toBody: NOWHERE }),
      NOT_FOUND: () => ({ accident: NOWHERE }),
      SENT_BEFORE_ACCIDENT: () => ({ sentAt: at(DAY, '09:14') }),
      KNOWN_BEFORE_ACCIDENT: () => ({ learntAt: at(DAY, '09:14') }),
      BELOW_COUNTY: () => ({ toBody: ids.subDistrict }),
      OWN_REPORT: () => ({ fromBody: ids.county }),
      REPORTED_DOWNWARDS: () => ({ fromBody: ids.bureau }),
    },
    faulty: { accident: NOWHERE, content: ' ', sentAt: at(TOMORROW, '08:00'), receivedAt: null, toBody: NOWHERE },
    told: ['BLANK content', 'FUTURE_DATE sentAt', 'UNKNOWN_BODY toBody', 'NOT_FOUND accident'],
    // The unit's own hop, and a report of what changed; the hops that follow are in report.test.ts.
    async story(world) {
      const accident = await registered(world, { enterprise: null, unitBody: ids.institution });
      const count = await counted(world, accident);
      return {
        subjects: [accident, count],
        async carryOut() {
          const change = { kind: 'SUPPLEMENT', fromBody: ids.bureau, toBody: ids.province };
          await done(world, 'safetyReportSend', {
            ...reportInput(),
            ...change,
            accident,
            sentAt: at('2026-03-10', '09:00'),
            receivedAt: null,
          });
          return done(world, 'safetyReportSend', { accident, ...reportInput() });
        },
      };
    },
  },
};
