import type { World } from '@integrity-graph/kit/testing';
import { type ActionCases, amountFaults, NOWHERE, noContract, type Spoil, TOMORROW, twice } from '../testing/cases.js';
import { done, sign } from '../testing/world.js';

const claim = async (world: World) => ({
  contract: await sign(world),
  claimedOn: '2026-05-20',
  amountClaimed: { amount: '1280000' },
});

/** What spoils a claim of a small or medium firm. */
export const claimFaults = (day: string, amount: string): Record<string, Spoil> => ({
  ...amountFaults(amount),
  NOT_FOUND: noContract,
  FUTURE_DATE: () => ({ [day]: TOMORROW }),
  CLAIMED_BEFORE_SIGNING: () => ({ [day]: '2026-03-01' }),
  SUPPLIER_NOT_SMALL: async (_, world) => ({ contract: await sign(world, { supplierSizeClass: 'LARGE' }) }),
  CLAIMED_ABOVE_VALUE: () => ({ [amount]: { amount: '1280000.01' } }),
  CURRENCY_MISMATCH: () => ({ [amount]: { amount: '1', currency: 'USD' } }),
});

export const receivableCases: ActionCases = {
  procurementReceivableClaim: {
    inOrder: claim,
    spoilt: claimFaults('claimedOn', 'amountClaimed'),
    faulty: { contract: NOWHERE, claimedOn: TOMORROW, amountClaimed: { amount: '0' } },
    told: ['FUTURE_DATE claimedOn', 'AMOUNT_NOT_POSITIVE amountClaimed.amount', 'NOT_FOUND contract'],
  },

  procurementReceivableConfirm: {
    inOrder: async (world) => ({
      receivable: await done(world, 'procurementReceivableClaim', await claim(world)),
      confirmedOn: '2026-06-10',
      amountConfirmed: { amount: '1000000' },
      dispute: '两处返工费用有争议',
    }),
    spoilt: {
      ...amountFaults('amountConfirmed'),
      BLANK: () => ({ dispute: ' ' }),
      NOT_FOUND: () => ({ receivable: NOWHERE }),
      FUTURE_DATE: () => ({ confirmedOn: TOMORROW }),
      BEFORE_LODGING: () => ({ confirmedOn: '2026-05-19' }),
      ALREADY_CONFIRMED: twice('procurementReceivableConfirm'),
      CONFIRMED_ABOVE_CLAIM: () => ({ amountConfirmed: { amount: '1280000.01' } }),
      DISPUTE_UNEXPLAINED: () => ({ dispute: null }),
      CURRENCY_MISMATCH: () => ({ amountConfirmed: { amount: '1', currency: 'USD' } }),
    },
    faulty: { receivable: NOWHERE, confirmedOn: TOMORROW, amountConfirmed: { amount: '0' }, dispute: '' },
    told: [
      'FUTURE_DATE confirmedOn',
      'BLANK dispute',
      'AMOUNT_NOT_POSITIVE amountConfirmed.amount',
      'NOT_FOUND receivable',
    ],
    subject: ({ receivable }) => String(receivable),
  },
};
