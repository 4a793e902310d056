import {
  Code,
  codelist,
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentViolation } from '../grounds/grounds.js';

/** What a complaint comes to. */
export const ComplaintOutcome = { UPHELD: 'UPHELD', PARTLY_UPHELD: 'PARTLY_UPHELD', DISMISSED: 'DISMISSED' } as const;
export type ComplaintOutcome = keyof typeof ComplaintOutcome;

codelist(ComplaintOutcome, 'InvestmentComplaintOutcome', '投诉处理结果 · outcome of a complaint', {
  UPHELD: '属实 · upheld',
  PARTLY_UPHELD: '部分属实 · upheld in part',
  DISMISSED: '不属实 · dismissed',
});

/** Seen by the investor and the department; the body complained of is heard by who decides. */
@RecordType({ table: 'complaint', zh: '投资者投诉', en: 'Complaint of an investor', bodies: ['investor_id'] })
export class InvestmentComplaint extends DomainRecord {
  @Reference(() => Enterprise, '投诉人 · investor who complains', { filter: true })
  investorId!: string;

  @Reference(() => GovernmentBody, '被投诉机关 · body complained of', { filter: true })
  respondentId!: string;

  @Reference(() => InvestmentCommitment, '所涉承诺 · commitment concerned', { nullable: true, filter: true })
  commitmentId?: string | null;

  @Code(InvestmentViolation, '投诉情形 · what is complained of', { filter: true })
  ground!: InvestmentViolation;

  @Day('投诉日期 · day it was lodged', { filter: true, order: true })
  lodgedOn!: string;

  @Text('投诉事项与请求 · matter and request')
  matter!: string;

  @Reference(() => GovernmentBody, '投诉工作机构 · body that handles it (外商投资法实施条例 29)', {
    nullable: true,
    filter: true,
  })
  handlerId?: string | null;

  @Flag('投诉人是否外商投资企业或外国投资者 · whether the investor is foreign (外商投资企业投诉工作办法 2)', {
    nullable: true,
    filter: true,
  })
  isForeignInvested?: boolean | null;

  @Day('受理日期，未受理的为空 · day it was accepted; null while it is not (外商投资企业投诉工作办法 15)', {
    nullable: true,
  })
  acceptedOn?: string | null;

  @Day('不予受理日期 · day it was declined', { nullable: true })
  declinedOn?: string | null;

  @Text('不予受理的理由 · why it was declined', { nullable: true })
  declineReason?: string | null;

  @Day('延长后的办结期限 · day to which its handling was extended (外商投资企业投诉工作办法 19)', { nullable: true })
  extendedUntil?: string | null;

  @Text('延长理由 · reason of the extension', { nullable: true })
  extensionReason?: string | null;

  @Day('处理日期 · day of the decision', { nullable: true })
  decidedOn?: string | null;

  @Reference(() => GovernmentBody, '处理机关 · body that decided', { nullable: true })
  decidedById?: string | null;

  @Code(ComplaintOutcome, '处理结果 · outcome', { nullable: true, filter: true })
  outcome?: ComplaintOutcome | null;

  @Text('处理决定 · decision', { nullable: true })
  decision?: string | null;
}
