import { testActions } from '@integrity-graph/kit/testing';
import { describe } from 'vitest';
import { acceptanceCases } from './acceptance/actions.cases.js';
import { approvalCases } from './approval/actions.cases.js';
import { arrearsComplaintCases } from './arrears-complaint/actions.cases.js';
import { arrearsReportCases } from './arrears-report/actions.cases.js';
import { awardCases } from './award/actions.cases.js';
import { bidCases } from './bid/actions.cases.js';
import { challengeCases } from './challenge/actions.cases.js';
import { changeCases } from './change/actions.cases.js';
import { clarificationCases } from './clarification/actions.cases.js';
import { complaintCases } from './complaint/actions.cases.js';
import { contractCases } from './contract/actions.cases.js';
import { deliveryCases } from './delivery/actions.cases.js';
import { disclosureCases } from './disclosure/actions.cases.js';
import { evaluationCases } from './evaluation/actions.cases.js';
import { failureCases } from './failure/actions.cases.js';
import { filingCases } from './filing/actions.cases.js';
import { guaranteeCases } from './guarantee/actions.cases.js';
import { inquiryCases } from './inquiry/actions.cases.js';
import { intentionCases } from './intention/actions.cases.js';
import { invoiceCases } from './invoice/actions.cases.js';
import { noticeCases } from './notice/actions.cases.js';
import { paymentCases } from './payment/actions.cases.js';
import { penaltyCases } from './penalty/actions.cases.js';
import { projectCases } from './project/actions.cases.js';
import { publicationCases } from './publication/actions.cases.js';
import { receivableCases } from './receivable/actions.cases.js';
import { settlementCases } from './settlement/actions.cases.js';
import { procurement } from './subgraph.js';
import { supplierEvaluationCases } from './supplier-evaluation/actions.cases.js';
import { tenderCases } from './tender/actions.cases.js';
import { raiseFlag } from './testing/flags.js';
import { act, done, ids, obligationsOf, openProcurement } from './testing/world.js';

describe('REQ-35', () => {
  testActions({
    definition: procurement,
    table: new URL('../src/actions.csv', import.meta.url),
    cases: {
      ...projectCases,
      ...contractCases,
      ...publicationCases,
      ...filingCases,
      ...guaranteeCases,
      ...deliveryCases,
      ...acceptanceCases,
      ...invoiceCases,
      ...settlementCases,
      ...paymentCases,
      ...changeCases,
      ...inquiryCases,
      ...challengeCases,
      ...complaintCases,
      ...supplierEvaluationCases,
      ...penaltyCases,
      ...receivableCases,
      ...arrearsComplaintCases,
      ...arrearsReportCases,
      ...disclosureCases,
      ...intentionCases,
      ...approvalCases,
      ...noticeCases,
      ...tenderCases,
      ...clarificationCases,
      ...bidCases,
      ...evaluationCases,
      ...awardCases,
      ...failureCases,
    },
    trial: { open: openProcurement, act, done, obligationsOf },
    flags: { raise: raiseFlag, posts: () => ({ post: ids.head, postElsewhere: ids.postElsewhere }) },
    once: [
      ['procurementProjectRegister', 'DUPLICATE_NUMBER'],
      ['procurementContractSign', 'DUPLICATE_NUMBER'],
      ['procurementContractPublish', 'ALREADY_PUBLISHED'],
      ['procurementContractFile', 'ALREADY_FILED'],
      ['procurementDeliveryRecord', 'ALREADY_DELIVERED'],
      ['procurementInvoiceRecord', 'DUPLICATE_NUMBER'],
      ['procurementSettlementRecord', 'DUPLICATE_NUMBER'],
      ['procurementGuaranteeReturn', 'ALREADY_RETURNED'],
      ['procurementInquiryReply', 'ALREADY_REPLIED'],
      ['procurementChallengeReply', 'ALREADY_REPLIED'],
      ['procurementComplaintLodge', 'ALREADY_COMPLAINED'],
      ['procurementComplaintAccept', 'ALREADY_EXAMINED'],
      ['procurementSupplierEvaluationMake', 'ALREADY_EVALUATED'],
      ['procurementPenaltyImpose', 'DUPLICATE_NUMBER'],
      ['procurementReceivableConfirm', 'ALREADY_CONFIRMED'],
      ['procurementArrearsComplaintTransfer', 'ALREADY_TRANSFERRED'],
      ['procurementDisclosurePublish', 'ALREADY_DISCLOSED'],
      ['procurementBidReceive', 'DUPLICATE_NUMBER'],
      ['procurementTenderOpen', 'ALREADY_OPENED'],
      ['procurementAwardDecide', 'ALREADY_AWARDED'],
      ['procurementAwardNotify', 'ALREADY_ISSUED'],
      ['procurementBidGuaranteeReturn', 'ALREADY_RETURNED'],
      ['procurementFailureDeclare', 'ALREADY_FAILED'],
      ['procurementFailureTellBidders', 'ALREADY_TOLD'],
    ],
  });
});
