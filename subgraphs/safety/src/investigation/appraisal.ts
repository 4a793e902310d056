import { Day, RecordType, Text } from '@integrity-graph/kit';
import { InvestigationPart } from './part.js';

/** A technical appraisal: its days do not count towards the period of the investigation. */
@RecordType({
  table: 'technical_appraisal',
  zh: '技术鉴定',
  en: 'Technical appraisal in an investigation',
  bodies: ['government_id'],
})
export class SafetyTechnicalAppraisal extends InvestigationPart {
  @Text('鉴定单位 · who appraises (国令第493号 27)')
  appraiser!: string;

  @Text('鉴定事项 · what is appraised')
  matter!: string;

  @Day('开始日期 · first day', { order: true })
  from!: string;

  @Day('结束日期，未结束则为空 · last day; null while it goes on', { nullable: true })
  to?: string | null;
}
