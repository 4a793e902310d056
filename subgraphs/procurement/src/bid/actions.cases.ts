import { type ActionCases, amountFaults, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { bidInput, chosen, failureInput, issued, opened, received } from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

export const bidCases: ActionCases = {
  procurementBidReceive: {
    inOrder: async (world) => bidInput((await issued(world)).tender),
    spoilt: {
      BLANK: () => ({ seal: '' }),
      FUTURE_DATE: () => ({ receivedAt: `${TOMORROW}T08:00:00+08:00` }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      DUPLICATE_NUMBER: twice('procurementBidReceive'),
      RECEIVED_BEFORE_ISSUE: () => ({ receivedAt: '2026-01-04T08:00:00+08:00' }),
      PROCUREMENT_FAILED: async (input, world) => {
        await done(world, 'procurementFailureDeclare', failureInput(String(input.tender)));
        return {};
      },
      ALREADY_OPENED: async (_, world) => ({ tender: (await opened(world)).tender, receiptNumber: '9' }),
    },
    faulty: { tender: NOWHERE, seal: '', receivedAt: `${TOMORROW}T08:00:00+08:00` },
    told: ['BLANK seal', 'FUTURE_DATE receivedAt', 'NOT_FOUND tender'],
  },

  procurementBidGuaranteeRecord: {
    async inOrder(world) {
      const { tender, winner } = await received(world);
      await done(world, 'procurementFailureDeclare', failureInput(tender));
      return { bid: winner, supplier: ids.supplier, guarantee: { amount: '26000.00' } };
    },
    spoilt: {
      ...amountFaults('guarantee'),
      CURRENCY_MISMATCH: () => ({ guarantee: { amount: '1', currency: 'USD' } }),
      UNKNOWN_ENTERPRISE: () => ({ supplier: NOWHERE }),
      NOT_FOUND: () => ({ bid: NOWHERE }),
      GUARANTEE_READ_OUT: async (_, world) => ({ bid: (await received(world)).winner }),
      BID_NOT_SEALED: async (_, world) => {
        const { tender, winner } = await opened(world);
        await done(world, 'procurementFailureDeclare', failureInput(tender));
        return { bid: winner };
      },
      GUARANTEE_RECORDED: twice('procurementBidGuaranteeRecord'),
      DUPLICATE_BIDDER: async (input, world) => {
        const { tender, winner, loser } = await received(world);
        await done(world, 'procurementFailureDeclare', failureInput(tender));
        await done(world, 'procurementBidGuaranteeRecord', { ...input, bid: winner });
        return { bid: loser };
      },
      PACKAGE_OF_OTHER_TENDER: () => ({ packages: ['9'] }),
    },
    faulty: { bid: NOWHERE, supplier: NOWHERE, guarantee: { amount: '0' } },
    told: ['AMOUNT_NOT_POSITIVE guarantee.amount', 'UNKNOWN_ENTERPRISE supplier', 'NOT_FOUND bid'],
    subject: ({ bid }) => String(bid),
  },

  procurementBidGuaranteeReturn: {
    async inOrder(world) {
      const { award, loser } = await chosen(world);
      await done(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-10' });
      return { bid: loser, returnedOn: '2026-02-12' };
    },
    spoilt: {
      NOT_FOUND: () => ({ bid: NOWHERE }),
      FUTURE_DATE: () => ({ returnedOn: TOMORROW }),
      NO_GUARANTEE: async (_, world) => ({
        bid: await done(world, 'procurementBidReceive', bidInput((await issued(world)).tender)),
      }),
      ALREADY_RETURNED: twice('procurementBidGuaranteeReturn'),
      RETURNED_BEFORE_RECEIPT: () => ({ returnedOn: '2026-02-01' }),
    },
    faulty: { bid: NOWHERE, returnedOn: TOMORROW },
    told: ['FUTURE_DATE returnedOn', 'NOT_FOUND bid'],
    subject: ({ bid }) => String(bid),
  },
};
