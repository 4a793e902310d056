import { byDay, flagRule, NotApplicable, tableOf, watch } from '@integrity-graph/kit';
import { StatisticsRelease, StatisticsValue } from '../release/release.js';
import { BENFORD, chiSquare, firstDigits, lastDigits, sum, uniform } from '../rules/screens.js';
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

interface DigitRule {
  code: string;
  title: string;
  threshold: string;
  minimum: string;
  count(values: readonly string[]): number[];
  shares: readonly number[];
  inputs: { values: string; digits: string };
  what: [zh: string, en: string];
}

const digitRule = ({ code, title, threshold, minimum, count, shares, inputs, what: [zh, en] }: DigitRule) =>
  flagRule<StatisticsRelease, Digits, 'threshold' | 'minimum'>({
    code,
    title,
    version: 1,
    record: () => StatisticsRelease,
    values: { threshold, minimum },
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
    judge({ values, digits }, { threshold: limit }) {
      const statistic = chiSquare(digits, shares);
      const terms = digits.map((number, index) => `(${number} − ${text(values * shares[index]!)})²`);
      return {
        result: text(statistic),
        unit: '',
        exceeds: statistic > numberOf(limit),
        calculation: `χ²: ${terms.join(', ')} = ${text(statistic)} > ${numberOf(limit)}`,
        sampleSize: values,
      };
    },
    statement: ({ values }, { result }) =>
      `${values} 个数据的${zh}分布异常，χ² = ${result} · the ${en} of ${values} values are not spread as usual: χ² = ${result}`,
    bodyOf: ({ compilerId }) => compilerId,
    watches: [watch(StatisticsValue, 'release_id')],
    between: byDay(() => StatisticsRelease, 'released_on'),
  });

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

/** Only figures that span several orders of size begin as Benford has it; the smallest sample is large for that reason. */
export const FIRST_DIGITS = digitRule({
  code: 'RELEASE_FIRST_DIGITS',
  title: '首位数字不合本福特分布 · first digits are not as Benford has them (统计法 32)',
  threshold: 'benford_chi_square',
  minimum: 'benford_minimum',
  count: firstDigits,
  shares: BENFORD,
  inputs: { values: '非零数据个数 · values other than 0', digits: '首位为1至9的个数 · values that begin with 1 to 9' },
  what: ['首位数字', 'first digits'],
});
