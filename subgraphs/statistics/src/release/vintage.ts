import {
  Access,
  type Connection,
  type Context,
  connectionOf,
  type Day,
  GraphQLDay,
  GraphQLInstant,
  PageArgs,
  page,
  selects,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { StatisticsSeries } from '../series/series.js';
import { StatisticsValue } from './release.js';

const VintagePage = connectionOf<StatisticsValue>('StatisticsVintage', () => StatisticsValue);

/**
 * A series as it was known. Two days decide: by which its values had been released, and at which instant their release
 * was recorded here. Whoever may not read a release does not read its values: to the public a series is what was published.
 */
@Resolver(() => StatisticsSeries)
export class VintageFields {
  @Access('public')
  @FieldResolver(() => VintagePage, {
    nullable: true,
    description:
      '某日所知的数列：每个时期取截至该日最近一次发布的数据 · the series as it was known on a day: of each period what was last released by then (SDMX vintage)',
  })
  async values(
    @Root() { id }: StatisticsSeries,
    @Arg('releasedBy', () => GraphQLDay, {
      nullable: true,
      description: '截至该日已发布，未填为今日 · as released by that day; today unless said',
    })
    releasedBy: Day | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: '截至该时刻已登记 · as recorded here by that instant',
    })
    knownAt: Date | null,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<StatisticsValue>> {
    return page(context, {
      select: '*',
      from: `(select distinct on (period_start) * from ${tableOf(StatisticsValue)}
        where series_id = ?::uuid and released_on <= ?::date and recorded_at <= coalesce(?::timestamptz, 'infinity')
        order by period_start, released_on desc, recorded_at desc) latest`,
      fromParams: [id, releasedBy ?? context.today, knownAt],
      where: [],
      order: 'PERIOD_START_ASC',
      columns: [{ sql: 'period_start', type: 'date' }],
      page: asked,
      countTotal: selects(info, 'totalCount'),
      toNode: (row) => toRecord(StatisticsValue, row),
    });
  }

  @Access('public')
  @FieldResolver(() => [StatisticsValue], {
    nullable: true,
    description:
      '一个时期历次发布的数据，自早至晚 · what was released of one period, first to last (统计法实施条例 26)',
  })
  async vintages(
    @Root() { id }: StatisticsSeries,
    @Arg('period', () => String, { description: '时期，如 2025 · period' }) period: string,
    @Ctx() context: Context,
  ): Promise<StatisticsValue[]> {
    const rows = await context.rows(
      `select * from ${tableOf(StatisticsValue)} where series_id = ?::uuid and period = ? order by released_on, recorded_at`,
      [id, period],
    );
    return rows.map((row) => toRecord(StatisticsValue, row));
  }
}
