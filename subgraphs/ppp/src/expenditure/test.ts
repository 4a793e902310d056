import {
  Access,
  type Context,
  DatedValue,
  type Day,
  type Decimal,
  GraphQLDay,
  GraphQLDecimal,
  type Money,
  MoneyType,
  shownValue,
  UUID,
} from '@integrity-graph/kit';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { PppProject } from '../project/project.js';
import { type Responsibility, testYears, worstOf, type YearTest } from '../rules/expenditure.js';
import { rules } from '../rules/rules.js';
import { PppGrowthAssumption } from './budget.js';
import { factsOf } from './load.js';

@ObjectType('PppProjectShare', {
  description: '项目当年支出责任 · what one project takes of a year',
  simpleResolvers: true,
})
export class ProjectShare {
  @Field(() => PppProject, { nullable: true, description: '项目，无权查看则为空 · project; null when not yours' })
  project!: PppProject | null;

  @Field(() => MoneyType, { description: '支出责任 · responsibility' })
  amount!: Money;
}

@ObjectType('PppExpenditureYear', { description: '一年的检验 · the test of one year', simpleResolvers: true })
export class ExpenditureYear {
  @Field(() => Int, { description: '年度 · year' })
  year!: number;

  @Field(() => MoneyType, { description: '全部项目支出责任合计 · responsibility of all projects together' })
  responsibility!: Money;

  @Field(() => [ProjectShare], { description: '分项目 · by project' })
  projects!: ProjectShare[];

  @Field(() => MoneyType, {
    nullable: true,
    description: '一般公共预算支出；不能推算则为空 · budget expenditure; null when nothing tells it',
  })
  budget!: Money | null;

  @Field(() => Boolean, { description: '支出是否为推算 · whether the budget is reckoned forward' })
  isProjected!: boolean;

  @Field(() => Int, { nullable: true, description: '所依据的已登记年度 · year on record that it is or rests on' })
  recordedYear!: number | null;

  @Field(() => GraphQLDecimal, { nullable: true, description: '占比 · share of the budget, to six places' })
  ratio!: Decimal | null;

  @Field(() => Boolean, { nullable: true, description: '是否不超过上限 · whether it is within the ceiling' })
  isWithinCeiling!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否仍可新增政府付费项目 · whether projects paid by the government may still be added',
  })
  isWithinGovernmentPaysLimit!: boolean | null;
}

@ObjectType('PppExpenditureTest', {
  description:
    '财政承受能力逐年检验 · the test of fiscal capacity, year by year over the whole term (财金〔2022〕119号)',
  simpleResolvers: true,
})
export class ExpenditureTest {
  @Field(() => GraphQLDay, { description: '截至何日的数据 · day as of which it is told' })
  on!: Day;

  @Field(() => PppGrowthAssumption, {
    nullable: true,
    description: '所用增长率假设；无则未来年度不推算 · assumption used; without one no later year is reckoned',
  })
  growth!: PppGrowthAssumption | null;

  @Field(() => DatedValue, {
    nullable: true,
    description:
      '上限，超过则不得新增项目；当时无规定则为空 · ceiling above which no project is added; null before there was one',
  })
  ceiling!: DatedValue | null;

  @Field(() => DatedValue, {
    nullable: true,
    description:
      '政府付费项目限额；当时无规定则为空 · limit above which no project paid by the government is added; null before there was one',
  })
  governmentPaysLimit!: DatedValue | null;

  @Field(() => [ExpenditureYear], { description: '逐年 · every year from the first to the last with responsibility' })
  years!: ExpenditureYear[];

  @Field(() => Int, { nullable: true, description: '占比最高的年度 · year with the highest share' })
  highestYear!: number | null;
}

@Resolver()
export class ExpenditureQuery {
  @Access('token')
  @Query(() => ExpenditureTest, {
    nullable: true,
    description:
      '一级政府全部项目支出责任的逐年检验；无数据或无权查看则为空 · the test of all projects of a government, every year of their terms; null when nothing is recorded, or nothing yours to see (财金〔2022〕119号)',
  })
  async pppExpenditureTest(
    @Arg('government', () => ID, { description: '人民政府 · government' }) government: string,
    @Arg('on', () => GraphQLDay, {
      nullable: true,
      description: '截至何日，默认今日 · as of which day; today unless said',
    })
    given: Day | null,
    @Ctx() context: Context,
  ): Promise<ExpenditureTest | null> {
    if (!UUID.test(government)) return null;
    const on = given ?? context.today;
    const { rows, recorded, growth } = await factsOf(context, government, on);
    if (rows.length === 0) return null;
    const ceiling = rules.number('expenditure_ceiling', on) ?? null;
    const limit = rules.number('government_pays_limit', on) ?? null;
    const rate = growth?.rate ?? null;
    const years = testYears(rows, recorded, rate, ceiling);
    const belowLimit = new Map(
      testYears(rows, recorded, rate, limit).map(({ year, isWithinCeiling }) => [year, isWithinCeiling]),
    );
    return {
      on,
      growth,
      ceiling: shownValue(rules.at('expenditure_ceiling', on)),
      governmentPaysLimit: shownValue(rules.at('government_pays_limit', on)),
      years: await Promise.all(
        years.map(async (year) => ({
          ...(await shownYear(context, year, rows)),
          isWithinGovernmentPaysLimit: belowLimit.get(year.year) ?? null,
        })),
      ),
      highestYear: worstOf(years)?.year ?? null,
    };
  }
}

const yuan = (amount: Decimal): Money => ({ amount, currency: 'CNY' });

async function shownYear(
  context: Context,
  { year, responsibility, base, ratio, isWithinCeiling }: YearTest,
  rows: readonly Responsibility[],
): Promise<Omit<ExpenditureYear, 'isWithinGovernmentPaysLimit'>> {
  const byProject = Map.groupBy(
    rows.filter((row) => row.year === year),
    ({ projectId }) => projectId,
  );
  const projects = await Promise.all(
    [...byProject].map(async ([id, own]) => ({
      project: await context.load(PppProject, id),
      amount: yuan(testYears(own, new Map(), null, null)[0]!.responsibility),
    })),
  );
  return {
    year,
    responsibility: yuan(responsibility),
    projects,
    budget: base && yuan(base.amount),
    isProjected: base?.isProjected ?? false,
    recordedYear: base?.recordedYear ?? null,
    ratio,
    isWithinCeiling,
  };
}
