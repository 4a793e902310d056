import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, next, TOMORROW } from '../testing/world.js';

const planInput = () => ({
  number: `示政规〔2026〕${next()}号`,
  title: '示例市环境空气质量限期达标规划',
  government: ids.city,
  responsiblePost: ids.cityHead,
  standard: 'GB 3095-2012 二级',
  adoptedOn: '2026-02-10',
  attainBy: '2027-12-31',
});
const adopted = (world: World) => done(world, 'environmentAttainmentPlanAdopt', planInput());

export const planCases: ActionCases = {
  environmentAttainmentPlanAdopt: {
    inOrder: async () => planInput(),
    spoilt: {
      BLANK: () => ({ standard: '' }),
      FUTURE_DATE: () => ({ adoptedOn: TOMORROW }),
      DUE_BEFORE_ADOPTION: () => ({ attainBy: '2026-02-09' }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau, responsiblePost: null }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'environmentAttainmentPlanAdopt', input);
        return {};
      },
    },
    faulty: { title: '', adoptedOn: TOMORROW, attainBy: '2026-01-01', government: NOWHERE },
    told: ['BLANK title', 'FUTURE_DATE adoptedOn', 'DUE_BEFORE_ADOPTION attainBy', 'UNKNOWN_BODY government'],
  },

  environmentAttainmentPlanPublish: publishCase('environmentAttainmentPlanPublish', {
    made: adopted,
    tooEarly: '2026-02-09',
    approver: () => ids.cityHead,
  }),

  environmentAttainmentPlanAttain: {
    inOrder: async (world) => ({
      plan: await adopted(world),
      attainedOn: '2026-06-30',
      evidence: '示环监报〔2026〕6号',
    }),
    spoilt: {
      BLANK: () => ({ evidence: '' }),
      FUTURE_DATE: () => ({ attainedOn: TOMORROW }),
      NOT_FOUND: () => ({ plan: NOWHERE }),
      ATTAINED_BEFORE_ADOPTION: () => ({ attainedOn: '2026-02-09' }),
      async ALREADY_ATTAINED(input, world) {
        await done(world, 'environmentAttainmentPlanAttain', input);
        return {};
      },
    },
    faulty: { plan: NOWHERE, evidence: ' ', attainedOn: TOMORROW },
    told: ['BLANK evidence', 'FUTURE_DATE attainedOn', 'NOT_FOUND plan'],
    subject: ({ plan }) => String(plan),
  },
};
