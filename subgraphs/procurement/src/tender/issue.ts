import { action, type Day, dayOf, GraphQLDay, GraphQLInstant, MoneyInput } from '@integrity-graph/kit';
import { ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkAtLeast, checkMoney, checkPost } from '../checks.js';
import { checkBidGuarantee } from '../guarantee/check.js';
import { checkPackages, PackageInput, smallest } from '../package/input.js';
import { ProcurementPackage } from '../package/package.js';
import { announced, placeOf } from '../project/part.js';
import { isTendered, ProcurementProject } from '../project/project.js';
import { checkPublication, PublicationInput, publicationOf, windowOf } from '../published.js';
import { refuse } from '../refusals.js';
import { ProcurementTender } from './tender.js';

@InputType('ProcurementTenderIssueInput', {
  description: '发布采购公告、发出采购文件 · publish the notice and issue the document (政府采购法 35)',
})
export class TenderIssueInput extends PublicationInput {
  @Field(() => ID, { description: '采购项目 · project' })
  project!: string;

  @Field(() => GraphQLDay, { description: '采购文件提供截止日期 · last day the document is available' })
  availableUntil!: Day;

  @Field(() => GraphQLInstant, { description: '提交投标、响应文件截止时刻 · bid deadline' })
  bidsDueAt!: Date;

  @Field(() => MoneyInput, { nullable: true, description: '投标保证金 · bid guarantee asked for' })
  bidGuarantee?: MoneyInput | null;

  @ValidateNested()
  @Field(() => [PackageInput], {
    defaultValue: [],
    description: '采购包，不分包的为空 · packages; none where it is not divided',
  })
  packages?: PackageInput[];
}

export const tenderIssue = action({
  name: 'procurementTenderIssue',
  description:
    '发布采购公告、发出采购文件，预算与最高限价随之公开 · issue the document: budget and ceiling price are public with it (政府采购法 35; 实施条例 30、31)',
  input: TenderIssueInput,
  record: ProcurementTender,
  async run({ project: projectId, availableUntil, bidsDueAt, bidGuarantee, packages = [], ...publication }, work) {
    const { publishedOn } = publication;
    const deadline = dayOf(bidsDueAt);
    checkPublication(work, publication);
    checkAfter(work, publishedOn, availableUntil, 'availableUntil', 'DEADLINE_BEFORE_ISSUE');
    checkAfter(work, publishedOn, deadline, 'bidsDueAt', 'DEADLINE_BEFORE_ISSUE');
    const isSum = bidGuarantee && checkMoney(work, bidGuarantee, 'bidGuarantee');
    const project = await work.see(ProcurementProject, projectId, 'project');
    await checkPost(work, project?.buyerId, publication.approverPost, 'approverPost');
    if (!project) return;
    const { method, category, budget, ceilingPrice } = project;
    if (method === 'SINGLE_SOURCE') refuse(work, 'NO_TENDER', 'project', method);
    if (isTendered(project)) {
      checkAtLeast(work, 'document_availability', publishedOn, availableUntil, 'availableUntil', 'AVAILABLE_TOO_SHORT');
      // 政府采购法 35 is about goods and services; works are tendered under 招标投标法.
      if (category !== 'WORKS') {
        checkAtLeast(work, 'bid_period', publishedOn, deadline, 'bidsDueAt', 'BID_PERIOD_TOO_SHORT');
      }
    }
    checkPackages(work, packages, project);
    if (work.refused) return;
    if (bidGuarantee && isSum) {
      const secured = smallest(packages.map((one) => one.budget)) ?? budget;
      checkBidGuarantee(work, bidGuarantee, { budget: secured, issuedOn: publishedOn, deadline });
    }
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    const tender = work.create(ProcurementTender, {
      ...announced(project),
      ...publicationOf(publication),
      budget,
      ceilingPrice,
      bidGuarantee,
      availableUntil,
      bidsDueAt,
    });
    for (const one of packages) {
      const { level, visibleFrom, visibleUntil } = windowOf(publication);
      const place = { ...placeOf(project), projectId: project.id, tenderId: tender.id };
      work.create(ProcurementPackage, { ...place, ...one, level, visibleFrom, visibleUntil });
    }
    return tender;
  },
});
