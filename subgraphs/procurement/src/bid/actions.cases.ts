import { type ActionCases, NOWHERE, TOMORROW, twice } from '../testing/cases.js';
import { bidInput, chosen, issued, opened } from '../testing/procedure.js';
import { done } from '../testing/world.js';

export const bidCases: ActionCases = {
  procurementBidReceive: {
    inOrder: async (world) => bidInput((await issued(world)).tender),
    spoilt: {
      BLANK: () => ({ seal: '' }),
      FUTURE_DATE: () => ({ receivedAt: `${TOMORROW}T08:00:00+08:00` }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      DUPLICATE_NUMBER: twice('procurementBidReceive'),
      RECEIVED_BEFORE_ISSUE: () => ({ receivedAt: '2026-01-04T08:00:00+08:00' }),
      ALREADY_OPENED: async (_, world) => ({ tender: (await opened(world)).tender, receiptNumber: '9' }),
    },
    faulty: { tender: NOWHERE, seal: '', receivedAt: `${TOMORROW}T08:00:00+08:00` },
    told: ['BLANK seal', 'FUTURE_DATE receivedAt', 'NOT_FOUND tender'],
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
