import { BaseRecord, Code, codelist, Day, Flag, RecordType, Reference, Text } from '@integrity-graph/kit';
import { Index, Property } from '@mikro-orm/decorators/legacy';

/** 行政区划级别 · what a division is (宪法 30; 民政部 行政区划代码). */
export const DivisionKind = {
  NATION: 'NATION',
  PROVINCE: 'PROVINCE',
  PREFECTURE: 'PREFECTURE',
  COUNTY: 'COUNTY',
  TOWNSHIP: 'TOWNSHIP',
  VILLAGE: 'VILLAGE',
  ZONE: 'ZONE',
} as const;
export type DivisionKind = keyof typeof DivisionKind;

codelist(DivisionKind, 'DivisionKind', '区划级别 · kind of division (宪法 art. 30)', {
  NATION: '国家 · the nation',
  PROVINCE: '省级 · province, autonomous region, municipality',
  PREFECTURE: '地级 · prefecture or prefecture-level city',
  COUNTY: '县级 · county, district or county-level city',
  TOWNSHIP: '乡级 · township, town or sub-district',
  VILLAGE: '村级 · village or residents’ committee area',
  ZONE: '开发区等功能区，非一级行政区划 · development zone, not a level of government',
});

/**
 * An administrative division for as long as it bore its code. Codes are abolished and given out again, so a code and a
 * day name a division; a code alone does not.
 */
@RecordType({ table: 'division', zh: '行政区划', en: 'Administrative division' })
export class Division extends BaseRecord {
  @Text('区划代码 GB/T 2260，功能区以字母代 · code; zones carry letters', { filter: true, order: true }) code!: string;
  @Text('名称 · name') name!: string;
  @Code(DivisionKind, '级别 · kind', { filter: true }) kind!: DivisionKind;
  @Flag('统计用区划，非法定 · a code for statistics only, no division in law') isStatistical: boolean = false;
  @Reference(() => Division, '上级区划 · division above', { nullable: true, filter: true }) parentId?: string | null;
  @Day('启用日期，空为不详 · first day of the code; null when not known', { nullable: true }) validFrom?: string | null;
  @Day('停用日期 · last day of the code', { nullable: true }) validUntil?: string | null;

  /** The division's path: see divisionPath in the kit. */
  @Index()
  @Property({ type: 'text', columnType: 'text collate "C"', comment: '区划路径' })
  divisionPath!: string;
}
