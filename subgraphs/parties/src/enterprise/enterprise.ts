import { Code, Day, DomainRecord, RecordType, SizeClass, Text } from '@integrity-graph/kit';

/** A firm that government deals with. */
@RecordType({ table: 'enterprise', zh: '企业', en: 'Enterprise', bodies: ['id'] })
export class Enterprise extends DomainRecord {
  @Text('名称 · name') name!: string;
  @Text('统一社会信用代码 GB 32100-2015 · unified social credit code', { unique: true, filter: true })
  unifiedSocialCreditCode!: string;
  @Code(SizeClass, '规模，未划型为空 · size class; null when not classified', { nullable: true, filter: true })
  sizeClass?: SizeClass | null;
  @Day('成立日期 · first day', { nullable: true }) validFrom?: string | null;
  @Day('注销日期 · last day', { nullable: true }) validUntil?: string | null;
  @Text('更正原因 · why it was corrected', { nullable: true }) correctionReason?: string | null;
}
