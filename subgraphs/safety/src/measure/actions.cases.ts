import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { completed, done, ids, measureInput, opened, required, submitted, TOMORROW } from '../testing/world.js';

export const measureCases: ActionCases = {
  safetyMeasureRequire: {
    inOrder: async (world) => ({ investigation: await submitted(world), ...measureInput(), enterprise: ids.mine }),
    spoilt: {
      BLANK: () => ({ text: '' }),
      FUTURE_DATE: () => ({ requiredOn: TOMORROW, timeLimit: '2026-12-31' }),
      LIMIT_BEFORE_BEGIN: () => ({ timeLimit: '2026-04-19' }),
      UNKNOWN_BODY: () => ({ owner: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      NOT_FOUND: () => ({ investigation: NOWHERE }),
      NOT_REPORTED: async (_, world) => ({ investigation: await opened(world) }),
      REQUIRED_BEFORE_REPORT: () => ({ requiredOn: '2026-04-19' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyMeasureRequire', input);
        return {};
      },
    },
    faulty: { investigation: NOWHERE, number: '', timeLimit: '2026-04-19', owner: NOWHERE },
    told: ['BLANK number', 'LIMIT_BEFORE_BEGIN timeLimit', 'UNKNOWN_BODY owner', 'NOT_FOUND investigation'],
  },

  safetyMeasureComplete: {
    inOrder: async (world) => ({
      measure: await required(world),
      completedOn: '2026-06-10',
      evidence: ['检查记录', '整改照片'],
    }),
    spoilt: {
      BLANK: () => ({ evidence: [' '] }),
      INVALID: () => ({ evidence: [] }),
      FUTURE_DATE: () => ({ completedOn: TOMORROW }),
      NOT_FOUND: () => ({ measure: NOWHERE }),
      async ALREADY_COMPLETED(input, world) {
        await done(world, 'safetyMeasureComplete', input);
        return {};
      },
      COMPLETED_BEFORE_BEGIN: () => ({ completedOn: '2026-04-19' }),
    },
    faulty: { measure: NOWHERE, evidence: ['', '照片'], completedOn: TOMORROW },
    told: ['BLANK evidence.0', 'FUTURE_DATE completedOn', 'NOT_FOUND measure'],
    subject: ({ measure }) => String(measure),
  },

  safetyMeasureVerify: {
    inOrder: async (world) => ({
      measure: await completed(world),
      verifiedOn: '2026-06-20',
      verifiedBy: ids.city,
      finding: '抽查三处，均已落实',
      isCarriedOut: true,
    }),
    spoilt: {
      BLANK: () => ({ finding: '' }),
      FUTURE_DATE: () => ({ verifiedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ verifiedBy: NOWHERE }),
      NOT_FOUND: () => ({ measure: NOWHERE }),
      NOT_COMPLETED: async (_, world) => ({ measure: await required(world) }),
      OWN_CHECK: () => ({ verifiedBy: ids.bureau }),
      CHECKED_BEFORE_COMPLETION: () => ({ verifiedOn: '2026-06-09' }),
    },
    faulty: { measure: NOWHERE, finding: ' ', verifiedOn: TOMORROW, verifiedBy: NOWHERE },
    told: ['BLANK finding', 'FUTURE_DATE verifiedOn', 'UNKNOWN_BODY verifiedBy', 'NOT_FOUND measure'],
    subject: ({ measure }) => String(measure),
  },
};
