import { type ActionCases, amountFaults, NOWHERE, publishCase, TOMORROW, twice } from '../testing/cases.js';
import { done, ids, next } from '../testing/world.js';

export const violationInput = () => ({
  authority: ids.authority,
  enterprise: ids.second,
  ground: 'ZB_COLLUDE',
  isSerious: false,
  number: `示发改罚〔2026〕${next()}号`,
  decidedOn: '2026-05-20',
  decision: '处中标项目金额千分之五罚款',
  bannedFrom: '2026-05-20',
  bannedUntil: '2027-05-19',
});

export const violationCases: ActionCases = {
  biddingViolationRecord: {
    inOrder: async () => ({ ...violationInput(), collusion: 'FILES_MIXED', directLoss: { amount: '299999.99' } }),
    spoilt: {
      BLANK: () => ({ decision: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW, bannedFrom: null, bannedUntil: null }),
      BAN_INCOMPLETE: () => ({ bannedUntil: null }),
      BAN_ENDS_FIRST: () => ({ bannedUntil: '2026-05-19' }),
      EXCLUSION_OF_OTHER_GROUND: () => ({ exclusion: 'OTHER' }),
      COLLUSION_OF_OTHER_GROUND: () => ({ ground: 'ZB_CHANGE' }),
      ...amountFaults('directLoss'),
      UNKNOWN_BODY: () => ({ authority: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      UNKNOWN_PERSON: () => ({ enterprise: null, person: NOWHERE }),
      NO_ARCHIVE: () => ({ enterprise: ids.unarchived }),
      ONE_SUBJECT: () => ({ body: ids.tenderer }),
      DUPLICATE_NUMBER: twice('biddingViolationRecord'),
    },
    faulty: { authority: NOWHERE, enterprise: NOWHERE, number: ' ', bannedUntil: null },
    told: ['BLANK number', 'BAN_INCOMPLETE bannedFrom', 'UNKNOWN_BODY authority', 'UNKNOWN_ENTERPRISE enterprise'],
  },

  biddingViolationPublish: publishCase('biddingViolationPublish', {
    made: (world) => done(world, 'biddingViolationRecord', violationInput()),
    tooEarly: '2026-05-19',
    approver: () => ids.authorityHead,
  }),
};
