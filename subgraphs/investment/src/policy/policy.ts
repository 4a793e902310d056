import { Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestmentReview } from '../review/review.js';

@RecordType({
  table: 'policy',
  zh: '招商引资政策文件',
  en: 'Policy document on investment',
  document: 'number',
  bodies: ['issuer_id'],
})
export class InvestmentPolicy extends DomainRecord {
  @Text('文号，同一机关不得重复 · document number, unique for the issuer', { filter: true, order: true })
  number!: string;

  @Text('标题 · title', { filter: true })
  title!: string;

  @Reference(() => GovernmentBody, '制定机关 · body that issued it', { filter: true })
  issuerId!: string;

  @Text('制定权限依据 · what empowers the issuer (外商投资法实施条例 27)')
  authority!: string;

  @Reference(() => InvestmentReview, '公平竞争审查，未审查的为空 · fair competition review; null when there was none', {
    nullable: true,
  })
  reviewId?: string | null;

  @Day('发布日期 · day of issue', { filter: true, order: true })
  issuedOn!: string;

  @Day('施行日期 · first day in force')
  validFrom!: string;

  @Day('失效日期，无期限的为空 · last day in force; null when it has no end', { nullable: true })
  validUntil?: string | null;

  @Day('废止日期 · day it was repealed; what was promised under it stays owed', { nullable: true })
  repealedOn?: string | null;

  @Text('废止文件 · document of the repeal', { nullable: true })
  repealDocument?: string | null;
}
