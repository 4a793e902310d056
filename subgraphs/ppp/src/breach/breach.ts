import { Code, Day, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { PppCommitment } from '../commitment/commitment.js';
import { ProjectStage } from '../project/codes.js';
import { ProjectPart } from '../project/part.js';
import { ViolationGround } from './grounds.js';

@RecordType({
  table: 'breach',
  zh: '政府方失信违约记录',
  en: 'Breach by the government’s side',
  document: 'decisionNumber',
  bodies: ['implementing_body_id', 'body_id'],
})
export class PppBreach extends ProjectPart {
  @Code(ViolationGround, '情形 · ground', { filter: true })
  ground!: ViolationGround;

  @Reference(() => GovernmentBody, '违约机关 · body in breach', { filter: true })
  bodyId!: string;

  @Code(ProjectStage, '原因所在阶段 · stage in which its cause lies', { filter: true })
  stage!: ProjectStage;

  @Day('原因发生日期 · day its cause arose', { order: true })
  occurredOn!: string;

  @Reference(() => PppCommitment, '所涉承诺事项 · commitment concerned', { nullable: true })
  commitmentId?: string | null;

  // In free text persons may be named; what the public reads of the facts is the ground.
  @Text('事实，不对公众 · facts, not for the public', { level: 'L2' })
  facts!: string;

  @Reference(() => GovernmentBody, '认定机关 · body that determined it', { filter: true })
  determinedById!: string;

  @Text('认定文号 · number of the decision', { filter: true })
  decisionNumber!: string;

  @Day('认定日期 · day of the decision', { filter: true, order: true })
  determinedOn!: string;

  @Day('责令整改期限 · day by which it is to be remedied', { nullable: true })
  remedyDueOn?: string | null;

  @Day('整改完成日期 · day it was remedied', { nullable: true, filter: true })
  remediedOn?: string | null;

  @Text('整改情况 · how it was remedied', { nullable: true })
  remedy?: string | null;
}
