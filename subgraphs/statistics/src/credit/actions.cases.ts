import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { decided, done, firmCase, ids, next, opened, TOMORROW } from '../testing/world.js';

const standingInput = async (world: World) => ({
  enterprise: ids.factory,
  decider: ids.bureau,
  grade: 'UNFAITHFUL',
  case: await decided(world, firmCase()),
  number: `示统信〔2026〕${next()}号`,
  decidedOn: '2026-06-26',
});
export const standing = async (world: World) => done(world, 'statisticsCreditDecide', await standingInput(world));
const lift = { liftedOn: '2026-07-01', reason: '已改正' };
const publish = publishCase('statisticsCreditPublish', {
  made: standing,
  tooEarly: '2026-06-25',
  approver: () => ids.head,
});

export const creditCases: ActionCases = {
  statisticsCreditDecide: {
    inOrder: standingInput,
    spoilt: {
      BLANK: () => ({ number: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: ids.zone }),
      UNKNOWN_BODY: () => ({ decider: NOWHERE }),
      CASE_MISSING: () => ({ case: null }),
      NOT_FOUND: () => ({ case: NOWHERE }),
      CASE_OF_OTHER: () => ({ enterprise: ids.mine }),
      NO_VIOLATION_DECIDED: async (_, world) => ({ case: await opened(world, firmCase()) }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsCreditDecide', input);
        return {};
      },
    },
    faulty: { number: ' ', decidedOn: TOMORROW, enterprise: NOWHERE, decider: NOWHERE, case: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE decidedOn',
      'UNKNOWN_ENTERPRISE enterprise',
      'UNKNOWN_BODY decider',
      'NOT_FOUND case',
    ],
  },

  statisticsCreditLift: {
    inOrder: async (world) => ({ standing: await standing(world), ...lift }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ liftedOn: TOMORROW }),
      NOT_FOUND: () => ({ standing: NOWHERE }),
      async ALREADY_LIFTED(input, world) {
        await done(world, 'statisticsCreditLift', input);
        return {};
      },
      LIFTED_BEFORE_DECISION: () => ({ liftedOn: '2026-06-25' }),
    },
    faulty: { standing: NOWHERE, reason: ' ', liftedOn: TOMORROW },
    told: ['BLANK reason', 'FUTURE_DATE liftedOn', 'NOT_FOUND standing'],
  },

  statisticsCreditPublish: {
    ...publish,
    spoilt: {
      ...publish.spoilt,
      PUBLISHED_TOO_LONG: () => ({ visibleUntil: '2028-07-01' }),
      async ALREADY_LIFTED({ record }, world) {
        await done(world, 'statisticsCreditLift', { standing: record, ...lift });
        return {};
      },
    },
  },
};
