import { systemContext } from '@integrity-graph/kit';
import type { World } from '@integrity-graph/kit/testing';
import { done, ids, projectInput, publication } from './world.js';

/* One procurement from its intention to its award, as far as a test wants it. Two firms bid; the first wins. */

export const intentionInput = () => ({
  ...publication(),
  publishedOn: '2025-11-20',
  buyer: ids.buyer,
  name: '示例大道路灯改造',
  needSummary: '更换 320 盏路灯',
  budget: { amount: '1300000.00' },
  expectedOn: '2026-01-01',
});

export const intend = (world: World) => done(world, 'procurementIntentionPublish', intentionInput());

/** Calls for bids in January, opened on 2 February 2026 at 9.30. */
export const tenderInput = (project: string) => ({
  ...publication(),
  project,
  publishedOn: '2026-01-05',
  availableUntil: '2026-01-13',
  bidsDueAt: '2026-02-02T09:30:00+08:00',
  bidGuarantee: { amount: '26000.00' },
});

export async function issued(
  world: World,
  terms: object = {},
  call: object = {},
): Promise<{ project: string; tender: string }> {
  const project = await done(world, 'procurementProjectRegister', { ...projectInput(), ...terms });
  return { project, tender: await done(world, 'procurementTenderIssue', { ...tenderInput(project), ...call }) };
}

/** A package of a tender. */
export const packageInput = (number: string, amount: string) => ({ number, name: `第${number}包`, budget: { amount } });

/** What a tender of two packages calls for. */
export const divided = {
  packages: [packageInput('1', '800000.00'), packageInput('2', '500000.00')],
  bidGuarantee: { amount: '10000.00' },
};

export const bidInput = (tender: string, receiptNumber = '1') => ({
  tender,
  receiptNumber,
  seal: `封-${receiptNumber}`,
  receivedAt: '2026-02-02T08:50:00+08:00',
});

/** The numbers of the packages that the first and the second bid are for; all, where it is not said. */
type BidFor = readonly (string[] | undefined)[];

/** Two sealed bids, and what will be read out of them. */
export async function received(world: World, terms: object = {}, call: object = {}, bidFor: BidFor = []) {
  const { project, tender } = await issued(world, terms, call);
  const winner = await done(world, 'procurementBidReceive', bidInput(tender, '1'));
  const loser = await done(world, 'procurementBidReceive', bidInput(tender, '2'));
  const guarantee = { amount: '26000.00' };
  const opening = {
    tender,
    openedAt: '2026-02-02T09:30:00+08:00',
    bids: [
      { bid: winner, supplier: ids.supplier, price: { amount: '1280000.00' }, guarantee, packages: bidFor[0] },
      { bid: loser, supplier: ids.otherSupplier, price: { amount: '1295000.00' }, guarantee, packages: bidFor[1] },
    ],
  };
  return { project, tender, winner, loser, opening };
}

export async function opened(world: World, terms: object = {}, call: object = {}, bidFor: BidFor = []) {
  const procedure = await received(world, terms, call, bidFor);
  await done(world, 'procurementTenderOpen', procedure.opening);
  const { tender, winner, loser } = procedure;
  const evaluation = {
    tender,
    evaluatedOn: '2026-02-03',
    members: [
      { person: ids.expert, role: 'EXPERT' },
      { person: ids.otherExpert, role: 'EXPERT' },
      { person: ids.representative, role: 'BUYER_REPRESENTATIVE' },
    ],
    bids: [
      { bid: winner, score: '92.5', rank: 1 },
      { bid: loser, score: '88', rank: 2 },
    ],
  };
  return { ...procedure, evaluationInput: evaluation };
}

export async function evaluated(world: World, terms: object = {}, call: object = {}, bidFor: BidFor = []) {
  const procedure = await opened(world, terms, call, bidFor);
  const evaluation = await done(world, 'procurementEvaluationRecord', procedure.evaluationInput);
  const choice = {
    project: procedure.project,
    bid: procedure.winner,
    supplier: ids.supplier,
    value: { amount: '1280000.00' },
    decidedOn: '2026-02-09',
  };
  return { ...procedure, evaluation, choice };
}

/** The ids of the packages of a tender, by number. */
export async function packagesOf(world: World, tender: string): Promise<string[]> {
  const rows = await systemContext(world.runtime('procurement'), 'test').rows<{ id: string }>(
    'select id from package where tender_id = ?::uuid order by number',
    [tender],
  );
  return rows.map(({ id }) => id);
}

/** All of a tender fails on 5 February 2026, or what the terms name of it. */
export const failureInput = (tender: string, terms: object = {}) => ({
  tender,
  reason: 'TOO_FEW_SUPPLIERS',
  explanation: '实质响应采购文件的供应商只有两家',
  decidedOn: '2026-02-05',
  deciderPost: ids.head,
  ...terms,
});

export async function chosen(world: World, terms: object = {}) {
  const procedure = await evaluated(world, terms);
  return { ...procedure, award: await done(world, 'procurementAwardDecide', procedure.choice) };
}

/** Project and award with its notice of 10 February 2026 out: what a contract is signed on. */
export async function awarded(world: World, terms: object = {}): Promise<{ project: string; award: string }> {
  const { project, award } = await chosen(world, terms);
  await done(world, 'procurementAwardNotify', { award, issuedOn: '2026-02-10' });
  return { project, award };
}
