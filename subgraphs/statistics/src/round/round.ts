import { Day, DomainRecord, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { StatisticsProject } from '../project/project.js';

/** One reporting period of a survey, with the days that its scheme sets. */
@RecordType({ table: 'round', zh: '统计调查期', en: 'Round of a survey', bodies: ['organiser_id'] })
export class StatisticsRound extends DomainRecord {
  @Reference(() => StatisticsProject, '统计调查项目 · survey project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '制定机关 · body that carries out the survey', { filter: true })
  organiserId!: string;

  @Text('报告期，如“2026年5月” · period asked about', { order: true })
  name!: string;

  @Day('报告期起始日 · first day of the period', { filter: true, order: true })
  periodStart!: string;

  @Day('报告期截止日 · last day of the period')
  periodEnd!: string;

  @Day('报表报送截止日 · last day for reports, as the scheme sets it (统计法 16)', { filter: true, order: true })
  reportDueOn!: string;

  @Day('结果公布日期，制度未规定的为空 · day results are due; null where the scheme sets none (统计法 16、29)', {
    nullable: true,
    filter: true,
  })
  releaseDueOn?: string | null;
}
