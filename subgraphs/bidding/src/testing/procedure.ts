import { systemContext } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { done, flagsOn, ids, next, notice } from './world.js';

/* One tender from its project to its contract, as far as a test wants it. Two firms bid; the first wins. */

export const projectInput = () => ({
  number: `示招〔2026〕${next()}号`,
  name: '示例大道改造',
  tenderer: ids.tenderer,
  responsiblePost: ids.deputy,
  agency: ids.agency,
  authority: ids.authority,
  category: 'WORKS',
  method: 'OPEN',
  organisation: 'ENTRUSTED',
  scope: '施工',
  market: '市政道路施工',
  estimate: { amount: '10000000.00' },
  isMustTender: true,
  isStateControlled: true,
  approvalNumber: '示发改〔2026〕1号',
  approvedBy: ids.authority,
  approvedOn: '2026-01-05',
});

export const registered = (world: World, terms: object = {}): Promise<string> =>
  done(world, 'biddingProjectRegister', { ...projectInput(), ...terms });

export const sectionInput = (project: string) => ({
  project,
  number: '1',
  name: '第一标段',
  estimate: { amount: '6000000.00' },
  itemCode: '450301',
});

export async function section(world: World, terms: object = {}, of: object = {}): Promise<string> {
  return done(world, 'biddingSectionRegister', { ...sectionInput(await registered(world, terms)), ...of });
}

export const prequalificationInput = (of: string) => ({
  ...notice(),
  section: of,
  documentUntil: '2026-02-09',
  applicationsDueAt: '2026-02-24T17:00:00+08:00',
});

export async function prequalification(world: World): Promise<string> {
  return done(world, 'biddingPrequalificationPublish', prequalificationInput(await section(world)));
}

/** Calls for bids in February, opened on 2 March 2026 at 9.30. */
export const tenderInput = (of: string) => ({
  ...notice(),
  section: of,
  documentUntil: '2026-02-09',
  bidsDueAt: '2026-03-02T09:30:00+08:00',
  evaluationMethod: 'COMPREHENSIVE',
  bidBond: { amount: '120000.00' },
});

export async function issued(world: World, terms: object = {}, call: object = {}): Promise<string> {
  return done(world, 'biddingTenderIssue', { ...tenderInput(await section(world, terms)), ...call });
}

export const bidInput = (tender: string, receiptNumber = '1') => ({
  tender,
  receiptNumber,
  seal: `封-${receiptNumber}`,
  receivedAt: '2026-03-02T08:50:00+08:00',
});

export interface Received {
  tender: string;
  bids: string[];
  opening: { tender: string; openedAt: string; bids: Record<string, unknown>[] };
}

/** What the bids of a tender say beside their price, the first bid’s first. */
export type Said = readonly object[];

/** What a bid says that the bidder makes together with a third firm. */
export const joint = () => ({
  consortium: [{ enterprise: ids.third, task: '管线施工' }],
  jointAgreement: '共同投标协议〔2026〕1号',
});

/** Sealed bids, and what will be read out of them: of three firms, unless it is said who else bids. */
export async function received(
  world: World,
  { terms = {}, call = {}, prices = ['5800000.00', '5950000.00'], said = [] as Said } = {},
): Promise<Received> {
  const tender = await issued(world, terms, call);
  const bids: string[] = [];
  for (const index of prices.keys()) {
    bids.push(await done(world, 'biddingBidReceive', bidInput(tender, String(index + 1))));
  }
  const firms = [ids.first, ids.second, ids.third];
  const read = bids.map((bid, index) => ({
    bid,
    bidder: firms[index],
    price: { amount: prices[index] },
    bond: { amount: '120000.00' },
    ...said[index],
  }));
  return { tender, bids, opening: { tender, openedAt: '2026-03-02T09:30:00+08:00', bids: read } };
}

export async function opened(world: World, terms: Parameters<typeof received>[1] = {}) {
  const procedure = await received(world, terms);
  await done(world, 'biddingTenderOpen', procedure.opening);
  return procedure;
}

export const members = () => [
  { person: ids.expert, role: 'EXPERT' },
  { person: ids.otherExpert, role: 'EXPERT' },
  { person: ids.thirdExpert, role: 'EXPERT' },
  { person: ids.fourthExpert, role: 'EXPERT' },
  { person: ids.representative, role: 'REPRESENTATIVE' },
];

