import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { ids, registered, TOMORROW } from '../testing/world.js';

export const appraisalCases: ActionCases = {
  pppAppraisalRecord: {
    inOrder: async (world) => ({
      project: await registered(world),
      kind: 'FISCAL_CAPACITY',
      isPassed: true,
      decidedBy: ids.finance,
      decidedOn: '2023-06-01',
      document: '示财金〔2023〕6号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      BEFORE_INITIATION: () => ({ decidedOn: '2023-01-31' }),
    },
    faulty: { project: NOWHERE, decidedBy: NOWHERE, document: ' ', decidedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE decidedOn', 'UNKNOWN_BODY decidedBy', 'NOT_FOUND project'],
  },
};
