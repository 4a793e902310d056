import {
  addDays,
  addDecimals,
  byDay,
  type Context,
  compareDecimals,
  type Decimal,
  flagRule,
  NotApplicable,
  subtractDecimals,
  type TargetId,
  tableOf,
  textArray,
  valueText,
  type Watch,
} from '@integrity-graph/kit';
import { DebtBalance } from '../balance/balance.js';
import { limitKey, limitsOn } from '../balance/computed.js';
import { DebtLimit } from '../limit/limit.js';

/** Each kind has a limit of its own; the last one approved by the end of the period counts. */
export const ABOVE_LIMIT = flagRule<DebtBalance, { closing: Decimal; limit: Decimal }, 'threshold'>({
  code: 'BALANCE_ABOVE_LIMIT',
  title: '债务余额超限额，过度举债 · outstanding debt above its limit (预算法 35；预算法实施条例 94)',
  version: 1,
  record: () => DebtBalance,
  values: { threshold: 'above_limit_tolerated' },
  inputs: { closing: '期末余额 · balance', limit: '适用限额 · limit in force' },
  dayOf: ({ record }) => record.until,
  async gather(targets, context) {
    const limits = await limitsOn(
      targets.map(({ record }) => limitKey(record)),
      context,
    );
    return targets.map(({ record }) => ({
      closing: record.closing.amount,
      limit: limits.get(limitKey(record))?.amount.amount,
    }));
  },
  judge({ closing, limit }, { threshold }) {
    const above = subtractDecimals(closing, limit);
    return {
      result: above,
      unit: 'CNY',
      exceeds: compareDecimals(above, valueText(threshold)) > 0,
      calculation: `${closing} − ${limit} = ${above} > ${valueText(threshold)}`,
    };
  },
  statement: (_, { result }) => `余额超限额 ${result} 元 · ${result} yuan above the limit`,
  bodyOf: ({ governmentId }) => governmentId,
  watches: [
    {
      type: DebtLimit,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select distinct b.id from debt_limit l join balance b
             on b.government_id = l.government_id and b.kind = l.kind and b.scope = l.scope
             and extract(year from b.until) = l.year where l.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: byDay(() => DebtBalance, 'until'),
});

interface Rolled {
  opening: Decimal;
  borrowed: Decimal;
  repaid: Decimal;
  closing: Decimal;
  /** Of the period before; null when none is on record. */
  before: Decimal | null;
}

/** A balance follows from the one before it, from what was borrowed and what was repaid. */
export const NOT_ROLLED_FORWARD = flagRule<DebtBalance, Rolled, 'threshold'>({
  code: 'BALANCE_NOT_ROLLED_FORWARD',
  title: '债务余额勾稽不符 · a balance does not follow from the one before (预算法实施条例 43–45)',
  basis: { title: '预算法实施条例', article: '43–45' },
  version: 1,
  record: () => DebtBalance,
  values: { threshold: 'roll_forward_tolerance' },
  inputs: {
    opening: '期初余额 · balance before the period',
    borrowed: '本期举借 · borrowed',
    repaid: '本期偿还本金 · principal repaid',
    closing: '期末余额 · balance',
    before: '上期期末余额 · balance at the end of the period before',
  },
  dayOf: ({ record }) => record.until,
  async gather(targets, { rows }) {
    const keys = targets.map(({ record }) => limitKey({ ...keyOf(record), until: addDays(record.from, -1) }));
    const found = await rows<{ key: string; closing: Decimal }>(
      `select concat_ws(' ', government_id, kind, scope, until) as key, closing_amount::text as closing from ${tableOf(DebtBalance)}
       where concat_ws(' ', government_id, kind, scope, until) = any(?::text[])`,
      [textArray(keys)],
    );
    const before = new Map(found.map(({ key, closing }) => [key, closing]));
    return targets.map(({ record: { opening, borrowed, repaid, closing } }, index) => ({
      opening: opening.amount,
      borrowed: borrowed.amount,
      repaid: repaid.amount,
      closing: closing.amount,
      before: before.get(keys[index]!) ?? null,
    }));
  },
  judge({ opening, borrowed, repaid, closing, before }, { threshold }) {
    const expected = subtractDecimals(addDecimals(opening, borrowed), repaid);
    const own = subtractDecimals(closing, expected);
    const join = before === null ? '0' : subtractDecimals(opening, before);
    const result = largest(own, join);
    const seam = before === null ? '' : `；${opening} − ${before} = ${join}`;
    return {
      result,
      unit: 'CNY',
      exceeds: compareDecimals(size(result), valueText(threshold)) > 0,
      calculation: `${closing} − (${opening} + ${borrowed} − ${repaid}) = ${own}${seam}`,
    };
  },
  statement: (_, { result }) => `余额勾稽相差 ${result} 元 · the balance is off by ${result} yuan`,
  bodyOf: ({ governmentId }) => governmentId,
  watches: [
    {
      type: DebtBalance,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select after.id from balance b join balance after
             on after.government_id = b.government_id and after.kind = b.kind and after.scope = b.scope
             and after."from" = b.until + 1 where b.id = any(?::uuid[])`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  between: byDay(() => DebtBalance, 'until'),
});

const keyOf = ({ governmentId, kind, scope }: DebtBalance) => ({ governmentId, kind, scope });

const size = (value: Decimal): Decimal => value.replace('-', '');
const largest = (a: Decimal, b: Decimal): Decimal => (compareDecimals(size(b), size(a)) > 0 ? b : a);

interface Parts {
  region: Decimal;
  own: Decimal;
  below: readonly Decimal[];
}

/** What a region reports and what it itself and the governments right below it report are the same debt, counted twice. */
export const PARTS_DIFFER = flagRule<DebtBalance, Parts, 'threshold'>({
  code: 'SUBLEVELS_DO_NOT_ADD_UP',
  title: '全地区余额与本级及下级合计不符 · a region’s balance is not the sum of its parts (预算法实施条例 43–45)',
  basis: { title: '预算法实施条例', article: '43–45' },
  version: 1,
  record: () => DebtBalance,
  values: { threshold: 'sublevels_tolerance' },
  inputs: {
    region: '全地区余额 · balance of the region',
    own: '本级余额 · balance of the government itself',
    below: '各下级地区余额 · balances of the regions right below',
  },
  dayOf: ({ record }) => record.until,
  async gather(targets, context) {
    const parts = await partsOf(
      targets.map(({ record }) => record).filter(({ scope }) => scope === 'REGION'),
      context,
    );
    return targets.map(({ record }) => {
      if (record.scope !== 'REGION') return new NotApplicable('本级数 · of the government itself alone');
      const { own, governments, below } = parts.get(record.id) ?? { own: null, governments: 0, below: [] };
      return {
        region: record.closing.amount,
        own: own ?? undefined,
        // Of which one is missing nothing is said.
        below: below.length === Number(governments) ? below : undefined,
      };
    });
  },
  judge({ region, own, below }, { threshold }) {
    const sum = addDecimals(own, ...below);
    const result = subtractDecimals(region, sum);
    return {
      result,
      unit: 'CNY',
      exceeds: compareDecimals(size(result), valueText(threshold)) > 0,
      calculation: `${region} − (${[own, ...below].join(' + ')}) = ${result}`,
    };
  },
  statement: (_, { result }) => `全地区与各级合计相差 ${result} 元 · off by ${result} yuan`,
  bodyOf: ({ governmentId }) => governmentId,
  watches: [partOfRegion()],
  between: byDay(() => DebtBalance, 'until'),
});

interface PartsRow {
  own: Decimal | null;
  governments: number;
  below: Decimal[];
}

async function partsOf(balances: readonly DebtBalance[], { rows }: Context): Promise<Map<string, PartsRow>> {
  const found = await rows<PartsRow & { id: string }>(
    `select r.id,
       (select closing_amount::text from balance o where o.government_id = r.government_id and o.kind = r.kind
          and o.until = r.until and o.scope = 'OWN_LEVEL') as own,
       (select count(*)::integer from directory d where ${RIGHT_BELOW}) as governments,
       array(select b.closing_amount::text from directory d join balance b on b.government_id = d.id
          where ${RIGHT_BELOW} and b.kind = r.kind and b.until = r.until and b.scope = 'REGION'
          order by d.division_path, d.id) as below
     from balance r where r.id = any(?::uuid[])`,
    [`{${balances.map(({ id }) => id).join(',')}}`],
  );
  return new Map(found.map(({ id, ...row }) => [id, row]));
}

/** Governments whose division lies one step below that of `r`; two digits a step down to the county. */
const RIGHT_BELOW = `d.type = 'GovernmentBody' and d.facts @> '{"kind": "PEOPLES_GOVERNMENT"}'
  and d.division_path ^@ r.division_path and length(d.division_path) = length(r.division_path) + 2`;

/** A part that changes concerns the region it belongs to. */
function partOfRegion(): Watch {
  return {
    type: DebtBalance,
    targets: (ids, { rows }) =>
      rows<TargetId>(
        `select distinct r.id from balance b join balance r
           on r.kind = b.kind and r.until = b.until and r.scope = 'REGION'
           and b.division_path ^@ r.division_path and length(b.division_path) - length(r.division_path) in (0, 2)
         where b.id = any(?::uuid[])`,
        [`{${ids.join(',')}}`],
      ),
  };
}
