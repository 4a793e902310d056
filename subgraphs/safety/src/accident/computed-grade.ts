import {
  Access,
  type Context,
  type Day,
  dayOf,
  GraphQLDay,
  type LegalReference,
  LegalReferenceType,
  relatedTo,
} from '@integrity-graph/kit';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { boundsOn, casualtiesThatGrade, gradesOf, inOrder, windowEnd } from '../rules/grade.js';
import { rules } from '../rules/rules.js';
import { SafetyAccident } from './accident.js';
import { SafetyCasualtyCount } from './count.js';
import { countOf } from './dossier.js';
import { SafetyGrade } from './grade.js';

@ObjectType('SafetyComputedGrade', {
  description:
    '按三项标准计算的事故等级 · grade of an accident by all three criteria, the worst counts (国令第493号 3)',
  simpleResolvers: true,
})
export class ComputedGrade {
  @Field(() => SafetyGrade, { description: '计算等级 · the worst of the three' })
  grade!: SafetyGrade;

  @Field(() => SafetyGrade, { description: '按死亡人数 · by deaths' })
  byDeaths!: SafetyGrade;

  @Field(() => SafetyGrade, { description: '按重伤人数 · by serious injuries' })
  byInjuries!: SafetyGrade;

  @Field(() => SafetyGrade, {
    nullable: true,
    description: '按直接经济损失，未核定则为空 · by direct loss, once reckoned',
  })
  byLoss!: SafetyGrade | null;

  @Field(() => GraphQLDay, {
    description: '伤亡变化计入等级的截止日 · last day on which casualties count (国令第493号 13、20)',
  })
  countsUntil!: Day;

  @Field(() => LegalReferenceType, { description: '依据 · legal basis' })
  basis!: LegalReference;
}

/** Computed from the counts when asked for; told as of a day, from those there were by then. */
@Resolver(() => SafetyAccident)
export class ComputedGradeField {
  @Access('L2')
  @FieldResolver(() => ComputedGrade, {
    nullable: true,
    description:
      '按三项标准计算的等级，条例施行前的事故为空 · grade as computed; null before the regulation (国令第493号 3)',
  })
  async computedGrade(@Root() accident: SafetyAccident, @Ctx() context: Context): Promise<ComputedGrade | null> {
    const day = dayOf(accident.occurredAt);
    const counts = await relatedTo(context, accident, SafetyCasualtyCount, 'accidentId');
    const bounds = boundsOn(day);
    const countsUntil = windowEnd(accident.category, accident.occurredAt);
    const casualties = countsUntil && casualtiesThatGrade(inOrder(counts).map(countOf), countsUntil);
    if (!bounds || !casualties || !countsUntil) return null;
    return { ...gradesOf(casualties, bounds), countsUntil, basis: rules.at('grade_deaths_larger', day)!.basis };
  }
}
