import { type ActionCases, amountFaults, NOWHERE, noContract, type Spoil, TODAY, TOMORROW } from '../testing/cases.js';
import { done, sign } from '../testing/world.js';

const facts = { changedOn: '2026-04-15', reason: '增加两处路口', document: '示合补〔2026〕1号' };
const faulty = { contract: NOWHERE, changedOn: TOMORROW, reason: ' ', document: '' };
const told = ['BLANK reason', 'BLANK document', 'FUTURE_DATE changedOn', 'NOT_FOUND contract'];

const changeFaults: Record<string, Spoil> = {
  BLANK: () => ({ reason: ' ' }),
  NOT_FOUND: noContract,
  FUTURE_DATE: () => ({ changedOn: TOMORROW }),
  CHANGED_BEFORE_SIGNING: () => ({ changedOn: '2026-03-01' }),
  CONTRACT_ENDED: async ({ contract }, world) => {
    await done(world, 'procurementContractTerminate', { ...facts, contract, ground: 'PUBLIC_INTEREST' });
    return {};
  },
};

export const changeCases: ActionCases = {
  procurementContractSupplement: {
    inOrder: async (world) => ({
      ...facts,
      contract: await sign(world),
      amount: { amount: '100000' },
    }),
    spoilt: {
      ...changeFaults,
      ...amountFaults('amount'),
      CURRENCY_MISMATCH: () => ({ amount: { amount: '1', currency: 'USD' } }),
      SUPPLEMENTS_ABOVE_LIMIT: async (input, world) => {
        await done(world, 'procurementContractSupplement', input);
        return { changedOn: TODAY, amount: { amount: '28000.01' } };
      },
    },
    faulty: { ...faulty, amount: { amount: '0' } },
    told: ['AMOUNT_NOT_POSITIVE amount.amount', ...told],
  },

  procurementContractChange: {
    inOrder: async (world) => ({
      ...facts,
      contract: await sign(world),
      ground: 'PUBLIC_INTEREST',
      acceptanceDueOn: '2026-05-10',
    }),
    spoilt: {
      ...changeFaults,
      NOTHING_TO_CHANGE: () => ({ acceptanceDueOn: null }),
      INVALID: () => ({ paymentTermDays: -1 }),
      DUE_BEFORE_SIGNING: () => ({ performanceDueOn: '2026-03-01' }),
      ACCEPTANCE_BEFORE_DELIVERY: () => ({ acceptanceDueOn: '2026-03-30' }),
    },
    faulty: { ...faulty, acceptanceDueOn: null },
    told: ['NOTHING_TO_CHANGE ', ...told],
  },

  procurementContractTerminate: {
    inOrder: async (world) => ({
      ...facts,
      contract: await sign(world),
      ground: 'PUBLIC_INTEREST',
    }),
    spoilt: {
      ...changeFaults,
      ...amountFaults('settlement'),
      CURRENCY_MISMATCH: () => ({ settlement: { amount: '1', currency: 'USD' } }),
      SETTLED_ABOVE_VALUE: () => ({ settlement: { amount: '1280000.01' } }),
      FINAL_BELOW_SETTLED: async (_, world) => {
        const contract = await sign(world, { paymentFrom: 'SETTLEMENT' });
        await done(world, 'procurementSettlementRecord', {
          contract,
          document: '结-1',
          period: '2026年3月',
          settledOn: '2026-04-03',
          amount: { amount: '320000' },
        });
        return { contract, settlement: { amount: '319999.99' } };
      },
    },
    faulty: { ...faulty, settlement: { amount: '-1' } },
    told: ['AMOUNT_NOT_POSITIVE settlement.amount', ...told],
  },
};
