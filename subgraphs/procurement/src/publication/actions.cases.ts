import {
  type ActionCases,
  NOWHERE,
  noContract,
  ofContract,
  publicationFaults,
  TOMORROW,
  twice,
} from '../testing/cases.js';
import { publication, sign } from '../testing/world.js';

export const publicationCases: ActionCases = {
  procurementContractPublish: {
    inOrder: async (world) => ({
      contract: await sign(world),
      publishedOn: '2026-03-03',
      ...publication(),
    }),
    spoilt: {
      ...publicationFaults,
      NOT_FOUND: noContract,
      PUBLISHED_BEFORE_SIGNING: () => ({ publishedOn: '2026-03-01' }),
      ALREADY_PUBLISHED: twice('procurementContractPublish'),
    },
    subject: ofContract,
    faulty: { contract: NOWHERE, medium: '', publishedOn: TOMORROW, approverPost: NOWHERE },
    told: ['BLANK medium', 'FUTURE_DATE publishedOn', 'NOT_FOUND contract', 'UNKNOWN_POST approverPost'],
  },
};
