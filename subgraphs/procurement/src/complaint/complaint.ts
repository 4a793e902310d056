import {
  Code,
  codelist,
  Day,
  doneOn,
  Flag,
  GovernmentBody,
  GraphQLDay,
  Json,
  type Owed,
  RecordType,
  Reference,
  Text,
  type Work,
} from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { ChallengeSubject, ProcurementChallenge } from '../challenge/challenge.js';
import { PARTIES } from '../contract/part.js';
import { ProcurementDispute } from '../dispute/part.js';
import { keepDuties } from '../obligations.js';
import { dutyPeriod } from '../rules/period.js';

/** How far a complaint has come. */
export const ComplaintState = {
  LODGED: 'LODGED',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  DECIDED: 'DECIDED',
} as const;
export type ComplaintState = keyof typeof ComplaintState;

codelist(ComplaintState, 'ProcurementComplaintState', '投诉状态 · state of a complaint (财政部令第94号)', {
  LODGED: '已提起，待审查 · lodged, to be examined',
  ACCEPTED: '已受理 · accepted',
  REJECTED: '不予受理 · not accepted',
  DECIDED: '已作出处理决定 · decided',
});

/** What the finance department decided. */
export const ComplaintOutcome = { UPHELD: 'UPHELD', DISMISSED: 'DISMISSED', ENDED: 'ENDED' } as const;
export type ComplaintOutcome = keyof typeof ComplaintOutcome;

codelist(ComplaintOutcome, 'ProcurementComplaintOutcome', '投诉处理结果 · outcome of a complaint (政府采购法 56)', {
  UPHELD: '投诉成立 · upheld',
  DISMISSED: '驳回投诉 · dismissed',
  ENDED: '终止处理，投诉已撤回 · ended, the complaint was withdrawn',
});

/** Why the time for deciding stands still (实施条例 58). */
export const ClockStopReason = {
  TEST: 'TEST',
  HEARING: 'HEARING',
  EXPERT_REVIEW: 'EXPERT_REVIEW',
  SUPPLEMENT: 'SUPPLEMENT',
} as const;
export type ClockStopReason = keyof typeof ClockStopReason;

codelist(ClockStopReason, 'ProcurementClockStopReason', '不计入处理期限的事由 · what does not count (实施条例 58)', {
  TEST: '检验、检测、鉴定 · tests and appraisals',
  HEARING: '质证、听证 · hearing',
  EXPERT_REVIEW: '专家评审 · expert review',
  SUPPLEMENT: '投诉人补正材料 · the complainant completes his papers',
});

/** Days that do not count towards the time for deciding, both included. */
@ObjectType('ProcurementClockStop', {
  description: '不计入投诉处理期限的时间 · days that do not count towards the time for deciding (实施条例 58)',
  simpleResolvers: true,
})
export class ClockStop {
  @Field(() => GraphQLDay, { description: '起 · first day' })
  from!: string;

  @Field(() => GraphQLDay, { nullable: true, description: '止，未恢复则为空 · last day; null while it stands still' })
  to?: string;

  @Field(() => ClockStopReason, { description: '事由 · reason' })
  reason!: ClockStopReason;
}

/**
 * A complaint with its decision. Once that is published, everybody may read its number, day and outcome and what was
 * complained of by its code. Who complained, and all that is free text, stays with the parties and the departments.
 */
@RecordType({
  table: 'complaint',
  zh: '投诉',
  en: 'Complaint about a procurement',
  bodies: [...PARTIES, 'authority_id'],
})
export class ProcurementComplaint extends ProcurementDispute {
  @Reference(() => ProcurementChallenge, '所经质疑 · the challenge before it (政府采购法 55)')
  challengeId!: string;

  @Reference(() => GovernmentBody, '受理投诉的财政部门 · finance department complained to (政府采购法 55)', {
    filter: true,
  })
  authorityId!: string;

  @Day('提起日期，即收到投诉之日 · day it was received', { filter: true, order: true })
  lodgedOn!: string;

  @Flag('是否在法定期限内提起 · whether it came in time (政府采购法 55)', { filter: true })
  isInTime!: boolean;

  @Code(ChallengeSubject, '投诉对象，取自质疑 · what is complained of, as in the challenge (政府采购法 52)', {
    nullable: true,
    filter: true,
  })
  against?: ChallengeSubject | null;

  @Text('投诉事项与请求 · grounds and request', { level: 'L2' })
  matter!: string;

  @Code(ComplaintState, '状态 · state', { filter: true })
  state!: ComplaintState;

  @Day('受理或不予受理日期 · day it was accepted or not', { nullable: true })
  examinedOn?: string | null;

  @Text('不予受理的理由 · why it was not accepted', { nullable: true, level: 'L2' })
  rejectionReason?: string | null;

  @Json<ClockStop[]>('不计入处理期限的时间 · days that do not count')
  clockStops!: ClockStop[];

  @Day('暂停采购活动起始日 · first day of the suspension of the procurement (政府采购法 57)', { nullable: true })
  suspendedFrom?: string | null;

  @Day('暂停采购活动截止日 · last day of the suspension of the procurement (政府采购法 57)', { nullable: true })
  suspendedUntil?: string | null;

  @Text('暂停通知文号 · document of the suspension', { nullable: true })
  suspensionDocument?: string | null;

  @Text('处理决定文号 · number of the decision', { nullable: true })
  decisionNumber?: string | null;

  @Day('处理决定日期 · day of the decision (政府采购法 56)', { nullable: true, filter: true })
  decidedOn?: string | null;

  @Code(ComplaintOutcome, '处理结果 · outcome', { nullable: true, filter: true })
  outcome?: ComplaintOutcome | null;

  @Text('处理决定内容 · the decision', { nullable: true, level: 'L2' })
  decision?: string | null;

  @Day('处理决定公告日期 · day the decision was published', { nullable: true })
  datePublished?: string | null;
}

/** 政府采购法 56 and 实施条例 58: the finance department decides within 30 working days that its clock runs. */
export async function settleComplaint(work: Work, complaint: ProcurementComplaint): Promise<void> {
  const { authorityId, supplierId, lodgedOn, clockStops, examinedOn, decidedOn, state } = complaint;
  const duty = (kind: string, title: string, rule: string, on: Day | null | undefined): Owed[] => {
    const suspensions = rule === 'complaint_decision' ? clockStops : [];
    const period = dutyPeriod(rule, lodgedOn, { suspensions });
    if (!period) return [];
    const obligee = { type: 'Enterprise', id: supplierId } as const;
    return [{ kind, title, obligorId: authorityId, obligee, incurredOn: lodgedOn, ...period, performed: doneOn(on) }];
  };
  const endedOn = state === 'REJECTED' ? examinedOn : decidedOn;
  await keepDuties(work, complaint, [
    ...duty('EXAMINE_COMPLAINT', '审查投诉 · examine a complaint', 'complaint_examination', examinedOn),
    ...duty('DECIDE_COMPLAINT', '处理投诉 · decide a complaint', 'complaint_decision', endedOn),
  ]);
}
