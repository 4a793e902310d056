import { type ActionCases, NOWHERE, publicationFaults, TOMORROW } from '../testing/cases.js';
import { done, ids, projectInput, publication } from '../testing/world.js';

export const noticeCases: ActionCases = {
  procurementSingleSourcePublish: {
    inOrder: async (world) => ({
      ...publication(),
      publishedOn: '2026-06-30',
      endsOn: '2026-07-07',
      project: await done(world, 'procurementProjectRegister', { ...projectInput(), method: 'SINGLE_SOURCE' }),
      supplier: ids.supplier,
      reason: '须与原有设备配套',
    }),
    spoilt: {
      ...publicationFaults,
      NOT_FOUND: () => ({ project: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
      NOT_SINGLE_SOURCE: async (_, world) => ({
        project: await done(world, 'procurementProjectRegister', projectInput()),
      }),
      PUBLICITY_TOO_SHORT: () => ({ endsOn: '2026-07-06' }),
    },
    faulty: { project: NOWHERE, reason: '', publishedOn: TOMORROW, supplier: NOWHERE, approverPost: NOWHERE },
    told: [
      'BLANK reason',
      'FUTURE_DATE publishedOn',
      'PUBLICITY_TOO_SHORT endsOn',
      'UNKNOWN_ENTERPRISE supplier',
      'NOT_FOUND project',
      'UNKNOWN_POST approverPost',
    ],
  },

  procurementPrequalificationPublish: {
    inOrder: async (world) => ({
      ...publication(),
      publishedOn: '2026-06-30',
      applicationsUntil: '2026-07-07',
      project: await done(world, 'procurementProjectRegister', projectInput()),
    }),
    spoilt: {
      ...publicationFaults,
      NOT_FOUND: () => ({ project: NOWHERE }),
      PREQUALIFICATION_TOO_SHORT: () => ({ applicationsUntil: '2026-07-06' }),
    },
    faulty: { project: NOWHERE, medium: '', publishedOn: TOMORROW, approverPost: NOWHERE },
    told: [
      'BLANK medium',
      'FUTURE_DATE publishedOn',
      'PREQUALIFICATION_TOO_SHORT applicationsUntil',
      'NOT_FOUND project',
      'UNKNOWN_POST approverPost',
    ],
  },
};
