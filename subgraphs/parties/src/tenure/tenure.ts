import { Code, codelist, Day, DomainRecord, Flag, RecordType, Reference, Text } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';
import { Person } from '../person/person.js';
import { Post } from '../post/post.js';

/** 任职方式 · how a post is held. */
export const TenureKind = {
  SUBSTANTIVE: 'SUBSTANTIVE',
  ACTING: 'ACTING',
  IN_CHARGE: 'IN_CHARGE',
  CONCURRENT: 'CONCURRENT',
} as const;
export type TenureKind = keyof typeof TenureKind;

codelist(TenureKind, 'TenureKind', '任职方式 · how a post is held (公务员法 ch. 6)', {
  SUBSTANTIVE: '正式任职 · substantive',
  ACTING: '代理 · acting (地方组织法 50(13))',
  IN_CHARGE: '主持工作 · in charge without holding the post',
  CONCURRENT: '兼任 · concurrent',
});

/** How exactly a date is known. */
export const DatePrecision = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type DatePrecision = keyof typeof DatePrecision;

codelist(DatePrecision, 'DatePrecision', '日期精度 · how exactly the dates are known', {
  DAY: '精确到日 · to the day',
  MONTH: '精确到月 · to the month',
  YEAR: '精确到年 · to the year',
});

/**
 * A person holds a post from a day to a day. Of a head post it is public while it lasts (政府信息公开条例 20(2)); who
 * held the post before is not.
 */
@RecordType({
  table: 'tenure',
  zh: '任职',
  en: 'Tenure',
  persons: ['person_id'],
  bodies: ['body_id'],
  managedBy: 'managed_by_id',
})
export class Tenure extends DomainRecord {
  @Reference(() => Post, '职务 · post', { filter: true }) postId!: string;
  @Reference(() => Person, '任职人 · holder', { filter: true }) personId!: string;
  @Reference(() => GovernmentBody, '所在机构 · body', { filter: true }) bodyId!: string;
  @Code(TenureKind, '任职方式 · how the post is held', { filter: true }) kind!: TenureKind;
  @Day('任职日期 · first day', { filter: true, order: true }) startDate!: string;
  @Day('免职日期，当日仍在任 · last day in post', { nullable: true, filter: true, order: true }) endDate?:
    | string
    | null;
  @Code(DatePrecision, '日期精度 · how exactly the dates are known') datePrecision!: DatePrecision;
  @Text('任职文号 · appointment document', { nullable: true }) document?: string | null;
  @Text('免职文号 · document that ended it', { nullable: true }) endDocument?: string | null;
  @Text('更正原因 · why the dates were corrected', { nullable: true }) correctionReason?: string | null;
  @Text('更正依据文号 · document of the correction', { nullable: true }) correctionDocument?: string | null;

  // Taken from post and person, so that the database itself can keep one holder and the rights of 管理权限.
  @Flag('一职一人 · the post is held by one person at a time', { hidden: true }) isSingleHolder!: boolean;
  @Reference(() => GovernmentBody, '管理机关 · who manages the holder', { nullable: true, hidden: true }) managedById?:
    | string
    | null;
}
