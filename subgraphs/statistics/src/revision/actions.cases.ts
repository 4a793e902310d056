import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publication, publishCase } from '../publication/cases.js';
import { publicRevision } from '../release/actions.cases.js';
import { done, explanation, ids, released, revised, TOMORROW } from '../testing/world.js';

const explained = async (world: World) =>
  done(world, 'statisticsRevisionExplain', { release: await revised(world), ...explanation });

export const revisionCases: ActionCases = {
  statisticsRevisionExplain: {
    inOrder: async (world) => ({ release: await revised(world), ...explanation }),
    spoilt: {
      BLANK: () => ({ basis: '' }),
      FUTURE_DATE: () => ({ explainedOn: TOMORROW }),
      NOT_FOUND: () => ({ release: NOWHERE }),
      NOT_A_REVISION: async (_, world) => ({ release: await released(world) }),
      async REVISION_EXPLAINED(input, world) {
        await done(world, 'statisticsRevisionExplain', input);
        return {};
      },
      EXPLAINED_BEFORE_RELEASE: () => ({ explainedOn: '2026-06-19' }),
    },
    faulty: { release: NOWHERE, explanation: ' ', explainedOn: TOMORROW },
    told: ['BLANK explanation', 'FUTURE_DATE explainedOn', 'NOT_FOUND release'],
  },

  statisticsRevisionPublish: {
    ...publishCase('statisticsRevisionPublish', { made: explained, tooEarly: '2026-06-19', approver: () => ids.head }),
    async story(world) {
      const release = await publicRevision(world);
      const record = await done(world, 'statisticsRevisionExplain', { release, ...explanation });
      const carryOut = async () => {
        await done(world, 'statisticsRevisionPublish', { record, ...publication(), approverPost: ids.head });
        return record;
      };
      return { subjects: [release], carryOut };
    },
  },
};
