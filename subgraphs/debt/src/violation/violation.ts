import {
  Code,
  Day,
  DomainRecord,
  GovernmentBody,
  Money,
  Post,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { ViolationGround } from './grounds.js';

/** What an authority has found. Who held the post on a day is told by the tenures; only a decision names a person. */
@RecordType({
  table: 'violation',
  zh: '债务违法违规认定',
  en: 'Violation found by an authority',
  document: 'number',
  bodies: ['body_id'],
})
export class DebtViolation extends DomainRecord {
  @Reference(() => GovernmentBody, '责任单位 · body responsible', { filter: true })
  bodyId!: string;

  @Reference(() => Post, '责任岗位 · post responsible (预算法 94)', { filter: true })
  responsiblePostId!: string;

  @Code(ViolationGround, '情形 · ground', { filter: true })
  ground!: ViolationGround;

  @Text('事实 · facts', { level: 'L2' })
  facts!: string;

  @Money('涉及金额 · amount concerned', { nullable: true })
  amount?: Money | null;

  @Reference(() => GovernmentBody, '认定机关 · authority that found it', { filter: true })
  authorityId!: string;

  @Text('认定文号 · number of the finding', { filter: true })
  number!: string;

  @Day('认定日期 · day of the finding', { filter: true, order: true })
  foundOn!: string;

  @Day('整改期限 · day by which it is to be put right', { filter: true, order: true })
  rectifyBy!: string;

  @Day('整改完成日期 · day it was put right', { nullable: true, filter: true })
  rectifiedOn?: string | null;

  @Text('整改情况 · how it was put right', { nullable: true, level: 'L2' })
  rectification?: string | null;
}
