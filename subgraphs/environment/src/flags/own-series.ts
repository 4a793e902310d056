import { countOf, flagRule } from '@integrity-graph/kit';
import { POLLUTANTS, type Pollutant } from '../hour/pollutant.js';
import { dayMean } from '../rules/evaluation.js';
import { chiSquareUniform, flatRuns, invertedHours, lastDigits } from '../rules/screens.js';
import type { MonitoringStation } from '../station/station.js';
import { count, hourAt, month, numberOf, ofOwnDays, ofStations, seriesOf, text, year } from './series.js';

/* Rules that look at what a station measured by itself. */

interface FlatRun {
  pollutant: Pollutant;
  begins: string;
  hours: number;
  value: number;
  /** Hours of the month in which the pollutant has a fit value. */
  fit: number;
}

const PARTICLES = ['PM25', 'PM10'] as const;
const GASES = POLLUTANTS.filter((pollutant) => pollutant !== 'PM25' && pollutant !== 'PM10');

/** The values that say up to which reading an instrument tells the same whatever it measures. */
const DETECTION = {
  pm25Detection: 'pm25_detection',
  pm10Detection: 'pm10_detection',
  gasDetection: 'gas_detection',
  carbonMonoxideDetection: 'carbon_monoxide_detection',
} as const;
type Detection = keyof typeof DETECTION;

const DETECTION_OF: Record<Pollutant, Detection> = {
  PM25: 'pm25Detection',
  PM10: 'pm10Detection',
  SO2: 'gasDetection',
  NO2: 'gasDetection',
  CO: 'carbonMonoxideDetection',
  O3: 'gasDetection',
};

const detectionOf = (pollutants: readonly Pollutant[]) =>
  Object.fromEntries(pollutants.map((pollutant) => [DETECTION_OF[pollutant], DETECTION[DETECTION_OF[pollutant]]]));

interface FlatLine {
  code: string;
  title: string;
  pollutants: readonly Pollutant[];
  /** Name of the rule that says from how many hours on. */
  threshold: string;
  /** Name of the rule from whose hours on a span is of the next step, and not of this one. */
  next?: string;
  /** `中文 · English` of what stayed the same. */
  what: [zh: string, en: string];
}

/** A shorter span is not worth showing, unless one is asked for. */
const SHORTEST_SHOWN = 3;

type FlatLineValue = 'threshold' | 'minimum' | 'next' | Detection;

/** The same reading hour after hour. */
const flatLine = ({ code, title, pollutants, threshold, next, what: [zh, en] }: FlatLine) =>
  flagRule<MonitoringStation, { hours: number; runs: readonly FlatRun[] }, FlatLineValue>({
    ...ofStations(month),
    version: 3,
    code,
    title,
    values: {
      threshold,
      minimum: 'flat_line_minimum',
      ...(next && { next }),
      ...detectionOf(pollutants),
    } as Record<FlatLineValue, string>,
    minimum: 'minimum',
    inputs: { hours: '有效小时数 · fit hours', runs: '数值不变的时段 · spans without change' },
    gather: ofOwnDays((days, period, values) => {
      const least = Math.min(SHORTEST_SHOWN, numberOf(values.threshold));
      const found = pollutants.map((pollutant) => ({
        pollutant,
        series: seriesOf(days, period, pollutant, 'DETECTED'),
      }));
      const runs = found.flatMap(({ series, pollutant }) =>
        flatRuns(series, least).map(({ first, hours }) => ({
          pollutant,
          begins: hourAt(period, first),
          hours,
          value: series[first]!,
          fit: count(series),
        })),
      );
      return { hours: Math.max(...found.map(({ series }) => count(series))), runs };
    }),
    judge({ hours, runs }, { threshold: least, minimum, next: above, ...detection }) {
      const below = next ? numberOf(above) : Number.POSITIVE_INFINITY;
      const isDetected = ({ pollutant, value }: FlatRun) => value > numberOf(detection[DETECTION_OF[pollutant]]);
      const counted = runs.filter((run) => isDetected(run) && run.fit >= numberOf(minimum));
      const longest = Math.max(0, ...counted.map((run) => run.hours).filter((length) => length < below));
      return {
        result: String(longest),
        unit: 'HOUR',
        exceeds: longest >= numberOf(least),
        calculation: next ? `${below} > ${longest} ≥ ${numberOf(least)}` : `${longest} ≥ ${numberOf(least)}`,
        sampleSize: hours,
      };
    },
    statement: (_, { result }) => `${zh}连续 ${result} 小时数值不变 · ${en} stayed the same for ${result} hours`,
  });

