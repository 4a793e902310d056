import { action, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleRound } from '../obligations.js';
import { StatisticsProject } from '../project/project.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { StatisticsRound } from './round.js';

@InputType('StatisticsRoundScheduleInput', {
  description: '布置一期统计调查 · schedule a round of a survey (统计法 16)',
})
export class RoundScheduleInput {
  @Field(() => ID, { description: '统计调查项目 · survey project' })
  project!: string;

  @Field(() => String, { description: '报告期，同一项目不得重复 · period asked about, unique within the project' })
  name!: string;

  @Field(() => GraphQLDay, { description: '报告期起始日 · first day of the period' })
  periodStart!: Day;

  @Field(() => GraphQLDay, { description: '报告期截止日 · last day of the period' })
  periodEnd!: Day;

  @Field(() => GraphQLDay, { description: '报表报送截止日 · last day for reports' })
  reportDueOn!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '结果公布日期 · day by which results are published' })
  releaseDueOn?: Day | null;
}

export const roundSchedule = action({
  name: 'statisticsRoundSchedule',
  description:
    '按统计调查制度布置一期调查；制度规定公布日期的，须按期公布结果 · schedule a round as the scheme lays it down; results are owed by the day it sets (统计法 16、29)',
  input: RoundScheduleInput,
  record: StatisticsRound,
  constraints: { round_period: taken('ROUND_SCHEDULED', 'periodStart') },
  async run({ project: id, ...input }, work) {
    checkText(work, input.name, 'name');
    checkAfter(work, input.periodStart, input.periodEnd, 'periodEnd', 'PERIOD_REVERSED');
    checkAfter(work, input.periodStart, input.reportDueOn, 'reportDueOn', 'DUE_BEFORE_PERIOD');
    checkAfter(work, input.reportDueOn, input.releaseDueOn, 'releaseDueOn', 'RELEASE_BEFORE_REPORTS');
    const project = await work.see(StatisticsProject, id, 'project');
    if (!project) return;
    if (project.status !== 'APPROVED') refuse(work, 'PROJECT_NOT_APPROVED', 'project', project.name);
    else if (input.reportDueOn > project.validUntil!) {
      refuse(
        work,
        'PROJECT_EXPIRED',
        'reportDueOn',
        `${input.reportDueOn}, ${project.number} ended ${project.validUntil}`,
      );
    }
    const [same] = await work.findAll(StatisticsRound, { projectId: project.id, periodStart: input.periodStart });
    if (same) refuse(work, 'ROUND_SCHEDULED', 'periodStart', `${input.periodStart}, ${same.name}`);
    if (work.refused) return;

    const { divisionId, divisionPath, organiserId } = project;
    const round = work.create(StatisticsRound, {
      ...input,
      divisionId,
      divisionPath,
      projectId: project.id,
      organiserId,
    });
    await settleRound(work, round);
    return round;
  },
});
