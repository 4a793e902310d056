import { Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { EnvironmentInspection } from './inspection.js';

@RecordType({
  table: 'rectification_plan',
  zh: '督察整改方案',
  en: 'Rectification plan after an inspection',
  bodies: ['inspected_id'],
})
export class EnvironmentRectificationPlan extends DomainRecord {
  @Reference(() => EnvironmentInspection, '督察 · inspection')
  inspectionId!: string;

  @Reference(() => GovernmentBody, '被督察单位 · body inspected', { hidden: true })
  inspectedId!: string;

  @Text('方案文号 · document number')
  number!: string;

  @Text('方案名称 · title')
  title!: string;

  @Day('报送日期 · day it was submitted')
  submittedOn!: string;

  @Text('报送机关 · organ it was submitted to')
  submittedTo!: string;
}
