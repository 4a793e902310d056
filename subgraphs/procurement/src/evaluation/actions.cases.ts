import { type ActionCases, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { evaluated, failureInput, opened, received } from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

interface Evaluation {
  members: Record<string, unknown>[];
  bids: Record<string, unknown>[];
}

/** The evaluation with its first member, or its first bid, told differently. */
const firstMember = (input: object, changes: object) => {
  const [first, ...others] = (input as Evaluation).members;
  return { members: [{ ...first, ...changes }, ...others] };
};
const firstBid = (input: object, changes: object) => {
  const [first, ...others] = (input as Evaluation).bids;
  return { bids: [{ ...first, ...changes }, ...others] };
};

export const evaluationCases: ActionCases = {
  procurementEvaluationRecord: {
    inOrder: async (world) => (await opened(world)).evaluationInput,
    spoilt: {
      INVALID: () => ({ members: [] }),
      BLANK: (input) => firstBid(input, { disqualificationReason: ' ' }),
      FUTURE_DATE: () => ({ evaluatedOn: TOMORROW }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      UNKNOWN_PERSON: (input) => firstMember(input, { person: NOWHERE }),
      UNKNOWN_ENTERPRISE: (input) => firstMember(input, { relatedEnterprise: NOWHERE }),
      DUPLICATE_MEMBER: (input) => firstMember(input, { person: ids.otherExpert }),
      NOT_OPENED: async (_, world) => ({ tender: (await received(world)).tender }),
      EVALUATED_BEFORE_OPENING: () => ({ evaluatedOn: '2026-02-01' }),
      BIDS_EVALUATED: twice('procurementEvaluationRecord'),
      DISQUALIFIED_RANKED: (input) => firstBid(input, { disqualificationReason: '未按要求签章' }),
      RANKS_INVALID: (input) => firstBid(input, { rank: 2 }),
      BID_NOT_OPENED: (input) => firstBid(input, { bid: NOWHERE }),
      PROCUREMENT_FAILED: async (input, world) => {
        await done(world, 'procurementFailureDeclare', failureInput(String(input.tender)));
        return {};
      },
      BIDS_LEFT_OUT: (input) => ({ bids: (input as unknown as Evaluation).bids.slice(0, 1) }),
    },
    faulty: {
      tender: NOWHERE,
      evaluatedOn: TOMORROW,
      members: [{ person: NOWHERE, role: 'EXPERT', relatedEnterprise: NOWHERE }],
      bids: [{ bid: NOWHERE, rank: 2 }],
    },
    told: [
      'FUTURE_DATE evaluatedOn',
      'UNKNOWN_PERSON members.0.person',
      'UNKNOWN_ENTERPRISE members.0.relatedEnterprise',
      'RANKS_INVALID bids',
      'NOT_FOUND tender',
    ],
  },

  procurementEvaluationReportReceive: {
    inOrder: async (world) => ({
      evaluation: (await evaluated(world, { centralAgency: ids.centralAgency })).evaluation,
      receivedOn: '2026-02-05',
    }),
    spoilt: {
      NOT_FOUND: () => ({ evaluation: NOWHERE }),
      FUTURE_DATE: () => ({ receivedOn: TOMORROW }),
      RECEIVED_BEFORE_EVALUATION: () => ({ receivedOn: '2026-02-02' }),
      ALREADY_RECEIVED: twice('procurementEvaluationReportReceive'),
    },
    faulty: { evaluation: NOWHERE, receivedOn: TOMORROW },
    told: ['FUTURE_DATE receivedOn', 'NOT_FOUND evaluation'],
    subject: ({ evaluation }) => String(evaluation),
  },
};
