import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publication, publishCase } from '../publication/cases.js';
import { approvedDays, done, hoursOf, ids, reviewedHours, station, TOMORROW } from '../testing/world.js';

const published = publishCase('environmentAirEvaluationPublish', {
  made: async (world) => approvedDays(world, await publicStation(world)),
  tooEarly: '2026-06-11',
  approver: () => ids.head,
});

async function publicStation(world: Parameters<typeof station>[0]): Promise<string> {
  const id = await station(world);
  await done(world, 'environmentStationPublish', { record: id, ...publication(), approverPost: ids.head });
  return id;
}

export const evaluationCases: ActionCases = {
  environmentAirEvaluationApprove: {
    inOrder: async (world) => ({
      station: await reviewedHours(world, await station(world)),
      firstDay: '2026-03-09',
      lastDay: '2026-03-10',
      approvedOn: '2026-03-11',
      approverPost: ids.head,
    }),
    spoilt: {
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      PERIOD_REVERSED: () => ({ lastDay: '2026-03-08' }),
      EVALUATION_TOO_LONG: () => ({ firstDay: '2026-02-07' }),
      APPROVED_BEFORE_END: () => ({ approvedOn: '2026-03-10' }),
      NOT_FOUND: () => ({ station: NOWHERE }),
      UNKNOWN_POST: () => ({ approverPost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ approverPost: ids.postElsewhere }),
      NO_HOURS: () => ({ firstDay: '2026-03-01', lastDay: '2026-03-08' }),
      async HOURS_UNREVIEWED({ station }, world) {
        await done(world, 'environmentHoursRecord', { station, hours: hoursOf('2026-03-10', [35]) });
        return {};
      },
      async NOTHING_NEW(input, world) {
        await done(world, 'environmentAirEvaluationApprove', input);
        return {};
      },
    },
    faulty: { station: NOWHERE, firstDay: '2026-01-01', approvedOn: TOMORROW, approverPost: NOWHERE },
    told: ['FUTURE_DATE approvedOn', 'EVALUATION_TOO_LONG lastDay', 'NOT_FOUND station', 'UNKNOWN_POST approverPost'],
  },

  environmentAirEvaluationPublish: {
    ...published,
    spoilt: {
      ...published.spoilt,
      STATION_NOT_PUBLIC: async (_, world) => ({ record: await approvedDays(world, await station(world)) }),
      async EVALUATION_OUTDATED(_, world) {
        const id = await publicStation(world);
        const record = await approvedDays(world, id);
        const corrected = { station: id, hours: hoursOf('2026-03-09', [99]), reason: '更正' };
        await done(world, 'environmentHoursRecord', corrected);
        return { record };
      },
    },
  },
};
