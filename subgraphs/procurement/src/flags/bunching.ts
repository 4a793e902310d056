import {
  addDecimals,
  compareDecimals,
  countOf,
  type Decimal,
  divide,
  flagRule,
  multiply,
  NotApplicable,
  subtractDecimals,
  tableOf,
  valueText,
} from '@integrity-graph/kit';
import { ProcurementContract } from '../contract/contract.js';
import { ProcurementProject } from '../project/project.js';
import { ofContract } from './of-contract.js';

const CONTRACTS = tableOf(ProcurementContract);
const PROJECTS = tableOf(ProcurementProject);

/** The contracts that a buyer signed in one calendar year; the first recorded of them stands for them all. */
const YEAR = `c.buyer_id = t.buyer_id and c.origin = 'REGISTERED'
  and date_trunc('year', c.date_signed) = date_trunc('year', t.date_signed)`;

/**
 * Values crowd just below the threshold of the open tender: many more contracts within a tenth below it than within a
 * tenth above. It is about a buyer and a year, so it stands on one contract of that year, the first recorded.
 */
export const THRESHOLD_BUNCHING = flagRule<
  ProcurementContract,
  { goodsAndServices: readonly Decimal[]; works: readonly Decimal[] },
  'threshold' | 'minimum' | 'band' | 'goodsAndServicesLimit' | 'worksLimit'
>({
  ...ofContract,
  code: 'THRESHOLD_BUNCHING',
  title:
    '采购人当年合同金额聚集在公开招标数额标准之下 · a buyer’s contracts of a year crowd just below the open-tender threshold',
  basis: { title: '政府采购法实施条例', article: '28' },
  version: 1,
  values: {
    threshold: 'bunching_ratio',
    minimum: 'bunching_contracts',
    band: 'bunching_band',
    goodsAndServicesLimit: 'open_tender_threshold',
    worksLimit: 'open_tender_threshold_works',
  },
  minimum: 'minimum',
  inputs: {
    goodsAndServices: '当年货物、服务合同金额（元） · values of the year’s contracts for goods and services, in CNY',
    works: '当年工程合同金额（元） · values of the year’s contracts for works, in CNY',
  },
  async gather(targets, { rows }) {
    const found = await rows<{ id: string; goodsAndServices: Decimal[] | null; works: Decimal[] | null }>(
      `select t.id, array_agg(c.value_amount::text order by c.value_amount) filter (where p.category <> 'WORKS') as "goodsAndServices",
         array_agg(c.value_amount::text order by c.value_amount) filter (where p.category = 'WORKS') as works
       from ${CONTRACTS} t join ${CONTRACTS} c on ${YEAR} and c.value_currency = 'CNY'
       join ${PROJECTS} p on p.id = c.project_id
       where t.id = any(?::uuid[]) and not exists (
         select 1 from ${CONTRACTS} c where ${YEAR} and (c.recorded_at, c.id) < (t.recorded_at, t.id))
       group by t.id`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const years = new Map(found.map((row) => [row.id, row]));
    return targets.map(({ record: { id } }) => {
      const year = years.get(id);
      if (!year)
        return new NotApplicable('以当年首个登记的合同为准 · the first contract recorded of the year stands for it');
      return { goodsAndServices: year.goodsAndServices ?? [], works: year.works ?? [] };
    });
  },
  judge({ goodsAndServices, works }, { threshold, band, goodsAndServicesLimit, worksLimit }) {
    const share = valueText(band);
    const groups = [
      around(goodsAndServices, valueText(goodsAndServicesLimit), share),
      around(works, valueText(worksLimit), share),
    ];
    const below = groups.reduce((sum, group) => sum + group.below, 0);
    const above = groups.reduce((sum, group) => sum + group.above, 0);
    // Where none is above, one is taken to be: the ratio stays a number, and is never greater for it.
    const ratio = divide(String(below), String(Math.max(1, above)), 4);
    return {
      result: ratio,
      unit: '',
      exceeds: compareDecimals(ratio, valueText(threshold)) > 0,
      calculation: `${below} / ${above} = ${ratio}; ≤ ${countOf(threshold)}`,
      sampleSize: below + above,
    };
  },
  statement: (_, { result, sampleSize }) =>
    `数额标准上下各一成内的 ${sampleSize} 份合同，标准之下为之上的 ${result} 倍 · of ${sampleSize} contracts within a tenth of the threshold, ${result} times as many lie below it as above`,
  watches: [
    {
      type: ProcurementContract,
      targets: (ids, context) =>
        context.rows(
          // Of all the buyer's years: a day of signing that was corrected may have left one.
          `select distinct on (c.buyer_id, date_trunc('year', c.date_signed)) c.id
           from ${CONTRACTS} c where c.origin = 'REGISTERED'
             and c.buyer_id in (select buyer_id from ${CONTRACTS} where id = any(?::uuid[]))
           order by c.buyer_id, date_trunc('year', c.date_signed), c.recorded_at, c.id`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
});

/** How many values lie in the band just below a limit, and in the one from it on: [T − band, T) and [T, T + band). */
function around(values: readonly Decimal[], limit: Decimal, share: Decimal): { below: number; above: number } {
  const band = multiply(limit, share);
  const [lowest, highest] = [subtractDecimals(limit, band), addDecimals(limit, band)];
  const within = (from: Decimal, to: Decimal) =>
    values.filter((value) => compareDecimals(value, from) >= 0 && compareDecimals(value, to) < 0).length;
  return { below: within(lowest, limit), above: within(limit, highest) };
}
