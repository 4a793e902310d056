import {
  type Action,
  action,
  checkPast,
  checkPost,
  checkText,
  type Day,
  type DomainRecord,
  GraphQLDay,
  type RecordClass,
  type Work,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { checkAfter, refuse } from '../refusals.js';
import { EnvironmentPublication, PublicationChannel } from './publication.js';

/** What every publication says; each action has an input type of its own from it. */
@InputType('EnvironmentPublishInput')
export class PublishInput {
  @Field(() => ID, { description: '公开的记录 · the record to publish' })
  record!: string;

  @Field(() => PublicationChannel, { description: '公开渠道，每种渠道一次 · channel, each once' })
  channel!: PublicationChannel;

  @Field(() => String, { description: '网站或媒体名称 · name of the site or medium' })
  medium!: string;

  @Field(() => String, { nullable: true, description: '网址 · address' })
  url?: string | null;

  @Field(() => GraphQLDay, { description: '公开日期 · day of publication' })
  publishedOn!: Day;

  @Field(() => String, { description: '公开依据 · legal basis, such as 环境保护法 54' })
  basis!: string;

  @Field(() => ID, {
    description: '批准岗位，须为公开机构的岗位 · post that approved, one of the body’s that publishes',
  })
  approverPost!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: '公开截止日，无则长期公开 · last day of publication; none when it has no end',
  })
  visibleUntil?: Day | null;
}

/** What may be published: whose it is to publish, since when it can be, and what follows. */
interface Publishable<T extends DomainRecord> {
  name: string;
  description: string;
  record: RecordClass<T>;
  publisher(record: T): string;
  /** The day it came into being; it is published then or later. */
  since(record: T): Day;
  /** Refuses what must not be published as it is. */
  check?(work: Work, record: T): Promise<void>;
  /** Brings obligations in line, once it is published. */
  settle?(work: Work, record: T): Promise<void>;
}

/** The action that publishes a type of record: the public sees it from that day. */
export function publishing<T extends DomainRecord>(of: Publishable<T>): Action {
  @InputType(`E${of.name.slice(1)}Input`, { description: of.description })
  class Input extends PublishInput {}
  return action({
    name: of.name,
    description: of.description,
    input: Input,
    record: EnvironmentPublication,
    async run({ record: id, approverPost, visibleUntil, ...input }, work) {
      const { publishedOn, channel } = input;
      checkText(work, input.medium, 'medium');
      checkText(work, input.basis, 'basis');
      checkPast(work, publishedOn, 'publishedOn');
      checkAfter(work, publishedOn, visibleUntil, 'visibleUntil', 'WINDOW_ENDS_FIRST');
      const record = await work.find(of.record, id, 'record');
      await checkPost(work, record && of.publisher(record), approverPost, 'approverPost');
      if (!record) return;
      checkAfter(work, of.since(record), publishedOn, 'publishedOn', 'PUBLISHED_BEFORE_MADE');
      const earlier = await publicationsOf(work, record.id);
      const same = earlier.find((publication) => publication.channel === channel);
      if (same) refuse(work, 'ALREADY_PUBLISHED', 'channel', `${same.medium}, ${same.publishedOn}`);
      await of.check?.(work, record);
      if (work.refused) return;

      work.effectiveOn = publishedOn;
      const publication = work.create(EnvironmentPublication, {
        divisionId: record.divisionId,
        divisionPath: record.divisionPath,
        level: 1,
        visibleFrom: publishedOn,
        visibleUntil,
        subjectType: of.record.name,
        subjectId: record.id,
        ...input,
        approverPostId: approverPost,
      });
      await of.settle?.(work, record);
      work.change(record, windowOf([...earlier, publication]) as Partial<T>);
      return publication;
    },
  });
}

/** Everything published of a record, within an action. */
export const publicationsOf = (work: Work, subjectId: string): Promise<EnvironmentPublication[]> =>
  work.findAll(EnvironmentPublication, { subjectId });

/** Visible from the first publication until the last one ends. */
function windowOf(publications: EnvironmentPublication[]) {
  const ends = publications.map(({ visibleUntil }) => visibleUntil ?? null);
  return {
    level: 1,
    visibleFrom: publications.map(({ publishedOn }) => publishedOn).sort()[0],
    visibleUntil: ends.includes(null) ? null : ends.sort().at(-1),
  };
}
