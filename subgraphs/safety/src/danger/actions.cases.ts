import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { dangerInput, dangerous, done, ids, orderInput, removed, supervised, TOMORROW } from '../testing/world.js';

export const dangerCases: ActionCases = {
  safetyDangerRegister: {
    inOrder: async () => dangerInput(),
    spoilt: {
      BLANK: () => ({ standard: '' }),
      FUTURE_DATE: () => ({ foundOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ supervisor: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyDangerRegister', input);
        return {};
      },
    },
    faulty: { number: ' ', place: '', foundOn: TOMORROW, supervisor: NOWHERE, enterprise: NOWHERE },
    told: [
      'BLANK number',
      'BLANK place',
      'FUTURE_DATE foundOn',
      'UNKNOWN_BODY supervisor',
      'UNKNOWN_ENTERPRISE enterprise',
    ],
  },

  safetyDangerSupervise: {
    inOrder: async (world) => ({ danger: await dangerous(world), ...orderInput() }),
    spoilt: {
      BLANK: () => ({ number: '' }),
      FUTURE_DATE: () => ({ orderedOn: TOMORROW, timeLimit: '2026-12-31' }),
      LIMIT_BEFORE_BEGIN: () => ({ timeLimit: '2026-03-08' }),
      UNKNOWN_BODY: () => ({ orderedBy: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      OWN_ORDER: () => ({ orderedBy: ids.bureau }),
      NOT_FOUND: () => ({ danger: NOWHERE }),
      async UNDER_SUPERVISION({ danger }, world) {
        await done(world, 'safetyDangerSupervise', { danger, ...orderInput() });
        return {};
      },
      ORDERED_BEFORE_FOUND: () => ({ orderedOn: '2026-03-01' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyDangerSupervise', { ...input, danger: await dangerous(world) });
        return {};
      },
    },
    faulty: { danger: NOWHERE, number: ' ', timeLimit: '2026-03-08', orderedBy: NOWHERE, responsibleBody: NOWHERE },
    told: [
      'BLANK number',
      'LIMIT_BEFORE_BEGIN timeLimit',
      'UNKNOWN_BODY orderedBy',
      'UNKNOWN_BODY responsibleBody',
      'NOT_FOUND danger',
    ],
  },

  safetyDangerRectify: {
    inOrder: async (world) => ({ order: await supervised(world), rectifiedOn: '2026-05-20', measures: '加固坝体' }),
    spoilt: {
      BLANK: () => ({ measures: '' }),
      FUTURE_DATE: () => ({ rectifiedOn: TOMORROW }),
      NOT_FOUND: () => ({ order: NOWHERE }),
      async ALREADY_COMPLETED(input, world) {
        await done(world, 'safetyDangerRectify', input);
        return {};
      },
      COMPLETED_BEFORE_BEGIN: () => ({ rectifiedOn: '2026-03-08' }),
    },
    faulty: { order: NOWHERE, measures: ' ', rectifiedOn: TOMORROW },
    told: ['BLANK measures', 'FUTURE_DATE rectifiedOn', 'NOT_FOUND order'],
    subject: ({ order }) => String(order),
  },

  safetyDangerClear: {
    inOrder: async (world) => ({
      order: await removed(world),
      checkedOn: '2026-06-02',
      checkedBy: ids.city,
      finding: '浸润线已降至设计标高以下',
      isRemoved: true,
    }),
    spoilt: {
      BLANK: () => ({ finding: '' }),
      FUTURE_DATE: () => ({ checkedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ checkedBy: NOWHERE }),
      NOT_FOUND: () => ({ order: NOWHERE }),
      NOT_COMPLETED: async (_, world) => ({ order: await supervised(world) }),
      async ALREADY_CLEARED(input, world) {
        await done(world, 'safetyDangerClear', input);
        return {};
      },
      OWN_CHECK: () => ({ checkedBy: ids.bureau }),
      CHECKED_BEFORE_COMPLETION: () => ({ checkedOn: '2026-05-19' }),
    },
    faulty: { order: NOWHERE, finding: ' ', checkedOn: TOMORROW, checkedBy: NOWHERE },
    told: ['BLANK finding', 'FUTURE_DATE checkedOn', 'UNKNOWN_BODY checkedBy', 'NOT_FOUND order'],
    subject: ({ order }) => String(order),
  },

  safetyDangerOrderPublish: publishCase('safetyDangerOrderPublish', {
    made: (world) => supervised(world),
    tooEarly: '2026-03-08',
    approver: () => ids.cityHead,
  }),
};