/**
 * The first of two steps: a span that reaches the second is not counted here too. It is a warning and no more: of values
 * told in whole µg/m³ about one in 20 repeats the hour before, below 20 µg/m³ one in 10. At that rate chance alone makes
 * a span of 4 hours in more than a quarter of a station's months; of 8 hours it makes none.
 */
export const FLAT_LINE_WARNING = flatLine({
  code: 'HOURS_FLAT_LINE_WARNING',
  title: '颗粒物连续数小时数值不变，预警 · particles stay the same for some hours: a warning (环发〔2015〕175号)',
  pollutants: PARTICLES,
  threshold: 'flat_line_warning_hours',
  next: 'flat_line_hours',
  what: ['颗粒物', 'particles'],
});

export const FLAT_LINE = flatLine({
  code: 'HOURS_FLAT_LINE',
  title: '颗粒物连续多小时数值不变，报警 · particles stay the same for hours: an alarm (环发〔2015〕175号)',
  pollutants: PARTICLES,
  threshold: 'flat_line_hours',
  what: ['颗粒物', 'particles'],
});

/** Gases are told in coarser steps and change more slowly than particles. */
export const GAS_FLAT_LINE = flatLine({
  code: 'HOURS_GAS_FLAT_LINE',
  title: '气态污染物连续多小时数值不变 · gases stay the same for hours (环发〔2015〕175号)',
  pollutants: GASES,
  threshold: 'flat_line_gas_hours',
  what: ['气态污染物', 'a gas'],
});

/** Measured values end in every digit alike; invented ones in those that people like. */
export const LAST_DIGITS = flagRule<
  MonitoringStation,
  { values: number; digits: readonly number[] },
  'threshold' | 'minimum'
>({
  ...ofStations(month),
  code: 'HOURS_LAST_DIGITS',
  title: 'PM₁₀ 末位数字分布不均 · last digits of PM10 are not alike in number (环发〔2015〕175号)',
  values: { threshold: 'last_digit_chi_square', minimum: 'last_digit_minimum' },
  minimum: 'minimum',
  inputs: {
    values: '两位数以上的值数 · values of two digits or more',
    digits: '末位为0至9的值数 · values that end in 0 to 9',
  },
  gather: ofOwnDays((days, period) => {
    const digits = lastDigits(seriesOf(days, period, 'PM10', 'DETECTED'));
    return { values: digits.reduce((sum, number) => sum + number, 0), digits };
  }),
  judge({ values, digits }, { threshold }) {
    const expected = values / digits.length;
    const chiSquare = chiSquareUniform(digits);
    const limit = numberOf(threshold);
    const squares = digits.map((number) => `(${number} − ${text(expected)})²`).join(' + ');
    return {
      result: text(chiSquare),
      unit: '',
      exceeds: chiSquare > limit,
      calculation: `(${squares}) / ${text(expected)} = ${text(chiSquare)} > ${limit}`,
      sampleSize: values,
    };
  },
  statement: ({ values }, { result }) =>
    `${values} 个 PM₁₀ 值的末位数字分布不均，χ² = ${result} · the last digits of ${values} values of PM10 are not alike in number: χ² = ${result}`,
});

/** Fine particles above those that contain them: common for an hour, not for a twentieth of a month. */
export const PM_INVERSION = flagRule<
  MonitoringStation,
  { hours: number; inverted: number },
  'threshold' | 'minimum' | 'error' | 'errorShare' | 'inARow'
