import { Code, Division, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { SurveyFrequency } from '../project/project.js';

/** One indicator of one area, over time. Its values stand in releases, each with the day it was released. */
@RecordType({ table: 'series', zh: '统计数列', en: 'Statistical series', bodies: ['compiler_id'] })
export class StatisticsSeries extends DomainRecord {
  @Reference(() => GovernmentBody, '编制机关 · body that compiles it (统计法 26、27)', { filter: true })
  compilerId!: string;

  @Text('指标代码 · code of the indicator (SDMX INDICATOR)', { filter: true, order: true })
  indicator!: string;

  @Text('指标名称 · name of the indicator')
  name!: string;

  @Text('计量单位 · unit of measure (SDMX UNIT_MEASURE)')
  unit!: string;

  @Code(SurveyFrequency, '频率 · frequency (SDMX FREQ)', { filter: true })
  frequency!: SurveyFrequency;

  @Text('地区代码，境内为 GB/T 2260，其他如来源所用 · code of the area; as its source has it outside GB/T 2260', {
    filter: true,
    order: true,
  })
  areaCode!: string;

  @Text('地区名称 · name of the area')
  areaName!: string;

  @Reference(() => Division, '地区；本图谱以外的为空 · area; null where it is none of this graph’s', {
    nullable: true,
    filter: true,
  })
  areaId?: string | null;

  @Reference(() => StatisticsSeries, '上级地区的同一数列 · the same of the area it is part of', { nullable: true })
  wholeAreaId?: string | null;

  @Reference(() => StatisticsSeries, '合计指标的数列，本数列为其分项 · the total of which it is an item', {
    nullable: true,
  })
  wholeItemId?: string | null;

  @Reference(() => StatisticsSeries, '对照数列，如用电量 · series its growth is held against, such as electricity', {
    nullable: true,
  })
  yardstickId?: string | null;
}
