import { flagRule, NotApplicable } from '@integrity-graph/kit';
import {
  type Gap,
  gaps,
  lonelyJump,
  meanOf,
  medianChange,
  missingAtPeak,
  mostAtOnce,
  runs,
  zScore,
} from '../rules/screens.js';
import type { MonitoringStation } from '../station/station.js';
import { hourAt, month, NO_HOURS, numberOf, ofStations, seriesAround, text } from './series.js';
import { afterSilence, hoursAtWork, lastUploads, NOT_AT_WORK, untilClosing } from './work.js';

/* Rules that hold a station against those around it, of the same body. */

/** A jump that no station around saw. */
export const SPIKE = flagRule<
  MonitoringStation,
  { stations: number; median: number; change: number; at: string | null },
  'threshold' | 'factor' | 'minimum'
>({
  ...ofStations(month, 'AROUND'),
  version: 3,
  code: 'HOURS_LONELY_SPIKE',
  title: 'PM₂.₅ 陡变而邻近站点未同向变化 · PM2.5 jumps while no neighbour does (环发〔2015〕175号)',
  values: { threshold: 'spike_change', factor: 'spike_factor', minimum: 'spike_stations' },
  minimum: 'minimum',
  inputs: {
    stations: '有数据的站点数，含本站 · stations with values, this one too',
    median: '小时变化绝对值的中位数 · median of absolute hourly changes',
    change: '最大的独有变化 · largest change of its own',
    at: '发生的小时 · hour',
  },
  async gather(targets, context) {
    const found = await seriesAround(targets, context, 'PM25');
    return found.map(({ own, around }, index) => {
      const median = medianChange(own);
      if (median === null) return NO_HOURS;
      const { period, values } = targets[index]!;
      // This station is one of those it takes.
      const jump = lonelyJump(own, around, numberOf(values.minimum) - 1);
      const at = jump && hourAt(period!, jump.index);
      return { stations: around.length + 1, median, change: jump?.change ?? 0, at };
    });
  },
  judge({ stations, median, change }, { threshold, factor }) {
    const limit = Math.max(numberOf(threshold), numberOf(factor) * median);
    return {
      result: text(Math.abs(change)),
      unit: 'µg/m³',
      exceeds: Math.abs(change) > limit,
      calculation: `|${text(change)}| > max(${numberOf(threshold)}, ${numberOf(factor)} × ${text(median)}) = ${text(limit)}`,
      sampleSize: stations,
    };
  },
  statement: ({ at, change }) =>
    `${at} PM₂.₅ 变化 ${text(change)} µg/m³ 而邻近站点没有 · at ${at} PM2.5 changed by ${text(change)} µg/m³, no neighbour did`,
});

/** Far below the other stations of the body for hours on end, as when an inlet is sprayed or air around it is cleaned. */
export const NEIGHBOUR_GAP = flagRule<
  MonitoringStation,
  { stations: number; hours: number; begins: string | null; lowest: Gap | null },
  'threshold' | 'minimum' | 'z' | 'error'
