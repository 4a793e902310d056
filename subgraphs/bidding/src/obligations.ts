import {
  type Day,
  doneOn,
  earliestOf,
  inCharge,
  keepObligations,
  type Owed,
  RecordType,
  SectorObligation,
  type Work,
} from '@integrity-graph/kit';
import type { BiddingAward } from './award/award.js';
import { BiddingBid } from './bid/bid.js';
import { returnOf } from './bid/duty.js';
import { BiddingCandidatePublicity } from './candidates/publicity.js';
import type { BiddingComplaint } from './complaint/complaint.js';
import { BiddingContract } from './contract/contract.js';
import type { BiddingEvaluation } from './evaluation/evaluation.js';
import type { BiddingObjection } from './objection/objection.js';
import { BiddingPrequalification } from './prequalification/prequalification.js';
import { BiddingProject } from './project/project.js';
import { publicationsOf } from './publication/publication.js';
import { BiddingWrittenReport } from './report/report.js';
import { dutyBasis, dutyPeriod, lastDayOf } from './rules/within.js';
import { BiddingTender } from './tender/tender.js';
import type { BiddingViolation } from './violation/violation.js';

/** What a tenderer or a supervising department owes on account of a tender. */
@RecordType({
  table: 'obligation',
  zh: '招标投标义务',
  en: 'Obligation of tendering and bidding',
  internal: true,
  bodies: ['obligor_id', 'obligee_id'],
})
export class BiddingObligation extends SectorObligation {}

const keep = (work: Work, subject: Parameters<typeof keepObligations>[2], owed: Owed[]) =>
  keepObligations(work, BiddingObligation, subject, owed);

const firm = (id: string): Owed['obligee'] => ({ type: 'Enterprise', id });

/** The project of a part, with the post that answers for it beside the tenderer's head. */
async function projectOf(work: Work, { projectId }: { projectId: string }) {
  const [project] = await work.findAll(BiddingProject, { id: projectId });
  const { responsiblePostId, approvedOn, approvalNumber } = project!;
  return { project: project!, responsibilities: inCharge(responsiblePostId, approvedOn, approvalNumber) };
}

/** The number under which it is tendered; null to a firm that speaks for itself and does not see the project. */
async function numberOf(work: Work, part: { projectId: string } | undefined): Promise<string | null> {
  const [project] = part ? await work.findAll(BiddingProject, { id: part.projectId }) : [];
  return project?.number ?? null;
}

/** 条例 54: candidates of what the law has tendered are published after the report. */
export async function settleEvaluation(work: Work, evaluation: BiddingEvaluation): Promise<void> {
  const { project, responsibilities } = await projectOf(work, evaluation);
  const duty = project.isMustTender && dutyPeriod('candidates_publication', evaluation.reportReceivedOn);
  const bids = await work.findAll(BiddingBid, { tenderId: evaluation.tenderId });
  // Where nobody is recommended there is nobody to publish.
  if (!duty || bids.every(({ rank }) => rank == null)) return;
  const [publicity] = await work.findAll(BiddingCandidatePublicity, { tenderId: evaluation.tenderId });
  await keep(work, evaluation, [
    {
      kind: 'PUBLISH_CANDIDATES',
      title: `公示中标候选人 ${project.number} · publish the candidates`,
      obligorId: evaluation.tendererId,
      obligee: null,
      incurredOn: evaluation.reportReceivedOn,
      ...duty,
      document: project.number,
      responsibilities,
      performed: doneOn(publicity?.publishedOn),
    },
  ]);
}

/** 条例 22 and 54: an objection that came in time is answered in three days. */
export async function settleObjection(work: Work, objection: BiddingObjection): Promise<void> {
  const { isInTime, against, lodgedOn, tendererId, enterpriseId, repliedOn } = objection;
  const rule = against === 'CANDIDATES' ? 'candidates_objection_reply' : 'document_objection_reply';
  const duty = isInTime && dutyPeriod(rule, lodgedOn);
  if (!duty) return;
  await keep(work, objection, [
    {
      kind: 'REPLY_OBJECTION',
      title: '答复异议 · reply to an objection',
      obligorId: tendererId,
      obligee: firm(enterpriseId),
      incurredOn: lodgedOn,
      ...duty,
      document: await numberOf(work, await objectedTo(work, objection)),
      performed: doneOn(repliedOn),
    },
  ]);
}

async function objectedTo(work: Work, { tenderId, prequalificationId }: BiddingObjection) {
  const [notice] = tenderId
    ? await work.findAll(BiddingTender, { id: tenderId })
    : await work.findAll(BiddingPrequalification, { id: prequalificationId });
  return notice;
}

/** 条例 61: whether it is accepted is decided in 3 working days, and the complaint in 30 that count. */
export async function settleComplaint(work: Work, complaint: BiddingComplaint): Promise<void> {
  const { authorityId, enterpriseId, lodgedOn, examinedOn, decidedOn, state, uncountedDays } = complaint;
  // Until there is a decision, the number is that of what was tendered.
  const document = complaint.decisionNumber ?? (await numberOf(work, complaint));
  const owed = { obligorId: authorityId, obligee: firm(enterpriseId), document };
  const examine = dutyPeriod('complaint_examination', lodgedOn);
  const decide =
    examinedOn && state !== 'REJECTED' && dutyPeriod('complaint_decision', examinedOn, { suspensions: uncountedDays });
  await keep(work, complaint, [
    ...(examine
      ? [
          {
            ...owed,
            kind: 'EXAMINE_COMPLAINT',
            title: '决定是否受理投诉 · decide whether to accept a complaint',
            incurredOn: lodgedOn,
            ...examine,
            performed: doneOn(examinedOn),
          },
        ]
      : []),
    ...(decide
      ? [
          {
            ...owed,
            kind: 'DECIDE_COMPLAINT',
            title: '作出投诉处理决定 · decide on a complaint',
            incurredOn: examinedOn,
            ...decide,
            performed: doneOn(decidedOn),
          },
        ]
      : []),
  ]);
}

