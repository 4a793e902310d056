import { type ActionCases, type Input, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import {
  applied,
  approved,
  checked,
  done,
  ids,
  listed,
  officer,
  problemInput,
  rectified,
  TOMORROW,
} from '../testing/world.js';

const problemOf = async ({ closing }: Input, world: World): Promise<string> => {
  const query = 'query ($id: ID!) { environmentProblemClosing(id: $id) { problem { id } } }';
  const { data } = await world.as('environment', officer)(query, { id: closing });
  return data.environmentProblemClosing.problem.id;
};

export const problemCases: ActionCases = {
  environmentProblemList: {
    inOrder: (world) => problemInput(world),
    spoilt: {
      BLANK: () => ({ text: '' }),
      FUTURE_DATE: () => ({ listedOn: TOMORROW }),
      LIMIT_BEFORE_LISTING: () => ({ timeLimit: '2026-03-19' }),
      LISTED_BEFORE_FEEDBACK: () => ({ listedOn: '2026-03-01' }),
      UNKNOWN_BODY: () => ({ responsibleBody: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      UNKNOWN_PERSON: () => ({ responsiblePerson: NOWHERE }),
      NOT_FOUND: () => ({ inspection: NOWHERE }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'environmentProblemList', input);
        return {};
      },
    },
    faulty: { inspection: NOWHERE, measures: ' ', listedOn: TOMORROW, timeLimit: TOMORROW, responsibleBody: NOWHERE },
    told: ['BLANK measures', 'FUTURE_DATE listedOn', 'UNKNOWN_BODY responsibleBody', 'NOT_FOUND inspection'],
  },

  environmentProblemPublish: publishCase('environmentProblemPublish', {
    made: (world) => listed(world),
    tooEarly: '2026-03-19',
    approver: () => ids.head,
  }),

  environmentProblemProgressRecord: {
    inOrder: async (world) => ({
      problem: await listed(world),
      achievedOn: '2026-05-06',
      description: '围挡与喷淋已安装',
      isComplete: false,
    }),
    spoilt: {
      BLANK: () => ({ description: '' }),
      FUTURE_DATE: () => ({ achievedOn: TOMORROW }),
      NOT_FOUND: () => ({ problem: NOWHERE }),
      PROGRESS_BEFORE_LISTING: () => ({ achievedOn: '2026-03-19' }),
      PROBLEM_CLOSED: async (_, world) => ({ problem: await problemOf({ closing: await approved(world) }, world) }),
    },
    faulty: { problem: NOWHERE, description: ' ', achievedOn: TOMORROW },
    told: ['BLANK description', 'FUTURE_DATE achievedOn', 'NOT_FOUND problem'],
    subject: ({ problem }) => String(problem),
  },

  environmentProblemExtend: {
    inOrder: async (world) => ({
      problem: await listed(world),
      until: '2026-09-30',
      approvedOn: '2026-06-20',
      approvedBy: ids.city,
      document: '示政复〔2026〕8号',
      reason: '汛期不宜施工',
    }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ approvedBy: NOWHERE }),
      NOT_FOUND: () => ({ problem: NOWHERE }),
      OWN_APPROVAL: () => ({ approvedBy: ids.bureau }),
      APPROVED_BEFORE_LISTING: () => ({ approvedOn: '2026-03-19' }),
      NO_EXTENSION: () => ({ until: '2026-06-30' }),
      LIMIT_PASSED: async (_, world) => ({ problem: await listed(world, { timeLimit: '2026-06-19' }) }),
      PROBLEM_CLOSED: async (_, world) => ({ problem: await problemOf({ closing: await approved(world) }, world) }),
    },
    faulty: { problem: NOWHERE, document: ' ', approvedOn: TOMORROW, approvedBy: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE approvedOn', 'UNKNOWN_BODY approvedBy', 'NOT_FOUND problem'],
    subject: ({ problem }) => String(problem),
  },

  environmentProblemClosingApply: {
    inOrder: async (world) => ({
      problem: await rectified(world),
      appliedOn: '2026-06-05',
      handlerPost: ids.deputy,
      evidence: ['现场照片', '验收意见'],
    }),
    spoilt: {
      BLANK: () => ({ evidence: [' '] }),
      INVALID: () => ({ evidence: [] }),
      FUTURE_DATE: () => ({ appliedOn: TOMORROW }),
      NOT_FOUND: () => ({ problem: NOWHERE }),
      UNKNOWN_POST: () => ({ handlerPost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ handlerPost: ids.postElsewhere }),
      NOT_RECTIFIED: async (_, world) => ({ problem: await listed(world) }),
      APPLIED_BEFORE_RECTIFIED: () => ({ appliedOn: '2026-05-31' }),
      async CLOSING_UNDER_WAY(input, world) {
        await done(world, 'environmentProblemClosingApply', input);
        return {};
      },
    },
    faulty: { problem: NOWHERE, evidence: ['', '照片'], appliedOn: TOMORROW, handlerPost: NOWHERE },
    told: ['BLANK evidence.0', 'FUTURE_DATE appliedOn', 'NOT_FOUND problem', 'UNKNOWN_POST handlerPost'],
    subject: ({ problem }) => String(problem),
  },

  environmentProblemClosingCheck: {
    inOrder: async (world) => ({
      closing: await applied(world),
      checkedOn: '2026-06-12',
      checkedBy: ids.city,
      finding: '现场核实，已整改到位',
      isRectified: true,
    }),
    spoilt: {
      BLANK: () => ({ finding: '' }),
      FUTURE_DATE: () => ({ checkedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ checkedBy: NOWHERE }),
      NOT_FOUND: () => ({ closing: NOWHERE }),
      OWN_CHECK: () => ({ checkedBy: ids.bureau }),
      CHECKED_BEFORE_APPLICATION: () => ({ checkedOn: '2026-06-04' }),
      async CLOSING_CHECKED(input, world) {
        await done(world, 'environmentProblemClosingCheck', input);
        return {};
      },
    },
    faulty: { closing: NOWHERE, finding: ' ', checkedOn: TOMORROW, checkedBy: NOWHERE },
    told: ['BLANK finding', 'FUTURE_DATE checkedOn', 'UNKNOWN_BODY checkedBy', 'NOT_FOUND closing'],
    subject: problemOf,
  },

  environmentProblemClosingDecide: {
    inOrder: async (world) => ({
      closing: await checked(world),
      decidedOn: '2026-06-18',
      approverPost: ids.cityHead,
      document: '示环督销〔2026〕1号',
      isApproved: true,
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_POST: () => ({ approverPost: NOWHERE }),
      NOT_FOUND: () => ({ closing: NOWHERE }),
      CLOSING_NOT_CHECKED: async (_, world) => ({ closing: await applied(world) }),
      APPLICANT_APPROVES: () => ({ approverPost: ids.deputy }),
      DECIDED_BEFORE_CHECK: () => ({ decidedOn: '2026-06-11' }),
    },
    faulty: { closing: NOWHERE, document: ' ', decidedOn: TOMORROW, approverPost: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE decidedOn', 'UNKNOWN_POST approverPost', 'NOT_FOUND closing'],
    subject: problemOf,
  },

  environmentProblemClosingRevoke: {
    inOrder: async (world) => ({
      closing: await approved(world),
      revokedOn: '2026-06-30',
      reason: '喷淋设施未通水',
      document: '示环督〔2026〕9号',
    }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ revokedOn: TOMORROW }),
      NOT_FOUND: () => ({ closing: NOWHERE }),
      CLOSING_NOT_APPROVED: async (_, world) => ({ closing: await checked(world) }),
      REVOKED_BEFORE_DECISION: () => ({ revokedOn: '2026-06-17' }),
    },
    faulty: { closing: NOWHERE, reason: ' ', document: '', revokedOn: TOMORROW },
    told: ['BLANK reason', 'BLANK document', 'FUTURE_DATE revokedOn', 'NOT_FOUND closing'],
    subject: problemOf,
  },
};