>({
  ...ofStations(month, 'AROUND'),
  version: 2,
  code: 'HOURS_BELOW_NEIGHBOURS',
  title: 'PM₂.₅ 连续多小时远低于邻近站点 · PM2.5 far below the stations around for hours (环发〔2015〕175号)',
  values: {
    threshold: 'neighbour_gap_hours',
    minimum: 'neighbour_gap_stations',
    z: 'neighbour_gap_z',
    error: 'neighbour_gap_error',
  },
  minimum: 'minimum',
  inputs: {
    stations: '同一小时有数据的最多站点数，含本站 · most stations that measured in one hour, this one too',
    hours: '最长连续小时数 · most such hours in a row',
    begins: '开始的小时 · hour in which they begin',
    lowest:
      '其中最低的一小时：本站值、其他站点的中位数与离散程度 · the lowest of them: own value, median and spread of the others',
  },
  async gather(targets, context) {
    const found = await seriesAround(targets, context, 'PM25');
    return found.map(({ own, around }, index) => {
      const { period, values } = targets[index]!;
      if (own.every((value) => value === null)) return NO_HOURS;
      const least = numberOf(values.minimum) - 1;
      const each = gaps(own, around, { least, error: numberOf(values.error) });
      const isLow = (at: number) => each[at] != null && zScore(each[at]) < numberOf(values.z);
      const longest = runs(each.length, 1, isLow).toSorted((a, b) => b.hours - a.hours)[0];
      const low = longest ? each.slice(longest.first, longest.first + longest.hours).map((gap) => gap!) : [];
      return {
        stations: mostAtOnce(own, around),
        hours: low.length,
        begins: longest ? hourAt(period!, longest.first) : null,
        lowest: low.toSorted((a, b) => zScore(a) - zScore(b))[0] ?? null,
      };
    });
  },
  judge({ stations, hours, lowest }, { threshold, z }) {
    const limit = numberOf(threshold);
    const sum = lowest
      ? `(${text(lowest.value)} − ${text(lowest.median)}) / ${text(lowest.spread)} = ${text(zScore(lowest))} < ${numberOf(z)}; `
      : '';
    return {
      result: String(hours),
      unit: 'HOUR',
      exceeds: hours >= limit,
      calculation: `${sum}${hours} ≥ ${limit}`,
      sampleSize: stations,
    };
  },
  statement: ({ begins, hours }) =>
    `${begins} 起连续 ${hours} 小时 PM₂.₅ 远低于邻近站点 · PM2.5 far below the stations around for ${hours} hours from ${begins} on`,
});

/** Silence just when the air around is at its worst, in the hours in which the station worked. */
export const MISSING_AT_PEAK = flagRule<
  MonitoringStation,
  { begins: string; ends: string; hours: number; missing: number; peakHours: number; missingAtPeak: number },
  'threshold' | 'minimum'
>({
  ...ofStations(month, 'AROUND'),
  version: 2,
  code: 'HOURS_MISSING_AT_PEAK',
  title: '污染高值时段缺测偏多 · hours are missing just at the peaks (环发〔2015〕175号)',
  values: { threshold: 'missing_ratio', minimum: 'missing_minimum' },
  minimum: 'minimum',
  inputs: {
    begins: '计入的首个小时 · first hour that counts',
    ends: '计入的末个小时，不晚于撤销或最近一次上传 · last hour that counts: no later than the closing or the last upload',
    hours: '其间邻近站点有数据的小时数 · hours between them measured around',
    missing: '其中本站缺测 · of which missing here',
    peakHours: '邻近站点最高十分之一 · worst tenth around',
    missingAtPeak: '其中本站缺测 · of which missing here',
  },
  async gather(targets, context) {
    const found = await seriesAround(targets, context, 'PM25');
    const uploads = await lastUploads(targets, context);
    return found.map(({ own, around }, index) => {
      const { record, period } = targets[index]!;
      if (around.length === 0) return new NotApplicable('没有邻近站点 · there is no station around');
      const [first, end] = hoursAtWork(period!, record, uploads.get(record.id));
      if (first >= end) return NOT_AT_WORK;
      const counted = missingAtPeak(own.slice(first, end), meanOf(around, own.length).slice(first, end));
      return { begins: hourAt(period!, first), ends: hourAt(period!, end - 1), ...counted };
    });
  },
  judge({ hours, missing, peakHours, missingAtPeak }, { threshold }) {
    const ratio = missing === 0 || peakHours === 0 ? 0 : missingAtPeak / peakHours / (missing / hours);
    const limit = numberOf(threshold);
    return {
      result: text(ratio),
      unit: '',
      exceeds: ratio > limit,
      calculation: `(${missingAtPeak} / ${peakHours}) / (${missing} / ${hours}) = ${text(ratio)} > ${limit}`,
      sampleSize: hours,
    };
  },
  statement: ({ missingAtPeak, peakHours }, { result }) =>
    `高值时段 ${peakHours} 小时缺测 ${missingAtPeak} 小时，为平时的 ${result} 倍 · ${missingAtPeak} of ${peakHours} peak hours are missing, ${result} times as many as else`,
  watches: [...ofStations(month, 'AROUND').watches, afterSilence, untilClosing],
});
