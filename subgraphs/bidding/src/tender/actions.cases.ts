import { type ActionCases, amountFaults, NOWHERE, noticeFaults, TODAY, TOMORROW, twice } from '../testing/cases.js';
import {
  awarded,
  bidInput,
  issued,
  opened,
  prequalification,
  type Received,
  received,
  section,
  tenderInput,
} from '../testing/procedure.js';
import { done, ids } from '../testing/world.js';

/** The opening with its first bid read out differently. */
const readOut = (input: object, changes: object) => {
  const [first, ...others] = (input as Received['opening']).bids;
  return { bids: [{ ...first, ...changes }, ...others] };
};

export const ending = (tender: string) => ({
  tender,
  endedOn: '2026-03-02',
  ending: 'TOO_FEW_BIDDERS',
  endingReason: '仅有两家投标',
});

export const tenderCases: ActionCases = {
  biddingTenderIssue: {
    // It still runs, so that its days and its bond can be changed.
    inOrder: async (world) => ({
      ...tenderInput(await section(world)),
      publishedOn: '2026-06-30',
      documentUntil: '2026-07-06',
      bidsDueAt: '2026-07-20T09:30:00+08:00',
    }),
    spoilt: {
      ...noticeFaults,
      ...amountFaults('bidBond'),
      NOT_FOUND: () => ({ section: NOWHERE }),
      DEADLINE_BEFORE_ISSUE: () => ({ bidsDueAt: '2026-06-29T09:30:00+08:00' }),
      CONSORTIA_UNSAID: () => ({ publishedOn: TODAY }),
      SALE_TOO_SHORT: () => ({ documentUntil: '2026-07-04' }),
      BID_PERIOD_TOO_SHORT: () => ({ bidsDueAt: '2026-07-19T09:30:00+08:00' }),
      BOND_ABOVE_LIMIT: () => ({ bidBond: { amount: '120000.01' } }),
      CURRENCY_MISMATCH: () => ({ ceilingPrice: { amount: '1', currency: 'USD' } }),
      SECTION_TENDERED: twice('biddingTenderIssue'),
    },
    faulty: { section: NOWHERE, medium: '', documentUntil: '2026-06-29', bidBond: { amount: '0' } },
    told: [
      'BLANK medium',
      'DEADLINE_BEFORE_ISSUE documentUntil',
      'AMOUNT_NOT_POSITIVE bidBond.amount',
      'NOT_FOUND section',
    ],
    // Tendered anew after a first tender that failed.
    async story(world) {
      const of = await section(world);
      const earlier = await done(world, 'biddingTenderIssue', tenderInput(of));
      await done(world, 'biddingTenderEnd', ending(earlier));
      const days = { publishedOn: '2026-03-09', documentUntil: '2026-03-16', bidsDueAt: '2026-03-31T09:30:00+08:00' };
      const anew = { ...tenderInput(of), ...days };
      return { subjects: [earlier], carryOut: () => done(world, 'biddingTenderIssue', anew) };
    },
  },

  biddingTenderEnd: {
    inOrder: async (world) => ending(await issued(world)),
    spoilt: {
      BLANK: () => ({ endingReason: '' }),
      FUTURE_DATE: () => ({ endedOn: TOMORROW }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      TENDER_ENDED: twice('biddingTenderEnd'),
      TENDER_AWARDED: async (_, world) => ({ tender: (await awarded(world)).tender, endedOn: '2026-03-20' }),
      ENDED_BEFORE_ISSUE: () => ({ endedOn: '2026-02-01' }),
    },
    faulty: { tender: NOWHERE, endingReason: ' ', endedOn: TOMORROW },
    told: ['BLANK endingReason', 'FUTURE_DATE endedOn', 'NOT_FOUND tender'],
    async story(world) {
      const { tender, bids } = await opened(world);
      return { subjects: [tender, ...bids], carryOut: () => done(world, 'biddingTenderEnd', ending(tender)) };
    },
  },

  biddingTenderOpen: {
    inOrder: async (world) => (await received(world)).opening as unknown as Record<string, unknown>,
    spoilt: {
      INVALID: () => ({ bids: [] }),
      BLANK: (input) => readOut(input, { preparedBy: ' ' }),
      FUTURE_DATE: () => ({ openedAt: `${TOMORROW}T09:30:00+08:00` }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      UNKNOWN_ENTERPRISE: (input) => readOut(input, { bidder: NOWHERE }),
      NO_ARCHIVE: (input) => readOut(input, { bidder: ids.unarchived }),
      DUPLICATE_BIDDER: (input) => readOut(input, { bidder: ids.second }),
      AMOUNT_NOT_POSITIVE: (input) => readOut(input, { price: { amount: '0' } }),
      AMOUNT_TOO_FINE: (input) => readOut(input, { price: { amount: '0.001' } }),
      AMOUNT_INVALID: (input) => readOut(input, { price: { amount: '1', currency: 'RMB' } }),
      CURRENCY_MISMATCH: (input) => readOut(input, { bond: { amount: '1', currency: 'USD' } }),
      ALREADY_OPENED: twice('biddingTenderOpen'),
      OPENED_BEFORE_DEADLINE: () => ({ openedAt: '2026-03-02T09:29:59+08:00' }),
      async BID_NOT_SEALED(input, world) {
        const late = { ...bidInput(String(input.tender), '3'), receivedAt: '2026-03-02T09:30:01+08:00' };
        return readOut(input, { bid: await done(world, 'biddingBidReceive', late) });
      },
      TOO_FEW_TO_OPEN: () => ({ openedAt: `${TODAY}T09:30:00+08:00` }),
      BIDS_LEFT_SEALED: (input) => ({ bids: (input as unknown as Received['opening']).bids.slice(1) }),
      async TENDER_ENDED(input, world) {
        await done(world, 'biddingTenderEnd', ending(String(input.tender)));
        return {};
      },
      async OBJECTION_OPEN(input, world) {
        const matter = '业绩要求过高';
        await done(world, 'biddingObjectionLodge', {
          tender: input.tender,
          enterprise: ids.third,
          lodgedOn: '2026-02-12',
          matter,
        });
        return { openedAt: `${TODAY}T09:30:00+08:00` };
      },
    },
    faulty: {
      tender: NOWHERE,
      openedAt: `${TOMORROW}T09:30:00+08:00`,
      bids: [{ bid: NOWHERE, bidder: NOWHERE, price: { amount: '0' } }],
    },
    told: [
      'FUTURE_DATE openedAt',
      'NOT_FOUND tender',
      'UNKNOWN_ENTERPRISE bids.0.bidder',
      'AMOUNT_NOT_POSITIVE bids.0.price.amount',
    ],
  },
};

export const clarificationCases: ActionCases = {
  biddingClarificationIssue: {
    // The tender still runs: 15 days before its deadline the clarification is in time.
    inOrder: async (world) => ({
      tender: await issued(
        world,
        {},
        { publishedOn: '2026-06-20', documentUntil: '2026-06-29', bidsDueAt: '2026-07-20T09:30:00+08:00' },
      ),
      issuedOn: TODAY,
      content: '工程量清单更正',
      isMaterial: true,
    }),
    spoilt: {
      BLANK: () => ({ content: '' }),
      FUTURE_DATE: () => ({ issuedOn: TOMORROW }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      ONE_DOCUMENT: () => ({ prequalification: NOWHERE }),
      CLARIFIED_BEFORE_ISSUE: () => ({ issuedOn: '2026-06-19' }),
      CLARIFIED_AFTER_DEADLINE: async (_, world) => ({ tender: await issued(world) }),
      CLARIFIED_TOO_LATE: async (_, world) => ({
        tender: await issued(
          world,
          {},
          { publishedOn: '2026-06-08', bidsDueAt: '2026-07-15T09:30:00+08:00', documentUntil: '2026-06-15' },
        ),
      }),
      DEADLINE_MOVED_UP: () => ({ deadlineAt: '2026-07-19T09:30:00+08:00' }),
      async TENDER_ENDED({ tender }, world) {
        await done(world, 'biddingTenderEnd', { ...ending(String(tender)), endedOn: '2026-06-30' });
        return {};
      },
      ALREADY_OPENED: async (_, world) => ({ tender: (await opened(world)).tender, issuedOn: '2026-03-02' }),
      async ALREADY_CONCLUDED(_, world) {
        const prequalification = await concluded(world);
        return { tender: null, prequalification };
      },
    },
    faulty: { tender: NOWHERE, content: ' ', issuedOn: TOMORROW },
    told: ['BLANK content', 'FUTURE_DATE issuedOn', 'NOT_FOUND tender'],
  },
};

async function concluded(world: Parameters<typeof issued>[0]): Promise<string> {
  const id = await prequalification(world);
  const applicants = [{ enterprise: ids.first, isQualified: true }];
  await done(world, 'biddingPrequalificationConclude', { prequalification: id, concludedOn: '2026-02-26', applicants });
  return id;
}
