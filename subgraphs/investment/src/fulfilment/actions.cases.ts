import { type ActionCases, NOWHERE, type Spoil, type World } from '@integrity-graph/kit/testing';
import { approved, done, fulfilled, fulfilmentInput, promised, TOMORROW, yuan } from '../testing/world.js';

const confirmed: Spoil = async ({ fulfilment }, world) => {
  await done(world, 'investmentFulfilmentConfirm', { fulfilment, answeredOn: '2026-06-10' });
  return {};
};

/** The duty that an answer closes or opens again is the commitment's. */
async function answered(world: World, action: string, input: object) {
  const commitment = await promised(world);
  const fulfilment = await fulfilled(world, commitment);
  const carryOut = async () => {
    await done(world, action, { fulfilment, ...input });
    return commitment;
  };
  return { subjects: [commitment], carryOut };
}

const answer = { answeredOn: '2026-06-12' };
const contest = { ...answer, reason: '线路未送电，设备无法调试' };

export const fulfilmentCases: ActionCases = {
  investmentFulfilmentRecord: {
    inOrder: async (world) => fulfilmentInput(await promised(world)),
    spoilt: {
      BLANK: () => ({ evidence: '' }),
      FUTURE_DATE: () => ({ fulfilledOn: TOMORROW }),
      AMOUNT_INVALID: () => ({ amount: { amount: '1', currency: 'XXY' } }),
      AMOUNT_NOT_POSITIVE: () => ({ amount: yuan('0') }),
      AMOUNT_TOO_FINE: () => ({ amount: yuan('0.001') }),
      NOT_FOUND: () => ({ commitment: NOWHERE }),
      FULFILLED_BEFORE_MADE: () => ({ fulfilledOn: '2026-02-09' }),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      async COMMITMENT_PERFORMED(input, world) {
        await done(world, 'investmentFulfilmentRecord', input);
        return {};
      },
      async COMMITMENT_WITHDRAWN({ commitment }, world) {
        await approved(world, { kind: 'WITHDRAWAL', newDueOn: null }, String(commitment));
        return {};
      },
    },
    faulty: { commitment: NOWHERE, description: ' ', fulfilledOn: TOMORROW, amount: yuan('0') },
    told: ['BLANK description', 'FUTURE_DATE fulfilledOn', 'AMOUNT_NOT_POSITIVE amount.amount', 'NOT_FOUND commitment'],
    subject: ({ commitment }) => String(commitment),
  },

  investmentFulfilmentConfirm: {
    inOrder: async (world) => ({ fulfilment: await fulfilled(world), ...answer }),
    spoilt: {
      FUTURE_DATE: () => ({ answeredOn: TOMORROW }),
      NOT_FOUND: () => ({ fulfilment: NOWHERE }),
      ANSWERED_BEFORE_FULFILMENT: () => ({ answeredOn: '2026-05-31' }),
      ALREADY_CONFIRMED: confirmed,
    },
    faulty: { fulfilment: NOWHERE, answeredOn: TOMORROW },
    told: ['FUTURE_DATE answeredOn', 'NOT_FOUND fulfilment'],
    story: (world) => answered(world, 'investmentFulfilmentConfirm', answer),
  },

  investmentFulfilmentContest: {
    inOrder: async (world) => ({ fulfilment: await fulfilled(world), ...contest }),
    spoilt: {
      BLANK: () => ({ reason: '' }),
      FUTURE_DATE: () => ({ answeredOn: TOMORROW }),
      NOT_FOUND: () => ({ fulfilment: NOWHERE }),
      ANSWERED_BEFORE_FULFILMENT: () => ({ answeredOn: '2026-05-31' }),
      ALREADY_CONFIRMED: confirmed,
      async ALREADY_CONTESTED(input, world) {
        await done(world, 'investmentFulfilmentContest', input);
        return {};
      },
    },
    faulty: { fulfilment: NOWHERE, answeredOn: TOMORROW, reason: ' ' },
    told: ['BLANK reason', 'FUTURE_DATE answeredOn', 'NOT_FOUND fulfilment'],
    story: (world) => answered(world, 'investmentFulfilmentContest', contest),
  },
};
