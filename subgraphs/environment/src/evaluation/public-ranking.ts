import { Access, type Context, type Day, GraphQLDay, tableOf, toRecord } from '@integrity-graph/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DataFalsificationDecision } from '../falsification/decision.js';
import { POLLUTANTS, Pollutant } from '../hour/pollutant.js';
import { isPublic } from '../publication/published.js';
import { rankedMean } from '../rules/ranking.js';
import { MonitoringStation } from '../station/station.js';
import { AirEvaluation } from './air-evaluation.js';
import { daysFrom } from './load.js';
import { checkPeriod, type Ranked, RankingBy, shownRanking } from './ranking.js';
import { AirRank } from './types.js';

/**
 * The ranking that everyone sees alike. Every number in it rests on what is public by itself: published days, published
 * decisions, and the highest of the published days, so that nothing else can be worked out from it.
 */
@Resolver()
export class PublicRankingQuery {
  @Access('public')
  @Query(() => [AirRank], {
    nullable: true,
    description:
      '已公开的空气质量排名，人人所见相同；经公开认定的失实日按该站已公开日值的最高值计 · ranking of published days, the same to everyone; a day that a published decision declares falsified counts with the highest published value of the station (环境保护法 54；环发〔2015〕175号)',
  })
  async environmentPublishedAirRanking(
    @Arg('pollutant', () => Pollutant, { description: '污染物 · pollutant' }) pollutant: Pollutant,
    @Arg('from', () => GraphQLDay, { description: '首日 · first day' }) from: Day,
    @Arg('to', () => GraphQLDay, { description: '末日，至多一年 · last day, at most a year on' }) to: Day,
    @Arg('by', () => RankingBy, { defaultValue: 'STATION', description: '排名对象 · what is ranked' }) by: RankingBy,
    @Ctx() context: Context,
  ): Promise<AirRank[]> {
    checkPeriod(from, to);
    const valuesByStation = await publishedDays(context, pollutant, from, to);
    const stations = await publicStations(context, [...valuesByStation.keys()]);
    const falsified = await publishedFalsifications(context, from, to);
    // All that was ever published is read only of stations whose days are replaced.
    const tainted = stations.filter(({ id }) => falsified.has(id)).map(({ id }) => id);
    const ever = tainted.length === 0 ? null : await publishedDays(context, pollutant, null, null, tainted);
    const ranked = stations.flatMap((station): Ranked[] => {
      const untrue = falsified.get(station.id) ?? new Set();
      const valid = valuesByStation.get(station.id)!;
      const trusted = [...(ever?.get(station.id) ?? valid)]
        .filter(([day]) => !untrue.has(day))
        .map(([, value]) => value);
      const mean = rankedMean(valid, [...untrue], trusted.length === 0 ? null : Math.max(...trusted));
      return mean ? [{ ...mean, station, division: { id: station.divisionId } }] : [];
    });
    return shownRanking(ranked, by);
  }
}

/**
 * The valid published values of one pollutant, by station and day; of a day that was published again, those approved last.
 * One row a station: of many stations and a whole year there are a hundred thousand days.
 */
async function publishedDays(
  context: Context,
  pollutant: Pollutant,
  from: Day | null,
  to: Day | null,
  stationIds: readonly string[] | null = null,
): Promise<Map<string, Map<Day, number>>> {
  const place = POLLUTANTS.indexOf(pollutant);
  const rows = await context.rows<{ station: string; values: Record<Day, number> }>(
    `select station_id as station, jsonb_object_agg(day, value::numeric) as values from (
       select distinct on (station_id, day ->> 'day') station_id, day ->> 'day' as day,
         day -> 'values' -> ?::int ->> 'value' as value, (day -> 'values' -> ?::int ->> 'isValid')::boolean as valid
       from (select * from ${tableOf(AirEvaluation)} evaluation where ${isPublic('evaluation')}
           and first_day <= coalesce(?::date, 'infinity') and last_day >= coalesce(?::date, '-infinity')
           and station_id = any(coalesce(?::uuid[], array[station_id]))) published,
         jsonb_array_elements(days) day
       where day ->> 'day' between coalesce(?, '0') and coalesce(?, '9')
       order by 1, 2, recorded_at desc, id desc) latest
     where valid and value is not null group by station_id`,
    [place, place, context.today, context.today, to, from, stationIds && `{${stationIds.join(',')}}`, from, to],
  );
  return new Map(rows.map(({ station, values }) => [station, new Map(Object.entries(values))]));
}

async function publicStations(context: Context, ids: readonly string[]): Promise<MonitoringStation[]> {
  const rows = await context.rows(
    `select * from ${tableOf(MonitoringStation)} station where ${isPublic('station')} and id = any(?::uuid[]) order by number`,
    [context.today, context.today, `{${ids.join(',')}}`],
  );
  return rows.map((row) => toRecord(MonitoringStation, row));
}

/** The days of a period that published decisions in force declare falsified, by station. */
async function publishedFalsifications(context: Context, from: Day, to: Day): Promise<Map<string, Set<Day>>> {
  const rows = await context.rows<{ station: string; first: Day; last: Day }>(
    `select station_id as station, greatest(first_day, ?::date)::text as first, least(last_day, ?::date)::text as last
     from ${tableOf(DataFalsificationDecision)} decision
     where ${isPublic('decision')} and first_day <= ?::date and last_day >= ?::date and revoked_on is null`,
    [from, to, context.today, context.today, to, from],
  );
  return new Map(
    [...Map.groupBy(rows, ({ station }) => station)].map(([station, own]) => [
      station,
      new Set(own.flatMap(({ first, last }) => daysFrom(first, last))),
    ]),
  );
}
