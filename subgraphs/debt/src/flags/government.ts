import {
  addDecimals,
  byDay,
  type Context,
  compareDecimals,
  countOf,
  type Day,
  type Decimal,
  daysBetween,
  divide,
  flagRule,
  type Period,
  type TargetId,
  tableOf,
  valueText,
} from '@integrity-graph/kit';
import { DebtBalance } from '../balance/balance.js';
import { DebtFiscalCapacity } from '../capacity/capacity.js';
import { type ContingentKind, DebtContingent, type GuaranteeException } from '../contingent/contingent.js';
import { DebtEmergency } from '../emergency/emergency.js';
import { DebtRestructuringPlan } from '../plan/plan.js';
import { BANDS, bandOf } from '../rules/bands.js';

// --- Guarantees ------------------------------------------------------------------------------------------------------

interface Given {
  kind: ContingentKind;
  exception: GuaranteeException | null;
  releasedOn: Day | null;
}

/** A debt that may have to be rescued was promised to nobody; the other forms are what the law forbids. */
export const UNLAWFUL_GUARANTEE = flagRule<DebtContingent, Given, 'threshold'>({
  code: 'GUARANTEE_WITHOUT_BASIS',
  title:
    '无法定依据的担保、承诺函、回购承诺 · a guarantee, letter or repurchase promise without basis in law (预算法 35)',
  version: 1,
  record: () => DebtContingent,
  values: { threshold: 'guarantees_tolerated' },
  inputs: {
    kind: '形式 · form',
    exception: '法定例外 · exception of the law',
    releasedOn: '解除日期 · day it was released',
  },
  dayOf: ({ record }) => record.givenOn,
  gather: async (targets) =>
    targets.map(({ record: { kind, exception, releasedOn } }) => ({
      kind,
      exception: exception ?? null,
      releasedOn: releasedOn ?? null,
    })),
  judge({ kind, exception, releasedOn }, { threshold }) {
    const count = kind !== 'RESCUE' && exception === null && releasedOn === null ? 1 : 0;
    const said = [kind, exception ?? '–', releasedOn ?? '–'].join(', ');
    return {
      result: String(count),
      unit: '',
      exceeds: count > countOf(threshold),
      calculation: `${said}：${count} > ${countOf(threshold)}`,
    };
  },
  statement: ({ kind }) => `${kind}，未见法定例外 · no exception of the law is on record`,
  bodyOf: ({ bodyId }) => bodyId,
  between: byDay(() => DebtContingent, 'given_on'),
});

// --- Events ----------------------------------------------------------------------------------------------------------

/** An event that was reported to nobody. */
export const EVENT_UNREPORTED = flagRule<
  DebtEmergency,
  { occurredOn: Day; reportedOn: Day | null; today: Day },
  'threshold'
