import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { accepted, done, roundInput } from '../testing/world.js';

export const roundCases: ActionCases = {
  statisticsRoundSchedule: {
    inOrder: roundInput,
    spoilt: {
      BLANK: () => ({ name: '' }),
      PERIOD_REVERSED: () => ({ periodEnd: '2026-04-30' }),
      DUE_BEFORE_PERIOD: () => ({ reportDueOn: '2026-04-30' }),
      RELEASE_BEFORE_REPORTS: () => ({ releaseDueOn: '2026-06-09' }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      PROJECT_NOT_APPROVED: async (_, world) => ({ project: await accepted(world) }),
      PROJECT_EXPIRED: () => ({ reportDueOn: '2028-01-10', releaseDueOn: null }),
      async ROUND_SCHEDULED(input, world) {
        await done(world, 'statisticsRoundSchedule', input);
        return {};
      },
    },
    faulty: { project: NOWHERE, name: ' ', periodEnd: '2026-04-30', releaseDueOn: '2026-06-09' },
    told: ['BLANK name', 'PERIOD_REVERSED periodEnd', 'RELEASE_BEFORE_REPORTS releaseDueOn', 'NOT_FOUND project'],
  },
};
