import { addDays } from '@integrity-graph/kit';
import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { done, ids, next, officer, TOMORROW } from '../testing/world.js';

const dutyInput = () => ({
  body: ids.bureau,
  post: ids.deputy,
  role: 'IN_CHARGE',
  scope: '工业统计',
  document: '示统责〔2025〕1号',
});
/** One post answers in each part at a time: those of other cases end, and the next begins later. */
async function assignable(world: World) {
  const query = '{ statisticsQualityDuties(first: 100) { edges { node { id startsOn endsOn } } } }';
  const { data } = await world.as('statistics', officer)(query);
  for (const { node } of data.statisticsQualityDuties.edges) {
    if (node.endsOn === null) await done(world, 'statisticsQualityEnd', { duty: node.id, endsOn: node.startsOn });
  }
  return { ...dutyInput(), startsOn: addDays('2020-01-01', Number(next())) };
}

export const qualityCases: ActionCases = {
  statisticsQualityAssign: {
    inOrder: assignable,
    spoilt: {
      BLANK: () => ({ scope: '' }),
      FUTURE_DATE: () => ({ startsOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ body: NOWHERE }),
      UNKNOWN_POST: () => ({ post: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ post: ids.postElsewhere }),
      async ROLE_ASSIGNED(input, world) {
        await done(world, 'statisticsQualityAssign', input);
        return {};
      },
    },
    faulty: { body: NOWHERE, post: NOWHERE, document: ' ', startsOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE startsOn', 'UNKNOWN_BODY body', 'UNKNOWN_POST post'],
  },

  statisticsQualityEnd: {
    async inOrder(world) {
      const input = await assignable(world);
      return { duty: await done(world, 'statisticsQualityAssign', input), endsOn: input.startsOn };
    },
    spoilt: {
      FUTURE_DATE: () => ({ endsOn: TOMORROW }),
      NOT_FOUND: () => ({ duty: NOWHERE }),
      async DUTY_ENDED(input, world) {
        await done(world, 'statisticsQualityEnd', input);
        return {};
      },
      PERIOD_REVERSED: () => ({ endsOn: '2019-12-31' }),
    },
    faulty: { duty: NOWHERE, endsOn: TOMORROW },
    told: ['FUTURE_DATE endsOn', 'NOT_FOUND duty'],
  },
};
