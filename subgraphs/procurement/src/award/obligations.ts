import type { Day, Owed, Work } from '@integrity-graph/kit';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { keepDuties } from '../obligations.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementProject } from '../project/project.js';
import { within } from '../rules/within.js';
import { ProcurementAward } from './award.js';

/* What evaluation and award make the buyer, and a central agency, owe (政府采购法实施条例 33 and 43, 政府采购法 46). */

/** Brings the obligations on account of an evaluation in line with its records. */
export async function settleEvaluation(work: Work, evaluation: ProcurementEvaluation): Promise<void> {
  const [project] = await work.findAll(ProcurementProject, { id: evaluation.projectId });
  const { chosenOn } = await outcomeOf(work, evaluation);
  const owed = [...deliverReport(evaluation, project?.centralAgencyId), ...chooseSupplier(evaluation, chosenOn)];
  await keepDuties(work, evaluation, owed);
}

/** The same for an award, for the evaluation it rests on, and for the guarantees of all who bid. */
export async function settleAward(work: Work, award: ProcurementAward): Promise<void> {
  const [contract] = await work.findAll(ProcurementContract, { awardId: award.id });
  const owed = [...announceAward(award), ...signContract(award, contract)];
  await keepDuties(work, award, owed);
  if (!award.evaluationId) return;
  const [evaluation] = await work.findAll(ProcurementEvaluation, { id: award.evaluationId });
  if (!evaluation) return;
  await settleEvaluation(work, evaluation);
  const bids = await work.findAll(ProcurementBid, { tenderId: evaluation.tenderId });
  const outcome = await outcomeOf(work, evaluation);
  for (const bid of bids) await keepDuties(work, bid, returnGuarantee(bid, outcome));
}

/** The same for one bid. */
export async function settleBid(work: Work, bid: ProcurementBid): Promise<void> {
  const [evaluation] = await work.findAll(ProcurementEvaluation, { tenderId: bid.tenderId });
  if (evaluation) await keepDuties(work, bid, returnGuarantee(bid, await outcomeOf(work, evaluation)));
}

type Awarded = Pick<ProcurementAward, 'bidId' | 'packageId' | 'decidedOn' | 'noticeIssuedOn'> & { signedOn?: Day };

/** What came of an evaluation. Where the project is divided, it is awarded once every package is. */
interface Outcome {
  awards: Awarded[];
  /** The first of each package, or of the whole: who is chosen when a winner withdraws does not make the choice late. */
  firsts: Awarded[];
  /** Day of the choice that left nothing to choose. */
  chosenOn?: Day;
}

async function outcomeOf(work: Work, { id, tenderId }: ProcurementEvaluation): Promise<Outcome> {
  const awards: Outcome['awards'] = [];
  for (const award of await work.findAll(ProcurementAward, { evaluationId: id })) {
    const { bidId, packageId, decidedOn, noticeIssuedOn } = award;
    const [contract] = await work.findAll(ProcurementContract, { awardId: award.id });
    awards.push({ bidId, packageId, decidedOn, noticeIssuedOn, signedOn: contract?.dateSigned });
  }
  const packages = await work.findAll(ProcurementPackage, { tenderId });
  const parts = packages.length > 0 ? packages.map((one) => one.id) : [undefined];
  const inOrder = awards.toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));
  const firsts = parts.flatMap(
    (part) => inOrder.find(({ packageId }) => part === undefined || packageId === part) ?? [],
  );
  const isChosen = firsts.length === parts.length;
  return { awards, firsts, chosenOn: isChosen ? lastOf(firsts.map(({ decidedOn }) => decidedOn)) : undefined };
}

/** The last of some days, once all of them are known. */
const lastOf = (days: readonly (Day | null | undefined)[]): Day | undefined =>
  days.every((day) => day != null) ? days.toSorted().at(-1) : undefined;

/** 实施条例 43. A commercial agency is no body of government: its delay is told by the days on the record. */
function deliverReport({ evaluatedOn, reportReceivedOn }: ProcurementEvaluation, agencyId?: string | null): Owed[] {
  if (!agencyId) return [];
  return [
    {
      kind: 'DELIVER_EVALUATION_REPORT',
      title: '送交评审报告 · deliver the evaluation report',
      obligorId: agencyId,
      obligee: null,
      incurredOn: evaluatedOn,
      ...within('evaluation_report_delivery', evaluatedOn),
      performed: done(reportReceivedOn),
    },
  ];
}

/** 实施条例 43: from the day the buyer has the report. */
function chooseSupplier({ buyerId, reportReceivedOn }: ProcurementEvaluation, chosenOn?: Day): Owed[] {
  if (!reportReceivedOn) return [];
  return [
    {
      kind: 'CHOOSE_SUPPLIER',
      title: '确定中标、成交供应商 · choose the supplier',
      obligorId: buyerId,
      obligee: null,
      incurredOn: reportReceivedOn,
      ...within('supplier_choice', reportReceivedOn),
      performed: done(chosenOn),
    },
  ];
}

/** 实施条例 43: the notice to the supplier, and the result to the public. */
function announceAward({ buyerId, supplierId, decidedOn, noticeIssuedOn, datePublished }: ProcurementAward): Owed[] {
  return [
    {
      kind: 'ISSUE_AWARD_NOTICE',
      title: '发出中标、成交通知书 · issue the award notice',
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      incurredOn: decidedOn,
      ...within('award_notice', decidedOn),
      performed: done(noticeIssuedOn),
    },
    {
      kind: 'PUBLISH_RESULT',
      title: '公告中标、成交结果 · publish the result',
      obligorId: buyerId,
      obligee: null,
      incurredOn: decidedOn,
      ...within('result_publication', decidedOn),
      performed: done(datePublished),
    },
  ];
}

/** 政府采购法 46: within thirty days of the issue of the notice. */
function signContract(
  { buyerId, supplierId, noticeIssuedOn }: ProcurementAward,
  contract?: ProcurementContract,
): Owed[] {
  if (!noticeIssuedOn) return [];
  return [
    {
      kind: 'SIGN_CONTRACT',
      title: '签订采购合同 · sign the contract',
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      incurredOn: noticeIssuedOn,
      ...within('contract_signing', noticeIssuedOn),
      performed: done(contract?.dateSigned),
    },
  ];
}

/**
 * 实施条例 33: to those who did not win from the notice on, to the winner from the signing on. Of several packages the
 * last one counts: until then the bid is held.
 */
function returnGuarantee(bid: ProcurementBid, { awards, firsts, chosenOn }: Outcome): Owed[] {
  const { buyerId, supplierId, guarantee, guaranteeReturnedOn } = bid;
  const won = awards.filter(({ bidId }) => bidId === bid.id);
  const isWinner = won.length > 0;
  const ended = isWinner ? won.map(({ signedOn }) => signedOn) : firsts.map(({ noticeIssuedOn }) => noticeIssuedOn);
  const from = chosenOn && lastOf(ended);
  if (!guarantee || !supplierId || !from) return [];
  const performed = guaranteeReturnedOn && { on: guaranteeReturnedOn, amount: guarantee, inFull: true };
  return [
    {
      kind: 'RETURN_BID_GUARANTEE',
      title: `退还投标保证金 ${bid.receiptNumber} · return the bid guarantee`,
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      amount: guarantee,
      incurredOn: from,
      ...within(isWinner ? 'bid_guarantee_return' : 'bid_guarantee_return_losers', from),
      performed: performed || undefined,
    },
  ];
}

const done = (on: Day | null | undefined): Owed['performed'] => (on ? { on, inFull: true } : undefined);
