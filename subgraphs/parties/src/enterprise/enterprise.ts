import { Code, codelist, Day, DomainRecord, RecordType, Text } from '@integrity-graph/kit';

/** 企业规模 · size class (中小企业促进法 2; 中小企业划型标准规定 工信部联企业〔2011〕300号). */
export const SizeClass = { LARGE: 'LARGE', MEDIUM: 'MEDIUM', SMALL: 'SMALL', MICRO: 'MICRO' } as const;
export type SizeClass = keyof typeof SizeClass;

codelist(SizeClass, 'SizeClass', '企业规模 · size class (工信部联企业〔2011〕300号)', {
  LARGE: '大型 · large',
  MEDIUM: '中型 · medium',
  SMALL: '小型 · small',
  MICRO: '微型 · micro',
});

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
