import { type DueFacts, GraphQLDay, GraphQLInstant, LegalReferenceType } from '@integrity-graph/kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { PostEntity, TenureStub } from '../stubs.js';
import { HoldingState, ResponsibilityCapacity } from './codelists.js';

@Directive('@shareable')
@ObjectType('DueRule', { description: '期限规则 · the period laid down', simpleResolvers: true })
export class DueRule {
  @Field(() => Int, { description: '数值 · number of units' }) n!: number;
  @Field(() => String, { description: '单位：DAY 日，WORKING_DAY 工作日，HOUR 小时，MONTH 月 · unit' }) unit!: string;
  @Field(() => LegalReferenceType, { nullable: true, description: '依据 · legal basis' }) basis?: LegalReferenceType | null;
  @Field(() => String, { nullable: true, description: '适用版本 · edition that decided' }) version?: string | null;
}

@Directive('@shareable')
@ObjectType('DueExtension', { description: '延期 · an approved extension', simpleResolvers: true })
export class DueExtension {
  @Field(() => GraphQLDay, { description: '延至 · until' }) until!: string;
  @Field(() => String, { description: '批准机关 · approved by' }) approvedBy!: string;
}

@ObjectType('Due', { description: '履行期限 · by when', simpleResolvers: true })
export class Due {
  @Field(() => GraphQLDay, { nullable: true, description: '届满日期，期限中止时为空 · last day; null while the clock stands still' }) on!: string | null;
  @Field(() => GraphQLInstant, { nullable: true, description: '届满时刻，仅按小时计的期限有 · last instant, only for periods in hours' }) at!: Date | null;
  @Field(() => Boolean, { description: '暂定：超出已公布的放假安排 · provisional: beyond the published working-day calendar' }) provisional!: boolean;
  @Field(() => GraphQLDay, { nullable: true, description: '起算日 · day the period runs from' }) from!: string | null;
  @Field(() => DueRule, { nullable: true, description: '期限规则 · rule' }) rule!: DueRule | null;
  @Field(() => [DueExtension], { description: '延期 · extensions' }) extensions!: DueExtension[];
}

@Directive('@shareable')
@ObjectType('PostHolding', { description: '某日的任职情况，绝不以空值掩盖 · who holds a post on a day; never a silent null', simpleResolvers: true })
export class PostHolding {
  @Field(() => HoldingState, { description: '状态 · state' }) state!: HoldingState;
  @Field(() => TenureStub, { nullable: true, description: '任职 · tenure; null unless held' }) tenure!: { id: string } | null;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日 · since' }) since!: string | null;
}

@ObjectType('Responsibility', { description: '责任岗位：义务系于岗位，不系于姓名 · a post that answers for an obligation', simpleResolvers: true })
export class Responsibility {
  @Field(() => ResponsibilityCapacity, { description: '责任身份 · capacity' }) capacity!: keyof typeof ResponsibilityCapacity;
  @Field(() => PostEntity, { nullable: true, description: '岗位，尚未落实时为空 · post; null when none is named yet' }) post!: { id: string } | null;
  @Field(() => GraphQLDay, { description: '起 · first day' }) from!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '止，至今为空 · last day; null: to this day' }) to!: string | null;
  @Field(() => String, { description: '依据 · what puts it on that post' }) basis!: string;
  /** Whose obligation this is; the holder's name is withheld from the public beside an overdue nobody has confirmed. */
  withheld!: boolean;
}

/** The due day as the graph tells it. */
export function dueOf(on: string | null, at: Date | null, provisional: boolean, facts: DueFacts | null | undefined): Due | null {
  if (on === null && !facts) return null;
  return {
    on,
    at,
    provisional,
    from: facts?.from.slice(0, 10) ?? null,
    rule: facts ? { n: facts.rule.n, unit: facts.rule.unit, basis: facts.rule.basis as LegalReferenceType | undefined, version: facts.rule.version } : null,
    extensions: facts?.extensions ?? [],
  };
}

