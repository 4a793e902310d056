import { type ActionCases, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { accepted, complained, complaintInput, objectionInput, published } from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

export const objectionCases: ActionCases = {
  biddingObjectionLodge: {
    inOrder: async (world) => objectionInput((await published(world)).tender),
    spoilt: {
      BLANK: () => ({ matter: '' }),
      FUTURE_DATE: () => ({ lodgedOn: TOMORROW }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      ONE_DOCUMENT: () => ({ tender: null }),
      LODGED_BEFORE_ISSUE: () => ({ lodgedOn: '2026-02-01' }),
    },
    faulty: { tender: NOWHERE, enterprise: NOWHERE, matter: ' ', lodgedOn: TOMORROW },
    told: ['BLANK matter', 'FUTURE_DATE lodgedOn', 'UNKNOWN_ENTERPRISE enterprise', 'NOT_FOUND tender'],
  },

  biddingObjectionReply: {
    inOrder: async (world) => ({
      objection: await done(world, 'biddingObjectionLodge', objectionInput((await published(world)).tender)),
      repliedOn: '2026-03-10',
      reply: '经核实，业绩真实',
    }),
    spoilt: {
      BLANK: () => ({ reply: '' }),
      FUTURE_DATE: () => ({ repliedOn: TOMORROW }),
      NOT_FOUND: () => ({ objection: NOWHERE }),
      ALREADY_REPLIED: twice('biddingObjectionReply'),
      BEFORE_LODGING: () => ({ repliedOn: '2026-03-07' }),
    },
    faulty: { objection: NOWHERE, reply: ' ', repliedOn: TOMORROW },
    told: ['BLANK reply', 'FUTURE_DATE repliedOn', 'NOT_FOUND objection'],
    subject: ({ objection }) => String(objection),
  },
};

export const complaintCases: ActionCases = {
  biddingComplaintLodge: {
    inOrder: async (world) => complaintInput((await published(world)).tender),
    spoilt: {
      BLANK: () => ({ matter: ' ' }),
      FUTURE_DATE: () => ({ lodgedOn: TOMORROW }),
      LODGED_BEFORE_KNOWN: () => ({ knownOn: '2026-03-17' }),
      UNKNOWN_ENTERPRISE: () => ({ enterprise: NOWHERE }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      async OBJECTION_OF_OTHER({ tender }, world) {
        const other = { ...objectionInput(String(tender)), enterprise: ids.third };
        return { objection: await done(world, 'biddingObjectionLodge', other) };
      },
    },
    faulty: { tender: NOWHERE, enterprise: NOWHERE, matter: '', lodgedOn: TOMORROW },
    told: ['BLANK matter', 'FUTURE_DATE lodgedOn', 'UNKNOWN_ENTERPRISE enterprise', 'NOT_FOUND tender'],
  },

  biddingComplaintExamine: {
    inOrder: async (world) => ({ complaint: await complained(world), examinedOn: '2026-03-18' }),
    spoilt: {
      BLANK: () => ({ rejectionReason: ' ' }),
      FUTURE_DATE: () => ({ examinedOn: TOMORROW }),
      NOT_FOUND: () => ({ complaint: NOWHERE }),
      ALREADY_EXAMINED: twice('biddingComplaintExamine'),
      BEFORE_LODGING: () => ({ examinedOn: '2026-03-15' }),
    },
    faulty: { complaint: NOWHERE, rejectionReason: '', examinedOn: TOMORROW },
    told: ['BLANK rejectionReason', 'FUTURE_DATE examinedOn', 'NOT_FOUND complaint'],
    subject: ({ complaint }) => String(complaint),
  },

  biddingComplaintExclude: {
    inOrder: async (world) => ({
      complaint: await accepted(world),
      from: '2026-03-23',
      to: '2026-03-27',
      reason: '专家评审',
    }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ to: TOMORROW }),
      NOT_FOUND: () => ({ complaint: NOWHERE }),
      ENDS_FIRST: () => ({ to: '2026-03-22' }),
      BEFORE_LAST_STEP: () => ({ from: '2026-03-17' }),
      SPANS_OVERLAP: twice('biddingComplaintExclude'),
      COMPLAINT_NOT_PENDING: async (_, world) => ({ complaint: await complained(world) }),
    },
    faulty: { complaint: NOWHERE, reason: ' ', to: TOMORROW },
    told: ['BLANK reason', 'FUTURE_DATE to', 'NOT_FOUND complaint'],
    subject: ({ complaint }) => String(complaint),
  },

  biddingComplaintDecide: {
    inOrder: async (world) => ({
      complaint: await accepted(world),
      decidedOn: '2026-04-20',
      outcome: 'DISMISSED',
      decisionNumber: '示发改投〔2026〕2号',
      decision: '投诉缺乏事实依据，驳回',
    }),
    spoilt: {
      BLANK: () => ({ decision: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      NOT_FOUND: () => ({ complaint: NOWHERE }),
      BEFORE_LAST_STEP: () => ({ decidedOn: '2026-03-17' }),
      COMPLAINT_NOT_PENDING: twice('biddingComplaintDecide'),
    },
    faulty: { complaint: NOWHERE, decisionNumber: ' ', decidedOn: TOMORROW },
    told: ['BLANK decisionNumber', 'FUTURE_DATE decidedOn', 'NOT_FOUND complaint'],
    subject: ({ complaint }) => String(complaint),
  },
};
