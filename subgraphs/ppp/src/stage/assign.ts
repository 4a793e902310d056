import { action, checkKnown, checkPast, checkText, type Day, GraphQLDay, type Work } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { settleProject } from '../obligations.js';
import { ProjectStage } from '../project/codes.js';
import { partOf } from '../project/part.js';
import { PppProject } from '../project/project.js';
import { checkAfter, refuse } from '../refusals.js';
import { PppStageResponsibility } from './responsibility.js';

@InputType('PppStageAssignInput', {
  description: '明确阶段责任岗位 · name the post answerable for a stage (国发〔2016〕76号)',
})
export class StageAssignInput {
  @Field(() => ID, { description: '项目 · project' })
  project!: string;

  @Field(() => ProjectStage, { description: '阶段 · stage' })
  stage!: ProjectStage;

  @Field(() => ID, { description: '政府方责任岗位 · post answerable on the government’s side' })
  post!: string;

  @Field(() => String, { description: '诚信职责 · duties of good faith in that stage' })
  duties!: string;

  @Field(() => String, { description: '明确责任的文件 · document that names it' })
  document!: string;

  @Field(() => GraphQLDay, { description: '起始日期 · first day' })
  startDate!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '截止日期，已结束的填写 · last day, of what has ended' })
  endDate?: Day | null;
}

export const stageAssign = action({
  name: 'pppStageAssign',
  description:
    '明确项目阶段的政府方责任岗位，同一阶段同一时间仅一个 · name the post answerable for a stage: one at a time (国发〔2016〕76号；晋政发〔2018〕10号 9)',
  input: StageAssignInput,
  record: PppStageResponsibility,
  async run({ project: id, post, ...input }, work) {
    checkText(work, input.duties, 'duties');
    checkText(work, input.document, 'document');
    checkPast(work, input.startDate, 'startDate');
    checkPast(work, input.endDate, 'endDate');
    checkAfter(work, input.startDate, input.endDate, 'endDate', 'PERIOD_REVERSED');
    await checkKnown(work, 'Post', post, 'post');
    const project = await work.find(PppProject, id, 'project');
    if (!project) return;
    await checkFree(work, project, input);
    if (work.refused) return;

    work.effectiveOn = input.startDate;
    const responsibility = work.create(PppStageResponsibility, { ...partOf(project), ...input, postId: post });
    await settleProject(work, project);
    return responsibility;
  },
});

/** Of one stage one post answers at a time. The project is locked: nobody else assigns meanwhile. */
async function checkFree(
  work: Work,
  { id }: PppProject,
  { stage, startDate, endDate }: Pick<StageAssignInput, 'stage' | 'startDate' | 'endDate'>,
): Promise<void> {
  const others = await work.findAll(PppStageResponsibility, { projectId: id, stage });
  const last = '9999-12-31';
  const other = others.find((one) => one.startDate <= (endDate ?? last) && startDate <= (one.endDate ?? last));
  if (other) refuse(work, 'STAGE_TAKEN', 'startDate', `${other.startDate} – ${other.endDate ?? ''}, ${other.document}`);
}
