import { action, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProject } from '../obligations.js';
import { checkAfter, refuse, taken } from '../refusals.js';
import { StatisticsProject } from './project.js';

@InputType('StatisticsProjectDecideInput', {
  description: '作出项目审批决定 · decide on a survey project (统计法 15)',
})
export class ProjectDecideInput {
  @Field(() => ID, { description: '统计调查项目 · survey project' })
  project!: string;

  @Field(() => Boolean, { description: '是否批准 · whether it is approved' })
  isApproved!: boolean;

  @Field(() => GraphQLDay, { description: '决定日期 · day of the decision' })
  decidedOn!: Day;

  @Field(() => String, { nullable: true, description: '批准文号，批准的必填 · number; an approval has one' })
  number?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: '有效期限截止日，批准的必填 · last day of validity' })
  validUntil?: Day | null;

  @Field(() => String, { nullable: true, description: '不予批准的理由，不批准的必填 · reasons; a refusal has them' })
  refusalReason?: string | null;
}

export const projectDecide = action({
  name: 'statisticsProjectDecide',
  description:
    '书面决定批准或者不予批准统计调查项目；批准的应当公布 · decide on a survey project in writing; what is approved is published (统计法 15；统计法实施条例 13)',
  input: ProjectDecideInput,
  record: StatisticsProject,
  constraints: { project_number: taken('DUPLICATE_NUMBER', 'number') },
  async run({ project: id, isApproved, ...input }, work) {
    checkText(work, input.number, 'number');
    checkText(work, input.refusalReason, 'refusalReason');
    checkPast(work, input.decidedOn, 'decidedOn');
    checkComplete(work, isApproved, input);
    const project = await work.find(StatisticsProject, id, 'project');
    if (!project) return;
    if (project.status !== 'ACCEPTED')
      refuse(work, 'PROJECT_DECIDED', 'project', `${project.name}, ${project.decidedOn}`);
    checkAfter(work, project.acceptedOn, input.decidedOn, 'decidedOn', 'DECIDED_BEFORE_ACCEPTANCE');
    const [same] = input.number ? await work.findAll(StatisticsProject, { number: input.number }) : [];
    if (same && same.id !== project.id) refuse(work, 'DUPLICATE_NUMBER', 'number', `${input.number}, ${same.name}`);
    if (work.refused) return;

    work.effectiveOn = input.decidedOn;
    work.change(project, { ...input, status: isApproved ? 'APPROVED' : 'REFUSED' });
    await settleProject(work, project);
    return project;
  },
});

/** An approval has its number and its validity, a refusal its reasons. */
function checkComplete(
  work: Work,
  isApproved: boolean,
  { number, decidedOn, validUntil, refusalReason }: Omit<ProjectDecideInput, 'project' | 'isApproved'>,
): void {
  if (isApproved && (number == null || validUntil == null)) {
    refuse(work, 'APPROVAL_INCOMPLETE', number == null ? 'number' : 'validUntil', 'left out');
  }
  if (!isApproved && refusalReason == null) refuse(work, 'REASON_MISSING', 'refusalReason', 'left out');
  checkAfter(work, decidedOn, validUntil, 'validUntil', 'VALIDITY_REVERSED');
}
