import { DomainRecord, Enterprise, Flag, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { BiddingBid } from '../bid/bid.js';
import { BiddingContract } from '../contract/contract.js';
import { BiddingApplicant } from '../prequalification/applicant.js';

/**
 * A member of a consortium: as it applied, as it bid, and as it stands for the contract, for which all answer jointly
 * and severally (招标投标法 31). A bid of one firm has no members.
 */
@RecordType({
  table: 'consortium_member',
  zh: '联合体成员',
  en: 'Member of a consortium',
  bodies: ['tenderer_id', 'enterprise_id'],
})
export class BiddingConsortiumMember extends DomainRecord {
  @Reference(() => BiddingApplicant, '资格预审申请 · application', { nullable: true })
  applicantId?: string | null;

  @Reference(() => BiddingBid, '投标 · bid', { nullable: true, filter: true })
  bidId?: string | null;

  @Reference(() => BiddingContract, '合同 · contract', { nullable: true, filter: true })
  contractId?: string | null;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { hidden: true })
  tendererId!: string;

  @Reference(() => Enterprise, '成员 · member', { filter: true })
  enterpriseId!: string;

  @Flag('是否牵头人 · whether it leads')
  isLead!: boolean;

  @Text('共同投标协议约定的分工 · its part of the work by the agreement (招标投标法 31)', { nullable: true })
  task?: string | null;

  @Flag('是否在合同上签章；仅合同各方 · whether it signed the contract; of a contract only', { nullable: true })
  hasSigned?: boolean | null;
}
