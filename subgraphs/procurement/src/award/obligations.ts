import { type Day, doneOn, type Owed, type Work } from '@integrity-graph/kit';
import { ProcurementBid } from '../bid/bid.js';
import { returnGuarantee } from '../bid/duty.js';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { keepDuties } from '../obligations.js';
import { ProcurementProject } from '../project/project.js';
import { owedWithin } from '../rules/period.js';
import { ProcurementTender } from '../tender/tender.js';
import type { ProcurementAward } from './award.js';
import { decidedOn, lastOf, type Part, partsOf } from './outcome.js';

/* What evaluation and award make the buyer, and a central agency, owe (政府采购法实施条例 33 and 43, 政府采购法 46). */

/** Brings the obligations on account of an evaluation in line with its records. */
export async function settleEvaluation(work: Work, evaluation: ProcurementEvaluation): Promise<void> {
  await keepEvaluation(work, evaluation, await partsOf(work, evaluation.tenderId));
}

async function keepEvaluation(work: Work, evaluation: ProcurementEvaluation, parts: readonly Part[]): Promise<void> {
  const [project] = await work.findAll(ProcurementProject, { id: evaluation.projectId });
  const chosenOn = decidedOn(parts);
  const owed = [...deliverReport(evaluation, project?.centralAgencyId), ...chooseSupplier(evaluation, chosenOn)];
  await keepDuties(work, evaluation, owed);
}

/** The same for an award, and for the tender it decides. */
export async function settleAward(work: Work, award: ProcurementAward): Promise<void> {
  const [contract] = await work.findAll(ProcurementContract, { awardId: award.id });
  const owed = [...announceAward(award), ...signContract(award, contract)];
  await keepDuties(work, award, owed);
  if (!award.evaluationId) return;
  const [evaluation] = await work.findAll(ProcurementEvaluation, { id: award.evaluationId });
  if (evaluation) await settleTender(work, evaluation.tenderId);
}

/** The same for a tender that something of was decided: for its evaluation, if any, and for what all who bid gave. */
export async function settleTender(work: Work, tenderId: string): Promise<void> {
  const parts = await partsOf(work, tenderId);
  const [evaluation] = await work.findAll(ProcurementEvaluation, { tenderId });
  if (evaluation) await keepEvaluation(work, evaluation, parts);
  await keepBids(work, tenderId, await work.findAll(ProcurementBid, { tenderId }), parts);
}

/** The same for a bid. */
export async function settleBid(work: Work, bid: ProcurementBid): Promise<void> {
  await keepBids(work, bid.tenderId, [bid], await partsOf(work, bid.tenderId));
}

async function keepBids(
  work: Work,
  tenderId: string,
  bids: readonly ProcurementBid[],
  parts: readonly Part[],
): Promise<void> {
  const [tender] = await work.findAll(ProcurementTender, { id: tenderId });
  const [project] = tender ? await work.findAll(ProcurementProject, { id: tender.projectId }) : [];
  if (project) for (const bid of bids) await keepDuties(work, bid, returnGuarantee(bid, parts, project));
}

/** 实施条例 43. A commercial agency is no body of government: its delay is told by the days on the record. */
function deliverReport({ evaluatedOn, reportReceivedOn }: ProcurementEvaluation, agencyId?: string | null): Owed[] {
  if (!agencyId) return [];
  return owedWithin('evaluation_report_delivery', evaluatedOn, {
    kind: 'DELIVER_EVALUATION_REPORT',
    title: '送交评审报告 · deliver the evaluation report',
    obligorId: agencyId,
    obligee: null,
    incurredOn: evaluatedOn,
    performed: doneOn(reportReceivedOn),
  });
}

/** 实施条例 43: from the day the buyer has the report, which is none too early for what had failed before. */
function chooseSupplier({ buyerId, reportReceivedOn }: ProcurementEvaluation, chosenOn?: Day): Owed[] {
  if (!reportReceivedOn) return [];
  return owedWithin('supplier_choice', reportReceivedOn, {
    kind: 'CHOOSE_SUPPLIER',
    title: '确定中标、成交供应商 · choose the supplier',
    obligorId: buyerId,
    obligee: null,
    incurredOn: reportReceivedOn,
    performed: doneOn(chosenOn && lastOf([chosenOn, reportReceivedOn])),
  });
}

/** 实施条例 43: the notice to the supplier, and the result to the public. */
function announceAward({ buyerId, supplierId, decidedOn, noticeIssuedOn, datePublished }: ProcurementAward): Owed[] {
  return [
    ...owedWithin('award_notice', decidedOn, {
      kind: 'ISSUE_AWARD_NOTICE',
      title: '发出中标、成交通知书 · issue the award notice',
      obligorId: buyerId,
      obligee: { type: 'Enterprise', id: supplierId },
      incurredOn: decidedOn,
      performed: doneOn(noticeIssuedOn),
    }),
    ...owedWithin('result_publication', decidedOn, {
      kind: 'PUBLISH_RESULT',
      title: '公告中标、成交结果 · publish the result',
      obligorId: buyerId,
      obligee: null,
      incurredOn: decidedOn,
      performed: doneOn(datePublished),
    }),
  ];
}

/** 政府采购法 46: within thirty days of the issue of the notice. */
function signContract(
  { buyerId, supplierId, noticeIssuedOn }: ProcurementAward,
  contract?: ProcurementContract,
): Owed[] {
  if (!noticeIssuedOn) return [];
  return owedWithin('contract_signing', noticeIssuedOn, {
    kind: 'SIGN_CONTRACT',
    title: '签订采购合同 · sign the contract',
    obligorId: buyerId,
    obligee: { type: 'Enterprise', id: supplierId },
    incurredOn: noticeIssuedOn,
    performed: doneOn(contract?.dateSigned),
  });
}