>({
  ...ofStations(month),
  version: 2,
  code: 'HOURS_PM_INVERTED',
  title: 'PM₂.₅ 高于 PM₁₀ 的小时占比 · share of hours with PM2.5 above PM10 (环发〔2015〕175号)',
  values: {
    threshold: 'inversion_share',
    minimum: 'inversion_minimum',
    error: 'inversion_error',
    errorShare: 'inversion_error_share',
    inARow: 'inversion_hours',
  },
  minimum: 'minimum',
  inputs: {
    hours: '两项均有效的小时数 · hours with both',
    inverted: '倒挂小时数 · hours inverted',
  },
  gather: ofOwnDays((days, period, values) => {
    const [pm25, pm10] = [seriesOf(days, period, 'PM25'), seriesOf(days, period, 'PM10')];
    const error = {
      micrograms: numberOf(values.error),
      share: numberOf(values.errorShare),
      least: numberOf(values.inARow),
    };
    const hours = pm25.filter((value, index) => value !== null && pm10[index] !== null).length;
    return { hours, inverted: invertedHours(pm25, pm10, error) };
  }),
  judge({ hours, inverted }, { threshold }) {
    const share = hours === 0 ? 0 : inverted / hours;
    const limit = numberOf(threshold);
    return {
      result: text(share),
      unit: '',
      exceeds: share > limit,
      calculation: `${inverted} / ${hours} = ${text(share)} > ${limit}`,
      sampleSize: hours,
    };
  },
  statement: ({ inverted, hours }) =>
    `${hours} 小时中 ${inverted} 小时 PM₂.₅ 高于 PM₁₀ · PM2.5 above PM10 in ${inverted} of ${hours} hours`,
});

/** Days that end just below the limit, where as many should end just above. */
export const DAYS_UNDER_LIMIT = flagRule<
  MonitoringStation,
  { days: number; below: number; above: number },
  'threshold' | 'minimum' | 'limit' | 'width' | 'hoursForDay'
>({
  ...ofStations(year),
  version: 2,
  code: 'DAYS_JUST_UNDER_LIMIT',
  title: 'PM₂.₅ 日均值密集于限值之下 · days of PM2.5 gather just below the limit (环发〔2015〕175号)',
  values: {
    threshold: 'bunching_ratio',
    minimum: 'bunching_minimum',
    limit: 'pm25_day_limit',
    width: 'bunching_width',
    hoursForDay: 'hours_for_day',
  },
  minimum: 'minimum',
  inputs: {
    days: '有效日数 · valid days',
    below: '限值以下邻近日数 · days just below',
    above: '限值以上邻近日数 · days just above',
  },
  gather: ofOwnDays((days, _, values) => {
    const [limit, width] = [numberOf(values.limit), numberOf(values.width)];
    const found = [...days.values()].flatMap(({ hours }) => {
      const { value, sampleSize } = dayMean(hours.PM25);
      return value !== null && sampleSize >= countOf(values.hoursForDay) ? [value] : [];
    });
    const within = (from: number, to: number) => found.filter((value) => value > from && value <= to).length;
    return {
      days: found.length,
      below: within(limit * (1 - width), limit),
      above: within(limit, limit * (1 + width)),
    };
  }),
  judge({ days, below, above }, { threshold }) {
    const ratio = below / Math.max(1, above);
    const limit = numberOf(threshold);
    return {
      result: text(ratio),
      unit: '',
      exceeds: ratio > limit,
      calculation: `${below} / max(1, ${above}) = ${text(ratio)} > ${limit}`,
      sampleSize: days,
    };
  },
  statement: ({ below, above }, _, { limit }) =>
    `${below} 日刚低于 ${numberOf(limit)} µg/m³，${above} 日刚高于 · ${below} days just below ${numberOf(limit)} µg/m³, ${above} just above`,
});
