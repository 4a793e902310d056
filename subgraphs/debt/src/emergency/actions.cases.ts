import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { done, emergency, emergencyInput, ids, TOMORROW, yuan } from '../testing/world.js';

const declareInput = (id: string) => ({
  emergency: id,
  level: 'IV',
  declaredOn: '2026-06-17',
  document: '示政办〔2026〕19号',
});

export const emergencyCases: ActionCases = {
  debtEmergencyRecord: {
    inOrder: async () => emergencyInput(),
    spoilt: {
      BLANK: () => ({ description: '' }),
      INVALID: () => ({ unitsTotal: 0 }),
      AMOUNT_NOT_POSITIVE: () => ({ defaulted: yuan('0') }),
      NOT_YUAN: () => ({ wasDue: { amount: '5', currency: 'USD' } }),
      FUTURE_DATE: () => ({ occurredOn: TOMORROW }),
      FORESEEN_DAY_MISSING: () => ({ kind: 'INABILITY' }),
      FORESEEN_IN_THE_PAST: () => ({ kind: 'INABILITY', foreseenFor: '2026-06-14' }),
      PART_ABOVE_WHOLE: () => ({ unitsAffected: 3, unitsTotal: 2 }),
      UNKNOWN_BODY: () => ({ government: NOWHERE }),
      NOT_A_GOVERNMENT: () => ({ government: ids.bureau }),
    },
    faulty: { government: NOWHERE, description: ' ', kind: 'INABILITY', occurredOn: TOMORROW },
    told: [
      'BLANK description',
      'FUTURE_DATE occurredOn',
      'FORESEEN_DAY_MISSING foreseenFor',
      'UNKNOWN_BODY government',
    ],
  },

  debtEmergencyReport: {
    inOrder: async (world) => ({
      emergency: await emergency(world),
      reportedOn: '2026-06-16',
      reportedTo: ids.city,
      document: '石政报〔2026〕5号',
    }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ reportedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ reportedTo: NOWHERE }),
      NOT_FOUND: () => ({ emergency: NOWHERE }),
      REPORTED_TO_ITSELF: () => ({ reportedTo: ids.county }),
      REPORTED_BEFORE_EVENT: () => ({ reportedOn: '2026-06-14' }),
      async ALREADY_REPORTED(input, world) {
        await done(world, 'debtEmergencyReport', input);
        return {};
      },
    },
    faulty: { emergency: NOWHERE, document: ' ', reportedOn: TOMORROW, reportedTo: NOWHERE },
    told: ['BLANK document', 'FUTURE_DATE reportedOn', 'UNKNOWN_BODY reportedTo', 'NOT_FOUND emergency'],
    subject: ({ emergency: id }) => String(id),
  },

  debtEmergencyDeclare: {
    inOrder: async (world) => declareInput(await emergency(world)),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ declaredOn: TOMORROW }),
      NOT_FOUND: () => ({ emergency: NOWHERE }),
      DECLARED_TOO_EARLY: () => ({ declaredOn: '2026-06-14' }),
      async ALREADY_ENDED(input, world) {
        await done(world, 'debtEmergencyDeclare', input);
        const end = { emergency: input.emergency, endedOn: '2026-06-28', outcome: '已还清' };
        await done(world, 'debtEmergencyEnd', end);
        return {};
      },
    },
    faulty: { emergency: NOWHERE, document: ' ', declaredOn: TOMORROW },
    told: ['BLANK document', 'FUTURE_DATE declaredOn', 'NOT_FOUND emergency'],
    subject: ({ emergency: id }) => String(id),
  },

  debtEmergencyEnd: {
    async inOrder(world) {
      const id = await emergency(world);
      await done(world, 'debtEmergencyDeclare', declareInput(id));
      return { emergency: id, endedOn: '2026-06-28', outcome: '已还清' };
    },
    spoilt: {
      BLANK: () => ({ outcome: '' }),
      FUTURE_DATE: () => ({ endedOn: TOMORROW }),
      NOT_FOUND: () => ({ emergency: NOWHERE }),
      NOT_DECLARED: async (_, world) => ({ emergency: await emergency(world) }),
      ENDED_BEFORE_DECLARED: () => ({ endedOn: '2026-06-16' }),
      async ALREADY_ENDED(input, world) {
        await done(world, 'debtEmergencyEnd', input);
        return {};
      },
    },
    faulty: { emergency: NOWHERE, outcome: ' ', endedOn: TOMORROW },
    told: ['BLANK outcome', 'FUTURE_DATE endedOn', 'NOT_FOUND emergency'],
    subject: ({ emergency: id }) => String(id),
  },
};
