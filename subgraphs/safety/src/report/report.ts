import {
  Code,
  codelist,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Instant,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyLevel } from '../accident/level.js';

/** Whether it tells of the accident, or of what became of it. */
export const ReportKind = { INITIAL: 'INITIAL', SUPPLEMENT: 'SUPPLEMENT' } as const;
export type ReportKind = keyof typeof ReportKind;

codelist(ReportKind, 'SafetyReportKind', '报告种类 · kind of report (国令第493号 9–13)', {
  INITIAL: '首报 · first report of the accident (国令第493号 9、10)',
  SUPPLEMENT: '补报 · report of what changed since (国令第493号 13)',
});

/** One hop of the chain: who told whom, by the clock. */
@RecordType({
  table: 'accident_report',
  zh: '事故报告',
  en: 'Report of an accident',
  bodies: ['from_body_id', 'to_body_id', 'from_enterprise_id'],
})
export class SafetyReport extends DomainRecord {
  @Reference(() => SafetyAccident, '事故 · accident', { filter: true })
  accidentId!: string;

  @Code(ReportKind, '报告种类 · kind', { filter: true })
  kind!: ReportKind;

  @Reference(() => Enterprise, '报告单位，事故发生单位为企业时 · firm that reports its accident', { nullable: true })
  fromEnterpriseId?: string | null;

  @Reference(() => GovernmentBody, '报告机关 · body that reports', { nullable: true, filter: true })
  fromBodyId?: string | null;

  @Code(SafetyLevel, '报告机关层级，事故发生单位为空 · level of the body; null for the unit itself', { nullable: true })
  fromLevel?: SafetyLevel | null;

  @Reference(() => GovernmentBody, '接报机关 · body told', { filter: true })
  toBodyId!: string;

  @Code(SafetyLevel, '接报机关层级 · level of the body told')
  toLevel!: SafetyLevel;

  @Text('接报机关种类 · kind of the body told', { hidden: true })
  toKind!: string;

  @Instant('报告方知悉时刻：接报、获知之时 · instant the sender knew; null while it is not known', { nullable: true })
  knewAt?: Date | null;

  @Instant('上报时限起算时刻：首次上报方有 · instant its hours run from, of a first report; null where none run', {
    nullable: true,
  })
  clockStartedAt?: Date | null;

  @Instant('知悉时刻，另行获知 · instant the sender learnt of it otherwise', { nullable: true, hidden: true })
  learntAt?: Date | null;

  @Instant('报出时刻 · instant it was sent', { order: true })
  sentAt!: Date;

  @Instant('接收时刻 · instant it was received', { nullable: true })
  receivedAt?: Date | null;

  @Text('报告内容 · what it says (国令第493号 12)')
  content!: string;
}
