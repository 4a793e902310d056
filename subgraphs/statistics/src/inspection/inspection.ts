import { Count, Day, Flag, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { AboutParty, PARTY } from '../party.js';

/** That inspectors were at a body or a firm, and what they found. */
@RecordType({ table: 'inspection', zh: '统计执法检查', en: 'Statistical inspection', bodies: PARTY })
export class StatisticsInspection extends AboutParty {
  @Reference(() => GovernmentBody, '检查机关 · body that inspects (统计法 36)', { filter: true })
  inspectorId!: string;

  @Text('文号 · document number', { filter: true, order: true })
  number!: string;

  @Text('检查事项 · what is inspected')
  matter!: string;

  @Count('检查人员人数 · number of inspectors (统计法 38)')
  inspectors!: number;

  @Flag('是否出示执法证件 · whether they showed their certificates (统计法 38)')
  hasShownCertificates!: boolean;

  @Day('开始日期 · day it began', { filter: true, order: true })
  begunOn!: string;

  @Day('结束日期 · day it was concluded', { nullable: true, filter: true })
  concludedOn?: string | null;

  @Text('检查结论 · findings', { nullable: true })
  findings?: string | null;

  @Flag('是否发现违法 · whether a violation was found', { nullable: true, filter: true })
  hasFoundViolation?: boolean | null;
}
