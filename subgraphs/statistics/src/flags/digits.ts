import { byDay, flagRule, NotApplicable, type RuleInForce, tableOf, watch } from '@integrity-graph/kit';
import { StatisticsRelease, StatisticsValue } from '../release/release.js';
import {
  BENFORD,
  BENFORD_TWO,
  chiSquare,
  firstDigits,
  firstTwoDigits,
  lastDigits,
  meanDeviation,
  sum,
  uniform,
} from '../rules/screens.js';
import { StatisticsSeries } from '../series/series.js';
import { idsOf, numberOf, text } from './figures.js';

/*
 * Digits of what was released: invented figures end in digits that people like, and begin too evenly. They look at
 * releases alone: single reports are never summed for those who may not read them (统计法 28).
 */

interface Digits {
  values: number;
  digits: readonly number[];
}

/** Bands of the mean absolute deviation, by the names of their dated values. */
interface Bands {
  close: string;
  acceptable: string;
  marginal: string;
}

interface DigitRule {
  code: string;
  title: string;
  threshold: string;
  minimum: string;
  count(values: readonly string[]): number[];
  shares: readonly number[];
  inputs: { values: string; digits: string };
  what: [zh: string, en: string];
  /** Told beside chi-square: how far digits are off, which a test of many values does not say. */
  bands?: Bands;
  version?: number;
}

const digitRule = ({
  code,
  title,
  threshold,
  minimum,
  count,
  shares,
  inputs,
  what: [zh, en],
  bands,
  version = 1,
}: DigitRule) =>
  flagRule<StatisticsRelease, Digits, 'threshold' | 'minimum' | keyof Bands>({
    code,
    title,
    version,
    record: () => StatisticsRelease,
    values: { threshold, minimum, ...bands } as Record<'threshold' | 'minimum' | keyof Bands, string>,
    minimum: 'minimum',
    inputs,
    dayOf: ({ record }) => record.releasedOn,
    async gather(targets, { rows }) {
      const found = await rows<{ id: string; value: string }>(
        `select release_id as id, trim_scale(value)::text as value from ${tableOf(StatisticsValue)} value
         join ${tableOf(StatisticsSeries)} series on series.id = value.series_id and series.area_id is not null
         where release_id = any(?::uuid[]) and value is not null order by value.id`,
        [idsOf(targets.map(({ record }) => record))],
      );
      const byRelease = Map.groupBy(found, ({ id }) => id);
      return targets.map(({ record }) => {
        const values = byRelease.get(record.id);
        if (!values) return new NotApplicable('没有本图谱地区的数据 · it has no values of this graph’s areas');
        const digits = count(values.map(({ value }) => value));
        return { values: sum(digits), digits };
      });
    },
    judge({ values, digits }, { threshold: limit, ...of }) {
      const statistic = chiSquare(digits, shares);
      const deviation = bands ? `; MAD ${deviationSaid(meanDeviation(digits, shares), of)}` : '';
      return {
        result: text(statistic),
        unit: '',
        exceeds: statistic > numberOf(limit),
        calculation: `χ²: ${termsOf(digits, shares)} = ${text(statistic)} > ${numberOf(limit)}${deviation}`,
        sampleSize: values,
      };
    },
    statement: ({ values }, { result }) =>
      `${values} 个数据的${zh}分布异常，χ² = ${result} · the ${en} of ${values} values are not spread as usual: χ² = ${result}`,
    bodyOf: ({ compilerId }) => compilerId,
    watches: [watch(StatisticsValue, 'release_id')],
    between: byDay(() => StatisticsRelease, 'released_on'),
  });

const MOST_TERMS = 10;

/** Each count against what it should be, as far as they can be read; of more the number alone. */
function termsOf(digits: readonly number[], shares: readonly number[]): string {
  if (digits.length > MOST_TERMS) return `Σ ${digits.length}`;
  const total = sum(digits);
  return digits.map((number, index) => `(${number} − ${text(total * shares[index]!)})²`).join(', ');
}

/** The deviation with its band. */
function deviationSaid(deviation: number, bands: Readonly<Record<keyof Bands, RuleInForce>>): string {
  const [close, acceptable, marginal] = [bands.close, bands.acceptable, bands.marginal].map(numberOf) as [
    number,
    number,
    number,
  ];
  if (deviation < close) return `${text(deviation)} < ${close}：高度相符 · close`;
  if (deviation < acceptable) return `${text(deviation)} < ${acceptable}：可接受 · acceptable`;
  if (deviation <= marginal) return `${text(deviation)} ≤ ${marginal}：勉强 · marginal`;
  return `${text(deviation)} > ${marginal}：不相符 · not conforming`;
}

export const LAST_DIGITS = digitRule({
  code: 'RELEASE_LAST_DIGITS',
  title: '末位数字分布不均 · last digits are not alike in number (统计法 32)',
  threshold: 'last_digit_chi_square',
  minimum: 'last_digit_minimum',
  count: lastDigits,
  shares: uniform(10),
  inputs: {
    values: '两位数以上的数据个数 · values of two digits or more',
    digits: '末位为0至9的个数 · values that end in 0 to 9',
  },
  what: ['末位数字', 'last digits'],
});

/**
 * Only figures that span several orders of size begin as Benford has it; the smallest sample is large for that reason.
 * The deviation alone raises nothing: of 300 values it is often as large by chance.
 */
export const FIRST_DIGITS = digitRule({
  code: 'RELEASE_FIRST_DIGITS',
  title: '首位数字不合本福特分布 · first digits are not as Benford has them (统计法 32)',
  threshold: 'benford_chi_square',
  minimum: 'benford_minimum',
  count: firstDigits,
  shares: BENFORD,
  inputs: { values: '非零数据个数 · values other than 0', digits: '首位为1至9的个数 · values that begin with 1 to 9' },
  what: ['首位数字', 'first digits'],
  bands: {
    close: 'benford_deviation_close',
    acceptable: 'benford_deviation_acceptable',
    marginal: 'benford_deviation_marginal',
  },
  version: 2,
});

export const FIRST_TWO_DIGITS = digitRule({
  code: 'RELEASE_FIRST_TWO_DIGITS',
  title: '前两位数字不合本福特分布 · first two digits are not as Benford has them (统计法 32)',
  threshold: 'benford_two_chi_square',
  minimum: 'benford_two_minimum',
  count: firstTwoDigits,
  shares: BENFORD_TWO,
  inputs: {
    values: '两位以上有效数字的数据个数 · values of two significant digits or more',
    digits: '前两位为10至99的个数 · values that begin with 10 to 99',
  },
  what: ['前两位数字', 'first two digits'],
});
