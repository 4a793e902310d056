import {
  Access,
  type Context,
  codelist,
  type Day,
  daysBetween,
  GraphQLDay,
  GraphQLInstant,
  graphError,
  knownRecords,
  tableOf,
  toRecord,
} from '@integrity-graph/kit';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { DataFalsificationDecision } from '../falsification/decision.js';
import { falsifiedDays, within } from '../falsification/falsified-days.js';
import { Pollutant } from '../hour/pollutant.js';
import { dayValue, evaluationRules } from '../rules/evaluation.js';
import { meanOfStations, places, type RankedMean, rankedMean } from '../rules/ranking.js';
import { rules } from '../rules/rules.js';
import { MonitoringStation } from '../station/station.js';
import { type DayHours, hoursByDay } from './load.js';
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
    const falsified = falsifiedDays(await decisionsInForce(context, stations, knownAt));
    const untrue = ({ id }: MonitoringStation) => within(falsified.get(id), from, to);
    const ids = stations.map(({ id }) => id);
    const inPeriod = await hoursByDay(context, ids, from, to, knownAt);
    // All its life is read only of a station whose days are replaced.
    const tainted = stations.filter((station) => untrue(station).length > 0).map(({ id }) => id);
    const always = await hoursByDay(context, tainted, '2013-01-01', context.today, knownAt);
    const ranked = stations.flatMap((station) => {
      const { id, divisionId } = station;
      const valid = validValues(pollutant, inPeriod.get(id)!);
      // The highest value is none of a day that was falsified itself, in the period or not.
      const trusted = validValues(pollutant, always.get(id) ?? inPeriod.get(id)!, falsified.get(id));
      const highest = trusted.size === 0 ? null : Math.max(...trusted.values());
      const mean = rankedMean(valid, untrue(station), highest);
      return mean ? [{ ...mean, station, division: { id: divisionId } }] : [];
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

/** The decisions on some stations that are in force, or were as far as was recorded by an instant. */
async function decisionsInForce(
  context: Context,
  stations: readonly MonitoringStation[],
  knownAt: Date | null,
): Promise<DataFalsificationDecision[]> {
  const rows = await context.rows(
    `select * from ${tableOf(DataFalsificationDecision)} where station_id = any(?::uuid[])`,
    [`{${stations.map(({ id }) => id).join(',')}}`],
  );
  const decisions = rows.map((row) => toRecord(DataFalsificationDecision, row));
  const known = knownAt ? await knownRecords(context, DataFalsificationDecision, decisions, knownAt) : decisions;
  return known.filter(({ revokedOn }) => !revokedOn);
}
