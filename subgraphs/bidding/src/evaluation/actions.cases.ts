import { ending } from '../tender/actions.cases.js';
import { type ActionCases, NOWHERE, noticeFaults, TODAY, TOMORROW, twice } from '../testing/cases.js';
import {
  evaluated,
  evaluationInput,
  evaluationOf,
  joint,
  members,
  opened,
  publicityInput,
  received,
} from '../testing/procedure.js';
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
  biddingEvaluationRecord: {
    inOrder: async (world) => evaluationInput(await opened(world)),
    spoilt: {
      INVALID: () => ({ members: [] }),
      BLANK: (input) => firstBid(input, { disqualificationReason: ' ' }),
      FUTURE_DATE: () => ({ reportReceivedOn: TOMORROW }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      UNKNOWN_PERSON: (input) => firstMember(input, { person: NOWHERE }),
      UNKNOWN_ENTERPRISE: (input) => firstMember(input, { relatedEnterprise: NOWHERE }),
      DUPLICATE_MEMBER: (input) => firstMember(input, { person: ids.otherExpert }),
      COMMITTEE_INVALID: () => ({ evaluatedOn: TODAY, reportReceivedOn: TODAY, members: members().slice(0, 4) }),
      NOT_OPENED: async (_, world) => ({ tender: (await received(world)).tender }),
      EVALUATED_BEFORE_OPENING: () => ({ evaluatedOn: '2026-03-01' }),
      REPORTED_BEFORE_EVALUATION: () => ({ reportReceivedOn: '2026-03-02' }),
      BIDS_EVALUATED: twice('biddingEvaluationRecord'),
      DISQUALIFIED_RANKED: (input) => firstBid(input, { disqualificationReason: '未按要求签章' }),
      RANKS_INVALID: (input) => firstBid(input, { rank: 2 }),
      MIXED_WITH_ITSELF: (input) => firstBid(input, { mixedWith: (input as unknown as Evaluation).bids[0]!.bid }),
      BID_NOT_OPENED: (input) => firstBid(input, { bid: NOWHERE }),
      BIDS_LEFT_OUT: (input) => ({ bids: (input as unknown as Evaluation).bids.slice(0, 1) }),
      async CONSORTIUM_INVALID(_, world) {
        const unagreed = await opened(world, { said: [{ ...joint(), jointAgreement: null }] });
        return { ...evaluationInput(unagreed), evaluatedOn: TODAY, reportReceivedOn: TODAY };
      },
      async TENDER_ENDED({ tender }, world) {
        await done(world, 'biddingTenderEnd', ending(String(tender)));
        return {};
      },
    },
    faulty: {
      tender: NOWHERE,
      reportReceivedOn: TOMORROW,
      members: [{ person: NOWHERE, role: 'EXPERT', relatedEnterprise: NOWHERE }],
      bids: [{ bid: NOWHERE, rank: 2 }],
    },
    told: [
      'FUTURE_DATE reportReceivedOn',
      'UNKNOWN_PERSON members.0.person',
      'UNKNOWN_ENTERPRISE members.0.relatedEnterprise',
      'RANKS_INVALID bids',
      'NOT_FOUND tender',
    ],
  },

  biddingCandidatesPublish: {
    inOrder: async (world) => publicityInput((await evaluated(world)).tender),
    spoilt: {
      ...noticeFaults,
      NOT_FOUND: () => ({ tender: NOWHERE }),
      NOT_EVALUATED: async (_, world) => ({ tender: (await opened(world)).tender }),
      async NO_CANDIDATES(_, world) {
        const procedure = await opened(world);
        const input = evaluationInput(procedure);
        const bids = input.bids.map(({ bid }) => ({ bid, disqualificationReason: '未实质响应' }));
        await done(world, 'biddingEvaluationRecord', { ...input, bids });
        return { tender: procedure.tender };
      },
      PUBLISHED_BEFORE_REPORT: () => ({ publishedOn: '2026-03-03' }),
      PUBLICITY_TOO_SHORT: () => ({ publishedOn: '2026-06-30', until: TOMORROW }),
      CANDIDATES_PUBLISHED: twice('biddingCandidatesPublish'),
      async TENDER_ENDED({ tender }, world) {
        await done(world, 'biddingTenderEnd', {
          ...ending(String(tender)),
          ending: 'ALL_REJECTED',
          endedOn: '2026-03-05',
        });
        return {};
      },
    },
    faulty: { tender: NOWHERE, medium: '', publishedOn: TOMORROW, approverPost: NOWHERE },
    told: ['BLANK medium', 'FUTURE_DATE publishedOn', 'NOT_FOUND tender', 'UNKNOWN_POST approverPost'],
    subject: ({ tender }, world) => evaluationOf(world, String(tender)),
  },
};
