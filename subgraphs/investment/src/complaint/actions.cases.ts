import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { accepted, complaintInput, done, foreignInput, ids, lodged, TOMORROW } from '../testing/world.js';

export const complaintCases: ActionCases = {
  investmentComplaintLodge: {
    inOrder: foreignInput,
    spoilt: {
      BLANK: () => ({ matter: '' }),
      FUTURE_DATE: () => ({ lodgedOn: TOMORROW }),
      UNKNOWN_ENTERPRISE: () => ({ investor: NOWHERE }),
      UNKNOWN_BODY: () => ({ respondent: NOWHERE }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      COMMITMENT_OF_OTHERS: () => ({ investor: ids.otherInvestor }),
      HANDLER_COMPLAINED_OF: () => ({ handler: ids.zone }),
    },
    faulty: { investor: NOWHERE, respondent: NOWHERE, commitment: NOWHERE, lodgedOn: TOMORROW, matter: ' ' },
    told: [
      'BLANK matter',
      'FUTURE_DATE lodgedOn',
      'UNKNOWN_ENTERPRISE investor',
      'UNKNOWN_BODY respondent',
      'NOT_FOUND commitment',
    ],
  },

  investmentComplaintAccept: {
    inOrder: async (world) => ({ complaint: await lodged(world), isAccepted: true, answeredOn: '2026-06-18' }),
    spoilt: {
      BLANK: () => ({ isAccepted: false, declineReason: ' ' }),
      FUTURE_DATE: () => ({ answeredOn: TOMORROW }),
      REASON_UNCLEAR: () => ({ isAccepted: false }),
      NOT_FOUND: () => ({ complaint: NOWHERE }),
      HANDLER_MISSING: async (_, world) => ({
        complaint: await done(world, 'investmentComplaintLodge', await complaintInput(world)),
      }),
      async ALREADY_ANSWERED(input, world) {
        await done(world, 'investmentComplaintAccept', input);
        return {};
      },
      ACCEPTED_BEFORE_LODGED: () => ({ answeredOn: '2026-06-14' }),
    },
    faulty: { complaint: NOWHERE, isAccepted: false, answeredOn: TOMORROW },
    told: ['FUTURE_DATE answeredOn', 'REASON_UNCLEAR declineReason', 'NOT_FOUND complaint'],
    subject: ({ complaint }) => String(complaint),
  },

  investmentComplaintExtend: {
    inOrder: async (world) => ({
      complaint: await accepted(world),
      extendedOn: '2026-06-25',
      until: '2026-11-30',
      reason: '须协调两个部门',
    }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ extendedOn: TOMORROW }),
      NOT_FOUND: () => ({ complaint: NOWHERE }),
      NOT_ACCEPTED: async (_, world) => ({ complaint: await lodged(world) }),
      async ALREADY_DECIDED({ complaint }, world) {
        const decision = { decidedOn: '2026-06-24', decidedBy: ids.city, outcome: 'UPHELD', decision: '责成完工' };
        await done(world, 'investmentComplaintDecide', { complaint, ...decision });
        return {};
      },
      EXTENDED_BEFORE_ACCEPTANCE: () => ({ extendedOn: '2026-06-17' }),
      async HANDLING_PASSED(input, world) {
        await done(world, 'investmentComplaintExtend', { ...input, extendedOn: '2026-06-19', until: '2026-06-23' });
        return {};
      },
      NO_LATER_DAY: () => ({ until: '2026-06-25' }),
    },
    faulty: { complaint: NOWHERE, extendedOn: TOMORROW, reason: ' ' },
    told: ['BLANK reason', 'FUTURE_DATE extendedOn', 'NOT_FOUND complaint'],
    subject: ({ complaint }) => String(complaint),
  },

  investmentComplaintDecide: {
    inOrder: async (world) => ({
      complaint: await accepted(world),
      decidedOn: '2026-06-28',
      decidedBy: ids.city,
      outcome: 'UPHELD',
      decision: '责成开发区管委会于九月底前完工',
    }),
    spoilt: {
      BLANK: () => ({ decision: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      NOT_FOUND: () => ({ complaint: NOWHERE }),
      DECIDED_BEFORE_LODGED: async (_, world) => ({
        complaint: await done(world, 'investmentComplaintLodge', await complaintInput(world)),
        decidedOn: '2026-06-14',
      }),
      DECIDED_BEFORE_ACCEPTANCE: () => ({ decidedOn: '2026-06-17' }),
      async DECLINED(_, world) {
        const complaint = await lodged(world);
        const decline = { isAccepted: false, answeredOn: '2026-06-18', declineReason: '已提起诉讼' };
        await done(world, 'investmentComplaintAccept', { complaint, ...decline });
        return { complaint };
      },
      OWN_DECISION: () => ({ decidedBy: ids.zone }),
      async ALREADY_DECIDED(input, world) {
        await done(world, 'investmentComplaintDecide', input);
        return {};
      },
    },
    faulty: { complaint: NOWHERE, decidedOn: TOMORROW, decidedBy: NOWHERE, decision: ' ' },
    told: ['BLANK decision', 'FUTURE_DATE decidedOn', 'UNKNOWN_BODY decidedBy', 'NOT_FOUND complaint'],
    subject: ({ complaint }) => String(complaint),
  },
};
