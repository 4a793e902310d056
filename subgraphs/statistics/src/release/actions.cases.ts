import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publication, publishCase } from '../publication/cases.js';
import {
  done,
  ids,
  registered,
  released,
  releaseInput,
  revised,
  scheduled,
  series,
  TOMORROW,
} from '../testing/world.js';

const emptyRelease = (world: World) => done(world, 'statisticsReleaseMake', releaseInput());
const oneValue = async (world: World) => ({
  series: await series(world),
  period: '2025',
  value: '3200.5',
  status: 'P',
});
const changed = (input: Record<string, unknown>, part: object) => {
  const [first, ...rest] = input.values as object[];
  return { values: [{ ...first, ...part }, ...rest] };
};
const publish = publishCase('statisticsReleasePublish', {
  made: (world) => released(world),
  tooEarly: '2026-06-19',
  approver: () => ids.head,
});

export const releaseCases: ActionCases = {
  statisticsReleaseMake: {
    inOrder: async () => releaseInput(),
    spoilt: {
      BLANK: () => ({ title: '' }),
      FUTURE_DATE: () => ({ releasedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ compiler: ids.factory }),
      NOT_FOUND: () => ({ round: NOWHERE }),
      ROUND_OF_OTHER_BODY: async (_, world) => ({ round: await scheduled(world), compiler: ids.finance }),
      RELEASED_BEFORE_PERIOD: async (_, world) => ({ round: await scheduled(world), releasedOn: '2026-05-01' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsReleaseMake', input);
        return {};
      },
    },
    faulty: { number: ' ', compiler: NOWHERE, releasedOn: TOMORROW, round: NOWHERE },
    told: ['BLANK number', 'FUTURE_DATE releasedOn', 'UNKNOWN_BODY compiler', 'NOT_FOUND round'],
  },

  statisticsReleaseFill: {
    inOrder: async (world) => ({ release: await emptyRelease(world), values: [await oneValue(world)] }),
    spoilt: {
      INVALID: () => ({ values: [] }),
      NOT_FOUND: () => ({ release: NOWHERE }),
      async RELEASE_PUBLIC(_, world) {
        const release = await released(world);
        await done(world, 'statisticsReleasePublish', { record: release, ...publication(), approverPost: ids.head });
        return { release };
      },
      SERIES_OF_OTHER_BODY: async (input, world) =>
        changed(input, { series: await series(world, { compiler: ids.finance }) }),
      VALUE_MISSING: (input) => changed(input, { value: null }),
      PERIOD_INVALID: (input) => changed(input, { period: '2025-06' }),
      RELEASED_BEFORE_PERIOD: (input) => changed(input, { period: '2027' }),
      DUPLICATE_VALUE: ({ values }) => ({ values: [...(values as object[]), ...(values as object[])] }),
      async NOTHING_NEW(input, world) {
        await done(world, 'statisticsReleaseFill', input);
        return {};
      },
    },
    faulty: { release: NOWHERE },
    told: ['NOT_FOUND release'],
  },

  statisticsReleasePublish: {
    ...publish,
    spoilt: { ...publish.spoilt, RELEASE_EMPTY: async (_, world) => ({ record: await emptyRelease(world) }) },
    // The results of a round that revise what was released before.
    async story(world) {
      const project = await registered(world);
      const round = await scheduled(world, { project });
      const of = await series(world);
      const value = { series: of, period: '2025', value: '3200.5', status: 'P' };
      await released(world, { releasedOn: '2026-01-20' }, [value]);
      const record = await released(world, { round }, [{ ...value, value: '3100' }]);
      const carryOut = async () => {
        await done(world, 'statisticsReleasePublish', { record, ...publication(), approverPost: ids.head });
        return record;
      };
      return { subjects: [round, record], carryOut };
    },
  },
};

/** A revision that is public. */
export async function publicRevision(world: World): Promise<string> {
  const release = await revised(world);
  await done(world, 'statisticsReleasePublish', { record: release, ...publication(), approverPost: ids.head });
  return release;
}
