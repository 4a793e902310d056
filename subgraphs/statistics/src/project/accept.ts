import { action, checkKnown, checkPast, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProject } from '../obligations.js';
import { refuse } from '../refusals.js';
import { checkProject, ProjectInput } from './input.js';
import { StatisticsProject } from './project.js';

@InputType('StatisticsProjectAcceptInput', {
  description: '受理统计调查项目审批申请 · accept an application for a survey project (统计法实施条例 8)',
})
export class ProjectAcceptInput extends ProjectInput {
  @Field(() => ID, { description: '审批机关，不得为制定机关自身 · body that decides, not the organiser' })
  approver!: string;

  @Field(() => GraphQLDay, { description: '受理日期 · day of acceptance' })
  acceptedOn!: Day;
}

export const projectAccept = action({
  name: 'statisticsProjectAccept',
  description:
    '受理统计调查项目审批申请，审批机关须在法定期限内决定 · accept an application: the approving body owes a decision in time (统计法 14；统计法实施条例 11)',
  input: ProjectAcceptInput,
  record: StatisticsProject,
  async run(input, work) {
    const { organiser, responsiblePost, approver, ...fields } = input;
    const body = await checkProject(work, input);
    checkPast(work, fields.acceptedOn, 'acceptedOn');
    const authority = await checkKnown(work, 'GovernmentBody', approver, 'approver');
    if (authority && authority.id === organiser) refuse(work, 'OWN_APPROVAL', 'approver', authority.name);
    if (work.refused || !body || !authority) return;

    work.effectiveOn = fields.acceptedOn;
    const project = work.create(StatisticsProject, {
      ...fields,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      organiserId: body.id,
      responsiblePostId: responsiblePost,
      approverId: authority.id,
      authority: authority.name,
      status: 'ACCEPTED',
    });
    await settleProject(work, project);
    return project;
  },
});
