import {
  childrenOn,
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { InvestmentAgreement } from './agreement/agreement.js';
import { agreementsImport } from './agreement/import.js';
import { agreementSign } from './agreement/sign.js';
import { changeAgree } from './change/agree.js';
import { InvestmentChange } from './change/change.js';
import { changeDecide } from './change/decide.js';
import { changeNotify } from './change/notify.js';
import { changePrepare } from './change/prepare.js';
import { commitmentAssess } from './commitment/assess.js';
import { InvestmentCommitment } from './commitment/commitment.js';
import { commitmentsImport } from './commitment/import.js';
import { commitmentMake } from './commitment/make.js';
import { commitmentMeetCondition } from './commitment/meet-condition.js';
import { InvestmentCompensation } from './compensation/compensation.js';
import { compensationPay } from './compensation/pay.js';
import { complaintAccept } from './complaint/accept.js';
import { InvestmentComplaint } from './complaint/complaint.js';
import { complaintDecide } from './complaint/decide.js';
import { complaintExtend } from './complaint/extend.js';
import { complaintLodge } from './complaint/lodge.js';
import { InvestmentFinding } from './finding/finding.js';
import { findingPublish } from './finding/publish.js';
import { findingRecord } from './finding/record.js';
import { findingRectify } from './finding/rectify.js';
import { flags, InvestmentFlag } from './flags/flags.js';
import { fulfilmentConfirm, fulfilmentContest } from './fulfilment/answer.js';
import { InvestmentFulfilment } from './fulfilment/fulfilment.js';
import { fulfilmentRecord } from './fulfilment/record.js';
import { ViolationGrounds } from './grounds/grounds.js';
import { InvestmentObligation } from './obligations.js';
import { policiesImport } from './policy/import.js';
import { policyIssue } from './policy/issue.js';
import { InvestmentPolicy } from './policy/policy.js';
import { policyPublish } from './policy/publish.js';
import { policyRepeal } from './policy/repeal.js';
import { InvestmentPublication, publicationsOn } from './publication/publication.js';
import { reasonReviewDecide } from './reason-review/decide.js';
import { InvestmentReasonReview } from './reason-review/review.js';
import { reviewConclude } from './review/conclude.js';
import { InvestmentReview } from './review/review.js';
import { loadSample } from './sample.js';

/** What lies under a commitment. */
const COMMITMENT_FIELDS = [
  { field: 'fulfilments', type: InvestmentFulfilment, description: '兑现记录 · fulfilments, contested ones included' },
  { field: 'changes', type: InvestmentChange, description: '变更 · changes, rejected ones included' },
  { field: 'reasonReviews', type: InvestmentReasonReview, description: '变更理由复核 · reviews of reasons' },
  { field: 'compensations', type: InvestmentCompensation, description: '补偿支付 · compensation paid' },
  { field: 'complaints', type: InvestmentComplaint, description: '投诉 · complaints about it' },
  { field: 'findings', type: InvestmentFinding, description: '失信认定 · breaches of it that were found' },
].map((field) => childrenOn(InvestmentCommitment, { ...field, by: 'commitmentId', access: 'L2' } as const));

export const investment = subgraph({
  name: 'investment',
  zh: '招商引资',
  en: 'Investment attraction',
  domain: { kind: 'sector', name: 'investment' },
  records: [
    InvestmentReview,
    InvestmentPolicy,
    InvestmentAgreement,
    InvestmentCommitment,
    InvestmentFulfilment,
    InvestmentChange,
    InvestmentReasonReview,
    InvestmentCompensation,
    InvestmentComplaint,
    InvestmentFinding,
    InvestmentPublication,
    InvestmentFlag,
    InvestmentObligation,
  ],
  publishes: [InvestmentObligation],
  resolvers: [
    recordQueries(InvestmentReview, { one: 'investmentReview', many: 'investmentReviews' }),
    recordQueries(InvestmentPolicy, { one: 'investmentPolicy', many: 'investmentPolicies' }),
    recordQueries(InvestmentAgreement, { one: 'investmentAgreement', many: 'investmentAgreements' }),
    recordQueries(InvestmentCommitment, { one: 'investmentCommitment', many: 'investmentCommitments' }),
    recordQueries(InvestmentFulfilment, { one: 'investmentFulfilment', many: 'investmentFulfilments' }),
    recordQueries(InvestmentChange, { one: 'investmentChange', many: 'investmentChanges' }),
    recordQueries(InvestmentReasonReview, { one: 'investmentReasonReview', many: 'investmentReasonReviews' }),
    recordQueries(InvestmentCompensation, { one: 'investmentCompensation', many: 'investmentCompensations' }),
    recordQueries(InvestmentComplaint, { one: 'investmentComplaint', many: 'investmentComplaints' }),
    recordQueries(InvestmentFinding, { one: 'investmentFinding', many: 'investmentFindings' }),
    ...[InvestmentPolicy, InvestmentFinding].map(publicationsOn),
    childrenOn(InvestmentAgreement, {
      field: 'commitments',
      type: InvestmentCommitment,
      by: 'agreementId',
      access: 'L2',
      description: '承诺事项 · commitments made in it',
    }),
    childrenOn(InvestmentPolicy, {
      field: 'commitments',
      type: InvestmentCommitment,
      by: 'policyId',
      access: 'L2',
      description: '承诺事项 · commitments made on it',
    }),
    childrenOn(InvestmentChange, {
      field: 'compensations',
      type: InvestmentCompensation,
      by: 'changeId',
      access: 'L2',
      description: '补偿支付 · compensation paid',
    }),
    ...COMMITMENT_FIELDS,
    ViolationGrounds,
    ...flags.resolvers,
  ],
  actions: [
    reviewConclude,
    policyIssue,
    policyPublish,
    policyRepeal,
    agreementSign,
    commitmentMake,
    commitmentMeetCondition,
    commitmentAssess,
    fulfilmentRecord,
    fulfilmentConfirm,
    fulfilmentContest,
    changePrepare,
    changeAgree,
    reasonReviewDecide,
    changeDecide,
    changeNotify,
    compensationPay,
    complaintLodge,
    complaintAccept,
    complaintExtend,
    complaintDecide,
    findingRecord,
    findingRectify,
    findingPublish,
    ...flags.actions,
  ],
  imports: [policiesImport, agreementsImport, commitmentsImport],
  follows: [followDirectory, followLawfulChanges],
  dayTurn: (context) => recomputeProvisional(context, InvestmentObligation),
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  sample: loadSample,
});
