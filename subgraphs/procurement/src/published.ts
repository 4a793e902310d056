import {
  type Day as CivilDay,
  Day,
  DomainRecord,
  GraphQLDay,
  Post,
  Reference,
  SharedFields,
  Text,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, checkPast, checkText } from './checks.js';

/** What every record has that is published as it is made: the public sees it from that day to the end of its window. */
@SharedFields()
export abstract class PublishedRecord extends DomainRecord {
  @Day('公告日期 · day of publication', { filter: true, order: true })
  publishedOn!: string;

  @Text('公告媒体 · medium')
  medium!: string;

  @Text('公告网址 · address', { nullable: true })
  url?: string | null;

  @Text('公开依据 · legal basis of publication')
  basis!: string;

  @Reference(() => Post, '批准岗位 · post that approved the publication')
  approverPostId!: string;
}

/** How something is published: where, on what basis, with whose approval, until when. */
@InputType('ProcurementPublicationTerms', { description: '公开方式 · how it is published (政府采购法 11)' })
export class PublicationInput {
  @Field(() => GraphQLDay, { description: '公告日期 · day of publication' })
  publishedOn!: CivilDay;

  @Field(() => String, { description: '公告媒体 · medium' })
  medium!: string;

  @Field(() => String, { nullable: true, description: '公告网址 · address' })
  url?: string | null;

  @Field(() => String, { description: '公开依据 · legal basis, such as 政府采购法实施条例 50' })
  basis!: string;

  @Field(() => ID, {
    description: '批准岗位，须为采购人的岗位 · post that approved the publication, one of the buyer’s',
  })
  approverPost!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '公开截止日，无则长期公开 · last day of publication; none when it has no end',
  })
  visibleUntil?: CivilDay | null;
}

/** Checks all of it but the post, which needs to know the buyer. */
export function checkPublication(work: Work, { publishedOn, medium, basis, visibleUntil }: PublicationInput): void {
  checkText(work, medium, 'medium');
  checkText(work, basis, 'basis');
  checkPast(work, publishedOn, 'publishedOn');
  checkAfter(work, publishedOn, visibleUntil, 'visibleUntil', 'WINDOW_ENDS_FIRST');
}

/** What the record keeps of it: public from the day of publication to the end of the window. */
export const publicationOf = ({ publishedOn, medium, url, basis, approverPost, visibleUntil }: PublicationInput) => ({
  publishedOn,
  medium,
  url,
  basis,
  approverPostId: approverPost,
  ...windowOf({ publishedOn, visibleUntil }),
});

export const windowOf = ({ publishedOn, visibleUntil }: Pick<PublicationInput, 'publishedOn' | 'visibleUntil'>) => ({
  level: 1,
  visibleFrom: publishedOn,
  visibleUntil,
});
