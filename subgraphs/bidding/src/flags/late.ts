import { type Context, type Day, dayOf, NotApplicable, type RecordClass, tableOf, watch } from '@integrity-graph/kit';
import { BiddingAward } from '../award/award.js';
import { BiddingBid } from '../bid/bid.js';
import { BiddingCandidatePublicity } from '../candidates/publicity.js';
import { BiddingComplaint } from '../complaint/complaint.js';
import { BiddingContract } from '../contract/contract.js';
import { BiddingEvaluation } from '../evaluation/evaluation.js';
import { BiddingObjection } from '../objection/objection.js';
import { BiddingProject } from '../project/project.js';
import { BiddingWrittenReport } from '../report/report.js';
import { latePeriod } from './periods.js';

const NOT_BY_LAW = new NotApplicable('非依法必须招标 · not one the law has tendered');
const NO_BOND = new NotApplicable('未收取保证金，或依法不予退还 · no bond was given, or it is kept');
const LAPSED = new NotApplicable('中标资格已取消 · the winner lost the award');
const bodyOf = ({ tendererId }: { tendererId: string }) => tendererId;

/** The day of the first record of a type that names another, nothing while there is none. */
async function dayIn(context: Context, type: RecordClass, day: string, by: string, id: string) {
  const [row] = await context.rows<{ day: Day }>(
    `select ${day}::text as day from ${tableOf(type)} where ${by} = ?::uuid order by ${day} limit 1`,
    [id],
  );
  return row?.day;
}

