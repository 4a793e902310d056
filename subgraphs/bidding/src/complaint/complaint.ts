import {
  Code,
  codelist,
  Day,
  Enterprise,
  Flag,
  GovernmentBody,
  GraphQLDay,
  Json,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { BiddingObjection } from '../objection/objection.js';
import { TenderPart } from '../part.js';

/** How far a complaint has come. */
export const ComplaintState = {
  LODGED: 'LODGED',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  DECIDED: 'DECIDED',
} as const;
export type ComplaintState = keyof typeof ComplaintState;

codelist(ComplaintState, 'BiddingComplaintState', '投诉状态 · state of a complaint (实施条例 61)', {
  LODGED: '已提起，待审查 · lodged, to be examined',
  ACCEPTED: '已受理 · accepted',
  REJECTED: '不予受理 · not accepted',
  DECIDED: '已作出处理决定 · decided',
});

export const ComplaintOutcome = { UPHELD: 'UPHELD', DISMISSED: 'DISMISSED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ComplaintOutcome = keyof typeof ComplaintOutcome;

codelist(ComplaintOutcome, 'BiddingComplaintOutcome', '投诉处理结果 · outcome of a complaint (实施条例 61)', {
  UPHELD: '投诉成立 · upheld',
  DISMISSED: '驳回投诉 · dismissed',
  WITHDRAWN: '投诉撤回 · withdrawn',
});

/** Days that do not count towards the time for deciding, both included. */
@ObjectType('BiddingUncountedDays', {
  description: '不计入投诉处理期限的时间 · days that do not count towards the time for deciding (实施条例 61)',
  simpleResolvers: true,
})
export class UncountedDays {
  @Field(() => GraphQLDay, { description: '起 · first day' })
  from!: string;

  @Field(() => GraphQLDay, { description: '止 · last day' })
  to!: string;

  @Field(() => String, { description: '事由，如检验、检测、鉴定、专家评审 · reason, such as a test or expert review' })
  reason!: string;
}

/** A complaint to the supervising department. Who complains, and of what, is for the parties and the departments. */
@RecordType({
  table: 'complaint',
  zh: '招标投标投诉',
  en: 'Complaint about a tender',
  document: 'decisionNumber',
  bodies: ['tenderer_id', 'enterprise_id', 'authority_id'],
})
export class BiddingComplaint extends TenderPart {
  @Reference(() => BiddingObjection, '所经异议 · the objection before it (实施条例 60)', { nullable: true })
  objectionId?: string | null;

  @Reference(() => Enterprise, '投诉人 · who complains', { filter: true })
  enterpriseId!: string;

  @Reference(() => GovernmentBody, '行政监督部门 · supervising department', { filter: true })
  authorityId!: string;

  @Day('知道或者应当知道之日 · day the complainant knew or should have known (实施条例 60)')
  knownOn!: string;

  @Day('提起日期，即收到投诉之日 · day it was received', { filter: true, order: true })
  lodgedOn!: string;

  @Flag('是否在法定期限内提起 · whether it came in time (实施条例 60)', { filter: true })
  isInTime!: boolean;

  @Text('投诉事项与请求 · grounds and request', { level: 'L2' })
  matter!: string;

  @Code(ComplaintState, '状态 · state', { filter: true })
  state!: ComplaintState;

  @Day('受理或不予受理日期 · day it was accepted or not', { nullable: true })
  examinedOn?: string | null;

  @Text('不予受理的理由 · why it was not accepted', { nullable: true, level: 'L2' })
  rejectionReason?: string | null;

  @Json<UncountedDays[]>('不计入处理期限的时间 · days that do not count')
  uncountedDays!: UncountedDays[];

  @Day('处理决定日期 · day of the decision (实施条例 61)', { nullable: true, filter: true })
  decidedOn?: string | null;

  @Code(ComplaintOutcome, '处理结果 · outcome', { nullable: true, filter: true })
  outcome?: ComplaintOutcome | null;

  @Text('处理决定文号 · number of the decision', { nullable: true })
  decisionNumber?: string | null;

  @Text('处理决定内容 · the decision', { nullable: true, level: 'L2' })
  decision?: string | null;
}
