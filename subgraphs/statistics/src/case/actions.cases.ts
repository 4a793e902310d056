import { type ActionCases, NOWHERE } from '@integrity-graph/kit/testing';
import { publishCase } from '../publication/cases.js';
import {
  caseInput,
  decided,
  done,
  firmCase,
  found,
  ids,
  inspected,
  opened,
  TOMORROW,
  verdict,
} from '../testing/world.js';

const fine = (amount: string) => ({ outcome: 'FINED', fine: { amount, currency: 'CNY' } });
const publish = publishCase('statisticsCasePublish', {
  made: (world) => decided(world),
  tooEarly: '2026-06-24',
  approver: () => ids.head,
});
const subject = (input: Record<string, unknown>) => String(input.case);

export const caseCases: ActionCases = {
  statisticsCaseOpen: {
    inOrder: async (world) => ({ ...caseInput(), inspection: await found(world) }),
    spoilt: {
      BLANK: () => ({ facts: '' }),
      FUTURE_DATE: () => ({ openedOn: TOMORROW }),
      UNKNOWN_BODY: () => ({ handler: NOWHERE }),
      UNKNOWN_ENTERPRISE: () => ({ body: null, enterprise: NOWHERE }),
      ONE_PARTY: () => ({ body: null }),
      OWN_MATTER: () => ({ handler: ids.zone }),
      GROUND_OF_BODIES: () => ({ body: null, enterprise: ids.factory }),
      NOT_FOUND: () => ({ inspection: NOWHERE }),
      INSPECTION_OF_OTHER: () => ({ body: ids.finance }),
      NOTHING_FOUND: async (_, world) => ({ inspection: await inspected(world) }),
      OPENED_BEFORE_INSPECTION: () => ({ openedOn: '2026-06-14' }),
      async DUPLICATE_NUMBER(input, world) {
        await done(world, 'statisticsCaseOpen', input);
        return {};
      },
    },
    faulty: { number: ' ', openedOn: TOMORROW, handler: NOWHERE, body: NOWHERE, inspection: NOWHERE },
    told: ['BLANK number', 'FUTURE_DATE openedOn', 'UNKNOWN_BODY handler', 'UNKNOWN_BODY body', 'NOT_FOUND inspection'],
  },

  statisticsCaseDecide: {
    inOrder: async (world) => ({ case: await opened(world), ...verdict() }),
    spoilt: {
      BLANK: () => ({ document: '' }),
      FUTURE_DATE: () => ({ decidedOn: TOMORROW }),
      CORRECT_BEFORE_DECISION: () => ({ correctBy: '2026-06-24' }),
      ORDER_INCOMPLETE: () => ({ correctBy: null }),
      FINE_INCOMPLETE: () => ({ outcome: 'FINED' }),
      NOT_FOUND: () => ({ case: NOWHERE }),
      async CASE_DECIDED(input, world) {
        await done(world, 'statisticsCaseDecide', input);
        return {};
      },
      DECIDED_BEFORE_OPENING: () => ({ decidedOn: '2026-06-17' }),
      NOT_TO_BE_FINED: () => fine('50000'),
      AMOUNT_NOT_POSITIVE: async (_, world) => ({ case: await opened(world, firmCase()), ...fine('0') }),
      AMOUNT_TOO_FINE: async (_, world) => ({ case: await opened(world, firmCase()), ...fine('0.001') }),
      AMOUNT_INVALID: async (_, world) => ({
        case: await opened(world, firmCase()),
        outcome: 'FINED',
        fine: { amount: '50000', currency: 'XXY' },
      }),
      CURRENCY_MISMATCH: async (_, world) => ({
        case: await opened(world, firmCase()),
        outcome: 'FINED',
        fine: { amount: '50000', currency: 'USD' },
      }),
      FINE_OUT_OF_BOUNDS: async (_, world) => ({ case: await opened(world, firmCase()), ...fine('100000.01') }),
    },
    faulty: { case: NOWHERE, document: ' ', decidedOn: TOMORROW, correctBy: null, outcome: 'FINED' },
    told: [
      'BLANK document',
      'FUTURE_DATE decidedOn',
      'ORDER_INCOMPLETE correctBy',
      'FINE_INCOMPLETE fine',
      'NOT_FOUND case',
    ],
    subject,
  },

  statisticsCaseCorrect: {
    inOrder: async (world) => ({ case: await decided(world), correctedOn: '2026-06-30' }),
    spoilt: {
      FUTURE_DATE: () => ({ correctedOn: TOMORROW }),
      NOT_FOUND: () => ({ case: NOWHERE }),
      NOTHING_ORDERED: async (_, world) => ({ case: await opened(world) }),
      async ALREADY_CORRECTED(input, world) {
        await done(world, 'statisticsCaseCorrect', input);
        return {};
      },
      CORRECTED_BEFORE_ORDER: () => ({ correctedOn: '2026-06-24' }),
    },
    faulty: { case: NOWHERE, correctedOn: TOMORROW },
    told: ['FUTURE_DATE correctedOn', 'NOT_FOUND case'],
    subject,
  },

  statisticsCasePublish: {
    ...publish,
    spoilt: { ...publish.spoilt, NO_VIOLATION_DECIDED: async (_, world) => ({ record: await opened(world) }) },
  },
};
