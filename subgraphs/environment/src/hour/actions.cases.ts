import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, hoursOf, ids, station } from '../testing/world.js';

export const hourCases: ActionCases = {
  environmentHoursRecord: {
    inOrder: async (world) => ({
      station: await station(world),
      hours: hoursOf('2026-03-09', [35, 36, 40]),
      source: '示例.csv',
    }),
    spoilt: {
      BLANK: () => ({ source: ' ' }),
      HOURS_COUNT: () => ({ hours: [] }),
      HOUR_NOT_WHOLE: () => ({ hours: [{ beginsAt: '2026-03-09T00:30:00+08:00', pm25: '1' }] }),
      FUTURE_DATE: () => ({ hours: hoursOf('2026-07-02', [1]) }),
      DUPLICATE_HOUR: () => ({ hours: [...hoursOf('2026-03-09', [1]), ...hoursOf('2026-03-09', [2])] }),
      VALUE_NEGATIVE: () => ({ hours: hoursOf('2026-03-09', [-1]) }),
      WIND_UNKNOWN: () => ({ hours: [{ beginsAt: '2026-03-09T00:00:00+08:00', weather: { wind: 'X' } }] }),
      NOT_FOUND: () => ({ station: NOWHERE }),
      OUTSIDE_OPERATION: () => ({ hours: hoursOf('2019-12-31', [1]) }),
      async NOTHING_NEW(input, world) {
        await done(world, 'environmentHoursRecord', input);
        return {};
      },
      async REASON_MISSING(input, world) {
        await done(world, 'environmentHoursRecord', input);
        return { hours: hoursOf('2026-03-09', [35, 37]) };
      },
    },
    faulty: { station: NOWHERE, source: '', hours: hoursOf('2026-07-02', [-1]) },
    told: ['BLANK source', 'FUTURE_DATE hours.0.beginsAt', 'VALUE_NEGATIVE hours.0.pm25', 'NOT_FOUND station'],
  },

  environmentHoursReview: {
    async inOrder(world) {
      const id = await station(world);
      await done(world, 'environmentHoursRecord', { station: id, hours: hoursOf('2026-03-09', [35, 900, 40]) });
      return {
        station: id,
        from: '2026-03-09',
        to: '2026-03-09',
        judged: [
          {
            pollutant: 'PM25',
            beginsAt: '2026-03-09T01:00:00+08:00',
            endsAt: '2026-03-09T02:00:00+08:00',
            flag: 'INVALID',
          },
        ],
        reason: '采样口附近施工扬尘，复核确认',
        reviewerPost: ids.head,
      };
    },
    spoilt: {
      BLANK: () => ({ reason: '' }),
      PERIOD_REVERSED: () => ({ to: '2026-03-08' }),
      PERIOD_TOO_LONG: () => ({ to: '2026-12-31' }),
      INVALID_OUTSIDE_REVIEW: () => ({ from: '2026-03-08', to: '2026-03-08' }),
      REASON_MISSING: () => ({ reason: null }),
      NOT_FOUND: () => ({ station: NOWHERE }),
      UNKNOWN_POST: () => ({ reviewerPost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ reviewerPost: ids.postElsewhere }),
      NO_HOURS: () => ({ from: '2026-03-08', to: '2026-03-08', judged: [] }),
      async NOTHING_NEW(input, world) {
        await done(world, 'environmentHoursReview', input);
        return {};
      },
    },
    faulty: { station: NOWHERE, reason: ' ', to: '2026-03-08', reviewerPost: NOWHERE },
    told: [
      'BLANK reason',
      'PERIOD_REVERSED to',
      'INVALID_OUTSIDE_REVIEW judged.0',
      'NOT_FOUND station',
      'UNKNOWN_POST reviewerPost',
    ],
  },
};
