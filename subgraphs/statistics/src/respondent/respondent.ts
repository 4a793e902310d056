import { Day, GovernmentBody, RecordType, Reference, Text } from '@integrity-graph/kit';
import { AboutParty, PARTY } from '../party.js';
import { StatisticsProject } from '../project/project.js';

/** Who is asked by a survey. Who it is, is kept among those who carry the survey out and the respondent (统计法 28). */
@RecordType({ table: 'respondent', zh: '统计调查对象', en: 'Respondent of a survey', bodies: PARTY })
export class StatisticsRespondent extends AboutParty {
  @Reference(() => StatisticsProject, '统计调查项目 · survey project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '制定机关 · body that carries out the survey', { hidden: true })
  organiserId!: string;

  @Text('调查单位代码 · code in the survey', { filter: true, order: true })
  code!: string;

  @Text('行业代码 · industry (GB/T 4754)', { nullable: true, filter: true })
  industry?: string | null;

  @Day('纳入日期 · day it was taken in')
  enrolledOn!: string;

  @Day('退出日期，仍在库的为空 · day it was taken out; null while it is in', { nullable: true, filter: true })
  removedOn?: string | null;

  @Text('退出原因 · reason it was taken out', { nullable: true })
  removalReason?: string | null;
}
