import {
  Access,
  type Context,
  codelist,
  type Day,
  daysBetween,
  GraphQLDay,
  GraphQLInstant,
  graphError,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DataFalsificationDecision } from '../falsification/decision.js';
import { Pollutant } from '../hour/pollutant.js';
import { dayValue, evaluationRules } from '../rules/evaluation.js';
import { meanOfStations, places, type RankedMean, rankedMean } from '../rules/ranking.js';
import { rules } from '../rules/rules.js';
import { MonitoringStation } from '../station/station.js';
import { type DayHours, daysFrom, hoursByDay } from './load.js';
import { AirRank } from './types.js';

export const RankingBy = { STATION: 'STATION', DIVISION: 'DIVISION' } as const;
export type RankingBy = keyof typeof RankingBy;

codelist(RankingBy, 'AirRankingBy', '排名对象 · what is ranked', {
  STATION: '站点 · stations',
  DIVISION: '行政区划，取其站点的平均 · divisions, by the mean of their stations',
});

/** Ranked at once, at most. */
const STATIONS_MOST = 500;

@Resolver()
export class RankingQuery {
  @Access('token')
  @Query(() => [AirRank], {
    nullable: true,
    description:
      '空气质量排名，限有权查看的站点；失实日按该站历史最高值计 · ranking of the stations you may see; a falsified day counts with the highest value the station ever had (环发〔2015〕175号)',
  })
  async environmentAirRanking(
    @Arg('pollutant', () => Pollutant, { description: '污染物 · pollutant' }) pollutant: Pollutant,
    @Arg('from', () => GraphQLDay, { description: '首日 · first day' }) from: Day,
    @Arg('to', () => GraphQLDay, { description: '末日，至多一年 · last day, at most a year on' }) to: Day,
    @Arg('by', () => RankingBy, { defaultValue: 'STATION', description: '排名对象 · what is ranked' }) by: RankingBy,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: '截至该时刻已登记的小时值与认定 · from hours and decisions recorded by then',
    })
    knownAt: Date | null,
    @Ctx() context: Context,
  ): Promise<AirRank[]> {
    checkPeriod(from, to);
    const stations = await stationsAtWork(context, from, to);
    const falsified = await falsifiedDays(context, stations, from, to, knownAt);
    const ids = stations.map(({ id }) => id);
    const inPeriod = await hoursByDay(context, ids, from, to, knownAt);
    // All its life is read only of a station whose days are replaced.
    const tainted = [...falsified.keys()];
    const always = await hoursByDay(context, tainted, '2013-01-01', context.today, knownAt);
    const ranked = stations.flatMap((station) => {
      const untrue = falsified.get(station.id) ?? [];
      const valid = validValues(pollutant, inPeriod.get(station.id)!);
      const trusted = validValues(pollutant, always.get(station.id) ?? inPeriod.get(station.id)!, new Set(untrue));
      const highest = trusted.size === 0 ? null : Math.max(...trusted.values());
      const mean = rankedMean(valid, untrue, highest);
      return mean ? [{ ...mean, station, division: { id: station.divisionId } }] : [];
    });
    return shownRanking(ranked, by);
  }
}

/** @throws BAD_USER_INPUT */
export function checkPeriod(from: Day, to: Day): void {
  if (to >= from && daysBetween(from, to) <= 366) return;
  throw graphError('BAD_USER_INPUT', 'to: give a last day from the first one on, at most a year later');
}

/** Stations or their divisions in their places. */
export const shownRanking = (ranked: readonly Ranked[], by: RankingBy): AirRank[] =>
  places(by === 'STATION' ? ranked : byDivision(ranked)).map((one) => ({ ...one, value: String(one.value) }));

export type Ranked = RankedMean & { station: MonitoringStation | null; division: { id: string } };

const byDivision = (ranked: readonly Ranked[]): Ranked[] =>
  [...Map.groupBy(ranked, ({ division }) => division.id)].map(([id, own]) => ({
    ...meanOfStations(own),
    station: null,
    division: { id },
  }));

/** Values of the days that are valid and not left out. */
function validValues(pollutant: Pollutant, days: ReadonlyMap<Day, DayHours>, without: ReadonlySet<Day> = new Set()) {
  const values = new Map<Day, number>();
  for (const [day, { hours }] of days) {
    if (without.has(day)) continue;
    const { value, isValid } = dayValue(pollutant, hours[pollutant], evaluationRules(rules, day));
    if (isValid && value !== null) values.set(day, value);
  }
  return values;
}

async function stationsAtWork(context: Context, from: Day, to: Day): Promise<MonitoringStation[]> {
  const rows = await context.rows(
    `select * from ${tableOf(MonitoringStation)} where opened_on <= ?::date and coalesce(closed_on, 'infinity') >= ?::date
     order by number limit ${STATIONS_MOST + 1}`,
    [to, from],
  );
  if (rows.length > STATIONS_MOST) {
    throw graphError('BAD_USER_INPUT', `more than ${STATIONS_MOST} stations: ask with a token of a smaller division`);
  }
  return rows.map((row) => toRecord(MonitoringStation, row));
}

/** The days of a period that decisions in force declare falsified, by station. */
async function falsifiedDays(
  context: Context,
  stations: readonly MonitoringStation[],
  from: Day,
  to: Day,
  knownAt: Date | null,
): Promise<Map<string, Day[]>> {
  const rows = await context.rows<{ station: string; first: Day; last: Day }>(
    `select station_id as station, greatest(first_day, ?::date)::text as first, least(last_day, ?::date)::text as last
     from ${tableOf(DataFalsificationDecision)}
     where station_id = any(?::uuid[]) and first_day <= ?::date and last_day >= ?::date and revoked_on is null
       and recorded_at <= coalesce(?::timestamptz, 'infinity')`,
    [from, to, `{${stations.map(({ id }) => id).join(',')}}`, to, from, knownAt?.toISOString() ?? null],
  );
  const byStation = Map.groupBy(rows, ({ station }) => station);
  return new Map(
    [...byStation].map(([station, own]) => [
      station,
      [...new Set(own.flatMap(({ first, last }) => daysFrom(first, last)))],
    ]),
  );
}
