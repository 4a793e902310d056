import type { Day, Owed, Work } from '@integrity-graph/kit';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { keepDuties } from '../obligations.js';
import { ProcurementProject } from '../project/project.js';
import { within } from '../rules/within.js';
import { ProcurementAward } from './award.js';

/* What evaluation and award make the buyer, and a central agency, owe (政府采购法实施条例 33 and 43, 政府采购法 46). */

/** Brings the obligations on account of an evaluation in line with its records. */
export async function settleEvaluation(work: Work, evaluation: ProcurementEvaluation): Promise<void> {
  const [project] = await work.findAll(ProcurementProject, { id: evaluation.projectId });
  const [award] = await work.findAll(ProcurementAward, { evaluationId: evaluation.id });
  const owed = [...deliverReport(evaluation, project?.centralAgencyId), ...chooseSupplier(evaluation, award)];
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
  for (const bid of bids) await keepDuties(work, bid, returnGuarantee(bid, award, contract));
}

/** The same for one bid. */
export async function settleBid(work: Work, bid: ProcurementBid): Promise<void> {
  const [evaluation] = await work.findAll(ProcurementEvaluation, { tenderId: bid.tenderId });
  const [award] = evaluation ? await work.findAll(ProcurementAward, { evaluationId: evaluation.id }) : [];
  const [contract] = award ? await work.findAll(ProcurementContract, { awardId: award.id }) : [];
  if (award) await keepDuties(work, bid, returnGuarantee(bid, award, contract));
}

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
function chooseSupplier({ buyerId, reportReceivedOn }: ProcurementEvaluation, award?: ProcurementAward): Owed[] {
  if (!reportReceivedOn) return [];
  return [
    {
      kind: 'CHOOSE_SUPPLIER',
      title: '确定中标、成交供应商 · choose the supplier',
      obligorId: buyerId,
      obligee: null,
      incurredOn: reportReceivedOn,
      ...within('supplier_choice', reportReceivedOn),
      performed: done(award?.decidedOn),
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

/** 实施条例 33: to those who did not win from the notice on, to the winner from the signing on. */
function returnGuarantee(bid: ProcurementBid, award: ProcurementAward, contract?: ProcurementContract): Owed[] {
  const { buyerId, supplierId, guarantee, guaranteeReturnedOn } = bid;
  const isWinner = bid.id === award.bidId;
  const from = isWinner ? contract?.dateSigned : award.noticeIssuedOn;
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
