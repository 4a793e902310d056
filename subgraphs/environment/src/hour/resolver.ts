import {
  Access,
  type Connection,
  type Context,
  type Day,
  GraphQLDay,
  GraphQLInstant,
  latestRows,
  PageArgs,
  page,
  selects,
} from '@integrity-graph/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { MonitoringStation } from '../station/station.js';
import { columnOf, HOURS, MonitoringBatch } from './batch.js';
import { daySpan } from './merge.js';
import { flagsOf, POLLUTANTS, Pollutant } from './pollutant.js';
import { HourPage, MonitoringHour } from './types.js';

/** Around a station's whole life. */
const FIRST_DAY = '1970-01-02';
const LAST_DAY = '9999-12-30';

/** A station's hourly values. They are raw or under review, so only departments and the station's own body see them. */
@Resolver(() => MonitoringStation)
export class HourFields {
  @Access('L2')
  @FieldResolver(() => HourPage, { nullable: true, description: '小时值，按时间排序 · hourly values in order of time' })
  async hours(
    @Root() { id }: MonitoringStation,
    @Arg('from', () => GraphQLDay, { nullable: true, description: '首日 · first day' }) from: Day | null,
    @Arg('to', () => GraphQLDay, { nullable: true, description: '末日 · last day' }) to: Day | null,
    @Arg('pollutants', () => [Pollutant], {
      nullable: true,
      description: '污染物，默认全部 · pollutants, all unless said',
    })
    pollutants: Pollutant[] | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: '截至该时刻已登记的版本 · as recorded by then',
    })
    knownAt: Date | null,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<object>> {
    const latest = latestRows(HOURS, knownAt);
    const span = daySpan(from ?? FIRST_DAY, to ?? LAST_DAY);
    return page(context, {
      select: '*, extract(epoch from hour)::float8 as at',
      from: `(${latest.sql}) hours`,
      fromParams: [`{${id}}`, span.from, span.to, ...latest.params],
      where: [],
      order: 'HOUR_ASC',
      columns: [{ sql: 'hour', type: 'timestamptz' }],
      page: asked,
      countTotal: selects(info, 'totalCount'),
      toNode: (row) => toHour(row, pollutants ?? POLLUTANTS),
    });
  }
}

@Resolver(() => MonitoringHour)
export class BatchField {
  @Access('token')
  @FieldResolver(() => MonitoringBatch, { nullable: true, description: '所属批次，含理由 · batch, with its reason' })
  batch(@Root() { batchId }: MonitoringHour, @Ctx() context: Context) {
    return context.load(MonitoringBatch, batchId);
  }
}

function toHour(row: Record<string, unknown>, pollutants: readonly Pollutant[]): MonitoringHour {
  const flags = flagsOf(row.flags as string | null);
  const text = (column: string) => (row[column] == null ? null : String(row[column]));
  return {
    beginsAt: new Date(Number(row.at) * 1000),
    version: Number(row.version),
    isReviewed: row.is_reviewed === true,
    batchId: String(row.batch_id),
    measurements: pollutants.map((pollutant) => ({
      pollutant,
      value: text(columnOf(pollutant)),
      flag: flags[pollutant] ?? null,
    })),
    weather: {
      temperature: text('temperature'),
      pressure: text('pressure'),
      dewPoint: text('dew_point'),
      rain: text('rain'),
      wind: text('wind'),
      windSpeed: text('wind_speed'),
    },
  };
}
