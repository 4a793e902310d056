import { Directive, Field, ObjectType } from 'type-graphql';
import { GraphQLDay } from '../graph/scalars.js';
import { codelist } from '../graph/values.js';
import { stub } from '../records/domain-record.js';
import { ownTypeOf } from '../records/fields.js';

/** What is known of who holds a post on a day. */
export const HoldingState = {
  HELD: 'HELD',
  VACANT: 'VACANT',
  HOLDER_UNKNOWN: 'HOLDER_UNKNOWN',
  POST_UNASSIGNED: 'POST_UNASSIGNED',
} as const;
export type HoldingState = keyof typeof HoldingState;

codelist(HoldingState, 'HoldingState', '在任情况 · what is known of who holds a post', {
  HELD: '在任 · held',
  VACANT: '空缺，有空缺记录 · vacant, by a recorded vacancy',
  HOLDER_UNKNOWN: '无记录或无权查看，不等于空缺 · no record, or none of yours to see; not a vacancy',
  POST_UNASSIGNED: '尚未落实岗位 · no post is named yet',
});

export const Tenure = stub('Tenure', '任职 · tenure');

/** Who holds a post on a day: `parties` tells it from tenures, the register from what it projected of them. */
@Directive('@shareable')
@ObjectType('PostHolding', {
  description: '岗位在任情况 · who holds a post on a day; never a silent null',
  simpleResolvers: true,
})
export class PostHolding {
  @Field(() => HoldingState, { description: '在任情况 · state' }) state!: HoldingState;
  @Field(() => ownTypeOf(Tenure), { nullable: true, description: '任职 · the tenure, when held' }) tenure!: {
    id: string;
  } | null;
  @Field(() => GraphQLDay, { nullable: true, description: '自何日起 · since when' }) since!: string | null;
}
