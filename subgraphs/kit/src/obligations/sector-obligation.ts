import { Entity } from '@mikro-orm/decorators/legacy';
import type { Work } from '../actions/work.js';
import type { DeadlineRule, Due, Extension, LegalReference, Suspension } from '../law/index.js';
import { type BaseRecord, DomainRecord, Enterprise, GovernmentBody } from '../records/domain-record.js';
import { Code, Day, Flag, Instant, Json, Money, Reference, recordFact, Text } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';

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

/** What a sector's rules say is owed on account of a record. */
export interface ObligationDraft {
  kind: string;
  title: string;
  obligorId: string;
  /** Null: owed to the public. */
  obligee: { type: 'GovernmentBody' | 'Enterprise' | 'Person'; id: string } | null;
  amount?: Money | null;
  incurredOn: string;
  /** Undefined: no period is laid down. */
  due?: { computed: Due; facts: DueFacts };
  legalBasis: LegalReference;
  responsibilities?: ResponsibilityLink[];
  signatoryIds?: string[];
}

/** The stored form of a due day. */
export const dueFields = (due: ObligationDraft['due']) => ({
  dueOn: due?.computed.on ?? null,
  dueAt: due?.computed.at ? new Date(due.computed.at) : null,
  dueProvisional: due?.computed.provisional ?? false,
  suspended: due?.computed.suspended ?? false,
  dueFacts: due?.facts ?? null,
});

/** Opens an obligation on account of a record; it lies where the record lies and is seen by whom the record is. */
export function openObligation<T extends SectorObligation>(
  work: Work,
  type: RecordClass<T>,
  subject: DomainRecord,
  draft: ObligationDraft,
): T {
  const {
    kind,
    title,
    obligorId,
    obligee,
    amount,
    incurredOn,
    due,
    legalBasis,
    responsibilities = [],
    signatoryIds = [],
  } = draft;
  const fields: Partial<SectorObligation> = {
    divisionId: subject.divisionId,
    divisionPath: subject.divisionPath,
    level: Math.max(2, subject.level),
    kind,
    title,
    subjectType: recordFact(subject.constructor).name,
    subjectId: subject.id,
    obligorId,
    obligeeId: obligee?.id ?? null,
    obligeeType: obligee?.type ?? null,
    amount: amount ?? null,
    amountPerformed: null,
    incurredOn,
    ...dueFields(due),
    state: 'OPEN',
    performedOn: null,
    disputed: false,
    legalBasis,
    responsibilities,
    signatoryIds,
  };
  return work.create(type, fields as Partial<T>, incurredOn);
}

/** Computes an obligation's due day anew, after an extension, a suspension, or a change of what it runs from. */
export function setDue<T extends SectorObligation>(work: Work, obligation: T, due: ObligationDraft['due']): T {
  return work.change(obligation, dueFields(due) as Partial<T>);
}

/** Records that what was owed was done on a day. */
export function performObligation<T extends SectorObligation>(
  work: Work,
  obligation: T,
  on: string,
  amountPerformed?: Money,
): T {
  const fields: Partial<SectorObligation> = {
    state: 'PERFORMED',
    performedOn: on,
    ...(amountPerformed && { amountPerformed }),
  };
  return work.change(obligation, fields as Partial<T>, on);
}

/** The open obligation of a kind on account of a record, if there is one. */
export async function openObligationOf<T extends SectorObligation>(
  work: Work,
  type: RecordClass<T>,
  subject: BaseRecord,
  kind: string,
): Promise<T | undefined> {
  const [found] = await work.findAll(type, { subjectId: subject.id, kind, state: 'OPEN' } as never);
  return found;
}