/** 招标投标法 47 and 46: a written report after the choice, and a contract after the notice. */
export async function settleAward(work: Work, award: BiddingAward): Promise<void> {
  const { project, responsibilities } = await projectOf(work, award);
  const { tendererId: obligorId, enterpriseId, decidedOn, noticeIssuedOn } = award;
  const report = project.isMustTender && dutyPeriod('written_report', decidedOn);
  const sign = noticeIssuedOn && dutyPeriod('contract_signing', noticeIssuedOn);
  const [submitted] = await work.findAll(BiddingWrittenReport, { awardId: award.id });
  const [contract] = await work.findAll(BiddingContract, { awardId: award.id });
  await keep(work, award, [
    ...(report
      ? [
          {
            kind: 'SUBMIT_WRITTEN_REPORT',
            title: `提交招标投标情况书面报告 ${project.number} · report in writing on the tender`,
            obligorId,
            obligee: { type: 'GovernmentBody' as const, id: project.authorityId },
            incurredOn: decidedOn,
            ...report,
            document: project.number,
            responsibilities,
            performed: doneOn(submitted?.submittedOn),
          },
        ]
      : []),
    ...(sign
      ? [
          {
            kind: 'SIGN_CONTRACT',
            title: `订立书面合同 ${project.number} · sign the contract`,
            obligorId,
            obligee: firm(enterpriseId),
            amount: award.value,
            incurredOn: noticeIssuedOn,
            ...sign,
            document: project.number,
            responsibilities,
            performed: contract
              ? { on: contract.dateSigned, amount: contract.value, inFull: true }
              : doneOn(endedWith(award)),
          },
        ]
      : []),
  ]);
}

/**
 * A winner who lost the award is owed no contract any more: the duty ends with the award, and nobody was late with what
 * is not there. So it is closed no later than its last day, however long the tenderer waited.
 */
function endedWith({ lapsedOn, noticeIssuedOn }: BiddingAward): Day | undefined {
  const dueOn = noticeIssuedOn && lastDayOf('contract_signing', noticeIssuedOn);
  return lapsedOn ? earliestOf(dueOn ? [lapsedOn, dueOn] : [lapsedOn]) : undefined;
}

/** 招标投标法 28 and 42: what failed is tendered anew; the law sets no day. What the tenderer gave up, or the winner lost, need not be. */
export async function settleTender(work: Work, tender: BiddingTender): Promise<void> {
  const { endedOn, ending, sectionId, tendererId } = tender;
  if (!endedOn || ending === 'TERMINATED' || ending === 'WINNER_LOST') return;
  const { project, responsibilities } = await projectOf(work, tender);
  const isOwed = ending === 'TOO_FEW_BIDDERS' || project.isMustTender;
  const rule = ending === 'TOO_FEW_BIDDERS' ? 'retender_too_few' : 'retender_all_rejected';
  const legalBasis = isOwed && dutyBasis(rule, endedOn);
  if (!legalBasis) return;
  const tenders = await work.findAll(BiddingTender, { sectionId });
  const later = tenders.filter(({ id, publishedOn }) => id !== tender.id && publishedOn >= endedOn);
  await keep(work, tender, [
    {
      kind: 'TENDER_ANEW',
      title: `重新招标 ${project.number} ${tender.name} · tender anew`,
      obligorId: tendererId,
      obligee: null,
      incurredOn: endedOn,
      legalBasis,
      document: project.number,
      responsibilities,
      performed: doneOn(earliestOf(later.map(({ publishedOn }) => publishedOn))),
    },
  ]);
}

/** 条例 35, 57, 26 and 31: bonds go back, each with its interest. */
export async function settleBids(work: Work, tender: BiddingTender, of?: readonly BiddingBid[]): Promise<void> {
  const [contract] = await work.findAll(BiddingContract, { tenderId: tender.id });
  const document = await numberOf(work, tender);
  for (const bid of of ?? (await work.findAll(BiddingBid, { tenderId: tender.id }))) {
    const { bond, bidderId, bondReturnedOn, tendererId, receiptNumber } = bid;
    const owed = returnOf(bid, tender, contract?.dateSigned);
    if (!owed || !bond || !bidderId) continue;
    await keep(work, bid, [
      {
        kind: 'RETURN_BID_BOND',
        title: `退还投标保证金及利息 ${receiptNumber} · return the bid bond with its interest`,
        obligorId: tendererId,
        obligee: firm(bidderId),
        amount: bond,
        ...owed,
        document,
        performed: bondReturnedOn ? { on: bondReturnedOn, amount: bond, inFull: true } : undefined,
      },
    ]);
  }
}

/** 条例 78: decisions on violations are announced. The regulation sets no day, so the duty has none. */
export async function settleViolation(work: Work, violation: BiddingViolation): Promise<void> {
  const publications = await publicationsOf(work, violation.id);
  await keep(work, violation, [
    {
      kind: 'ANNOUNCE_DECISION',
      title: `公告违法行为处理决定 ${violation.number} · announce a decision on a violation`,
      obligorId: violation.authorityId,
      obligee: null,
      incurredOn: violation.decidedOn,
      legalBasis: { title: '招标投标法实施条例', article: '78' },
      performed: doneOn(earliestOf(publications.map(({ publishedOn }) => publishedOn))),
    },
  ]);
}
