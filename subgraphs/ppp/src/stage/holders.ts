import { Access, type Context, type Day, GraphQLDay } from '@integrity-graph/kit';
import { Directive, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { TenureEntity } from '../record/entities.js';
import { PppStageResponsibility } from './responsibility.js';

/** A tenure as parties tells it. */
interface Held {
  id: string;
  startDate: Day;
  endDate?: Day | null;
}

/** A responsibility with the tenures of its post, which the gateway brings along: those that the caller may see in parties. */
type Told = PppStageResponsibility & { told?: readonly Held[] | null };

@ObjectType('PppStageHolder', {
  description: '责任期间内岗位的在任者 · who held the post while it answered for the stage (国发〔2016〕76号)',
  simpleResolvers: true,
})
export class StageHolder {
  @Field(() => GraphQLDay, { description: '自何日起负责 · first day of answering' })
  from!: Day;

  @Field(() => GraphQLDay, { nullable: true, description: '至何日止，至今为空 · last day; null: to this day' })
  to!: Day | null;

  @Field(() => TenureEntity, { nullable: true, description: '任职 · tenure' })
  tenure!: { id: string };
}

@Resolver(() => PppStageResponsibility)
export class HolderFields {
  @Access('L2')
  @Directive('@requires(fields: "post { tenures { id startDate endDate } }")')
  @FieldResolver(() => [StageHolder], {
    nullable: true,
    description:
      '责任期间内历任在任者，仅列查询人可见者；无不等于空缺 · who held the post while it answered, as far as they are yours to see; none is not a vacancy',
  })
  holders(@Root() { startDate, endDate, told }: Told): StageHolder[] | null {
    if (!told) return null;
    return told
      .filter((tenure) => tenure.startDate <= (endDate ?? LAST) && startDate <= (tenure.endDate ?? LAST))
      .map((tenure) => ({
        from: tenure.startDate > startDate ? tenure.startDate : startDate,
        to: earlier(tenure.endDate, endDate),
        tenure: { id: tenure.id },
      }));
  }
}

const LAST = '9999-12-31';

const earlier = (a: Day | null | undefined, b: Day | null | undefined): Day | null =>
  [a, b].filter((day) => day != null).toSorted()[0] ?? null;

/** What the gateway names by id, with the tenures it brings along for `holders`. */
export async function responsibilityWith(
  { id, post }: { id: string; post?: { tenures?: readonly Held[] | null } | null },
  context: Context,
): Promise<Told | null> {
  const responsibility = await context.load(PppStageResponsibility, id);
  return responsibility && Object.assign(responsibility, { told: post?.tenures ?? null });
}
