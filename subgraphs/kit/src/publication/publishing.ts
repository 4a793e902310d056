import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { type Action, action } from '../actions/action.js';
import { checkPast, checkPost, checkText } from '../actions/checks.js';
import { refuseCommon } from '../actions/refusals.js';
import type { Work } from '../actions/work.js';
import { childrenOn } from '../graph/children.js';
import { GraphQLDay } from '../graph/scalars.js';
import type { DomainRecord } from '../records/domain-record.js';
import { type Day, recordFact } from '../records/fields.js';
import type { RecordClass } from '../storage/rows.js';
import { PublicationChannel, type SectorPublication } from './sector-publication.js';

/** What every publication says; each action has an input type of its own from it. */
@InputType('PublishInput')
export abstract class PublishInput {
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

  @Field(() => String, { description: '公开依据，法规与条款 · legal basis: act and article' })
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
export interface Publishable<T extends DomainRecord> {
  /** Name of the action: `environmentTargetPublish`. */
  name: string;
  description: string;
  record: RecordClass<T>;
  /** The body that publishes it. */
  publisher(record: T): string;
  /** The day it came into being; it is published then or later. */
  since(record: T): Day;
  /** Refuses what must not be published as it is. */
  check?(work: Work, record: T): Promise<void>;
  /** Brings obligations in line, once it is published. */
  settle?(work: Work, record: T): Promise<void>;
}

/** How a sector publishes its records. */
export interface Publications<P extends SectorPublication> {
  /** The action that publishes a type of record: the public sees it from that day. */
  publishing<T extends DomainRecord>(of: Publishable<T>): Action;
  /** Everything published of a record, within an action. */
  publicationsOf(work: Work, subjectId: string): Promise<P[]>;
  /** Where and when a record was published, as a field `publications` of its type. */
  publicationsOn(type: RecordClass): ClassType;
}

/** What a sector publishes its records with, kept as records of `type`. */
export function sectorPublications<P extends SectorPublication>(type: RecordClass<P>): Publications<P> {
  const publicationsOf = (work: Work, subjectId: string) => work.findAll(type, { subjectId } as never);
  return {
    publicationsOf,
    publishing: (of) => publishing(of, type, publicationsOf),
    publicationsOn: (subject) =>
      childrenOn(subject, {
        field: 'publications',
        type,
        by: 'subjectId',
        access: 'public',
        description: '历次公开，未公开的为空列表 · where and when it was published; none while it is not',
      }),
  };
}

function publishing<T extends DomainRecord, P extends SectorPublication>(
  of: Publishable<T>,
  type: RecordClass<P>,
  publicationsOf: Publications<P>['publicationsOf'],
): Action {
  @InputType(`${of.name[0]!.toUpperCase()}${of.name.slice(1)}Input`, { description: of.description })
  class Input extends PublishInput {}
  return action<Input, P>({
    name: of.name,
    description: of.description,
    input: Input,
    record: type,
    async run({ record: id, approverPost, visibleUntil, ...input }, work) {
      const { publishedOn, channel } = input;
      checkText(work, input.medium, 'medium');
      checkText(work, input.basis, 'basis');
      checkPast(work, publishedOn, 'publishedOn');
      if (visibleUntil && visibleUntil < publishedOn) {
        refuseCommon(work, 'WINDOW_ENDS_FIRST', 'visibleUntil', `${visibleUntil} is before ${publishedOn}`);
      }
      const record = await work.find(of.record, id, 'record');
      await checkPost(work, record && of.publisher(record), approverPost, 'approverPost');
      if (!record) return;
      const since = of.since(record);
      if (publishedOn < since) {
        refuseCommon(work, 'PUBLISHED_BEFORE_MADE', 'publishedOn', `${publishedOn} is before ${since}`);
      }
      const earlier = await publicationsOf(work, record.id);
      const same = earlier.find((publication) => publication.channel === channel);
      if (same) refuseCommon(work, 'ALREADY_PUBLISHED', 'channel', `${same.medium}, ${same.publishedOn}`);
      await of.check?.(work, record);
      if (work.refused) return;

      work.effectiveOn = publishedOn;
      const fields: Partial<SectorPublication> = {
        divisionId: record.divisionId,
        divisionPath: record.divisionPath,
        level: 1,
        visibleFrom: publishedOn,
        visibleUntil,
        subjectType: recordFact(of.record).name,
        subjectId: record.id,
        ...input,
        approverPostId: approverPost,
      };
      const publication = work.create(type, fields as Partial<P>);
      await of.settle?.(work, record);
      work.change(record, windowOf([...earlier, publication]) as Partial<T>);
      return publication;
    },
  });
}

/** Visible from the first publication until the last one ends. */
function windowOf(publications: readonly SectorPublication[]) {
  const ends = publications.map(({ visibleUntil }) => visibleUntil ?? null);
  return {
    level: 1,
    visibleFrom: publications.map(({ publishedOn }) => publishedOn).sort()[0],
    visibleUntil: ends.includes(null) ? null : ends.sort().at(-1),
  };
}