>({
  code: 'EMERGENCY_UNREPORTED',
  title: '债务风险事件未报告 · an event of debt risk was not reported (国办函〔2016〕88号)',
  basis: { title: '地方政府性债务风险应急处置预案', documentNumber: '国办函〔2016〕88号' },
  version: 1,
  record: () => DebtEmergency,
  values: { threshold: 'unreported_after' },
  inputs: {
    occurredOn: '发生日期 · day it occurred',
    reportedOn: '报告日期 · day it was reported',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  dayOf: ({ record }) => record.occurredOn,
  gather: async (targets, { today }) =>
    targets.map(({ record: { occurredOn, reportedOn } }) => ({ occurredOn, reportedOn: reportedOn ?? null, today })),
  judge({ occurredOn, reportedOn, today }, { threshold }) {
    const days = reportedOn === null ? daysBetween(occurredOn, today) : 0;
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${occurredOn} → ${reportedOn ?? today} = ${days} DAY > ${countOf(threshold)} DAY`,
    };
  },
  statement: ({ occurredOn }, { result }) =>
    `${occurredOn} 发生后 ${result} 日未见报告 · no report ${result} days after ${occurredOn}`,
  bodyOf: ({ governmentId }) => governmentId,
  daily: ({ rows }) => rows<TargetId>(`select id from ${tableOf(DebtEmergency)} where reported_on is null`),
  between: byDay(() => DebtEmergency, 'occurred_on'),
});

// --- A year’s figures ------------------------------------------------------------------------------------------------

interface TwoYears {
  debt: Decimal;
  resources: Decimal;
  debtBefore: Decimal;
  resourcesBefore: Decimal;
}

/** Debt at the end of a year is both kinds’, of the whole region; where one is missing it is not known. */
const DEBT = (year: string) =>
  `(select case when count(*) = 2 then sum(closing_amount)::text end from balance b
     where b.government_id = c.government_id and b.scope = 'REGION' and b.until = make_date(${year}, 12, 31))`;

export const BAND_RISEN = flagRule<DebtFiscalCapacity, TwoYears, 'threshold' | 'yellow' | 'orange' | 'red'>({
  code: 'DEBT_BAND_RISEN',
  title: '债务风险等级上升 · the debt rate rose into a graver band (预算法实施条例 47)',
  basis: { title: '预算法实施条例', article: '47' },
  version: 1,
  record: () => DebtFiscalCapacity,
  values: { threshold: 'bands_risen_tolerated', yellow: 'band_yellow', orange: 'band_orange', red: 'band_red' },
  inputs: {
    debt: '年末债务余额 · debt at the end of the year',
    resources: '综合财力 · fiscal resources',
    debtBefore: '上年末债务余额 · debt a year before',
    resourcesBefore: '上年综合财力 · fiscal resources of the year before',
  },
  dayOf: ({ record }) => lastDayOf(record),
  async gather(targets, { rows }) {
    const found = await rows<{ [K in keyof TwoYears]: string | null } & { id: string }>(
      `select c.id, ${DEBT('c.year')} as debt, c.resources_amount::text as resources, ${DEBT('c.year - 1')} as "debtBefore",
         (select p.resources_amount::text from fiscal_capacity p
           where p.government_id = c.government_id and p.year = c.year - 1) as "resourcesBefore"
       from fiscal_capacity c where c.id = any(?::uuid[])`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const facts = new Map(found.map(({ id, ...row }) => [id, row]));
    return targets.map(({ record }) =>
      Object.fromEntries(Object.entries(facts.get(record.id) ?? {}).filter(([, value]) => value !== null)),
    );
  },
  judge({ debt, resources, debtBefore, resourcesBefore }, { threshold, yellow, orange, red }) {
    const bounds = { yellow: valueText(yellow), orange: valueText(orange), red: valueText(red) };
    const [rate, before] = [divide(debt, resources, 4), divide(debtBefore, resourcesBefore, 4)];
    const [band, bandBefore] = [bandOf(rate, bounds), bandOf(before, bounds)];
    const risen = Math.max(0, BANDS.indexOf(band) - BANDS.indexOf(bandBefore));
    return {
      result: String(risen),
      unit: '',
      exceeds: risen > countOf(threshold),
      calculation: `${debtBefore} / ${resourcesBefore} = ${before} ${bandBefore} → ${debt} / ${resources} = ${rate} ${band}`,
    };
  },
  statement: (_, { calculation }) =>
    `债务率等级上升 · the debt rate rose: ${calculation.replaceAll(/\d+(\.\d+)? \/ \d+(\.\d+)? = /g, '')}`,
  bodyOf: ({ governmentId }) => governmentId,
  watches: [
    {
      type: DebtBalance,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select distinct c.id from balance b join fiscal_capacity c on c.government_id = b.government_id
             and extract(year from b.until) in (c.year, c.year - 1) where b.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
    {
      type: DebtFiscalCapacity,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select c.id from fiscal_capacity p join fiscal_capacity c
             on c.government_id = p.government_id and c.year = p.year + 1 where p.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: ofYears,
});

interface Interest {
  generalInterest: Decimal;
  generalSpending: Decimal;
  specialInterest: Decimal;
  fundSpending: Decimal;
  /** Adopted, and not carried out when looked at. */
  plans: number;
}

export const PLAN_MISSING = flagRule<DebtFiscalCapacity, Interest, 'threshold' | 'share'>({
  code: 'RESTRUCTURING_PLAN_MISSING',
  title:
    '付息占比超限而无财政重整计划 · interest takes a large share, and no restructuring plan is in force (国办函〔2016〕88号)',
  version: 1,
  record: () => DebtFiscalCapacity,
  values: { threshold: 'plans_least', share: 'restructuring_interest_share' },
  inputs: {
    generalInterest: '一般债务付息 · interest on general debt',
    generalSpending: '一般公共预算支出 · spending of the general budget',
    specialInterest: '专项债务付息 · interest on special debt',
    fundSpending: '政府性基金预算支出 · spending of the fund budget',
    plans: '执行中的财政重整计划数 · restructuring plans in force',
  },
  dayOf: ({ record }) => lastDayOf(record),
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; plans: number }>(
      `select c.id, (select count(*)::integer from restructuring_plan p where p.government_id = c.government_id
         and (p.completed_on is null or p.completed_on > make_date(c.year, 12, 31))) as plans
       from fiscal_capacity c where c.id = any(?::uuid[])`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const plans = new Map(found.map((row) => [row.id, row.plans]));
    return targets.map(({ record }) => ({
      generalInterest: record.generalInterest.amount,
      generalSpending: record.generalSpending.amount,
      specialInterest: record.specialInterest.amount,
      fundSpending: record.fundSpending.amount,
      plans: plans.get(record.id),
    }));
  },
  judge({ generalInterest, generalSpending, specialInterest, fundSpending, plans }, { threshold, share }) {
    const shares = [shareOf(generalInterest, generalSpending), shareOf(specialInterest, fundSpending)] as const;
    const limit = valueText(share);
    const isHigh = shares.some((one) => compareDecimals(one, limit) > 0);
    return {
      result: String(plans),
      unit: '',
      exceeds: isHigh && plans < countOf(threshold),
      calculation: `${generalInterest} / ${generalSpending} = ${shares[0]}；${specialInterest} / ${fundSpending} = ${shares[1]}；> ${limit}；${plans} < ${countOf(threshold)}`,
    };
  },
  statement: () => '付息占比超限，未见财政重整计划 · interest is above its share, and no plan is on record',
  bodyOf: ({ governmentId }) => governmentId,
  watches: [
    {
      type: DebtRestructuringPlan,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select distinct c.id from restructuring_plan p join fiscal_capacity c on c.government_id = p.government_id
           where p.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: ofYears,
});

/** Interest of which nothing was spent is a share of 0; interest out of no spending at all is more than any limit. */
const shareOf = (part: Decimal, whole: Decimal): Decimal =>
  compareDecimals(whole, '0') > 0 ? divide(part, whole, 4) : compareDecimals(addDecimals(part), '0') > 0 ? '1' : '0';

const lastDayOf = ({ year }: DebtFiscalCapacity): Day => `${year}-12-31`;

async function ofYears({ from, to }: Period, { rows }: Context): Promise<TargetId[]> {
  return rows<TargetId>(
    `select id from ${tableOf(DebtFiscalCapacity)} where make_date(year, 12, 31) between ?::date and ?::date order by year, id`,
    [from, to],
  );
}
