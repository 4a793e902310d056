import { Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { DebtBond } from '../bond/bond.js';

/** What an agency or a superior said of a government, or of one of its bonds. */
@RecordType({ table: 'rating', zh: '信用评级', en: 'Rating of a government or a bond', bodies: ['government_id'] })
export class DebtRating extends DomainRecord {
  @Reference(() => GovernmentBody, '被评政府，债券评级为发行人 · government rated; of a bond its issuer', {
    filter: true,
  })
  governmentId!: string;

  @Reference(() => DebtBond, '被评债券，政府评级为空 · bond rated; null when the government is', {
    nullable: true,
    filter: true,
  })
  bondId?: string | null;

  @Text('评级机构或评定机关 · agency, or authority that assessed')
  agency!: string;

  @Text('等级，如 AAA、黄色 · grade', { filter: true })
  grade!: string;

  @Text('展望 · outlook', { nullable: true })
  outlook?: string | null;

  @Day('评定日期 · day of the rating', { filter: true, order: true })
  ratedOn!: string;

  @Text('报告或通报文件 · report')
  document!: string;
}
