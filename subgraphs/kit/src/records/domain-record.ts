import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type ClassType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { AccessLevel } from '../access/level.js';
import { GraphQLDay, GraphQLInstant } from '../graph/scalars.js';
import { RecordVersion } from '../graph/values.js';
import { Reference } from './fields.js';

/** A new opaque record id: UUIDv7, so that ids follow time. */
export const newId = (): string => v7();

/** An entity another subgraph owns: only its id is known here. */
export function stub(name: string, description: string): ClassType<{ id: string }> {
  class Stub {
    id!: string;
  }
  // Named like the entity, so that its owner's record can take its place.
  Object.defineProperty(Stub, 'name', { value: name });
  ObjectType(name, { description, simpleResolvers: true })(Stub);
  Directive('@key(fields: "id", resolvable: false)')(Stub);
  Field(() => ID, { description: '标识 · opaque id' })(Stub.prototype, 'id');
  return Stub;
}

export const Division = stub('Division', '行政区划 · administrative division');
export const GovernmentBody = stub('GovernmentBody', '政府机构 · government body');
export const Enterprise = stub('Enterprise', '企业 · enterprise');
export const Person = stub('Person', '自然人 · natural person');
export const Post = stub('Post', '职务 · post');
export const Decision = stub('Decision', '集体决定 · collective decision');

/** What every record has: identity, place, level with its window of publication, version and time of record. */
@Entity({ abstract: true })
@ObjectType('BaseRecord', { simpleResolvers: true })
export abstract class BaseRecord {
  @Field(() => ID, { description: '标识 · opaque id' })
  @PrimaryKey({ type: 'uuid', comment: '标识' })
  id: string = newId();

  @Field(() => AccessLevel, { description: '数据级别 · who may see the record' })
  @Property({ type: 'smallint', comment: '数据级别 1–4' })
  level: number = 2;

  @Field(() => GraphQLDay, { nullable: true, description: '公开起始日 · first day of publication' })
  @Property({ type: 'date', columnType: 'date', nullable: true, comment: '公开起始日' })
  visibleFrom?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: '公开截止日 · last day of publication' })
  @Property({ type: 'date', columnType: 'date', nullable: true, comment: '公开截止日' })
  visibleUntil?: string | null;

  @Field(() => Int, { description: '版本号 · version number' })
  @Property({ type: 'integer', version: true, comment: '版本号' })
  version!: number;

  @Field(() => GraphQLInstant, { description: '登记时刻 · when the record was first made' })
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', comment: '登记时刻' })
  recordedAt!: Date;

  /** Salt of the digests that stand for personal fields in the journal; deleting it erases them. */
  @Property({ type: 'text', nullable: true, comment: '个人信息摘要盐值' })
  salt?: string | null;

  /** Every recorded version, oldest first. Filled by the kit from the journal. */
  @Field(() => [RecordVersion], { nullable: true, description: '历次版本 · every recorded version, oldest first' })
  versions?: RecordVersion[];
}

/** A record of a domain: it lies in a division. */
@Entity({ abstract: true })
@ObjectType('DomainRecord', { simpleResolvers: true })
export abstract class DomainRecord extends BaseRecord {
  @Reference(() => Division, '所属行政区划 · division')
  divisionId!: string;

  /** The division's path on the day of record: `C9901` (see divisionPath). */
  @Index()
  @Property({ type: 'text', columnType: 'text collate "C"', comment: '区划路径' })
  divisionPath!: string;
}
