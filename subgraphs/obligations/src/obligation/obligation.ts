import {
  BaseRecord,
  Code,
  columnsOf,
  Day,
  Division,
  type DueFacts,
  Enterprise,
  Flag,
  Instant,
  Json,
  type LegalReference,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { Sector } from '../sectors.js';
import { BodyEntity } from '../stubs.js';
import { ObligationState } from './codelists.js';

/** PostgreSQL's last day stands for "no last day", so that undated obligations sort last. */
export const UNDATED = 'infinity';

/**
 * An obligation as the register projects it from its sector's events and the register's own lawful changes. What a
 * sector said is kept beside it (`sectorState`), so that the register can be compared with its sources.
 */
@RecordType({
  table: 'obligation',
  zh: '义务',
  en: 'Obligation',
  scope: 'scope',
  bodies: ['obligor_id', 'current_obligor_id', 'obligee_id'],
})
export class Obligation extends BaseRecord {
  /** Sector and division path, `PROCUREMENT:C9901`; what access is decided by. */
  @Text('权限范围', { hidden: true }) scope!: string;
  @Reference(() => Division, '所属行政区划 · division') divisionId!: string;
  @Text('区划路径', { hidden: true }) divisionPath!: string;

  @Code(Sector, '领域 · sector') sector!: Sector;
  @Text('义务种类 · kind, a code of its sector') kind!: string;
  @Text('义务名称 · title') title!: string;
  @Text('标的类型', { hidden: true }) subjectType!: string;
  @Reference(() => BodyEntity, '标的', { hidden: true }) subjectId!: string;
  @Text('文书编号，所依据记录的文号或编号 · number of the document it rests on, as its sector has it', {
    nullable: true,
  })
  document?: string | null;
  @Reference(() => BodyEntity, '首次登记的部门，登记人所属机构未知的为空', { hidden: true, nullable: true })
  recordedById?: string | null;
  @Reference(() => BodyEntity, '义务发生时的义务人', { hidden: true }) obligorId!: string;
  @Reference(() => BodyEntity, '现义务人', { hidden: true }) currentObligorId!: string;
  @Reference(() => Enterprise, '权利人', { hidden: true, nullable: true }) obligeeId?: string | null;
  @Text('权利人类型', { hidden: true, nullable: true }) obligeeType?: string | null;
  @Money('数额 · amount owed', { nullable: true }) amount?: Money | null;
  @Money('已履行数额 · amount performed so far', { nullable: true }) amountPerformed?: Money | null;
  @Day('发生日期 · day it arose') incurredOn!: string;
  /** `infinity` when no period is laid down. */
  @Day('届满日期', { hidden: true }) dueOn!: string;
  @Instant('届满时刻', { hidden: true, nullable: true }) dueAt?: Date | null;
  @Flag('届满日期待定', { hidden: true }) dueProvisional!: boolean;
  @Flag('期限中止 · the clock stands still') suspended!: boolean;
  @Flag('存在争议 · disputed') disputed!: boolean;
  @Json<DueFacts>('期限依据', { nullable: true }) dueFacts?: DueFacts | null;
  @Code(ObligationState, '状态 · state') state!: ObligationState;
  @Day('履行日期 · day of performance', { nullable: true }) performedOn?: string | null;
  /** The day it ceased to be owed: performed or lawfully discharged. */
  @Day('终止日期', { hidden: true, nullable: true }) closedOn?: string | null;
  @Json<LegalReference>('法律依据') legalBasis!: LegalReference;
  @Json<string[]>('签署人') signatoryIds!: string[];
  @Json<Record<string, unknown>>('来源记录') sectorState!: Record<string, unknown>;

  /** False while only the sector's word is stored: the row is not yet counted. */
  @Flag('已入册', { hidden: true }) projected!: boolean;

  /** The civil day it is judged on: overdue or not depends on it. Today unless asked as of another day. */
  asOf?: string;

  /** The obligation as it is now, when this is how it stood. */
  present?: Obligation;
}

/** What a list reads of `obligation o`: what its sector said of it is for comparing, long, and shown nowhere. */
export const LISTED = columnsOf(Obligation, 'o', 'sectorState');
