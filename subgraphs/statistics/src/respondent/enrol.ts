import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { aboutParty, checkParty, PartyInput } from '../party.js';
import { StatisticsProject } from '../project/project.js';
import { refuse, taken } from '../refusals.js';
import { StatisticsRespondent } from './respondent.js';

@InputType('StatisticsRespondentEnrolInput', {
  description: '纳入统计调查对象 · take a respondent into a survey (统计法 8)',
})
export class RespondentEnrolInput extends PartyInput {
  @Field(() => ID, { description: '统计调查项目 · survey project' })
  project!: string;

  @Field(() => String, { description: '调查单位代码，同一项目不得重复 · code, unique within the project' })
  code!: string;

  @Field(() => String, { nullable: true, description: '行业代码 · industry (GB/T 4754)' })
  industry?: string | null;

  @Field(() => GraphQLDay, { description: '纳入日期 · day it is taken in' })
  enrolledOn!: Day;
}

export const respondentEnrol = action({
  name: 'statisticsRespondentEnrol',
  description: '将机关单位或企业纳入统计调查对象 · take a body or a firm into a survey (统计法 8)',
  input: RespondentEnrolInput,
  record: StatisticsRespondent,
  constraints: { respondent_code: taken('DUPLICATE_NUMBER', 'code') },
  async run({ project: id, body, enterprise, ...input }, work) {
    checkText(work, input.code, 'code');
    checkPast(work, input.enrolledOn, 'enrolledOn');
    const party = await checkParty(work, { body, enterprise });
    const project = await work.see(StatisticsProject, id, 'project');
    if (!project) return;
    if (project.status !== 'APPROVED') refuse(work, 'PROJECT_NOT_APPROVED', 'project', project.name);
    const [same] = await work.findAll(StatisticsRespondent, { projectId: project.id, code: input.code });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'code', input.code);
    if (work.refused || !party) return;

    work.effectiveOn = input.enrolledOn;
    return work.create(StatisticsRespondent, {
      ...aboutParty(party),
      ...input,
      level: 3,
      projectId: project.id,
      organiserId: project.organiserId,
    });
  },
});
