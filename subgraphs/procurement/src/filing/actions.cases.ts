import { type ActionCases, NOWHERE, noContract, ofContract, TOMORROW, twice } from '../testing/cases.js';
import { ids, sign } from '../testing/world.js';

export const filingCases: ActionCases = {
  procurementContractFile: {
    inOrder: async (world) => ({ contract: await sign(world), filedOn: '2026-03-03', filedWith: ids.finance }),
    spoilt: {
      NOT_FOUND: noContract,
      UNKNOWN_BODY: () => ({ filedWith: NOWHERE }),
      FUTURE_DATE: () => ({ filedOn: TOMORROW }),
      FILED_BEFORE_SIGNING: () => ({ filedOn: '2026-03-01' }),
      ALREADY_FILED: twice('procurementContractFile'),
    },
    subject: ofContract,
    faulty: { contract: NOWHERE, filedOn: TOMORROW, filedWith: NOWHERE },
    told: ['FUTURE_DATE filedOn', 'UNKNOWN_BODY filedWith', 'NOT_FOUND contract'],
  },
};
