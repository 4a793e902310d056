import { Code, Day, DomainRecord, GovernmentBody, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestmentCommitment } from '../commitment/commitment.js';
import { InvestmentViolation } from '../grounds/grounds.js';

/** What an authority has found, whether anybody complained or not; who held the post then, its tenures say. */
@RecordType({
  table: 'finding',
  zh: '招商引资失信认定',
  en: 'Breach of faith found by an authority',
  document: 'number',
  bodies: ['body_id'],
})
export class InvestmentFinding extends DomainRecord {
  @Reference(() => GovernmentBody, '失信机关 · body that broke faith', { filter: true })
  bodyId!: string;

  @Reference(() => Post, '责任岗位 · post responsible (优化营商环境条例 69)', { filter: true, level: 'L2' })
  responsiblePostId!: string;

  @Code(InvestmentViolation, '情形 · ground', { filter: true })
  ground!: InvestmentViolation;

  @Reference(() => InvestmentCommitment, '所涉承诺 · commitment concerned', { nullable: true, filter: true })
  commitmentId?: string | null;

  @Day('失信发生日期 · day on which faith was broken', { order: true })
  occurredOn!: string;

  // In free text persons and firms may be named; what the public reads of the facts is the ground.
  @Text('事实，不对公众 · facts, not for the public', { level: 'L2' })
  facts!: string;

  @Text('认定依据 · provisions that the finding rests on')
  basis!: string;

  @Reference(() => GovernmentBody, '认定机关 · authority that found it', { filter: true })
  authorityId!: string;

  @Text('认定文号，同一机关不得重复 · number of the finding, unique for the authority', { filter: true })
  number!: string;

  @Day('认定日期 · day of the finding', { filter: true, order: true })
  foundOn!: string;

  @Day('责令整改期限，未定的为空 · day by which it is to be put right; null where none was set', {
    nullable: true,
    filter: true,
    order: true,
  })
  rectifyBy?: string | null;

  @Day('整改完成日期 · day it was put right', { nullable: true, filter: true })
  rectifiedOn?: string | null;

  @Text('整改情况 · how it was put right', { nullable: true, level: 'L2' })
  rectification?: string | null;
}
