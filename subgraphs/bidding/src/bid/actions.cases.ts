import { ending } from '../tender/actions.cases.js';
import { type ActionCases, amountFaults, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { awarded, bidInput, issued, opened, received, signed } from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

const late = (tender: string) => ({ ...bidInput(tender, '9'), receivedAt: '2026-03-02T09:30:01+08:00' });

/** A notice of the day before the deadline, and who gave which bond. */
export const withdrawal = (bid: string) => ({
  bid,
  notifiedAt: '2026-03-02T09:00:00+08:00',
  notice: '撤回函〔2026〕1号',
  bidder: ids.first,
  bond: { amount: '120000.00' },
});

export const revocation = (bid: string) => ({
  bid,
  notifiedAt: '2026-03-02T15:00:00+08:00',
  notice: '撤销函〔2026〕1号',
  isBondKept: true,
});

/** Ends the tender of sealed bids before any of them is opened. */
async function ended(world: Parameters<typeof received>[0]) {
  const { tender, bids } = await received(world);
  await done(world, 'biddingTenderEnd', ending(tender));
  return { tender, bids };
}

const giverFaults = {
  ...amountFaults('bond'),
  UNKNOWN_ENTERPRISE: () => ({ bidder: NOWHERE }),
  CURRENCY_MISMATCH: () => ({ bond: { amount: '1', currency: 'USD' } }),
};

export const bidCases: ActionCases = {
  biddingBidReceive: {
    inOrder: async (world) => bidInput(await issued(world)),
    spoilt: {
      BLANK: () => ({ seal: '' }),
      FUTURE_DATE: () => ({ receivedAt: `${TOMORROW}T08:00:00+08:00` }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      DUPLICATE_NUMBER: twice('biddingBidReceive'),
      RECEIVED_BEFORE_ISSUE: () => ({ receivedAt: '2026-02-01T08:00:00+08:00' }),
      ALREADY_OPENED: async (_, world) => ({ tender: (await opened(world)).tender, receiptNumber: '9' }),
      async TENDER_ENDED({ tender }, world) {
        await done(world, 'biddingTenderEnd', ending(String(tender)));
        return {};
      },
      BID_NOT_STANDING: async (_, world) => ({ replaces: (await received(world)).bids[0] }),
      async REPLACED_BEFORE_RECEIPT({ tender }, world) {
        const replaces = await done(world, 'biddingBidReceive', bidInput(String(tender), '8'));
        return { replaces, receivedAt: '2026-03-02T08:49:59+08:00' };
      },
    },
    faulty: { tender: NOWHERE, seal: '', receivedAt: `${TOMORROW}T08:00:00+08:00` },
    told: ['BLANK seal', 'FUTURE_DATE receivedAt', 'NOT_FOUND tender'],
  },

  biddingBidWithdraw: {
    inOrder: async (world) => withdrawal((await received(world)).bids[0]!),
    spoilt: {
      ...giverFaults,
      BLANK: () => ({ notice: ' ' }),
      FUTURE_DATE: () => ({ notifiedAt: `${TOMORROW}T08:00:00+08:00` }),
      NOT_FOUND: () => ({ bid: NOWHERE }),
      TENDER_ENDED: async (_, world) => ({ bid: (await ended(world)).bids[0] }),
      BOND_INCOMPLETE: () => ({ bidder: null }),
      DUPLICATE_BIDDER: async (_, world) => {
        const { bids } = await opened(world);
        return { bid: bids[1] };
      },
      BID_NOT_STANDING: twice('biddingBidWithdraw'),
      WITHDRAWN_BEFORE_RECEIPT: () => ({ notifiedAt: '2026-03-02T08:49:59+08:00' }),
      WITHDRAWN_AFTER_DEADLINE: () => ({ notifiedAt: '2026-03-02T09:30:01+08:00' }),
    },
    faulty: { bid: NOWHERE, notice: '', notifiedAt: `${TOMORROW}T08:00:00+08:00`, bidder: null },
    told: ['FUTURE_DATE notifiedAt', 'BLANK notice', 'NOT_FOUND bid', 'BOND_INCOMPLETE bidder'],
    subject: ({ bid }) => String(bid),
  },

  biddingBidRevoke: {
    inOrder: async (world) => revocation((await opened(world)).bids[1]!),
    spoilt: {
      AMOUNT_NOT_POSITIVE: () => ({ bidder: ids.third, bond: { amount: '0' } }),
      AMOUNT_TOO_FINE: () => ({ bidder: ids.third, bond: { amount: '1.001' } }),
      AMOUNT_INVALID: () => ({ bidder: ids.third, bond: { amount: '1', currency: 'RMB' } }),
      UNKNOWN_ENTERPRISE: () => ({ bidder: NOWHERE, bond: { amount: '1' } }),
      CURRENCY_MISMATCH: () => ({ bidder: ids.third, bond: { amount: '1', currency: 'USD' } }),
      BLANK: () => ({ notice: '' }),
      FUTURE_DATE: () => ({ notifiedAt: `${TOMORROW}T08:00:00+08:00` }),
      NOT_FOUND: () => ({ bid: NOWHERE }),
      async TENDER_ENDED({ bid }, world) {
        const { tender, bids } = await opened(world);
        await done(world, 'biddingTenderEnd', ending(tender));
        return { bid: bids[0] ?? bid };
      },
      BOND_INCOMPLETE: () => ({ bond: { amount: '120000.00' } }),
      DUPLICATE_BIDDER: () => ({ bidder: ids.first, bond: { amount: '120000.00' } }),
      BID_NOT_STANDING: twice('biddingBidRevoke'),
      BIDDER_READ_OUT: () => ({ bidder: ids.second, bond: { amount: '120000.00' } }),
      REVOKED_BEFORE_DEADLINE: () => ({ notifiedAt: '2026-03-02T09:30:00+08:00' }),
      NO_BOND: async (_, world) => ({ bid: (await received(world)).bids[0] }),
      REVOKED_AFTER_CHOICE: async (_, world) => ({ bid: (await awarded(world)).bids[1] }),
    },
    faulty: { bid: NOWHERE, notice: ' ', notifiedAt: `${TOMORROW}T08:00:00+08:00`, bidder: NOWHERE },
    told: [
      'FUTURE_DATE notifiedAt',
      'BLANK notice',
      'NOT_FOUND bid',
      'UNKNOWN_ENTERPRISE bidder',
      'BOND_INCOMPLETE bond',
    ],
  },

  biddingBidBondRecord: {
    inOrder: async (world) => {
      const { bids } = await ended(world);
      return { bid: bids[0], bidder: ids.first, bond: { amount: '120000.00' } };
    },
    spoilt: {
      ...giverFaults,
      NOT_FOUND: () => ({ bid: NOWHERE }),
      TENDER_RUNS: async (_, world) => ({ bid: (await received(world)).bids[0] }),
      async BID_NOT_STANDING(_, world) {
        const tender = await issued(world);
        const bid = await done(world, 'biddingBidReceive', late(tender));
        await done(world, 'biddingTenderEnd', ending(tender));
        return { bid };
      },
      BOND_RECORDED: twice('biddingBidBondRecord'),
      async DUPLICATE_BIDDER(input, world) {
        const { bids } = await ended(world);
        await done(world, 'biddingBidBondRecord', { ...input, bid: bids[0] });
        return { bid: bids[1] };
      },
    },
    faulty: { bid: NOWHERE, bidder: NOWHERE, bond: { amount: '0' } },
    told: ['NOT_FOUND bid', 'UNKNOWN_ENTERPRISE bidder', 'AMOUNT_NOT_POSITIVE bond.amount'],
    subject: ({ bid }) => String(bid),
  },

  biddingBidBondReturn: {
    inOrder: async (world) => ({ bid: (await signed(world)).bids[1], returnedOn: '2026-03-27' }),
    spoilt: {
      FUTURE_DATE: () => ({ returnedOn: TOMORROW }),
      NOT_FOUND: () => ({ bid: NOWHERE }),
      NO_BOND: async (_, world) => ({ bid: await done(world, 'biddingBidReceive', bidInput(await issued(world))) }),
      async BOND_KEPT(_, world) {
        const { bids } = await opened(world);
        await done(world, 'biddingBidRevoke', revocation(bids[1]!));
        return { bid: bids[1] };
      },
      BOND_RETURNED: twice('biddingBidBondReturn'),
      RETURNED_BEFORE_RECEIPT: () => ({ returnedOn: '2026-03-01' }),
    },
    faulty: { bid: NOWHERE, returnedOn: TOMORROW },
    told: ['FUTURE_DATE returnedOn', 'NOT_FOUND bid'],
    subject: ({ bid }) => String(bid),
  },
};
