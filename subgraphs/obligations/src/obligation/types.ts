import {
  Capacity,
  DueExtension,
  type DueFacts,
  DueRule,
  GraphQLDay,
  GraphQLInstant,
  type LegalReferenceType,
} from '@integrity-graph/kit';
import { Field, ObjectType } from 'type-graphql';
import { PostEntity } from '../stubs.js';

@ObjectType('Due', { description: '履行期限 · by when', simpleResolvers: true })
export class Due {
  @Field(() => GraphQLDay, {
    nullable: true,
    description: '届满日期，期限中止时为空 · last day; null while the clock stands still',
  })
  on!: string | null;
  @Field(() => GraphQLInstant, {
    nullable: true,
    description: '届满时刻，仅按小时计的期限有 · last instant, only for periods in hours',
  })
  at!: Date | null;
  @Field(() => Boolean, {
    description: '暂定：超出已公布的放假安排 · provisional: beyond the published working-day calendar',
  })
  provisional!: boolean;
  @Field(() => GraphQLDay, { nullable: true, description: '起算日 · day the period runs from' }) from!: string | null;
  @Field(() => DueRule, { nullable: true, description: '期限规则 · rule' }) rule!: DueRule | null;
  @Field(() => [DueExtension], { description: '延期 · extensions' }) extensions!: DueExtension[];
}

@ObjectType('Responsibility', {
  description: '责任岗位：义务系于岗位，不系于姓名 · a post that answers for an obligation',
  simpleResolvers: true,
})
export class Responsibility {
  @Field(() => Capacity, { description: '责任身份 · capacity' })
  capacity!: Capacity;
  @Field(() => PostEntity, { nullable: true, description: '岗位，尚未落实时为空 · post; null when none is named yet' })
  post!: { id: string } | null;
  @Field(() => GraphQLDay, { description: '起 · first day' }) from!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '止，至今为空 · last day; null: to this day' }) to!:
    | string
    | null;
  @Field(() => String, { description: '依据 · what puts it on that post' }) basis!: string;
  /** Whose obligation this is; the holder's name is withheld from the public beside an overdue nobody has confirmed. */
  withheld!: boolean;
}

/** The due day as the graph tells it. */
export function dueOf(
  on: string | null,
  at: Date | null,
  provisional: boolean,
  facts: DueFacts | null | undefined,
): Due | null {
  if (on === null && !facts) return null;
  return {
    on,
    at,
    provisional,
    from: facts?.from.slice(0, 10) ?? null,
    rule: facts
      ? {
          n: facts.rule.n,
          unit: facts.rule.unit,
          basis: facts.rule.basis as LegalReferenceType | undefined,
          version: facts.rule.version,
        }
      : null,
    extensions: facts?.extensions ?? [],
  };
}
