import { Day, Flag, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { InvestigationPart } from '../investigation/part.js';

/** Whether the measures that followed an accident were carried out, as looked at within a year of the reply. */
@RecordType({
  table: 'evaluation',
  zh: '事故整改和防范措施落实情况评估',
  en: 'Evaluation of the measures after an accident',
  document: 'document',
  bodies: ['government_id'],
})
export class SafetyEvaluation extends InvestigationPart {
  @Reference(() => GovernmentBody, '评估组织单位 · body that organised it', { filter: true })
  evaluatedById!: string;

  @Day('评估日期 · day of the evaluation', { filter: true, order: true })
  evaluatedOn!: string;

  @Flag('措施是否全部落实 · whether all measures were carried out', { filter: true })
  isCarriedOut!: boolean;

  @Text('评估结论 · conclusion (安全生产法 86)')
  conclusion!: string;

  @Text('评估文件 · document')
  document!: string;
}
