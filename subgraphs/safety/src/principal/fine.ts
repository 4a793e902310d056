import {
  Code,
  Count,
  Day,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  GovernmentBody,
  Money,
  Person,
  RecordType,
  Reference,
  SharedFields,
  Text,
} from '@integrity-graph/kit';
import { SafetyAccident } from '../accident/accident.js';
import { SafetyGrade } from '../accident/grade.js';

/** What becomes of the principal of a firm on account of an accident. He is a person, and no office of this graph’s. */
@SharedFields()
export abstract class OfPrincipal extends DomainRecord {
  @Reference(() => SafetyAccident, '所涉事故 · accident concerned', { filter: true })
  accidentId!: string;

  @Reference(() => Enterprise, '生产经营单位 · firm', { filter: true })
  enterpriseId!: string;

  @Reference(() => Person, '主要负责人 · its principal', { level: 'L3', personal: true })
  personId!: string;

  @Code(SafetyGrade, '事故等级，以决定时认定为准 · grade of the accident, as determined then (国令第493号 3)', {
    filter: true,
  })
  grade!: SafetyGrade;
}

/** A fine on the principal of a firm, as a share of his income of the year before. */
@RecordType({
  table: 'principal_fine',
  zh: '对主要负责人的罚款',
  en: 'Fine on the principal of a firm',
  bodies: ['decided_by_id', 'enterprise_id'],
  persons: ['person_id'],
})
export class SafetyPrincipalFine extends OfPrincipal {
  @Text('处罚决定文号，同一机关不得重复 · number of the decision, unique for the body', { filter: true, order: true })
  number!: string;

  @Count('收入年度 · year of the income')
  incomeYear!: number;

  @Money('该年年收入 · income of that year (安全生产法 95)', { level: 'L3', personal: true })
  income!: Money;

  @DecimalNumber(
    '法定比例；事故发生时尚无规定的为空 · share the law has; null where it had none then (安全生产法 95)',
    {
      nullable: true,
    },
  )
  share?: string | null;

  // From the fine and its share anyone could tell the income.
  @Money('罚款金额 · amount of the fine', { level: 'L3', personal: true })
  amount!: Money;

  @Reference(() => GovernmentBody, '处罚机关 · body that decided', { filter: true })
  decidedById!: string;

  @Day('处罚决定日期 · day of the decision', { filter: true, order: true })
  decidedOn!: string;
}
