import { action, type Day, dayOf, GraphQLDay, GraphQLInstant } from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkAtLeast, checkPost } from '../checks.js';
import { checkSaid } from '../consortium/input.js';
import { announced, checkNotice, NoticeInput, noticeOf } from '../notice.js';
import { BiddingProject } from '../project/project.js';
import { BiddingSection } from '../section/section.js';
import { BiddingPrequalification } from './prequalification.js';

@InputType('BiddingPrequalificationPublishInput', {
  description: '发布资格预审公告 · publish the notice of a prequalification (实施条例 15)',
})
export class PrequalificationPublishInput extends NoticeInput {
  @Field(() => ID, { description: '标段 · section' })
  section!: string;

  @Field(() => Boolean, { nullable: true, description: '是否接受联合体投标 · whether consortia may bid (实施条例 37)' })
  isOpenToConsortia?: boolean | null;

  @Field(() => GraphQLDay, { description: '停止发售日期 · last day the documents are on sale' })
  documentUntil!: Day;

  @Field(() => GraphQLInstant, { description: '提交申请截止时刻 · last instant to apply' })
  applicationsDueAt!: Date;
}

export const prequalificationPublish = action({
  name: 'biddingPrequalificationPublish',
  description: '发布资格预审公告 · publish the notice of a prequalification (招标投标法实施条例 15—17)',
  input: PrequalificationPublishInput,
  record: BiddingPrequalification,
  async run({ section: sectionId, isOpenToConsortia, documentUntil, applicationsDueAt, ...notice }, work) {
    const { publishedOn } = notice;
    const deadline = dayOf(applicationsDueAt);
    checkNotice(work, notice);
    checkSaid(work, publishedOn, isOpenToConsortia);
    checkAfter(work, publishedOn, documentUntil, 'documentUntil', 'DEADLINE_BEFORE_ISSUE');
    checkAfter(work, documentUntil, deadline, 'applicationsDueAt', 'DEADLINE_BEFORE_ISSUE');
    const section = await work.see(BiddingSection, sectionId, 'section');
    await checkPost(work, section?.tendererId, notice.approverPost, 'approverPost');
    const project = section && (await work.see(BiddingProject, section.projectId, 'section'));
    if (!project) return;
    checkAtLeast(work, 'document_sale', publishedOn, documentUntil, 'documentUntil', 'SALE_TOO_SHORT');
    if (project.isMustTender) {
      const code = 'APPLICATION_TOO_SHORT';
      checkAtLeast(work, 'prequalification_application', documentUntil, deadline, 'applicationsDueAt', code);
    }
    if (work.refused) return;

    work.effectiveOn = publishedOn;
    return work.create(BiddingPrequalification, {
      ...announced(section),
      ...noticeOf(notice),
      isOpenToConsortia,
      documentUntil,
      applicationsDueAt,
    });
  },
});
