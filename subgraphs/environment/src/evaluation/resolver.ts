import {
  Access,
  type Connection,
  type Context,
  type Day,
  daysBetween,
  divide,
  GraphQLDay,
  GraphQLInstant,
  graphError,
  momentOf,
  PageArgs,
  page,
  selects,
} from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { POLLUTANTS } from '../hour/pollutant.js';
import { evaluationRules, monthValue, yearValues } from '../rules/evaluation.js';
import { rules } from '../rules/rules.js';
import { MonitoringStation } from '../station/station.js';
import { AirEvaluation } from './air-evaluation.js';
import { type AirDayValues, evaluateDays } from './load.js';
import { supersededDays } from './published-days.js';
import { AirDay, AirDayPage, AirMonth, AirYear, shownDay, shownValue } from './types.js';

const YEARS_MOST = 10;
const KNOWN_AT = { nullable: true, description: '截至该时刻已登记的小时值 · from hours recorded by then' };

/** The evaluation of a station's air, computed from its hours when asked for: a correction needs no recomputing. */
@Resolver(() => MonitoringStation)
export class EvaluationFields {
  @Access('L2')
  @FieldResolver(() => AirDayPage, { nullable: true, description: '日评价 · evaluation day by day (HJ 663-2013)' })
  async days(
    @Root() { id }: MonitoringStation,
    @Arg('from', () => GraphQLDay, { description: '首日 · first day' }) from: Day,
    @Arg('to', () => GraphQLDay, { description: '末日 · last day' }) to: Day,
    @Arg('knownAt', () => GraphQLInstant, KNOWN_AT) knownAt: Date | null,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<object>> {
    if (daysBetween(from, to) > YEARS_MOST * 366) throw graphError('BAD_USER_INPUT', `to: ask for ${YEARS_MOST} years`);
    const found = await page<{ day: Day }>(context, {
      select: 'day::text as day',
      from: `(select generate_series(?::date, ?::date, interval '1 day')::date as day) days`,
      fromParams: [from, to],
      where: [],
      order: 'DAY_ASC',
      columns: [{ sql: 'day', type: 'date' }],
      page: asked,
      countTotal: selects(info, 'totalCount'),
      toNode: ({ day }) => ({ day: String(day) }),
    });
    const [begin, end] = [found.edges[0]?.node.day, found.edges.at(-1)?.node.day];
    if (!begin || !end) return found;
    const days = await evaluateDays(context, id, begin, end, knownAt);
    const nodes = days.map(shownDay);
    return { ...found, edges: found.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index]! })) };
  }

  @Access('L2')
  @FieldResolver(() => [AirMonth], {
    nullable: true,
    description: '一年的各月评价 · the months of a year (HJ 663-2013)',
  })
  async months(
    @Root() { id }: MonitoringStation,
    @Arg('year', () => Int, { description: '年份 · year' }) year: number,
    @Arg('knownAt', () => GraphQLInstant, KNOWN_AT) knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AirMonth[]> {
    const days = await evaluateDays(context, id, ...yearSpan(year), knownAt);
    return [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, own]) => {
      const inForce = evaluationRules(rules, `${month}-01`);
      const means = POLLUTANTS.map((pollutant, n) =>
        monthValue(
          pollutant,
          Number(month.slice(5)),
          own.map(({ values }) => values[n]!),
          inForce,
        ),
      );
      return { from: `${month}-01`, means: means.map(shownValue), ...attainment(own) };
    });
  }

  @Access('L2')
  @FieldResolver(() => [AirYear], {
    nullable: true,
    description: '各年评价，至多10年 · year by year, at most 10 (HJ 663-2013)',
  })
  years(
    @Root() { id }: MonitoringStation,
    @Arg('from', () => Int, { description: '首年 · first year' }) from: number,
    @Arg('to', () => Int, { description: '末年 · last year' }) to: number,
    @Arg('knownAt', () => GraphQLInstant, KNOWN_AT) knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AirYear[]> {
    if (to - from >= YEARS_MOST) throw graphError('BAD_USER_INPUT', `to: ask for at most ${YEARS_MOST} years`);
    const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
    return Promise.all(
      years.map(async (year) => {
        const days = await evaluateDays(context, id, ...yearSpan(year), knownAt);
        const inForce = evaluationRules(rules, `${year}-12-31`);
        const each = POLLUTANTS.map((pollutant, n) =>
          yearValues(
            pollutant,
            days.map(({ values }) => values[n]!),
            inForce,
          ),
        );
        const { attainedDays, decidedDays } = attainment(days);
        const attainmentRate = decidedDays === 0 ? null : divide(String(attainedDays), String(decidedDays), 4);
        return {
          year,
          means: each.map(({ mean }) => shownValue(mean)),
          percentiles: each.map(({ percentile }) => shownValue(percentile)),
          attainedDays,
          decidedDays,
          attainmentRate,
        };
      }),
    );
  }
}

@Resolver(() => AirEvaluation)
export class AirEvaluationFields {
  @Access('public')
  @FieldResolver(() => [AirDay], {
    name: 'days',
    description: '日评价，无小时值的日亦在列 · evaluation day by day, days without hours too',
  })
  daysOf(@Root() { days }: AirEvaluation): AirDay[] {
    return days;
  }

  @Access('public')
  @FieldResolver(() => [GraphQLDay], {
    nullable: true,
    description:
      '其后又重新公开的日，其值以新公开者为准，新公开者截止后亦不恢复 · days that were published anew since: their values no longer hold here, nor when the newer publication has ended',
  })
  async supersededDays(@Root() evaluation: AirEvaluation, @Ctx() context: Context): Promise<Day[]> {
    const at = momentOf(evaluation);
    const loader = context.loader<string, Day[]>(`days superseded ${JSON.stringify(at)}`, async (ids) => {
      const found = await supersededDays(context, ids, at);
      return ids.map((one) => found.get(one) ?? []);
    });
    return loader.load(evaluation.id);
  }
}

/** First and last day of a year. @throws BAD_USER_INPUT for a year without evaluation */
function yearSpan(year: number): [Day, Day] {
  if (year < 2013 || year > 9998) throw graphError('BAD_USER_INPUT', `year: ${year}; the standard is of 2013 or later`);
  return [`${year}-01-01`, `${year}-12-31`];
}

const attainment = (days: readonly AirDayValues[]) => ({
  attainedDays: days.filter(({ isAttained }) => isAttained).length,
  decidedDays: days.filter(({ isAttained }) => isAttained !== null).length,
});
