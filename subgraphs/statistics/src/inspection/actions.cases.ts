import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, ids, inspected, inspectionInput, TOMORROW } from '../testing/world.js';

export const inspectionCases: ActionCases = {
  statisticsInspectionBegin: {
    inOrder: async () => inspectionInput(),
    spoilt: {
      BLANK: () => ({ matter: '' }),
      INVALID: () => ({ inspectors: 0 }),
      FUTURE_DATE: () => ({ begunOn: TOMORROW }),
      INSPECTORS_TOO_FEW: () => ({ inspectors: 1 }),
      CERTIFICATES_NOT_SHOWN: () => ({ hasShownCertificates: false }),
      UNKNOWN_BODY: () => ({ inspector: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ body: null, enterprise: NOWHERE }),
      ONE_PARTY: () => ({ enterprise: ids.factory }),
      OWN_MATTER: () => ({ body: ids.bureau }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsInspectionBegin', input);
        return {};
      },
    },
    faulty: { number: '', begunOn: TOMORROW, inspectors: 1, inspector: NOWHERE, body: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE begunOn',
      'INSPECTORS_TOO_FEW inspectors',
      'UNKNOWN_BODY inspector',
      'UNKNOWN_BODY body',
    ],
  },

  statisticsInspectionConclude: {
    inOrder: async (world) => ({
      inspection: await inspected(world),
      concludedOn: '2026-06-17',
      findings: '台账与报表一致',
      hasFoundViolation: false,
    }),
    spoilt: {
      BLANK: () => ({ findings: '' }),
      FUTURE_DATE: () => ({ concludedOn: TOMORROW }),
      NOT_FOUND: () => ({ inspection: NOWHERE }),
      async ALREADY_CONCLUDED(input, world) {
        await done(world, 'statisticsInspectionConclude', input);
        return {};
      },
      CONCLUDED_BEFORE_BEGINNING: () => ({ concludedOn: '2026-06-14' }),
    },
    faulty: { inspection: NOWHERE, findings: ' ', concludedOn: TOMORROW },
    told: ['BLANK findings', 'FUTURE_DATE concludedOn', 'NOT_FOUND inspection'],
  },
};
