import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { assigned, done, stageInput, TOMORROW } from '../testing/world.js';

export const stageCases: ActionCases = {
  pppStageAssign: {
    inOrder: (world) => stageInput(world),
    spoilt: {
      BLANK: () => ({ duties: '' }),
      FUTURE_DATE: () => ({ startDate: TOMORROW }),
      PERIOD_REVERSED: () => ({ endDate: '2023-02-09' }),
      UNKNOWN_POST: () => ({ post: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      async STAGE_TAKEN(input, world) {
        await done(world, 'pppStageAssign', input);
        return { startDate: '2026-01-01' };
      },
    },
    faulty: { project: NOWHERE, document: ' ', startDate: TOMORROW, post: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE startDate', 'UNKNOWN_POST post', 'NOT_FOUND project'],
  },

  pppStageRelease: {
    inOrder: async (world) => ({
      responsibility: await assigned(world),
      endDate: '2026-03-31',
      endDocument: '示交发〔2026〕8号',
    }),
    spoilt: {
      BLANK: () => ({ endDocument: '' }),
      FUTURE_DATE: () => ({ endDate: TOMORROW }),
      NOT_FOUND: () => ({ responsibility: NOWHERE }),
      PERIOD_REVERSED: () => ({ endDate: '2023-02-09' }),
      async ALREADY_RELEASED(input, world) {
        await done(world, 'pppStageRelease', input);
        return {};
      },
    },
    faulty: { responsibility: NOWHERE, endDate: TOMORROW, endDocument: ' ' },
    told: ['BLANK endDocument', 'FUTURE_DATE endDate', 'NOT_FOUND responsibility'],
  },
};
