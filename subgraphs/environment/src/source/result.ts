import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  DomainRecord,
  Enterprise,
  Flag,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { PollutionOutlet } from './outlet.js';

/** How a discharge was measured. */
export const SourceMonitoring = { AUTOMATIC: 'AUTOMATIC', MANUAL: 'MANUAL' } as const;
export type SourceMonitoring = keyof typeof SourceMonitoring;

codelist(SourceMonitoring, 'SourceMonitoring', '监测方式 · how a discharge was measured', {
  AUTOMATIC: '自动监测 (CEMS) · continuous, by instruments',
  MANUAL: '手工监测 · by samples',
});

@RecordType({
  table: 'pollution_result',
  zh: '污染源监测日均值',
  en: 'Day value of a discharge, against its limit',
  bodies: ['operator_id'],
})
export class PollutionResult extends DomainRecord {
  @Reference(() => PollutionOutlet, '排放口 · outlet', { filter: true })
  outletId!: string;

  @Reference(() => Enterprise, '排污单位 · enterprise that runs it', { hidden: true })
  operatorId!: string;

  @Day('监测日期 · day measured', { filter: true, order: true })
  measuredOn!: string;

  @Text('污染物 · pollutant', { filter: true })
  pollutant!: string;

  @Code(SourceMonitoring, '监测方式 · how it was measured')
  method!: SourceMonitoring;

  @DecimalNumber('日均值 · day value')
  value!: string;

  @DecimalNumber('许可排放限值 · limit of the permit')
  limit!: string;

  @Text('计量单位 · unit of measure')
  unit!: string;

  @Flag('是否超标 · whether the limit is exceeded', { filter: true })
  isExceeded!: boolean;
}
