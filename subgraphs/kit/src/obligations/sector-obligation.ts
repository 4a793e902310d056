import { Entity } from '@mikro-orm/decorators/legacy';
import type { DeadlineRule, Extension, LegalReference, Suspension } from '../law/index.js';
import { DomainRecord, Enterprise, GovernmentBody } from '../records/domain-record.js';
import { Code, Day, Flag, Instant, Json, Money, Reference, Text } from '../records/fields.js';

/** Whether what is owed has been done, as the sector's records show. Lawful change and discharge are the register's. */
export const PerformanceState = { OPEN: 'OPEN', PERFORMED: 'PERFORMED' } as const;
export type PerformanceState = keyof typeof PerformanceState;

/** In what capacity a post answers for an obligation (domain terms: 主要负责人, 分管负责人, …). */
export const Capacity = {
  HEAD: 'HEAD',
  HEAD_IN_CHARGE: 'HEAD_IN_CHARGE',
  SUPERVISOR_DIRECTLY_RESPONSIBLE: 'SUPERVISOR_DIRECTLY_RESPONSIBLE',
  PERSON_DIRECTLY_RESPONSIBLE: 'PERSON_DIRECTLY_RESPONSIBLE',
  HANDLER: 'HANDLER',
  STAGE_LEAD: 'STAGE_LEAD',
} as const;
export type Capacity = keyof typeof Capacity;

/** A post answers for an obligation in a capacity, from a day on and, when duties were divided anew, until a day. */
export interface ResponsibilityLink {
  capacity: Capacity;
  postId: string;
  from: string;
  to?: string | null;
  /** What puts it on that post: an article, a division of duties, a clause. */
  basis: string;
}

/** How a due day came about, kept so that it can be told and computed again. */
export interface DueFacts {
  rule: DeadlineRule;
  /** Day or instant the period runs from. */
  from: string;
  suspensions: Suspension[];
  extensions: Extension[];
}

/**
 * An obligation as its sector keeps it; the register of obligations follows it. Each sector declares its own class
 * from this one, so that its table is its own.
 */
@Entity({ abstract: true })
export abstract class SectorObligation extends DomainRecord {
  @Text('义务种类 · kind', { hidden: true }) kind!: string;
  @Text('义务名称 · title', { hidden: true }) title!: string;
  @Text('标的类型 · type of the subject', { hidden: true }) subjectType!: string;
  @Reference(() => GovernmentBody, '标的 · subject', { hidden: true }) subjectId!: string;
  @Text('文书编号 · number of the document it rests on', { hidden: true, nullable: true }) document?: string | null;
  @Reference(() => GovernmentBody, '登记部门 · department that recorded it first', { hidden: true, nullable: true })
  recordedById?: string | null;
  @Reference(() => GovernmentBody, '义务人 · obligor', { hidden: true }) obligorId!: string;
  @Reference(() => Enterprise, '权利人 · obligee', { hidden: true, nullable: true }) obligeeId?: string | null;
  @Text('权利人类型 · type of the obligee', { hidden: true, nullable: true }) obligeeType?:
    | 'GovernmentBody'
    | 'Enterprise'
    | 'Person'
    | null;
  @Money('数额 · amount owed', { hidden: true, nullable: true }) amount?: Money | null;
  @Money('已履行数额 · amount performed', { hidden: true, nullable: true }) amountPerformed?: Money | null;
  @Day('发生日期 · day it arose', { hidden: true }) incurredOn!: string;
  @Day('届满日期 · last day', { hidden: true, nullable: true }) dueOn?: string | null;
  @Instant('届满时刻 · last instant, for hours', { hidden: true, nullable: true }) dueAt?: Date | null;
  @Flag('届满日期待定 · beyond the published calendar', { hidden: true }) dueProvisional!: boolean;
  @Flag('期限中止 · the clock stands still', { hidden: true }) suspended!: boolean;
  @Json<DueFacts>('期限依据 · how the due day came about', { nullable: true }) dueFacts?: DueFacts | null;
  @Code(PerformanceState, '履行状态 · whether performed', { hidden: true }) state!: PerformanceState;
  @Day('履行日期 · day of performance', { hidden: true, nullable: true }) performedOn?: string | null;
  @Flag('存在争议 · disputed', { hidden: true }) disputed!: boolean;
  @Json<LegalReference>('法律依据 · legal basis') legalBasis!: LegalReference;
  @Json<ResponsibilityLink[]>('责任岗位 · posts answerable') responsibilities!: ResponsibilityLink[];
  @Json<string[]>('签署人 · persons who signed') signatoryIds!: string[];
}