export const evaluationInput = ({ tender, bids }: Received) => ({
  tender,
  evaluatedOn: '2026-03-03',
  reportReceivedOn: '2026-03-04',
  members: members(),
  // Three candidates at most (条例 53).
  bids: bids.map((bid, index) => ({ bid, score: String(92 - index), rank: index < 3 ? index + 1 : null })),
});

export async function evaluated(world: World, terms: Parameters<typeof received>[1] = {}, found: object = {}) {
  const procedure = await opened(world, terms);
  const evaluation = await done(world, 'biddingEvaluationRecord', { ...evaluationInput(procedure), ...found });
  return { ...procedure, evaluation };
}

export const publicityInput = (tender: string) => ({
  ...notice(),
  basis: '招标投标法实施条例 54',
  publishedOn: '2026-03-06',
  until: '2026-03-09',
  tender,
});

export async function published(world: World, terms: Parameters<typeof received>[1] = {}, found: object = {}) {
  const procedure = await evaluated(world, terms, found);
  return { ...procedure, publicity: await done(world, 'biddingCandidatesPublish', publicityInput(procedure.tender)) };
}

export const awardInput = ({ tender, bids }: Received) => ({ tender, bid: bids[0], decidedOn: '2026-03-11' });

export async function awarded(world: World, terms: Parameters<typeof received>[1] = {}, choice: object = {}) {
  const procedure = await published(world, terms);
  const award = await done(world, 'biddingAwardDecide', { ...awardInput(procedure), ...choice });
  return { ...procedure, award };
}

export async function notified(world: World, terms: Parameters<typeof received>[1] = {}) {
  const procedure = await awarded(world, terms);
  await done(world, 'biddingAwardNotify', { award: procedure.award, issuedOn: '2026-03-12' });
  return procedure;
}

export const lapseInput = (award: string) => ({
  award,
  lapsedOn: '2026-04-15',
  lapse: 'NOT_SIGNED',
  lapseDocument: '示交招〔2026〕12号',
});

export const contractInput = (award: string) => ({
  award,
  number: `示合〔2026〕${next()}号`,
  value: { amount: '5800000.00' },
  dateSigned: '2026-03-25',
  performanceBond: { amount: '580000.00' },
  completionDueOn: '2026-06-10',
});

export async function signed(world: World, terms: Parameters<typeof received>[1] = {}, contract: object = {}) {
  const procedure = await notified(world, terms);
  const input = { ...contractInput(procedure.award), ...contract };
  return { ...procedure, contract: await done(world, 'biddingContractSign', input) };
}

/** An objection to the result of the evaluation, two days into its publicity. */
export const objectionInput = (tender: string) => ({
  tender,
  enterprise: ids.second,
  lodgedOn: '2026-03-08',
  matter: '第一候选人业绩材料不实',
});

export const complaintInput = (tender: string) => ({
  tender,
  enterprise: ids.second,
  knownOn: '2026-03-08',
  lodgedOn: '2026-03-16',
  matter: '评标结果有误',
});

export async function complained(world: World): Promise<string> {
  return done(world, 'biddingComplaintLodge', complaintInput((await published(world)).tender));
}

export async function accepted(world: World): Promise<string> {
  const complaint = await complained(world);
  await done(world, 'biddingComplaintExamine', { complaint, examinedOn: '2026-03-18' });
  return complaint;
}

/** The id of the evaluation of a tender. */
export async function evaluationOf(world: World, tender: string): Promise<string> {
  const [row] = await systemContext(world.runtime('bidding'), 'test').rows<{ id: string }>(
    'select id from evaluation where tender_id = ?::uuid',
    [tender],
  );
  return row!.id;
}

/**
 * Leads on a record, but for the one on tenders of two bidders: so are most procedures of the tests, and of that they
 * speak by itself.
 */
export const flagsBeside = async (world: World, record: string) =>
  (await flagsOn(world, record)).filter(({ rule }) => rule !== 'FEW_BIDDERS_OPENED');

/** A flag: a contract whose value is not the price of the award. */
export async function raiseFlag(world: World): Promise<string> {
  const { contract } = await signed(world, {}, { value: { amount: '5700000.00' }, performanceBond: null });
  const [flag] = await flagsOn(world, contract);
  return flag!.id;
}
