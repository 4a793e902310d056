import {
  addMonths,
  byDay,
  computeDue,
  countOf,
  type Day,
  type DeadlineRule,
  daysBetween,
  flagRule,
  NotApplicable,
  tableOf,
} from '@integrity-graph/kit';
import { StatisticsCase } from '../case/case.js';
import { StatisticsCreditStanding } from '../credit/standing.js';
import { type MaterialKind, StatisticsDisposal } from '../disposal/disposal.js';
import { idsOf, numberOf } from './figures.js';

/** Who was ordered to correct so often within a year that the law calls it serious, while the decision does not. */
export const ORDERED_OFTEN = flagRule<StatisticsCase, { orders: number; isSerious: boolean; since: Day }, 'threshold'>({
  code: 'ORDERED_TO_CORRECT_OFTEN',
  title:
    '一年内多次被责令改正而未认定情节严重 · ordered to correct so often within a year, yet not held serious (统计法实施条例 50)',
  version: 1,
  record: () => StatisticsCase,
  values: { threshold: 'corrections_ordered' },
  inputs: {
    orders: '一年内被责令改正的次数，含本次 · orders to correct within the year, this one too',
    isSerious: '是否认定情节严重 · whether it was held serious',
    since: '一年自此日起 · the year begins on',
  },
  dayOf: ({ record }) => record.decidedOn ?? null,
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; orders: number }>(
      `select own.id, count(*)::integer as orders from ${tableOf(StatisticsCase)} own join ${tableOf(StatisticsCase)} other
         on coalesce(other.body_id, other.enterprise_id) = coalesce(own.body_id, own.enterprise_id)
       where own.id = any(?::uuid[]) and other.correct_by is not null and other.decided_on <= own.decided_on
         and other.decided_on > own.decided_on - interval '1 year' and other.ground = any(?::text[])
       group by own.id`,
      [idsOf(targets.map(({ record }) => record)), '{TJ_REFUSE,TJ_FALSE,TJ_INQUIRY,TJ_OBSTRUCT,TJ_CONCEAL}'],
    );
    return targets.map(({ record: { id, decidedOn, isSerious } }) => {
      const orders = found.find((one) => one.id === id)?.orders;
      if (!decidedOn || !orders) {
        return new NotApplicable('没有统计法第四十四条所列行为的责令改正 · no order on account of article 44');
      }
      return { orders, isSerious: isSerious ?? false, since: addMonths(decidedOn, -12) };
    });
  },
  judge: ({ orders, isSerious }, { threshold }) => ({
    result: String(orders),
    unit: '',
    exceeds: orders >= countOf(threshold) && !isSerious,
    calculation: `${orders} ≥ ${countOf(threshold)}${isSerious ? '; serious' : ''}`,
  }),
  statement: ({ since }, { result }) =>
    `${since} 以来第 ${result} 次被责令改正 · ordered to correct for the ${result}. time since ${since}`,
  bodyOf: ({ handlerId }) => handlerId,
  between: byDay(() => StatisticsCase, 'decided_on'),
});

export const LIFTED_EARLY = flagRule<StatisticsCreditStanding, { decidedOn: Day; liftedOn: Day }, 'threshold'>({
  code: 'STANDING_LIFTED_EARLY',
  title: '提前移出统计信用公示 · a standing was lifted early (国统字〔2019〕33号)',
  version: 1,
  record: () => StatisticsCreditStanding,
  values: { threshold: 'credit_months' },
  inputs: { decidedOn: '认定日期 · day of the decision', liftedOn: '移出日期 · day it was lifted' },
  dayOf: ({ record }) => record.decidedOn,
  gather: async (targets) =>
    targets.map(({ record: { decidedOn, liftedOn, grade } }) =>
      grade === 'FAITHFUL' ? new NotApplicable('守信 · faithful') : { decidedOn, liftedOn: liftedOn ?? undefined },
    ),
  judge({ decidedOn, liftedOn }, { threshold }) {
    const earliest = addMonths(decidedOn, numberOf(threshold));
    const early = Math.max(0, daysBetween(liftedOn, earliest));
    return { result: String(early), unit: 'DAY', exceeds: early > 0, calculation: `${liftedOn} < ${earliest}` };
  },
  statement: ({ liftedOn }, { result }) =>
    `${liftedOn} 移出，早了 ${result} 日 · lifted on ${liftedOn}, ${result} days early`,
  bodyOf: ({ deciderId }) => deciderId,
  between: byDay(() => StatisticsCreditStanding, 'decided_on'),
});

export const DISPOSED_EARLY = flagRule<
  StatisticsDisposal,
  { kind: MaterialKind; formedOn: Day; disposedOn: Day },
  'threshold' | 'aggregates'
>({
  code: 'MATERIAL_DISPOSED_EARLY',
  title:
    '统计资料未满保存期限即销毁或灭失 · material was destroyed or lost before its time (统计法 42；统计法实施条例 22、23)',
  version: 1,
  record: () => StatisticsDisposal,
  values: { threshold: 'raw_material', aggregates: 'aggregate_material' },
  inputs: {
    kind: '资料种类 · kind of material',
    formedOn: '形成日期 · day it came into being',
    disposedOn: '销毁或灭失日期 · day it was destroyed or lost',
  },
  dayOf: ({ record }) => record.disposedOn,
  gather: async (targets) =>
    targets.map(({ record: { kind, formedOn, disposedOn } }) => ({ kind, formedOn, disposedOn })),
  judge({ kind, formedOn, disposedOn }, { threshold, aggregates }) {
    const rule = (kind === 'AGGREGATE' ? aggregates : threshold).value as DeadlineRule;
    const until = computeDue(rule, formedOn).on!;
    const early = Math.max(0, daysBetween(disposedOn, until));
    return { result: String(early), unit: 'DAY', exceeds: early > 0, calculation: `${disposedOn} < ${until}` };
  },
  statement: ({ disposedOn }, { result }) =>
    `${disposedOn} 销毁或灭失，距期满尚有 ${result} 日 · destroyed or lost on ${disposedOn}, ${result} days before its time`,
  bodyOf: ({ bodyId }) => bodyId ?? null,
  between: byDay(() => StatisticsDisposal, 'disposed_on'),
});
