import { Day, DomainRecord, RecordType, Reference, Text } from '@integrity-graph/kit';
import { Post } from '../post/post.js';

/** A recorded vacancy: that nobody holds a post is a fact of its own, not the absence of a record. */
@RecordType({ table: 'vacancy', zh: '职务空缺', en: 'Vacancy' })
export class Vacancy extends DomainRecord {
  @Reference(() => Post, '职务 · post', { filter: true }) postId!: string;
  @Day('空缺起始日 · first day', { filter: true, order: true }) startDate!: string;
  @Day('空缺截止日 · last day', { nullable: true }) endDate?: string | null;
  @Text('空缺原因 · reason', { nullable: true }) reason?: string | null;
}
