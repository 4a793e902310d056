import { Code, Day, Post, RecordType, Reference, Text } from '@integrity-graph/kit';
import { ProjectStage } from '../project/codes.js';
import { IMPLEMENTING, ProjectPart } from '../project/part.js';

/** Who answers is never one owner of a project: a post, for a stage, for a time. Who held the post, its tenures say. */
@RecordType({
  table: 'stage_responsibility',
  zh: '项目阶段责任岗位',
  en: 'Post answerable for a stage of a project',
  bodies: IMPLEMENTING,
})
export class PppStageResponsibility extends ProjectPart {
  @Code(ProjectStage, '阶段 · stage (国发〔2016〕76号)', { filter: true })
  stage!: ProjectStage;

  @Reference(() => Post, '政府方责任岗位 · post answerable on the government’s side (国发〔2016〕76号)', {
    filter: true,
  })
  postId!: string;

  @Text('诚信职责 · duties of good faith in that stage (国发〔2016〕76号)')
  duties!: string;

  @Text('明确责任的文件 · document that names it')
  document!: string;

  @Day('起始日期 · first day', { filter: true, order: true })
  startDate!: string;

  @Day('截止日期，当日仍负责；无则至今 · last day; none while it lasts', { nullable: true, order: true })
  endDate?: string | null;

  @Text('解除责任的文件 · document that ended it', { nullable: true })
  endDocument?: string | null;
}
