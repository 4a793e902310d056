import { type ActionCases, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { challengeInput, replyInput } from '../testing/disputes.js';

export const challengeCases: ActionCases = {
  procurementChallengeLodge: {
    inOrder: challengeInput,
    spoilt: {
      BLANK: () => ({ matter: ' ' }),
      UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
      NOT_FOUND: () => ({ project: NOWHERE }),
      FUTURE_DATE: () => ({ lodgedOn: TOMORROW }),
      LODGED_BEFORE_KNOWN: () => ({ lodgedOn: '2026-05-05' }),
    },
    faulty: { project: NOWHERE, supplier: NOWHERE, lodgedOn: TOMORROW, matter: '' },
    told: ['UNKNOWN_ENTERPRISE supplier', 'NOT_FOUND project', 'BLANK matter', 'FUTURE_DATE lodgedOn'],
  },

  procurementChallengeReply: {
    inOrder: replyInput,
    spoilt: {
      BLANK: () => ({ reply: '' }),
      NOT_FOUND: () => ({ challenge: NOWHERE }),
      FUTURE_DATE: () => ({ repliedOn: TOMORROW }),
      BEFORE_LODGING: () => ({ repliedOn: '2026-05-07' }),
      ALREADY_REPLIED: twice('procurementChallengeReply'),
      LODGED_IN_TIME: () => ({ outcome: 'OUT_OF_TIME' }),
    },
    faulty: { challenge: NOWHERE, repliedOn: TOMORROW, reply: '' },
    told: ['BLANK reply', 'FUTURE_DATE repliedOn', 'NOT_FOUND challenge'],
    subject: ({ challenge }) => String(challenge),
  },
};
