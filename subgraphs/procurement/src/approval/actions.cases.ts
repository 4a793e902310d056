import { type ActionCases, NOWHERE, TOMORROW } from '../testing/cases.js';
import { done, ids, projectInput } from '../testing/world.js';

export const approvalCases: ActionCases = {
  procurementApprovalRecord: {
    inOrder: async (world) => ({
      project: await done(world, 'procurementProjectRegister', projectInput()),
      kind: 'OTHER_METHOD',
      document: '示财采〔2026〕3号',
      approvedOn: '2026-01-04',
      approvedBy: ids.finance,
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ approvedOn: TOMORROW }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      UNKNOWN_BODY: () => ({ approvedBy: NOWHERE }),
    },
    faulty: { project: NOWHERE, document: ' ', approvedOn: TOMORROW, approvedBy: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE approvedOn', 'UNKNOWN_BODY approvedBy', 'NOT_FOUND project'],
  },
};
