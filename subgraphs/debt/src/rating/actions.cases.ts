import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { ids, issued, ratingInput, TOMORROW } from '../testing/world.js';

export const ratingCases: ActionCases = {
  debtRatingRecord: {
    inOrder: async () => ratingInput(),
    spoilt: {
      BLANK: () => ({ grade: '' }),
      FUTURE_DATE: () => ({ ratedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
      NOT_FOUND: () => ({ bond: NOWHERE }),
      BOND_OF_OTHER_ISSUER: async (_, world) => ({ bond: (await issued(world)).bond }),
    },
    faulty: { government: NOWHERE, bond: NOWHERE, agency: ' ', ratedOn: TOMORROW },
    told: ['BLANK agency', 'FUTURE_DATE ratedOn', 'UNKNOWN_BODY government', 'NOT_FOUND bond'],
  },
};
