import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAtLeast, checkPost } from '../checks.js';
import { announced } from '../project/part.js';
import { ProcurementProject } from '../project/project.js';
import { checkPublication, PublicationInput, publicationOf } from '../published.js';
import { ProcurementPrequalificationNotice } from './prequalification.js';

@InputType('ProcurementPrequalificationPublishInput', {
  description: '发布资格预审公告 · publish a prequalification notice (政府采购法实施条例 21)',
})
export class PrequalificationPublishInput extends PublicationInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => GraphQLDay, { description: '提交资格预审申请截止日期 · last day to apply' })
  applicationsUntil!: Day;
}

export const prequalificationPublish = action({
  name: 'procurementPrequalificationPublish',
  description:
    '发布资格预审公告，申请时间不少于 5 个工作日 · publish a prequalification notice: at least 5 working days to apply (实施条例 21)',
  input: PrequalificationPublishInput,
  record: ProcurementPrequalificationNotice,
  async run({ project: projectId, applicationsUntil, ...publication }, work) {
    checkPublication(work, publication);
    checkAtLeast(
      work,
      'prequalification_period',
      publication.publishedOn,
      applicationsUntil,
      'applicationsUntil',
      'PREQUALIFICATION_TOO_SHORT',
    );
    const project = await work.see(ProcurementProject, projectId, 'project');
    await checkPost(work, project?.buyerId, publication.approverPost, 'approverPost');
    if (work.refused || !project) return;

    work.effectiveOn = publication.publishedOn;
    return work.create(ProcurementPrequalificationNotice, {
      ...announced(project),
      ...publicationOf(publication),
      applicationsUntil,
    });
  },
});
