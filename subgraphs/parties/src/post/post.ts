import { Day, DomainRecord, Flag, RecordType, Reference, Text } from '@integrity-graph/kit';
import { GovernmentBody } from '../body/government-body.js';

/** A post of a body. Obligations hang on posts, never on names: who holds one changes, what it owes does not. */
@RecordType({ table: 'post', zh: '职务', en: 'Post', bodies: ['body_id'] })
export class Post extends DomainRecord {
  @Reference(() => GovernmentBody, '所属机构 · body', { filter: true }) bodyId!: string;
  @Text('职务名称 · title', { filter: true, order: true }) title!: string;
  @Flag('主要负责人 · head of the body; of a Party post too (党政同责)', { filter: true }) isHead!: boolean;
  @Flag('党内职务 · a post of the Party') isPartyPost!: boolean;
  @Flag('一职一人 · held by one person at a time') isSingleHolder!: boolean;
  @Day('设置日期 · first day', { nullable: true }) validFrom?: string | null;
  @Day('撤销日期 · last day', { nullable: true }) validUntil?: string | null;
}
