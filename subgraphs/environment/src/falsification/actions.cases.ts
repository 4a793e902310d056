import { type ActionCases, NOWHERE, type World } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import { done, ids, next, station, TOMORROW } from '../testing/world.js';

const decisionInput = async (world: World) => ({
  number: `示环监认〔2026〕${next()}号`,
  station: await station(world),
  kind: 'TAMPERING',
  firstDay: '2026-03-09',
  lastDay: '2026-03-12',
  facts: '采样头被遮挡',
  decidedBy: ids.city,
  decidedOn: '2026-05-18',
});
const decided = async (world: World) => done(world, 'environmentFalsificationDecide', await decisionInput(world));

export const falsificationCases: ActionCases = {
  environmentFalsificationDecide: {
    inOrder: decisionInput,
    spoilt: {
      BLANK: () => ({ facts: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      PERIOD_REVERSED: () => ({ lastDay: '2026-03-08' }),
      DECIDED_BEFORE_FALSIFICATION: () => ({ decidedOn: '2026-03-11' }),
      UNKNOWN_BODY: () => ({ decidedBy: NOWHERE }),
      UNKNOWN_PERSON: () => ({ person: NOWHERE }),
      NOT_FOUND: () => ({ station: NOWHERE }),
      BEFORE_OPENING: () => ({ firstDay: '2019-12-31' }),
      OWN_DECISION: () => ({ decidedBy: ids.bureau }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'environmentFalsificationDecide', input);
        return {};
      },
    },
    faulty: { number: '', decidedOn: TOMORROW, lastDay: '2026-03-08', decidedBy: NOWHERE, station: NOWHERE },
    told: [
      'BLANK number',
      'FUTURE_DATE decidedOn',
      'PERIOD_REVERSED lastDay',
      'UNKNOWN_BODY decidedBy',
      'NOT_FOUND station',
    ],
  },

  environmentFalsificationRevoke: {
    inOrder: async (world) => ({
      decision: await decided(world),
      revokedOn: '2026-06-02',
      document: '示环复〔2026〕4号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ revokedOn: TOMORROW }),
      NOT_FOUND: () => ({ decision: NOWHERE }),
      REVOKED_BEFORE_DECISION: () => ({ revokedOn: '2026-05-17' }),
      async ALREADY_REVOKED(input, world) {
        await done(world, 'environmentFalsificationRevoke', input);
        return {};
      },
    },
    faulty: { decision: NOWHERE, document: ' ', revokedOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE revokedOn', 'NOT_FOUND decision'],
  },

  environmentFalsificationPublish: publishCase('environmentFalsificationPublish', {
    made: decided,
    tooEarly: '2026-05-17',
    approver: () => ids.cityHead,
  }),
};
