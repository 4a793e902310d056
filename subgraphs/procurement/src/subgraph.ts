import {
  followDirectory,
  followLawfulChanges,
  recomputeProvisional,
  recordQueries,
  subgraph,
} from '@integrity-graph/kit';
import { ProcurementAcceptance } from './acceptance/acceptance.js';
import { AcceptanceFields } from './acceptance/computed.js';
import { acceptanceRecord } from './acceptance/record.js';
import { ProcurementApproval } from './approval/approval.js';
import { approvalRecord } from './approval/record.js';
import { ProcurementArrearsComplaint } from './arrears-complaint/complaint.js';
import { arrearsComplaintExtend } from './arrears-complaint/extend.js';
import { arrearsComplaintLodge } from './arrears-complaint/lodge.js';
import { arrearsComplaintResolve } from './arrears-complaint/resolve.js';
import { arrearsComplaintTransfer } from './arrears-complaint/transfer.js';
import { arrearsReportPrepare, prepareReports } from './arrears-report/prepare.js';
import { ProcurementArrearsReport } from './arrears-report/report.js';
import { ProcurementAward } from './award/award.js';
import { awardDecide } from './award/decide.js';
import { awardNotify } from './award/notify.js';
import { ProcurementAwardPublication } from './award/publication.js';
import { awardPublish } from './award/publish.js';
import { ProcurementBid } from './bid/bid.js';
import { BidFields } from './bid/computed.js';
import { bidReceive } from './bid/receive.js';
import { bidGuaranteeRecord } from './bid/record-guarantee.js';
import { bidGuaranteeReturn } from './bid/return-guarantee.js';
import { ProcurementChallenge } from './challenge/challenge.js';
import { challengeLodge } from './challenge/lodge.js';
import { challengeReply } from './challenge/reply.js';
import { ProcurementContractChange } from './change/change.js';
import { contractChange } from './change/change-terms.js';
import { contractSupplement } from './change/supplement.js';
import { contractTerminate } from './change/terminate.js';
import { ProcurementClarification } from './clarification/clarification.js';
import { clarificationIssue } from './clarification/issue.js';
import { complaintResumeClock, complaintStopClock } from './complaint/clock.js';
import { ProcurementComplaint } from './complaint/complaint.js';
import { ComplaintFields } from './complaint/computed.js';
import { complaintDecide } from './complaint/decide.js';
import { complaintAccept, complaintReject } from './complaint/examine.js';
import { complaintLodge } from './complaint/lodge.js';
import { complaintSuspendProcurement } from './complaint/suspend.js';
import { ContractFields } from './contract/computed.js';
import { ProcurementContract } from './contract/contract.js';
import { contractCorrect } from './contract/correct.js';
import { contractsImport } from './contract/import.js';
import { contractSign } from './contract/sign.js';
import { ProcurementDelivery } from './delivery/delivery.js';
import { deliveryRecord } from './delivery/record.js';
import { ProcurementDisclosure } from './disclosure/disclosure.js';
import { disclosurePublish } from './disclosure/publish.js';
import { ProcurementEvaluation } from './evaluation/evaluation.js';
import { ProcurementEvaluator } from './evaluation/evaluator.js';
import { evaluationReportReceive } from './evaluation/receive-report.js';
import { evaluationRecord } from './evaluation/record.js';
import { failureDeclare } from './failure/declare.js';
import { ProcurementFailure } from './failure/failure.js';
import { failureTellBidders } from './failure/tell-bidders.js';
import { contractFile } from './filing/file.js';
import { ProcurementContractFiling } from './filing/filing.js';
import { flags, ProcurementFlag } from './flags/flags.js';
import { ProcurementGuarantee } from './guarantee/guarantee.js';
import { guaranteeReturn } from './guarantee/return.js';
import { ProcurementInquiry } from './inquiry/inquiry.js';
import { inquiryMake } from './inquiry/make.js';
import { inquiryReply } from './inquiry/reply.js';
import { ProcurementIntention } from './intention/intention.js';
import { intentionPublish } from './intention/publish.js';
import { ProcurementInvoice } from './invoice/invoice.js';
import { invoiceRecord } from './invoice/record.js';
import { ProcurementPrequalificationNotice } from './notice/prequalification.js';
import { prequalificationPublish } from './notice/publish-prequalification.js';
import { singleSourcePublish } from './notice/publish-single-source.js';
import { ProcurementSingleSourceNotice } from './notice/single-source.js';
import { ProcurementObligation } from './obligations.js';
import { ocdsImport } from './ocds/format.js';
import { OcdsQueries, OcdsReleaseFields } from './ocds/queries.js';
import { OcdsRelease } from './ocds/release.js';
import { ProcurementPackage } from './package/package.js';
import { paymentsImport } from './payment/import.js';
import { ProcurementPayment } from './payment/payment.js';
import { paymentRecord } from './payment/record.js';
import { ViolationGrounds } from './penalty/grounds.js';
import { penaltyImpose } from './penalty/impose.js';
import { ProcurementPenalty } from './penalty/penalty.js';
import { AwardFields, EvaluationFields, ProjectFields, TenderFields } from './project/computed.js';
import { ProcurementProject } from './project/project.js';
import { projectRegister } from './project/register.js';
import { ProcurementContractPublication } from './publication/publication.js';
import { contractPublish } from './publication/publish.js';
import { receivableClaim } from './receivable/claim.js';
import { receivableConfirm } from './receivable/confirm.js';
import { ProcurementReceivable } from './receivable/receivable.js';
import { loadSample } from './sample.js';
import { settlementRecord } from './settlement/record.js';
import { ProcurementSettlement } from './settlement/settlement.js';
import { supplierEvaluationContest } from './supplier-evaluation/contest.js';
import { ProcurementSupplierEvaluation } from './supplier-evaluation/evaluation.js';
import { supplierEvaluationMake } from './supplier-evaluation/make.js';
import { supplierEvaluationReview } from './supplier-evaluation/review.js';
import { tenderIssue } from './tender/issue.js';
import { tenderOpen } from './tender/open.js';
import { ProcurementTender } from './tender/tender.js';

