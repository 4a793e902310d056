import { Code, codelist, Day, DomainRecord, RecordType, Reference, Text } from '@integrity-graph/kit';

/** 机构类别 · what a body is; basis 国发〔2016〕76号 and local plans, which reach from governments to committees. */
export const BodyKind = {
  PEOPLES_GOVERNMENT: 'PEOPLES_GOVERNMENT',
  DEPARTMENT: 'DEPARTMENT',
  PUBLIC_INSTITUTION: 'PUBLIC_INSTITUTION',
  PARTY_ORGAN: 'PARTY_ORGAN',
  RESIDENTS_COMMITTEE: 'RESIDENTS_COMMITTEE',
  VILLAGERS_COMMITTEE: 'VILLAGERS_COMMITTEE',
  MANAGEMENT_COMMITTEE: 'MANAGEMENT_COMMITTEE',
  PLATFORM_COMPANY: 'PLATFORM_COMPANY',
  COURT: 'COURT',
  OTHER: 'OTHER',
} as const;
export type BodyKind = keyof typeof BodyKind;

codelist(BodyKind, 'BodyKind', '机构类别 · kind of body', {
  PEOPLES_GOVERNMENT: '人民政府 · people’s government',
  DEPARTMENT: '政府工作部门 · department of a government',
  PUBLIC_INSTITUTION: '事业单位 · public institution',
  PARTY_ORGAN: '党的机关 · organ of the Party',
  RESIDENTS_COMMITTEE: '居民委员会 · residents’ committee',
  VILLAGERS_COMMITTEE: '村民委员会 · villagers’ committee',
  MANAGEMENT_COMMITTEE: '开发区管理委员会 · management committee of a zone',
  PLATFORM_COMPANY: '政府投融资平台公司 · government financing vehicle',
  COURT: '人民法院 · people’s court',
  OTHER: '其他 · other',
});

/** A body that may owe: it stays liable whoever holds its posts. */
@RecordType({ table: 'government_body', zh: '政府机构', en: 'Government body', bodies: ['id'] })
export class GovernmentBody extends DomainRecord {
  @Text('名称 · name') name!: string;
  @Text('统一社会信用代码 GB 32100-2015，未赋码为空 · unified social credit code; null when none is issued yet', {
    nullable: true,
    unique: true,
    filter: true,
  })
  unifiedSocialCreditCode?: string | null;
  @Code(BodyKind, '机构类别 · kind', { filter: true }) kind!: BodyKind;
  @Reference(() => GovernmentBody, '上级机构 · superior body', { nullable: true, filter: true }) superiorId?:
    | string
    | null;
  @Day('设立日期 · first day', { nullable: true }) validFrom?: string | null;
  @Day('撤销日期 · last day', { nullable: true }) validUntil?: string | null;
  @Text('设立或变更文号 · document of the last change', { nullable: true }) documentNumber?: string | null;
  @Text('更正原因 · why it was corrected', { nullable: true }) correctionReason?: string | null;
}
