import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { decided, done, ids, opened, TOMORROW } from '../testing/world.js';

const proposalInput = async (world: World) => ({
  case: await decided(world),
  decider: ids.city,
  person: ids.person,
  post: ids.zoneHead,
  liability: 'LEADING',
  severity: 'LIGHTER',
  proposal: '建议给予警告处分',
  proposedOn: '2026-06-26',
});
export const proposed = async (world: World) => done(world, 'statisticsSanctionPropose', await proposalInput(world));

export const proposalCases: ActionCases = {
  statisticsSanctionPropose: {
    inOrder: proposalInput,
    spoilt: {
      BLANK: () => ({ proposal: '' }),
      FUTURE_DATE: () => ({ proposedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ decider: NOWHERE }),
      UNKNOWN_PERSON: () => ({ person: ids.zoneHead }),
      UNKNOWN_POST: () => ({ post: NOWHERE }),
      NOT_FOUND: () => ({ case: NOWHERE }),
      NO_VIOLATION_DECIDED: async (_, world) => ({ case: await opened(world) }),
      PROPOSED_BEFORE_CASE: () => ({ proposedOn: '2026-06-17' }),
      async SANCTION_PROPOSED(input, world) {
        await done(world, 'statisticsSanctionPropose', input);
        return {};
      },
    },
    faulty: { case: NOWHERE, proposal: ' ', proposedOn: TOMORROW, decider: NOWHERE, person: NOWHERE, post: NOWHERE },
    told: [
      'BLANK proposal',
      'FUTURE_DATE proposedOn',
      'UNKNOWN_BODY decider',
      'UNKNOWN_PERSON person',
      'UNKNOWN_POST post',
      'NOT_FOUND case',
    ],
  },

  statisticsSanctionNotify: {
    inOrder: async (world) => ({ proposal: await proposed(world), decision: '给予警告', notifiedOn: '2026-06-30' }),
    spoilt: {
      BLANK: () => ({ decision: '' }),
      FUTURE_DATE: () => ({ notifiedOn: TOMORROW }),
      NOT_FOUND: () => ({ proposal: NOWHERE }),
      async ALREADY_NOTIFIED(input, world) {
        await done(world, 'statisticsSanctionNotify', input);
        return {};
      },
      NOTIFIED_BEFORE_PROPOSAL: () => ({ notifiedOn: '2026-06-25' }),
    },
    faulty: { proposal: NOWHERE, decision: ' ', notifiedOn: TOMORROW },
    told: ['BLANK decision', 'FUTURE_DATE notifiedOn', 'NOT_FOUND proposal'],
    subject: ({ proposal }) => String(proposal),
  },
};
