import { Day, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ProblemPart, RESPONSIBLE } from './part.js';

@RecordType({
  table: 'problem_extension',
  zh: '督察问题整改延期',
  en: 'Extension of the time limit of a problem',
  bodies: RESPONSIBLE,
})
export class EnvironmentProblemExtension extends ProblemPart {
  @Day('延长至 · new last day', { order: true })
  until!: string;

  @Day('批准日期 · day of approval')
  approvedOn!: string;

  @Reference(() => GovernmentBody, '批准机关 · body that approved it')
  approvedById!: string;

  @Text('批准文件 · document of approval')
  document!: string;

  @Text('延期理由 · reason')
  reason!: string;
}
