import {
  Day,
  DecimalNumber,
  DomainRecord,
  Flag,
  GovernmentBody,
  RecordType,
  Reference,
  Text,
} from '@integrity-graph/kit';
import { EnvironmentTarget } from './target.js';

@RecordType({
  table: 'target_result',
  zh: '环境保护目标完成结果',
  en: 'Result against an environmental target',
  bodies: ['promisor_id'],
})
export class EnvironmentTargetResult extends DomainRecord {
  @Reference(() => EnvironmentTarget, '目标 · target')
  targetId!: string;

  @Reference(() => GovernmentBody, '承诺机关 · body that promised', { hidden: true })
  promisorId!: string;

  @DecimalNumber('完成值 · value reached')
  value!: string;

  @Day('数据截止日 · last day of the data')
  periodEnd!: string;

  @Flag('是否完成目标 · whether the target is met')
  isMet!: boolean;

  @Day('认定日期 · day it was determined')
  determinedOn!: string;

  @Reference(() => GovernmentBody, '认定机关 · body that determined it (环境保护法 26)')
  determinedById!: string;

  @Text('依据材料 · evidence, such as the report of the monitoring')
  evidence!: string;
}
