import { action, checkPast, checkText, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProject } from '../obligations.js';
import { projectOf } from '../project/part.js';
import { checkAfter, refuse } from '../refusals.js';
import { PppStageResponsibility } from './responsibility.js';

@InputType('PppStageReleaseInput', { description: '解除阶段责任 · end the responsibility for a stage' })
export class StageReleaseInput {
  @Field(() => ID, { description: '阶段责任 · responsibility for a stage' })
  responsibility!: string;

  @Field(() => GraphQLDay, { description: '截止日期，当日仍负责 · last day' })
  endDate!: Day;

  @Field(() => String, { description: '文件 · document that ends it' })
  endDocument!: string;
}

export const stageRelease = action({
  name: 'pppStageRelease',
  description:
    '解除阶段责任岗位；在责期间之事仍可回溯 · end a post’s responsibility for a stage; what fell in its time stays traceable (国发〔2016〕76号)',
  input: StageReleaseInput,
  record: PppStageResponsibility,
  async run({ responsibility: id, ...input }, work) {
    checkText(work, input.endDocument, 'endDocument');
    checkPast(work, input.endDate, 'endDate');
    const responsibility = await work.find(PppStageResponsibility, id, 'responsibility');
    const project = responsibility && (await projectOf(work, responsibility, 'responsibility'));
    if (!project) return;
    if (responsibility.endDate) refuse(work, 'ALREADY_RELEASED', 'responsibility', responsibility.endDate);
    checkAfter(work, responsibility.startDate, input.endDate, 'endDate', 'PERIOD_REVERSED');
    if (work.refused) return;

    work.effectiveOn = input.endDate;
    work.change(responsibility, input);
    await settleProject(work, project);
    return responsibility;
  },
});
