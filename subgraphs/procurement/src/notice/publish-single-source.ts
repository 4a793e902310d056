import { action, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAtLeast, checkKnown, checkPost, checkText } from '../checks.js';
import { announced } from '../project/part.js';
import { ProcurementProject } from '../project/project.js';
import { checkPublication, PublicationInput, publicationOf } from '../published.js';
import { refuse } from '../refusals.js';
import { ProcurementSingleSourceNotice } from './single-source.js';

@InputType('ProcurementSingleSourcePublishInput', {
  description: '公示单一来源采购 · publish that there is a single source (政府采购法实施条例 38)',
})
export class SingleSourcePublishInput extends PublicationInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => ID, { description: '拟定的唯一供应商 · the only supplier proposed' })
  supplier!: string;

  @Field(() => String, { description: '只能向其采购的理由 · why only from it (政府采购法 31)' })
  reason!: string;

  @Field(() => GraphQLDay, { description: '公示截止日期 · last day of publicity' })
  endsOn!: Day;
}

export const singleSourcePublish = action({
  name: 'procurementSingleSourcePublish',
  description:
    '公示单一来源采购，不少于 5 个工作日 · publish a single source, for at least 5 working days (实施条例 38)',
  input: SingleSourcePublishInput,
  record: ProcurementSingleSourceNotice,
  async run({ project: projectId, supplier, reason, endsOn, ...publication }, work) {
    checkText(work, reason, 'reason');
    checkPublication(work, publication);
    checkAtLeast(work, 'single_source_publicity', publication.publishedOn, endsOn, 'endsOn', 'PUBLICITY_TOO_SHORT');
    await checkKnown(work, 'Enterprise', supplier, 'supplier');
    const project = await work.see(ProcurementProject, projectId, 'project');
    await checkPost(work, project?.buyerId, publication.approverPost, 'approverPost');
    if (project && project.method !== 'SINGLE_SOURCE') {
      refuse(work, 'NOT_SINGLE_SOURCE', 'project', project.method);
    }
    if (work.refused || !project) return;

    work.effectiveOn = publication.publishedOn;
    return work.create(ProcurementSingleSourceNotice, {
      ...announced(project),
      ...publicationOf(publication),
      supplierId: supplier,
      reason,
      endsOn,
    });
  },
});
