import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { accepted, acceptInput, approved, decision, done, ids, registerInput, TOMORROW } from '../testing/world.js';

const publish = publishCase('statisticsProjectPublish', {
  made: approved,
  tooEarly: '2026-06-14',
  approver: () => ids.head,
});

export const projectCases: ActionCases = {
  statisticsProjectAccept: {
    inOrder: async () => acceptInput(),
    spoilt: {
      BLANK: () => ({ content: '' }),
      FUTURE_DATE: () => ({ acceptedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ approver: ids.factory }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.deputy }),
      OWN_APPROVAL: () => ({ approver: ids.finance }),
    },
    faulty: { name: ' ', organiser: NOWHERE, responsiblePost: NOWHERE, acceptedOn: TOMORROW, approver: NOWHERE },
    told: [
      'BLANK name',
      'UNKNOWN_BODY organiser',
      'UNKNOWN_POST responsiblePost',
      'FUTURE_DATE acceptedOn',
      'UNKNOWN_BODY approver',
    ],
  },

  statisticsProjectExtend: {
    inOrder: async (world) => ({ project: await accepted(world), extendedOn: '2026-06-18', reason: '须征求部门意见' }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ extendedOn: TOMORROW }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      PROJECT_DECIDED: async (_, world) => ({ project: await approved(world) }),
      async EXTENDED_ALREADY(input, world) {
        await done(world, 'statisticsProjectExtend', input);
        return {};
      },
      DECIDED_BEFORE_ACCEPTANCE: () => ({ extendedOn: '2026-05-31' }),
      // The twentieth day is a Sunday: the period ends on the Monday.
      PERIOD_PASSED: () => ({ extendedOn: '2026-06-23' }),
    },
    faulty: { project: NOWHERE, reason: ' ', extendedOn: TOMORROW },
    told: ['BLANK reason', 'FUTURE_DATE extendedOn', 'NOT_FOUND project'],
    subject: ({ project }) => String(project),
  },

  statisticsProjectDecide: {
    inOrder: async (world) => ({ project: await accepted(world), ...decision() }),
    spoilt: {
      BLANK: () => ({ number: ' ' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      APPROVAL_INCOMPLETE: () => ({ validUntil: null }),
      REASON_MISSING: () => ({ isApproved: false }),
      VALIDITY_REVERSED: () => ({ validUntil: '2026-06-14' }),
      PROJECT_DECIDED: async (_, world) => ({ project: await approved(world) }),
      DECIDED_BEFORE_ACCEPTANCE: () => ({ decidedOn: '2026-05-31' }),
      async DUPLICATE_NUMBER({ number }, world) {
        await done(world, 'statisticsProjectRegister', { ...registerInput(), number });
        return {};
      },
    },
    faulty: { project: NOWHERE, number: '', decidedOn: TOMORROW, validUntil: null },
    told: ['BLANK number', 'FUTURE_DATE decidedOn', 'APPROVAL_INCOMPLETE validUntil', 'NOT_FOUND project'],
    subject: ({ project }) => String(project),
  },

  statisticsProjectRegister: {
    inOrder: async () => registerInput(),
    spoilt: {
      BLANK: () => ({ authority: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ organiser: ids.factory }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      VALIDITY_REVERSED: () => ({ validUntil: '2025-01-09' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsProjectRegister', input);
        return {};
      },
    },
    faulty: { name: '', organiser: NOWHERE, responsiblePost: NOWHERE, number: ' ', decidedOn: TOMORROW },
    told: [
      'BLANK name',
      'UNKNOWN_BODY organiser',
      'UNKNOWN_POST responsiblePost',
      'BLANK number',
      'FUTURE_DATE decidedOn',
    ],
  },

  statisticsProjectPublish: {
    ...publish,
    spoilt: { ...publish.spoilt, PROJECT_NOT_APPROVED: async (_, world) => ({ record: await accepted(world) }) },
  },
};
