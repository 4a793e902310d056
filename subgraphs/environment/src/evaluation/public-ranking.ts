import { Access, type Context, type Day, GraphQLDay, isPublic, tableOf, toRecord } from '@integrity-graph/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DataFalsificationDecision } from '../falsification/decision.js';
import { falsifiedDays, within } from '../falsification/falsified-days.js';
import { Pollutant } from '../hour/pollutant.js';
import { rankedMean } from '../rules/ranking.js';
import { MonitoringStation } from '../station/station.js';
import { publishedDays } from './published-days.js';
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
    const falsified = falsifiedDays(await publishedDecisions(context, stations));
    const untrue = ({ id }: MonitoringStation) => within(falsified.get(id), from, to);
    // All that was ever published is read only of stations whose days are replaced.
    const tainted = stations.filter((station) => untrue(station).length > 0).map(({ id }) => id);
    const ever = tainted.length === 0 ? null : await publishedDays(context, pollutant, null, null, tainted);
    const ranked = stations.flatMap((station): Ranked[] => {
      const { id, divisionId } = station;
      const valid = valuesByStation.get(id)!;
      // The highest value is none of a day that was falsified itself, in the period or not.
      const trusted = [...(ever?.get(id) ?? valid)].flatMap(([day, value]) =>
        falsified.get(id)?.has(day) ? [] : value,
      );
      const mean = rankedMean(valid, untrue(station), trusted.length === 0 ? null : Math.max(...trusted));
      return mean ? [{ ...mean, station, division: { id: divisionId } }] : [];
    });
    return shownRanking(ranked, by);
  }
}

async function publicStations(context: Context, ids: readonly string[]): Promise<MonitoringStation[]> {
  const rows = await context.rows(
    `select * from ${tableOf(MonitoringStation)} station where ${isPublic('station')} and id = any(?::uuid[]) order by number`,
    [context.today, context.today, `{${ids.join(',')}}`],
  );
  return rows.map((row) => toRecord(MonitoringStation, row));
}

/** The published decisions in force on some stations. */
async function publishedDecisions(
  context: Context,
  stations: readonly MonitoringStation[],
): Promise<DataFalsificationDecision[]> {
  const rows = await context.rows(
    `select * from ${tableOf(DataFalsificationDecision)} decision
     where ${isPublic('decision')} and revoked_on is null and station_id = any(?::uuid[])`,
    [context.today, context.today, `{${stations.map(({ id }) => id).join(',')}}`],
  );
  return rows.map((row) => toRecord(DataFalsificationDecision, row));
}
