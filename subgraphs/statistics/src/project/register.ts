import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, InputType } from 'type-graphql';
import { checkAfter, refuse, taken } from '../refusals.js';
import { checkProject, ProjectInput } from './input.js';
import { StatisticsProject } from './project.js';

@InputType('StatisticsProjectRegisterInput', {
  description: '登记已批准或备案的统计调查项目 · register a survey project approved or filed elsewhere (统计法 14)',
})
export class ProjectRegisterInput extends ProjectInput {
  @Field(() => String, { description: '批准或备案文号 · number of approval or filing' })
  number!: string;

  @Field(() => String, { description: '批准或备案机关 · authority that approved or filed it' })
  authority!: string;

  @Field(() => GraphQLDay, { description: '批准或备案日期 · day of approval or filing' })
  decidedOn!: Day;

  @Field(() => GraphQLDay, { description: '有效期限截止日 · last day of validity (统计法 17)' })
  validUntil!: Day;
}

export const projectRegister = action({
  name: 'statisticsProjectRegister',
  description:
    '登记由上级机关批准或备案的统计调查项目 · register a survey project that a higher authority approved or filed (统计法 14)',
  input: ProjectRegisterInput,
  record: StatisticsProject,
  constraints: { project_number: taken('DUPLICATE_NUMBER', 'number') },
  async run(input, work) {
    const { organiser, responsiblePost, ...fields } = input;
    const body = await checkProject(work, input);
    checkText(work, fields.number, 'number');
    checkText(work, fields.authority, 'authority');
    checkPast(work, fields.decidedOn, 'decidedOn');
    checkAfter(work, fields.decidedOn, fields.validUntil, 'validUntil', 'VALIDITY_REVERSED');
    const [same] = await work.findAll(StatisticsProject, { number: fields.number });
    if (same) refuse(work, 'DUPLICATE_NUMBER', 'number', `${fields.number}, ${same.name}`);
    if (work.refused || !body) return;

    work.effectiveOn = fields.decidedOn;
    return work.create(StatisticsProject, {
      ...fields,
      divisionId: body.divisionId!,
      divisionPath: body.divisionPath!,
      organiserId: body.id,
      responsiblePostId: responsiblePost,
      status: 'APPROVED',
    });
  },
});
