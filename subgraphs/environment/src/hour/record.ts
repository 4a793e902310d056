import { createHash } from 'node:crypto';
import {
  action,
  BATCH_ROWS,
  checkText,
  dayOf,
  endOfDay,
  startOfDay,
  type Work,
  writeObservations,
} from '@integrity-graph/kit';
import { Field, ID, InputType } from 'type-graphql';
import { refuse } from '../refusals.js';
import { MonitoringStation } from '../station/station.js';
import { columnOf, HOURS, MonitoringBatch } from './batch.js';
import { HourInput } from './input.js';
import { beginOf, HOUR, newRows } from './merge.js';
import { POLLUTANTS } from './pollutant.js';

@InputType('EnvironmentHoursRecordInput', { description: '登记小时值 · record hourly values' })
export class HoursRecordInput {
  @Field(() => ID, { description: '监测站点 · station' })
  station!: string;

  @Field(() => [HourInput], { description: '小时值，每小时一项，至多5000项 · one item an hour, at most 5,000' })
  hours!: HourInput[];

  @Field(() => String, { nullable: true, description: '来源，如文件名 · source, such as a file' })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '更改理由，更改已登记的值时必填 · reason; required when recorded values change (环发〔2015〕175号)',
  })
  reason?: string | null;
}

export const hoursRecord = action({
  name: 'environmentHoursRecord',
  description:
    '登记小时值；已登记而相同的不变，不同的成为新版本 · record hourly values; equal ones stay, others become new versions (环境保护法 17)',
  input: HoursRecordInput,
  record: MonitoringBatch,
  // Of thousands of hours one digest: to put them all in canonical form takes longer than to record them.
  fingerprint: ({ hours, ...rest }) => ({
    ...rest,
    hours: createHash('sha256').update(JSON.stringify(hours)).digest('hex'),
  }),
  async run({ station: stationId, hours, source, reason }, work) {
    checkText(work, source, 'source');
    checkText(work, reason, 'reason');
    checkHours(work, hours);
    // Locked: of two who write the same hours the second finds those of the first.
    const station = await work.find(MonitoringStation, stationId, 'station');
    if (!station) return;
    checkOperation(work, station, hours);
    if (work.refused) return;
    const { rows, replaced } = await newRows(work.context, station.id, hours);
    if (rows.length === 0) refuse(work, 'NOTHING_NEW', 'hours', `${hours.length} hours`);
    if (!reason && replaced.length > 0) {
      refuse(work, 'REASON_MISSING', 'reason', `${replaced.length} hours`);
      for (const index of replaced) {
        refuse(work, 'REASON_MISSING', `hours.${index}.beginsAt`, hours[index]!.beginsAt.toISOString());
      }
    }
    if (work.refused) return;

    work.effectiveOn = dayOf(new Date(Math.min(...rows.map(({ at }) => at)) * 1000));
    const { id, divisionId, divisionPath, bodyId } = station;
    return writeObservations<MonitoringBatch>(work, HOURS, station, rows, {
      divisionId,
      divisionPath,
      stationId: id,
      bodyId,
      kind: 'RECORD',
      source,
      reason,
    });
  },
});

const WINDS = new Set('N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW'.split(' '));

/** What can be said of hours without their station. */
function checkHours(work: Work, hours: readonly HourInput[]): void {
  if (hours.length === 0 || hours.length > BATCH_ROWS) refuse(work, 'HOURS_COUNT', 'hours', `${hours.length} hours`);
  const seen = new Set<number>();
  const now = work.recordedAt.getTime() / 1000;
  for (const [index, hour] of hours.entries()) {
    const at = beginOf(hour);
    const refuseHour = (code: Parameters<typeof refuse>[1]) =>
      refuse(work, code, `hours.${index}.beginsAt`, hour.beginsAt.toISOString());
    if (at % HOUR !== 0) refuseHour('HOUR_NOT_WHOLE');
    if (at + HOUR > now) refuseHour('FUTURE_DATE');
    if (seen.has(at)) refuseHour('DUPLICATE_HOUR');
    seen.add(at);
    for (const pollutant of POLLUTANTS) {
      const column = columnOf(pollutant) as 'pm25';
      const value = hour[column];
      if (value?.startsWith('-')) refuse(work, 'VALUE_NEGATIVE', `hours.${index}.${column}`, value);
    }
    const wind = hour.weather?.wind;
    if (wind != null && !WINDS.has(wind)) refuse(work, 'WIND_UNKNOWN', `hours.${index}.weather.wind`, wind);
  }
}

/** A station measures nothing before it opens nor after it closes. */
function checkOperation(work: Work, { openedOn, closedOn }: MonitoringStation, hours: readonly HourInput[]): void {
  const from = startOfDay(openedOn);
  const to = closedOn ? endOfDay(closedOn) : undefined;
  for (const [index, { beginsAt }] of hours.entries()) {
    if (beginsAt < from || (to && beginsAt > to)) {
      refuse(work, 'OUTSIDE_OPERATION', `hours.${index}.beginsAt`, beginsAt.toISOString());
    }
  }
}
