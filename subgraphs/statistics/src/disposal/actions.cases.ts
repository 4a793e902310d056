import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { ids, TOMORROW } from '../testing/world.js';

export const disposalCases: ActionCases = {
  statisticsDisposalRecord: {
    inOrder: async () => ({
      body: ids.zone,
      kind: 'RAW',
      material: '2023年企业报表原件',
      formedOn: '2023-12-31',
      disposedOn: '2026-06-01',
      reason: '保存期满，经批准销毁',
    }),
    spoilt: {
      BLANK: () => ({ material: '' }),
      FUTURE_DATE: () => ({ disposedOn: TOMORROW }),
      DISPOSED_BEFORE_FORMED: () => ({ disposedOn: '2023-12-30' }),
      UNKNOWN_BODY: () => ({ body: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ body: null, enterprise: NOWHERE }),
      ONE_PARTY: () => ({ body: null }),
    },
    faulty: { body: NOWHERE, reason: ' ', disposedOn: TOMORROW },
    told: ['BLANK reason', 'FUTURE_DATE disposedOn', 'UNKNOWN_BODY body'],
  },
};
