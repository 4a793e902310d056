import {
  Code,
  Day,
  DomainRecord,
  Enterprise,
  Flag,
  GovernmentBody,
  Instant,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { BreachKind } from './kind.js';

/** Which of the four it was follows from what the authority established, by rule; nobody types it in. */
@RecordType({
  table: 'reporting_breach',
  zh: '事故报告违法认定',
  en: 'Finding on how an accident was reported',
  bodies: ['body_id', 'enterprise_id', 'decided_by_id'],
})
export class SafetyReportingBreach extends DomainRecord {
  @Text('认定文号，同一机关不得重复 · number of the finding, unique for the body', { filter: true, order: true })
  number!: string;

  @Reference(() => SafetyAccident, '事故 · accident', { filter: true })
  accidentId!: string;

  @Reference(() => GovernmentBody, '应报告的机关 · body that had to report', { nullable: true, filter: true })
  bodyId?: string | null;

  @Reference(() => Enterprise, '应报告的企业 · firm that had to report', { nullable: true, filter: true })
  enterpriseId?: string | null;

  @Code(BreachKind, '认定结果，按事实依规则得出 · which it was, by rule from the facts', { filter: true })
  kind!: BreachKind;

  @Instant('知悉时刻 · instant it knew', { level: 'L2' })
  knewAt!: Date;

  @Instant('规定时限 · last instant in time (国令第493号 9、11)')
  dueAt!: Date;

  @Instant('实际报告时刻，从未报告则为空 · instant it reported; null when it never did', { nullable: true })
  reportedAt?: Date | null;

  @Flag('是否遗漏应报内容 · whether something was left out')
  isIncomplete!: boolean;

  @Flag('是否与事实不符 · whether it said what was not so')
  isUntrue!: boolean;

  @Flag('是否故意，经查证属实 · whether it was on purpose, as proven')
  isIntentional!: boolean;

  @Text('查证依据 · what proves the purpose', { nullable: true, level: 'L2' })
  proof?: string | null;

  @Reference(() => GovernmentBody, '认定机关 · body that found it', { filter: true })
  decidedById!: string;

  @Day('认定日期 · day of the finding', { filter: true, order: true })
  decidedOn!: string;
}