export const procurement = subgraph({
  name: 'procurement',
  zh: '政府采购',
  en: 'Government procurement',
  domain: { kind: 'sector', name: 'procurement' },
  records: [
    ProcurementProject,
    ProcurementContract,
    ProcurementContractPublication,
    ProcurementContractFiling,
    ProcurementGuarantee,
    ProcurementDelivery,
    ProcurementAcceptance,
    ProcurementSettlement,
    ProcurementInvoice,
    ProcurementPayment,
    ProcurementContractChange,
    ProcurementInquiry,
    ProcurementChallenge,
    ProcurementComplaint,
    ProcurementSupplierEvaluation,
    ProcurementPenalty,
    ProcurementReceivable,
    ProcurementArrearsComplaint,
    ProcurementArrearsReport,
    ProcurementDisclosure,
    ProcurementIntention,
    ProcurementApproval,
    ProcurementSingleSourceNotice,
    ProcurementPrequalificationNotice,
    ProcurementTender,
    ProcurementPackage,
    ProcurementClarification,
    ProcurementBid,
    ProcurementEvaluation,
    ProcurementEvaluator,
    ProcurementAward,
    ProcurementAwardPublication,
    ProcurementFailure,
    ProcurementFlag,
    ProcurementObligation,
    OcdsRelease,
  ],
  publishes: [ProcurementContract, ProcurementEvaluation, ProcurementAward, ProcurementBid, ProcurementObligation],
  resolvers: [
    recordQueries(ProcurementProject, { one: 'procurementProject', many: 'procurementProjects' }),
    recordQueries(ProcurementContract, { one: 'procurementContract', many: 'procurementContracts' }),
    ContractFields,
    AcceptanceFields,
    recordQueries(OcdsRelease, { one: 'procurementOcdsRelease', many: 'procurementOcdsReleases' }),
    OcdsReleaseFields,
    OcdsQueries,
    recordQueries(ProcurementInquiry, { one: 'procurementInquiry', many: 'procurementInquiries' }),
    recordQueries(ProcurementChallenge, { one: 'procurementChallenge', many: 'procurementChallenges' }),
    recordQueries(ProcurementComplaint, { one: 'procurementComplaint', many: 'procurementComplaints' }),
    recordQueries(ProcurementSupplierEvaluation, {
      one: 'procurementSupplierEvaluation',
      many: 'procurementSupplierEvaluations',
    }),
    recordQueries(ProcurementPenalty, { one: 'procurementPenalty', many: 'procurementPenalties' }),
    recordQueries(ProcurementSettlement, { many: 'procurementSettlements' }),
    recordQueries(ProcurementPayment, { many: 'procurementPayments' }),
    recordQueries(ProcurementInvoice, { many: 'procurementInvoices' }),
    recordQueries(ProcurementAcceptance, { many: 'procurementAcceptances' }),
    recordQueries(ProcurementBid, { many: 'procurementBids' }),
    recordQueries(ProcurementReceivable, { many: 'procurementReceivables' }),
    recordQueries(ProcurementArrearsComplaint, { many: 'procurementArrearsComplaints' }),
    recordQueries(ProcurementArrearsReport, { many: 'procurementArrearsReports' }),
    recordQueries(ProcurementDisclosure, { many: 'procurementDisclosures' }),
    ComplaintFields,
    ViolationGrounds,
    recordQueries(ProcurementIntention, { one: 'procurementIntention', many: 'procurementIntentions' }),
    recordQueries(ProcurementTender, { one: 'procurementTender', many: 'procurementTenders' }),
    recordQueries(ProcurementAward, { one: 'procurementAward', many: 'procurementAwards' }),
    recordQueries(ProcurementFailure, { one: 'procurementFailure', many: 'procurementFailures' }),
    ProjectFields,
    TenderFields,
    EvaluationFields,
    BidFields,
    AwardFields,
    ...flags.resolvers,
  ],
  actions: [
    projectRegister,
    contractSign,
    contractPublish,
    contractFile,
    deliveryRecord,
    acceptanceRecord,
    invoiceRecord,
    settlementRecord,
    paymentRecord,
    guaranteeReturn,
    contractCorrect,
    contractSupplement,
    contractChange,
    contractTerminate,
    inquiryMake,
    inquiryReply,
    challengeLodge,
    challengeReply,
    complaintLodge,
    complaintAccept,
    complaintReject,
    complaintStopClock,
    complaintResumeClock,
    complaintSuspendProcurement,
    complaintDecide,
    supplierEvaluationMake,
    supplierEvaluationContest,
    supplierEvaluationReview,
    penaltyImpose,
    receivableClaim,
    receivableConfirm,
    arrearsComplaintLodge,
    arrearsComplaintTransfer,
    arrearsComplaintExtend,
    arrearsComplaintResolve,
    arrearsReportPrepare,
    disclosurePublish,
    intentionPublish,
    approvalRecord,
    singleSourcePublish,
    prequalificationPublish,
    tenderIssue,
    clarificationIssue,
    bidReceive,
    tenderOpen,
    evaluationRecord,
    evaluationReportReceive,
    awardDecide,
    awardNotify,
    awardPublish,
    bidGuaranteeRecord,
    bidGuaranteeReturn,
    failureDeclare,
    failureTellBidders,
    ...flags.actions,
  ],
  follows: [followDirectory, followLawfulChanges],
  async dayTurn(context) {
    await recomputeProvisional(context, ProcurementObligation);
    await prepareReports(context);
  },
  screen: flags.screen,
  migrations: new URL('../migrations/', import.meta.url),
  imports: [contractsImport, paymentsImport, ocdsImport],
  sample: loadSample,
});
