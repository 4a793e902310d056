import {
  type Day as CivilDay,
  Day,
  DomainRecord,
  GovernmentBody,
  GraphQLDay,
  Post,
  Reference,
  SharedFields,
  Text,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from './checks.js';
import { BiddingProject } from './project/project.js';
import { BiddingSection } from './section/section.js';

/** What is published as it is made: the public sees it from that day to the end of its window (条例 15, 54). */
@SharedFields()
export abstract class BiddingNotice extends DomainRecord {
  @Reference(() => BiddingSection, '标段 · section', { filter: true })
  sectionId!: string;

  @Reference(() => BiddingProject, '招标项目 · project', { filter: true })
  projectId!: string;

  @Reference(() => GovernmentBody, '招标人 · tenderer', { filter: true })
  tendererId!: string;

  @Text('标段名称 · name of the section', { order: true })
  name!: string;

  @Day('发布日期 · day of publication', { filter: true, order: true })
  publishedOn!: string;

  @Text('发布媒介 · medium (招标投标法 16)')
  medium!: string;

  @Text('网址 · address', { nullable: true })
  url?: string | null;

  @Text('公开依据 · legal basis of publication')
  basis!: string;

  @Reference(() => Post, '批准岗位 · post that approved the publication')
  approverPostId!: string;
}

@InputType('BiddingNoticeTerms', { description: '发布方式 · how it is published (招标投标法 16)' })
export class NoticeInput {
  @Field(() => GraphQLDay, { description: '发布日期 · day of publication' })
  publishedOn!: CivilDay;

  @Field(() => String, { description: '发布媒介 · medium' })
  medium!: string;

  @Field(() => String, { nullable: true, description: '网址 · address' })
  url?: string | null;

  @Field(() => String, { description: '公开依据 · legal basis, such as 招标投标法 16' })
  basis!: string;

  @Field(() => ID, { description: '批准岗位，须为招标人的岗位 · post that approved, one of the tenderer’s' })
  approverPost!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '公开截止日，无则长期公开 · last day of publication, if any',
  })
  visibleUntil?: CivilDay | null;
}

/** Checks all of it but the post, which needs to know the tenderer. */
export function checkNotice(work: Work, { publishedOn, medium, basis, visibleUntil }: NoticeInput): void {
  checkText(work, medium, 'medium');
  checkText(work, basis, 'basis');
  checkPast(work, publishedOn, 'publishedOn');
  checkAfter(work, publishedOn, visibleUntil, 'visibleUntil', 'WINDOW_ENDS_FIRST');
}

export const windowOf = ({ publishedOn, visibleUntil }: Pick<NoticeInput, 'publishedOn' | 'visibleUntil'>) => ({
  level: 1,
  visibleFrom: publishedOn,
  visibleUntil,
});

/** What the record keeps of it: public from the day of publication to the end of the window. */
export const noticeOf = ({ publishedOn, medium, url, basis, approverPost, visibleUntil }: NoticeInput) => ({
  publishedOn,
  medium,
  url,
  basis,
  approverPostId: approverPost,
  ...windowOf({ publishedOn, visibleUntil }),
});

type Place = Pick<BiddingProject, 'tendererId' | 'divisionId' | 'divisionPath'>;

/** The tenderer and the place, which every record of a project takes over. */
export const placeOf = ({ tendererId, divisionId, divisionPath }: Place): Place => ({
  tendererId,
  divisionId,
  divisionPath,
});

/** The same, with what a notice says of its section. */
export const announced = (section: BiddingSection) => ({
  ...placeOf(section),
  sectionId: section.id,
  projectId: section.projectId,
  name: section.name,
});
