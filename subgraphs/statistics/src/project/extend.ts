import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { decisionDue, settleProject } from '../obligations.js';
import { checkAfter, refuse } from '../refusals.js';
import { StatisticsProject } from './project.js';

@InputType('StatisticsProjectExtendInput', {
  description: '延长项目审批期限 · extend the period of a decision (统计法实施条例 11)',
})
export class ProjectExtendInput {
  @Field(() => ID, { description: '统计调查项目 · survey project' })
  project!: string;

  @Field(() => GraphQLDay, {
    description: '批准延长日期，须在原期限内 · day of approval, before the period has passed',
  })
  extendedOn!: Day;

  @Field(() => String, { description: '延长理由，应当告知制定机关 · reason, which the organiser is told' })
  reason!: string;
}

export const projectExtend = action({
  name: 'statisticsProjectExtend',
  description:
    '经审批机关负责人批准延长审批期限一次 · extend the period of a decision once, approved by the head (统计法实施条例 11)',
  input: ProjectExtendInput,
  record: StatisticsProject,
  async run({ project: id, extendedOn, reason }, work) {
    checkText(work, reason, 'reason');
    checkPast(work, extendedOn, 'extendedOn');
    const project = await work.find(StatisticsProject, id, 'project');
    if (!project) return;
    if (project.status !== 'ACCEPTED')
      refuse(work, 'PROJECT_DECIDED', 'project', `${project.name}, ${project.decidedOn}`);
    if (project.extendedOn) refuse(work, 'EXTENDED_ALREADY', 'project', project.extendedOn);
    checkAfter(work, project.acceptedOn, extendedOn, 'extendedOn', 'DECIDED_BEFORE_ACCEPTANCE');
    const due = decisionDue(project);
    if (due && extendedOn > due) refuse(work, 'PERIOD_PASSED', 'extendedOn', `${extendedOn}, the last day was ${due}`);
    if (work.refused) return;

    work.effectiveOn = extendedOn;
    work.change(project, { extendedOn, extensionReason: reason });
    await settleProject(work, project);
    return project;
  },
});