export const CANDIDATES_PUBLISHED_LATE = latePeriod<BiddingEvaluation>({
  code: 'CANDIDATES_PUBLISHED_LATE',
  title: '中标候选人公示超期 · candidates published late (招标投标法实施条例 54)',
  record: () => BiddingEvaluation,
  period: 'candidates_publication',
  from: '收到评标报告日期 · day the report was received',
  to: '公示日期 · day of publication',
  column: 'report_received_on',
  dayOf: ({ reportReceivedOn }) => reportReceivedOn,
  async daysOf({ projectId, tenderId, reportReceivedOn }, context) {
    const project = await context.load(BiddingProject, projectId);
    if (!project?.isMustTender) return NOT_BY_LAW;
    const to = await dayIn(context, BiddingCandidatePublicity, 'published_on', 'tender_id', tenderId);
    return { from: reportReceivedOn, to };
  },
  bodyOf,
  watches: [
    {
      type: BiddingCandidatePublicity,
      targets: (ids, context) =>
        context.rows(
          `select e.id from ${tableOf(BiddingEvaluation)} e join ${tableOf(BiddingCandidatePublicity)} p
             on p.tender_id = e.tender_id where p.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});

export const REPORTED_LATE = latePeriod<BiddingAward>({
  code: 'REPORTED_LATE',
  title: '书面报告超期 · written report submitted late (招标投标法 47)',
  record: () => BiddingAward,
  period: 'written_report',
  from: '确定中标人日期 · day of the choice',
  to: '提交日期 · day it was submitted',
  column: 'decided_on',
  dayOf: ({ decidedOn }) => decidedOn,
  async daysOf({ id, projectId, decidedOn }, context) {
    const project = await context.load(BiddingProject, projectId);
    if (!project?.isMustTender) return NOT_BY_LAW;
    return { from: decidedOn, to: await dayIn(context, BiddingWrittenReport, 'submitted_on', 'award_id', id) };
  },
  bodyOf,
  watches: [watch(BiddingWrittenReport, 'award_id')],
});

export const SIGNED_LATE = latePeriod<BiddingAward>({
  code: 'SIGNED_LATE',
  title: '订立合同超期 · contract signed late (招标投标法 46)',
  record: () => BiddingAward,
  period: 'contract_signing',
  from: '中标通知书发出日期 · day the notice was issued',
  to: '签订日期 · date signed',
  column: 'decided_on',
  dayOf: ({ noticeIssuedOn, decidedOn }) => noticeIssuedOn ?? decidedOn,
  async daysOf({ id, noticeIssuedOn, lapsedOn }, context) {
    if (lapsedOn) return LAPSED;
    const to = await dayIn(context, BiddingContract, 'date_signed', 'award_id', id);
    return { from: noticeIssuedOn ?? undefined, to };
  },
  bodyOf,
  watches: [watch(BiddingContract, 'award_id')],
});

export const BOND_RETURNED_LATE = latePeriod<BiddingBid>({
  code: 'BOND_RETURNED_LATE',
  title: '退还投标保证金超期 · bid bond returned late (招标投标法实施条例 57)',
  record: () => BiddingBid,
  period: 'bid_bond_return',
  from: '合同签订日期 · date of the contract',
  to: '退还日期 · day of return',
  column: 'bond_returned_on',
  dayOf: ({ bondReturnedOn, receivedAt }) => bondReturnedOn ?? dayOf(receivedAt),
  async daysOf({ tenderId, bond, bondReturnedOn, status, isBondKept }, context) {
    if (!bond || isBondKept) return NO_BOND;
    if (status === 'WITHDRAWN') return new NotApplicable('投标截止前已撤回 · it was withdrawn before the deadline');
    const from = await dayIn(context, BiddingContract, 'date_signed', 'tender_id', tenderId);
    return { from, to: bondReturnedOn ?? undefined };
  },
  bodyOf,
});

export const WITHDRAWN_BOND_RETURNED_LATE = latePeriod<BiddingBid>({
  code: 'WITHDRAWN_BOND_RETURNED_LATE',
  title: '撤回投标后退还投标保证金超期 · bond of a withdrawn bid returned late (招标投标法实施条例 35)',
  record: () => BiddingBid,
  period: 'bid_bond_return_withdrawn',
  from: '收到书面撤回通知日期 · day the notice was received',
  to: '退还日期 · day of return',
  column: 'bond_returned_on',
  dayOf: ({ withdrawnAt, receivedAt }) => dayOf(withdrawnAt ?? receivedAt),
  async daysOf({ bond, bondReturnedOn, status, withdrawnAt }) {
    if (!bond) return NO_BOND;
    if (status !== 'WITHDRAWN')
      return new NotApplicable('未在投标截止前撤回 · it was not withdrawn before the deadline');
    return { from: dayOf(withdrawnAt!), to: bondReturnedOn ?? undefined };
  },
  bodyOf,
});

export const OBJECTION_REPLIED_LATE = latePeriod<BiddingObjection>({
  code: 'OBJECTION_REPLIED_LATE',
  title: '答复异议超期 · objection replied to late (招标投标法实施条例 22、54)',
  record: () => BiddingObjection,
  period: 'candidates_objection_reply',
  from: '提出日期 · day it was received',
  to: '答复日期 · day of the reply',
  column: 'lodged_on',
  dayOf: ({ lodgedOn }) => lodgedOn,
  daysOf: async ({ isInTime, lodgedOn, repliedOn }) =>
    isInTime ? { from: lodgedOn, to: repliedOn ?? undefined } : new NotApplicable('逾期提出 · it came out of time'),
  bodyOf,
});

export const COMPLAINT_DECIDED_LATE = latePeriod<BiddingComplaint>({
  code: 'COMPLAINT_DECIDED_LATE',
  title: '投诉处理超期 · complaint decided late (招标投标法实施条例 61)',
  record: () => BiddingComplaint,
  period: 'complaint_decision',
  from: '受理日期 · day it was accepted',
  to: '决定日期 · day of the decision',
  column: 'lodged_on',
  dayOf: ({ examinedOn, lodgedOn }) => examinedOn ?? lodgedOn,
  daysOf: async ({ state, examinedOn, decidedOn, uncountedDays }) =>
    state === 'REJECTED'
      ? new NotApplicable('不予受理 · it was not accepted')
      : { from: examinedOn ?? undefined, to: decidedOn ?? undefined, stops: uncountedDays },
  bodyOf: ({ authorityId }) => authorityId,
});
