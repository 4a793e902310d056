import { childrenOn, recordQueries } from '@integrity-graph/kit';
import { BiddingArchive } from './archive/archive.js';
import { BiddingAward } from './award/award.js';
import { BiddingBid } from './bid/bid.js';
import { BiddingCandidate } from './candidates/candidate.js';
import { BiddingCandidatePublicity } from './candidates/publicity.js';
import { BiddingClarification } from './clarification/clarification.js';
import { BiddingComplaint } from './complaint/complaint.js';
import { ComplaintFields } from './complaint/uncounted.js';
import { BiddingCondition } from './condition/condition.js';
import { BiddingConsortiumMember } from './consortium/member.js';
import { BiddingAcceptance } from './contract/acceptance.js';
import { BiddingContract } from './contract/contract.js';
import { BiddingCourtCheck } from './court/check.js';
import { BiddingCourtEntry } from './court/entry.js';
import { BiddingCreditIndicator } from './credit/indicator.js';
import { BiddingCreditMark } from './credit/mark.js';
import { ArchiveFields } from './credit/page.js';
import { BiddingQualification } from './credit/qualification.js';
import { BiddingCreditReport } from './credit/report.js';
import { BiddingEvaluation } from './evaluation/evaluation.js';
import { BiddingCommitteeMember } from './evaluation/member.js';
import { flags } from './flags/flags.js';
import { BiddingObjection } from './objection/objection.js';
import { BiddingApplicant } from './prequalification/applicant.js';
import { BiddingPrequalification } from './prequalification/prequalification.js';
import { BiddingOutsideProcess } from './process/outside.js';
import { IndicatorQuery } from './process/query.js';
import { BiddingProject } from './project/project.js';
import { publicationsOn } from './publication/publication.js';
import { BiddingWrittenReport } from './report/report.js';
import { BiddingSection } from './section/section.js';
import { BiddingTender } from './tender/tender.js';
import { ViolationGrounds } from './violation/grounds.js';
import { BiddingViolation } from './violation/violation.js';

const QUERIES = [
  recordQueries(BiddingProject, { one: 'biddingProject', many: 'biddingProjects' }),
  recordQueries(BiddingSection, { one: 'biddingSection', many: 'biddingSections' }),
  recordQueries(BiddingPrequalification, { one: 'biddingPrequalification', many: 'biddingPrequalifications' }),
  recordQueries(BiddingTender, { one: 'biddingTender', many: 'biddingTenders' }),
  recordQueries(BiddingClarification, { one: 'biddingClarification', many: 'biddingClarifications' }),
  recordQueries(BiddingCondition, { one: 'biddingCondition', many: 'biddingConditions' }),
  recordQueries(BiddingBid, { one: 'biddingBid', many: 'biddingBids' }),
  recordQueries(BiddingEvaluation, { one: 'biddingEvaluation', many: 'biddingEvaluations' }),
  recordQueries(BiddingCandidatePublicity, {
    one: 'biddingCandidatePublicity',
    many: 'biddingCandidatePublicities',
  }),
  recordQueries(BiddingObjection, { one: 'biddingObjection', many: 'biddingObjections' }),
  recordQueries(BiddingComplaint, { one: 'biddingComplaint', many: 'biddingComplaints' }),
  recordQueries(BiddingAward, { one: 'biddingAward', many: 'biddingAwards' }),
  recordQueries(BiddingContract, { one: 'biddingContract', many: 'biddingContracts' }),
  recordQueries(BiddingArchive, { one: 'biddingArchive', many: 'biddingArchives' }),
  recordQueries(BiddingCourtEntry, { many: 'biddingCourtEntries' }),
  recordQueries(BiddingCourtCheck, { many: 'biddingCourtChecks' }),
  recordQueries(BiddingCreditIndicator, { one: 'biddingCreditIndicator', many: 'biddingCreditIndicators' }),
  recordQueries(BiddingOutsideProcess, { one: 'biddingOutsideProcess', many: 'biddingOutsideProcesses' }),
  recordQueries(BiddingViolation, { one: 'biddingViolation', many: 'biddingViolations' }),
];

