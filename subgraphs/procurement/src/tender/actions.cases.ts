import { type ActionCases, amountFaults, NOWHERE, publicationFaults, TOMORROW } from '../testing/cases.js';
import { bidInput, failureInput, packageInput, received, tenderInput } from '../testing/procedure.js';
import { done, projectInput } from '../testing/world.js';

const register = { method: 'OPEN_TENDER', category: 'GOODS', itemCode: 'A02010105' };

type Opening = { tender: string; bids: Record<string, unknown>[] };

/** The opening with its first bid read out differently. */
const readOut = (input: object, changes: object) => {
  const [first, ...others] = (input as Opening).bids;
  return { bids: [{ ...first, ...changes }, ...others] };
};

export const tenderCases: ActionCases = {
  procurementTenderIssue: {
    // A tender for goods that still runs, so that its days can be moved.
    inOrder: async (world) => ({
      ...tenderInput(await done(world, 'procurementProjectRegister', { ...projectInput(), ...register })),
      publishedOn: '2026-06-30',
      availableUntil: '2026-07-07',
      bidsDueAt: '2026-07-20T09:30:00+08:00',
    }),
    spoilt: {
      ...publicationFaults,
      ...amountFaults('bidGuarantee'),
      NOT_FOUND: () => ({ project: NOWHERE }),
      NO_TENDER: async (_, world) => ({
        project: await done(world, 'procurementProjectRegister', { ...projectInput(), method: 'SINGLE_SOURCE' }),
      }),
      DEADLINE_BEFORE_ISSUE: () => ({ bidsDueAt: '2026-06-29T09:30:00+08:00' }),
      AVAILABLE_TOO_SHORT: () => ({ availableUntil: '2026-07-06' }),
      BID_PERIOD_TOO_SHORT: () => ({ bidsDueAt: '2026-07-19T09:30:00+08:00' }),
      DUPLICATE_PACKAGE: () => ({ packages: [packageInput('1', '600000'), packageInput('1', '600000')] }),
      PACKAGES_ABOVE_BUDGET: () => ({ packages: [packageInput('1', '700000'), packageInput('2', '600000.01')] }),
      CEILING_ABOVE_BUDGET: () => ({
        packages: [{ ...packageInput('1', '600000'), ceilingPrice: { amount: '600000.01' } }],
      }),
      GUARANTEE_ABOVE_LIMIT: () => ({ bidGuarantee: { amount: '26000.01' } }),
      CURRENCY_MISMATCH: () => ({ bidGuarantee: { amount: '1', currency: 'USD' } }),
    },
    faulty: { project: NOWHERE, medium: '', availableUntil: '2026-06-29', bidGuarantee: { amount: '0' } },
    told: [
      'BLANK medium',
      'DEADLINE_BEFORE_ISSUE availableUntil',
      'AMOUNT_NOT_POSITIVE bidGuarantee.amount',
      'NOT_FOUND project',
    ],
  },

  procurementTenderOpen: {
    inOrder: async (world) => (await received(world)).opening,
    spoilt: {
      INVALID: () => ({ bids: [] }),
      FUTURE_DATE: () => ({ openedAt: `${TOMORROW}T09:30:00+08:00` }),
      NOT_FOUND: () => ({ tender: NOWHERE }),
      UNKNOWN_ENTERPRISE: (input) => readOut(input, { supplier: NOWHERE }),
      DUPLICATE_BIDDER: (input) => readOut(input, { supplier: (input as unknown as Opening).bids[1]!.supplier }),
      AMOUNT_NOT_POSITIVE: (input) => readOut(input, { price: { amount: '0' } }),
      AMOUNT_TOO_FINE: (input) => readOut(input, { price: { amount: '0.001' } }),
      AMOUNT_INVALID: (input) => readOut(input, { price: { amount: '1', currency: 'RMB' } }),
      CURRENCY_MISMATCH: (input) => readOut(input, { guarantee: { amount: '1', currency: 'USD' } }),
      ALREADY_OPENED: async (input, world) => {
        await done(world, 'procurementTenderOpen', input);
        return {};
      },
      OPENED_BEFORE_DEADLINE: () => ({ openedAt: '2026-02-02T09:29:59+08:00' }),
      BID_NOT_SEALED: async ({ tender, ...input }, world) => {
        const late = { ...bidInput(String(tender), '3'), receivedAt: '2026-02-02T09:30:01+08:00' };
        return readOut(input, { bid: await done(world, 'procurementBidReceive', late) });
      },
      PROCUREMENT_FAILED: async (input, world) => {
        await done(world, 'procurementFailureDeclare', failureInput(String(input.tender)));
        return {};
      },
      PACKAGE_OF_OTHER_TENDER: (input) => readOut(input, { packages: ['9'] }),
      BIDS_LEFT_SEALED: (input) => ({ bids: (input as unknown as Opening).bids.slice(1) }),
    },
    faulty: {
      tender: NOWHERE,
      openedAt: `${TOMORROW}T09:30:00+08:00`,
      bids: [{ bid: NOWHERE, supplier: NOWHERE, price: { amount: '0' } }],
    },
    told: [
      'FUTURE_DATE openedAt',
      'NOT_FOUND tender',
      'UNKNOWN_ENTERPRISE bids.0.supplier',
      'AMOUNT_NOT_POSITIVE bids.0.price.amount',
    ],
  },
};
