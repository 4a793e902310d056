import { type ActionCases, amountFaults, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { ids, next, sign } from '../testing/world.js';

/** A fine of a supplier. */
export const penaltyInput = () => ({
  role: 'SUPPLIER',
  party: ids.supplier,
  ground: 'CG_COLLUDE',
  basis: '与其他投标人约定报价，政府采购法第七十七条',
  kind: 'FINE',
  amount: { amount: '6400' },
  authority: ids.finance,
  decisionNumber: `青财罚〔2026〕${next()}号`,
  decidedOn: '2026-06-10',
});

/** What makes it the discipline of a person who was in charge at the buyer. */
export const responsible = () => ({
  role: 'RESPONSIBLE_PERSON',
  party: ids.signatory,
  post: ids.head,
  ground: 'CG_NOPUB',
  kind: 'DISCIPLINE',
  amount: null,
});

export const penaltyCases: ActionCases = {
  procurementPenaltyImpose: {
    inOrder: async () => penaltyInput(),
    spoilt: {
      ...amountFaults('amount'),
      BLANK: () => ({ basis: '' }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      ENDS_FIRST: () => ({ bannedUntil: '2026-06-09' }),
      PENALTY_INCOMPLETE: () => ({ kind: 'BAN' }),
      UNKNOWN_BODY: () => ({ role: 'BUYER' }),
      UNKNOWN_ENTERPRISE: () => ({ role: 'AGENCY', party: ids.finance }),
      UNKNOWN_PERSON: () => ({ role: 'EXPERT' }),
      UNKNOWN_POST: () => ({ ...responsible(), post: NOWHERE }),
      POST_MISSING: () => ({ ...responsible(), post: null }),
      POST_OUT_OF_PLACE: () => ({ post: ids.head }),
      POST_OF_OTHER_BODY: async (_, world) => ({
        ...responsible(),
        post: ids.postElsewhere,
        contract: await sign(world),
      }),
      DISCIPLINE_OUT_OF_PLACE: () => ({ kind: 'DISCIPLINE' }),
      DUPLICATE_NUMBER: twice('procurementPenaltyImpose'),
    },
    faulty: { party: NOWHERE, authority: NOWHERE, contract: NOWHERE, basis: '', decidedOn: TOMORROW, amount: null },
    told: [
      'BLANK basis',
      'FUTURE_DATE decidedOn',
      'PENALTY_INCOMPLETE amount',
      'UNKNOWN_ENTERPRISE party',
      'UNKNOWN_BODY authority',
      'NOT_FOUND contract',
    ],
  },
};
