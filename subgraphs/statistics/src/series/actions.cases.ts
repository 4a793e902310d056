import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, series, seriesInput } from '../testing/world.js';

export const seriesCases: ActionCases = {
  statisticsSeriesRegister: {
    inOrder: async () => seriesInput(),
    spoilt: {
      BLANK: () => ({ unit: '' }),
      UNKNOWN_BODY: () => ({ compiler: ids.factory }),
      UNKNOWN_DIVISION: () => ({ area: ids.bureau }),
      NOT_FOUND: () => ({ wholeArea: NOWHERE }),
      NOT_ITS_WHOLE: async (_, world) => ({ wholeArea: await series(world) }),
      OTHER_UNIT: async (_, world) => ({ wholeItem: await series(world, { unit: '万元' }) }),
      NOT_COMPARABLE: async (_, world) => ({ yardstick: await series(world, { frequency: 'MONTHLY' }) }),
      async SERIES_REGISTERED(input, world) {
        await done(world, 'statisticsSeriesRegister', input);
        return {};
      },
    },
    faulty: { name: ' ', compiler: NOWHERE, area: NOWHERE, wholeArea: NOWHERE, wholeItem: NOWHERE },
    told: [
      'BLANK name',
      'UNKNOWN_BODY compiler',
      'UNKNOWN_DIVISION area',
      'NOT_FOUND wholeArea',
      'NOT_FOUND wholeItem',
    ],
  },
};
