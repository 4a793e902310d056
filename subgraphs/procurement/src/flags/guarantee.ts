import {
  byDay,
  type Context,
  compareDecimals,
  type Decimal,
  flagRule,
  NotApplicable,
  tableOf,
  valueText,
  watch,
} from '@integrity-graph/kit';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementContract } from '../contract/contract.js';
import { type GuaranteeKind, ProcurementGuarantee } from '../guarantee/guarantee.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementProject } from '../project/project.js';
import { shareOf } from '../rules/share.js';
import { ProcurementTender } from '../tender/tender.js';
import { aboveShare } from './above-share.js';
import { ofContract } from './of-contract.js';

/** What was asked for or taken, and the sum that its limit is a share of. */
interface Secured {
  amount: Decimal;
  of: Decimal;
}

const TENDERS = tableOf(ProcurementTender);

const none = new NotApplicable('没有保证金，或币种不一致 · no guarantee, or one in another currency');

export const BID_GUARANTEE_ABOVE_LIMIT = flagRule<ProcurementTender, Secured, 'threshold'>({
  code: 'BID_GUARANTEE_ABOVE_LIMIT',
  title: '投标保证金超过项目预算的百分之二 · bid guarantee above two hundredths of the budget (实施条例 33)',
  version: 2,
  record: () => ProcurementTender,
  values: { threshold: 'bid_guarantee_limit' },
  inputs: {
    amount: '要求或收取的投标保证金，取占比最高者 · bid guarantee asked for or taken, the one that weighs most',
    of: '预算金额，要求的以最小的包为准，收取的以所投各包为准 · budget: of what is asked for, that of the smallest package; of what was taken, those of the packages bid for',
  },
  dayOf: ({ record }) => record.publishedOn,
  async gather(targets, context) {
    const found = await securedBy(
      targets.map(({ record }) => record.id),
      context,
    );
    return targets.map(({ record }) => found.get(record.id) ?? none);
  },
  judge: ({ amount, of }, { threshold }) => aboveShare(amount, of, valueText(threshold)),
  statement: ({ amount }, { result }) =>
    `投标保证金 ${amount}，占预算的 ${result} · a bid guarantee of ${amount}, ${result} of the budget`,
  bodyOf: ({ buyerId }) => buyerId,
  watches: [watch(ProcurementBid, 'tender_id'), watch(ProcurementPackage, 'tender_id')],
  between: byDay(() => ProcurementTender, 'published_on'),
});

/**
 * Of each tender the guarantee that weighs most: what was asked for, of the smallest package where it is divided, since
 * it is asked of whoever bids for that alone; or the highest that was taken, of the packages it was taken for, of the
 * whole where the bid names none.
 */
async function securedBy(ids: readonly string[], { rows }: Context): Promise<Map<string, Secured>> {
  const secured = await rows<Secured & { id: string }>(
    `select distinct on (id) id, amount::text as amount, of::text as of from (
       select t.id, t.bid_guarantee_amount as amount, coalesce(min(k.budget_amount), t.budget_amount) as of
       from ${TENDERS} t left join ${tableOf(ProcurementPackage)} k on k.tender_id = t.id
       where t.bid_guarantee_currency = t.budget_currency group by t.id
       union all
       select t.id, b.guarantee_amount, coalesce((select sum(k.budget_amount) from ${tableOf(ProcurementPackage)} k
           where k.tender_id = t.id and k.number = any(b.package_numbers)), t.budget_amount)
       from ${TENDERS} t join ${tableOf(ProcurementBid)} b
         on b.tender_id = t.id and b.guarantee_currency = t.budget_currency) given
     where id = any(?::uuid[]) order by id, amount / of desc, amount desc`,
    [`{${ids.join(',')}}`],
  );
  return new Map(secured.map(({ id, amount, of }) => [id, { amount, of }]));
}

export const GUARANTEE_ABOVE_LIMIT = flagRule<
  ProcurementContract,
  { guarantees: readonly (Secured & { kind: GuaranteeKind })[] },
  'threshold' | 'bid'
>({
  ...ofContract,
  code: 'GUARANTEE_ABOVE_LIMIT',
  title:
    '合同所载保证金超过限额 · a guarantee under the contract above its limit: of performance a tenth of the contract, of bidding two hundredths of the budget (实施条例 33、48)',
  version: 1,
  values: { threshold: 'performance_guarantee_limit', bid: 'bid_guarantee_limit' },
  inputs: {
    guarantees: '保证金种类、金额及计算基数 · kind and amount of each guarantee, and what its limit is a share of',
  },
  async gather(targets, { rows }) {
    const given = await rows<Secured & { id: string; kind: GuaranteeKind }>(
      `select * from (
         select c.id, g.kind, g.amount_amount::text as amount, g.amount_currency as currency,
           case g.kind when 'BID' then coalesce(k.budget_amount, p.budget_amount) else c.value_amount end::text as of,
           case g.kind when 'BID' then coalesce(k.budget_currency, p.budget_currency) else c.value_currency end as "currencyOf"
         from ${tableOf(ProcurementContract)} c join ${tableOf(ProcurementGuarantee)} g on g.contract_id = c.id
         join ${tableOf(ProcurementProject)} p on p.id = c.project_id
         left join ${tableOf(ProcurementPackage)} k on k.id = c.package_id where c.id = any(?::uuid[])) given
       where currency = "currencyOf" order by kind, amount, of`,
      [`{${targets.map(({ record }) => record.id).join(',')}}`],
    );
    const byContract = Map.groupBy(given, ({ id }) => id);
    return targets.map(({ record: { id } }) => {
      const guarantees = byContract.get(id)?.map(({ kind, amount, of }) => ({ kind, amount, of }));
      return guarantees ? { guarantees } : none;
    });
  },
  judge({ guarantees }, { threshold, bid }) {
    const held = guarantees.map(({ kind, amount, of }) => {
      const limit = shareOf(of, valueText(kind === 'BID' ? bid : threshold));
      return { isAbove: compareDecimals(amount, limit) > 0, text: `${kind} ${amount} ≤ ${limit}` };
    });
    const above = held.filter(({ isAbove }) => isAbove).length;
    return {
      result: String(above),
      unit: '',
      exceeds: above > 0,
      calculation: held.map(({ text }) => text).join('; '),
    };
  },
  statement: ({ guarantees }) => {
    const sums = guarantees.map(({ kind, amount }) => `${kind} ${amount}`).join('、');
    return `保证金超过限额：${sums} · guarantees above their limit: ${sums}`;
  },
  watches: [watch(ProcurementGuarantee, 'contract_id')],
});
