import { type ActionCases, NOWHERE, noContract, postFaults, TOMORROW, twice } from '../testing/cases.js';
import { ids, sign } from '../testing/world.js';

export const publicationCases: ActionCases = {
  procurementContractPublish: {
    inOrder: async (world) => ({
      contract: await sign(world),
      publishedOn: '2026-03-03',
      medium: '示例政府采购网',
      basis: '政府采购法实施条例 50',
      approverPost: ids.head,
    }),
    spoilt: {
      ...postFaults('approverPost'),
      BLANK: () => ({ basis: '' }),
      NOT_FOUND: noContract,
      FUTURE_DATE: () => ({ publishedOn: TOMORROW }),
      PUBLISHED_BEFORE_SIGNING: () => ({ publishedOn: '2026-03-01' }),
      ALREADY_PUBLISHED: twice('procurementContractPublish'),
      WINDOW_ENDS_FIRST: () => ({ visibleUntil: '2026-03-02' }),
    },
    faulty: { contract: NOWHERE, medium: '', publishedOn: TOMORROW, approverPost: NOWHERE },
    told: ['BLANK medium', 'FUTURE_DATE publishedOn', 'NOT_FOUND contract', 'UNKNOWN_POST approverPost'],
  },
};
