import { dayOf, NotApplicable } from '@integrity-graph/kit';
import { BiddingCandidatePublicity } from '../candidates/publicity.js';
import { BiddingClarification } from '../clarification/clarification.js';
import { BiddingPrequalification } from '../prequalification/prequalification.js';
import { BiddingProject } from '../project/project.js';
import { BiddingTender } from '../tender/tender.js';
import { shortPeriod } from './periods.js';

const NOT_BY_LAW = new NotApplicable('非依法必须招标 · not one the law has tendered');
const bodyOf = ({ tendererId }: { tendererId: string }) => tendererId;
const issued = '公告日期 · day of the notice';

export const SALE_SHORT = shortPeriod<BiddingTender>({
  code: 'SALE_SHORT',
  title: '招标文件发售期不足 · documents on sale too shortly (招标投标法实施条例 16)',
  record: () => BiddingTender,
  period: 'document_sale',
  from: issued,
  to: '停止发售日期 · last day of the sale',
  column: 'published_on',
  dayOf: ({ publishedOn }) => publishedOn,
  daysOf: async ({ publishedOn, documentUntil }) => ({ from: publishedOn, to: documentUntil }),
  bodyOf,
});

export const BID_PERIOD_SHORT = shortPeriod<BiddingTender>({
  code: 'BID_PERIOD_SHORT',
  title: '投标期限不足 · too little time to bid (招标投标法 24)',
  record: () => BiddingTender,
  period: 'bid_period',
  from: issued,
  to: '投标截止日期 · day of the bid deadline',
  column: 'published_on',
  dayOf: ({ publishedOn }) => publishedOn,
  async daysOf({ projectId, publishedOn, bidsDueAt }, context) {
    const project = await context.load(BiddingProject, projectId);
    return project?.isMustTender ? { from: publishedOn, to: dayOf(bidsDueAt) } : NOT_BY_LAW;
  },
  bodyOf,
});

export const APPLICATION_SHORT = shortPeriod<BiddingPrequalification>({
  code: 'APPLICATION_SHORT',
  title: '提交资格预审申请的时间不足 · too little time to apply for prequalification (招标投标法实施条例 17)',
  record: () => BiddingPrequalification,
  period: 'prequalification_application',
  from: '停止发售日期 · last day of the sale',
  to: '申请截止日期 · last day to apply',
  column: 'published_on',
  dayOf: ({ publishedOn }) => publishedOn,
  async daysOf({ projectId, documentUntil, applicationsDueAt }, context) {
    const project = await context.load(BiddingProject, projectId);
    return project?.isMustTender ? { from: documentUntil, to: dayOf(applicationsDueAt) } : NOT_BY_LAW;
  },
  bodyOf,
});

const clarified = (code: string, title: string, period: string, of: 'tenderId' | 'prequalificationId') =>
  shortPeriod<BiddingClarification>({
    code,
    title,
    record: () => BiddingClarification,
    period,
    from: '澄清发出日期 · day of the clarification',
    to: '截止日期 · day of the deadline',
    column: 'issued_on',
    dayOf: ({ issuedOn }) => issuedOn,
    daysOf: async (clarification) =>
      clarification[of] && clarification.isMaterial
        ? { from: clarification.issuedOn, to: dayOf(clarification.deadlineAt) }
        : new NotApplicable('不影响编制，或属其他文件 · it cannot affect what is prepared, or is of other documents'),
    bodyOf,
  });

export const CLARIFIED_LATE = clarified(
  'CLARIFIED_LATE',
  '澄清至投标截止时间不足 · clarified shortly before the bid deadline (招标投标法 23)',
  'clarification_lead',
  'tenderId',
);

export const PREQUALIFICATION_CLARIFIED_LATE = clarified(
  'PREQUALIFICATION_CLARIFIED_LATE',
  '澄清至申请截止时间不足 · clarified shortly before the last instant to apply (招标投标法实施条例 21)',
  'prequalification_clarification_lead',
  'prequalificationId',
);

export const PUBLICITY_SHORT = shortPeriod<BiddingCandidatePublicity>({
  code: 'PUBLICITY_SHORT',
  title: '中标候选人公示期不足 · candidates published too shortly (招标投标法实施条例 54)',
  record: () => BiddingCandidatePublicity,
  period: 'candidates_publicity',
  from: '公示日期 · day of publication',
  to: '公示截止日期 · last day of the publicity',
  column: 'published_on',
  dayOf: ({ publishedOn }) => publishedOn,
  async daysOf({ projectId, publishedOn, until }, context) {
    const project = await context.load(BiddingProject, projectId);
    return project?.isMustTender ? { from: publishedOn, to: until } : NOT_BY_LAW;
  },
  bodyOf,
});
