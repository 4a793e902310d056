import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, planInput, TOMORROW } from '../testing/world.js';

export const planCases: ActionCases = {
  debtRestructuringPlanAdopt: {
    inOrder: async () => planInput(),
    spoilt: {
      BLANK: () => ({ measures: ['压减支出', ' '] }),
      INVALID: () => ({ measures: [] }),
      FUTURE_DATE: () => ({ adoptedOn: TOMORROW }),
      ENDS_FIRST: () => ({ completeBy: '2026-04-09' }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau, responsiblePost: null }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.cityHead }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'debtRestructuringPlanAdopt', input);
        return {};
      },
    },
    faulty: { government: NOWHERE, reason: ' ', adoptedOn: TOMORROW, responsiblePost: NOWHERE },
    told: ['BLANK reason', 'FUTURE_DATE adoptedOn', 'UNKNOWN_BODY government', 'UNKNOWN_POST responsiblePost'],
  },

  debtRestructuringPlanComplete: {
    inOrder: async (world) => ({
      plan: await done(world, 'debtRestructuringPlanAdopt', planInput()),
      completedOn: '2026-06-20',
      evidence: '示财评〔2026〕2号',
    }),
    spoilt: {
      BLANK: () => ({ evidence: '' }),
      FUTURE_DATE: () => ({ completedOn: TOMORROW }),
      NOT_FOUND: () => ({ plan: NOWHERE }),
      COMPLETED_BEFORE_ADOPTION: () => ({ completedOn: '2026-04-09' }),
      async ALREADY_COMPLETED(input, world) {
        await done(world, 'debtRestructuringPlanComplete', input);
        return {};
      },
    },
    faulty: { plan: NOWHERE, evidence: ' ', completedOn: TOMORROW },
    told: ['BLANK evidence', 'FUTURE_DATE completedOn', 'NOT_FOUND plan'],
    subject: ({ plan }) => String(plan),
  },
};
