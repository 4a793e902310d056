import { type ActionCases, NOWHERE, postFaults, TOMORROW, twice } from '../testing/cases.js';
import { chosen, evaluated, failureInput } from '../testing/procedure.js';
import { done } from '../testing/world.js';

const goods = { category: 'GOODS' };

export const failureCases: ActionCases = {
  procurementFailureDeclare: {
    inOrder: async (world) => failureInput((await evaluated(world, goods)).tender),
    spoilt: {
      ...postFaults('deciderPost'),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      BLANK: () => ({ explanation: ' ' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      FAILED_BEFORE_ISSUE: () => ({ decidedOn: '2026-01-04' }),
      REASON_OF_OTHER_METHOD: () => ({ reason: 'METHOD_UNSUITABLE' }),
      PACKAGE_OF_OTHER_TENDER: () => ({ package: NOWHERE }),
      ALREADY_FAILED: twice('procurementFailureDeclare'),
      AWARD_HOLDS: async (_, world) => ({ tender: (await chosen(world)).tender }),
    },
    faulty: { tender: NOWHERE, explanation: '', decidedOn: TOMORROW, deciderPost: NOWHERE },
    told: ['BLANK explanation', 'FUTURE_DATE decidedOn', 'NOT_FOUND tender', 'UNKNOWN_POST deciderPost'],
    async story(world) {
      const { tender, evaluation, winner, loser } = await evaluated(world, goods);
      const input = { ...failureInput(tender), reason: 'TASK_CANCELLED' };
      return {
        subjects: [evaluation, winner, loser],
        carryOut: () => done(world, 'procurementFailureDeclare', input),
      };
    },
  },

  procurementFailureTellBidders: {
    async inOrder(world) {
      const failure = await done(
        world,
        'procurementFailureDeclare',
        failureInput((await evaluated(world, goods)).tender),
      );
      return { failure, toldOn: '2026-02-06' };
    },
    spoilt: {
      NOT_FOUND: () => ({ failure: NOWHERE }),
      FUTURE_DATE: () => ({ toldOn: TOMORROW }),
      TOLD_BEFORE_DECISION: () => ({ toldOn: '2026-02-04' }),
      ALREADY_TOLD: twice('procurementFailureTellBidders'),
    },
    faulty: { failure: NOWHERE, toldOn: TOMORROW },
    told: ['FUTURE_DATE toldOn', 'NOT_FOUND failure'],
    subject: ({ failure }) => String(failure),
  },
};
