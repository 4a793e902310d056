import {
  Code,
  codelist,
  Day,
  DecimalNumber,
  Flag,
  GovernmentBody,
  Money,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { StatisticsInspection } from '../inspection/inspection.js';
import { AboutParty, PARTY } from '../party.js';
import { StatisticsGround } from './grounds.js';

export const CaseOutcome = {
  NO_VIOLATION: 'NO_VIOLATION',
  ORDERED: 'ORDERED',
  WARNED: 'WARNED',
  FINED: 'FINED',
} as const;
export type CaseOutcome = keyof typeof CaseOutcome;

codelist(CaseOutcome, 'StatisticsCaseOutcome', '处理决定 · what was decided (统计法 41、44、45)', {
  NO_VIOLATION: '违法事实不成立 · no violation',
  ORDERED: '责令改正 · ordered to correct',
  WARNED: '责令改正并警告 · ordered to correct, and warned',
  FINED: '责令改正、警告并罚款 · ordered to correct, warned and fined',
});

/** A violation that is looked into, from its opening to its decision. */
@RecordType({
  table: 'violation_case',
  zh: '统计违法案件',
  en: 'Case of a statistical violation',
  document: 'number',
  bodies: PARTY,
})
export class StatisticsCase extends AboutParty {
  @Reference(() => GovernmentBody, '查处机关 · body that handles it (统计法 36)', { filter: true })
  handlerId!: string;

  @Text('立案号 · number of the case', { filter: true, order: true })
  number!: string;

  @Code(StatisticsGround, '违法情形 · violation', { filter: true })
  ground!: StatisticsGround;

  @Reference(() => StatisticsInspection, '所据执法检查 · inspection it rests on', { nullable: true })
  inspectionId?: string | null;

  @Text('案由与事实 · facts', { level: 'L2' })
  facts!: string;

  @Day('立案日期 · day it was opened', { filter: true, order: true })
  openedOn!: string;

  @Day('决定日期 · day of the decision', { nullable: true, filter: true, order: true })
  decidedOn?: string | null;

  @Code(CaseOutcome, '处理决定 · outcome', { nullable: true, filter: true })
  outcome?: CaseOutcome | null;

  @Text('决定文号 · document of the decision', { nullable: true })
  document?: string | null;

  @Flag('是否情节严重 · whether it is serious (统计法 44；统计法实施条例 50)', { nullable: true })
  isSerious?: boolean | null;

  @Money('罚款 · fine (统计法 44、45)', { nullable: true })
  fine?: Money | null;

  @DecimalNumber('上报值，未报的为 0 · value as reported, 0 where it was not', { nullable: true, level: 'L2' })
  reportedValue?: string | null;

  @DecimalNumber('核实值 · true value', { nullable: true, level: 'L2' })
  trueValue?: string | null;

  @DecimalNumber('违法比例：相差绝对值除以核实值 · difference over the true value', { nullable: true, level: 'L2' })
  deviation?: string | null;

  @Day('责令改正的期限 · day by which it is to be corrected', { nullable: true, filter: true })
  correctBy?: string | null;

  @Day('改正日期 · day it was corrected', { nullable: true })
  correctedOn?: string | null;
}
