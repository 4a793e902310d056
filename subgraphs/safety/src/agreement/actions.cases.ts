import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { agreed, agreementInput, done, ids, TOMORROW } from '../testing/world.js';

export const agreementCases: ActionCases = {
  safetyTargetAgreementSign: {
    inOrder: async () => agreementInput(),
    spoilt: {
      BLANK: () => ({ targets: '' }),
      INVALID: () => ({ year: 1999 }),
      FUTURE_DATE: () => ({ signedOn: TOMORROW, year: 2026, appraisalDueOn: null }),
      SIGNED_AFTER_YEAR: () => ({ signedOn: '2026-01-05' }),
      APPRAISED_BEFORE_END: () => ({ appraisalDueOn: '2025-12-30' }),
      COUNT_NEGATIVE: () => ({ deathsAtMost: -1 }),
      UNKNOWN_BODY: () => ({ principal: NOWHERE }),
      UNKNOWN_POST: () => ({ responsiblePost: NOWHERE }),
      POST_OF_OTHER_BODY: () => ({ responsiblePost: ids.postElsewhere }),
      OWN_AGREEMENT: () => ({ principal: ids.bureau }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'safetyTargetAgreementSign', input);
        return {};
      },
    },
    faulty: { number: ' ', signedOn: '2026-01-05', deathsAtMost: -1, principal: NOWHERE, promisor: NOWHERE },
    told: [
      'BLANK number',
      'SIGNED_AFTER_YEAR year',
      'COUNT_NEGATIVE deathsAtMost',
      'UNKNOWN_BODY principal',
      'UNKNOWN_BODY promisor',
    ],
  },

  safetyTargetAppraise: {
    inOrder: async (world) => ({
      agreement: await agreed(world),
      result: 'QUALIFIED',
      score: '86.5',
      determinedOn: '2026-03-20',
      document: '示安委〔2026〕5号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ determinedOn: TOMORROW }),
      NOT_FOUND: () => ({ agreement: NOWHERE }),
      APPRAISED_BEFORE_END: () => ({ determinedOn: '2025-12-30' }),
      async ALREADY_APPRAISED(input, world) {
        await done(world, 'safetyTargetAppraise', input);
        return {};
      },
    },
    faulty: { agreement: NOWHERE, document: ' ', determinedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE determinedOn', 'NOT_FOUND agreement'],
    subject: ({ agreement }) => String(agreement),
  },
};