/** What lies under a project and under a tender; to the public what is published of it. */
const UNDER_TENDER = [
  childrenOn(BiddingProject, {
    field: 'sections',
    type: BiddingSection,
    by: 'projectId',
    access: 'L2',
    description: '标段 · sections',
  }),
  childrenOn(BiddingProject, {
    field: 'courtChecks',
    type: BiddingCourtCheck,
    by: 'projectId',
    access: 'L2',
    description: '失信被执行人核查 · checks against the court list (榆政办函〔2019〕1号 四)',
  }),
  childrenOn(BiddingSection, {
    field: 'tenders',
    type: BiddingTender,
    by: 'sectionId',
    access: 'public',
    description: '历次招标 · tenders of the section',
  }),
  childrenOn(BiddingPrequalification, {
    field: 'applicants',
    type: BiddingApplicant,
    by: 'prequalificationId',
    access: 'L2',
    description: '申请人及结果 · applicants and their results',
  }),
  childrenOn(BiddingPrequalification, {
    field: 'clarifications',
    type: BiddingClarification,
    by: 'prequalificationId',
    access: 'L2',
    description: '澄清或修改 · clarifications of the documents',
  }),
  childrenOn(BiddingTender, {
    field: 'clarifications',
    type: BiddingClarification,
    by: 'tenderId',
    access: 'L2',
    description: '澄清或修改 · clarifications of the documents',
  }),
  ...[
    { parent: BiddingPrequalification, by: 'prequalificationId' as const },
    { parent: BiddingTender, by: 'tenderId' as const },
  ].map(({ parent, by }) =>
    childrenOn(parent, {
      field: 'conditions',
      type: BiddingCondition,
      by,
      access: 'L2',
      description: '文件设定的条件 · conditions that the documents set (实施条例 32)',
    }),
  ),
  childrenOn(BiddingTender, {
    field: 'bids',
    type: BiddingBid,
    by: 'tenderId',
    access: 'L2',
    description: '投标，开标前仅有签收 · bids; before the opening their receipts alone',
  }),
  childrenOn(BiddingTender, {
    field: 'evaluations',
    type: BiddingEvaluation,
    by: 'tenderId',
    access: 'L2',
    description: '评标 · evaluation',
  }),
  childrenOn(BiddingTender, {
    field: 'candidatePublicities',
    type: BiddingCandidatePublicity,
    by: 'tenderId',
    access: 'public',
    description: '中标候选人公示 · publicity of the candidates (实施条例 54)',
  }),
  childrenOn(BiddingTender, {
    field: 'awards',
    type: BiddingAward,
    by: 'tenderId',
    access: 'L2',
    description: '中标结果 · award',
  }),
  childrenOn(BiddingCandidatePublicity, {
    field: 'candidates',
    type: BiddingCandidate,
    by: 'publicityId',
    access: 'public',
    description: '中标候选人 · candidates (实施条例 54)',
  }),
  childrenOn(BiddingEvaluation, {
    field: 'members',
    type: BiddingCommitteeMember,
    by: 'evaluationId',
    access: 'L2',
    description: '评标委员会成员 · members of the committee',
  }),
  childrenOn(BiddingAward, {
    field: 'writtenReports',
    type: BiddingWrittenReport,
    by: 'awardId',
    access: 'L2',
    description: '书面报告 · written report (招标投标法 47)',
  }),
  childrenOn(BiddingAward, {
    field: 'contracts',
    type: BiddingContract,
    by: 'awardId',
    access: 'public',
    description: '合同，公众仅见已公开者 · contract; to the public when published',
  }),
  childrenOn(BiddingContract, {
    field: 'acceptances',
    type: BiddingAcceptance,
    by: 'contractId',
    access: 'L2',
    description: '履约验收 · acceptance',
  }),
];

/** Who stands together in a consortium, at each step. */
const CONSORTIA = [
  childrenOn(BiddingApplicant, {
    field: 'consortium',
    type: BiddingConsortiumMember,
    by: 'applicantId',
    access: 'L2',
    description: '联合体成员；单独申请的为空列表 · members of the consortium; none of a firm by itself (实施条例 37)',
  }),
  childrenOn(BiddingBid, {
    field: 'consortium',
    type: BiddingConsortiumMember,
    by: 'bidId',
    access: 'L2',
    description: '联合体成员；单独投标的为空列表 · members of the consortium; none of a firm by itself (招标投标法 31)',
  }),
  childrenOn(BiddingContract, {
    field: 'consortium',
    type: BiddingConsortiumMember,
    by: 'contractId',
    access: 'L2',
    description:
      '联合体各方，就中标项目承担连带责任 · members of the consortium, who answer for it jointly and severally (招标投标法 31)',
  }),
];

/** The credit page of a firm is its archive with what it holds (晋政发〔2018〕10号 10). */
const UNDER_ARCHIVE = [
  childrenOn(BiddingArchive, {
    field: 'qualifications',
    type: BiddingQualification,
    by: 'archiveId',
    access: 'public',
    description: '资质，公众仅见已公开者 · qualifications; to the public those published',
  }),
  childrenOn(BiddingArchive, {
    field: 'creditReports',
    type: BiddingCreditReport,
    by: 'archiveId',
    access: 'public',
    description: '第三方信用报告，公众仅见已公开者 · credit reports; to the public those published',
  }),
  childrenOn(BiddingArchive, {
    field: 'courtEntries',
    type: BiddingCourtEntry,
    by: 'archiveId',
    access: 'L2',
    description: '失信被执行人信息 · entries of the court list',
  }),
  childrenOn(BiddingArchive, {
    field: 'marks',
    type: BiddingCreditMark,
    by: 'archiveId',
    access: 'L2',
    description: '信用指标评价 · marks by credit indicators',
  }),
];

export const RESOLVERS = [
  ...QUERIES,
  ...UNDER_TENDER,
  ...CONSORTIA,
  ...UNDER_ARCHIVE,
  ...[
    BiddingArchive,
    BiddingContract,
    BiddingQualification,
    BiddingCreditReport,
    BiddingCreditIndicator,
    BiddingViolation,
  ].map(publicationsOn),
  ArchiveFields,
  ComplaintFields,
  ViolationGrounds,
  IndicatorQuery,
  ...flags.resolvers,
];
