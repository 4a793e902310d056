import {
  addDecimals,
  type Context,
  compareDecimals,
  type Day,
  type Decimal,
  flagRule,
  NotApplicable,
  standing,
  subtractDecimals,
  tableOf,
  valueText,
  watch,
} from '@integrity-graph/kit';
import type { ProcurementContract } from '../contract/contract.js';
import { ProcurementObligation } from '../obligations.js';
import { ProcurementPayment } from '../payment/payment.js';
import { allot, type Paid } from '../rules/allotment.js';
import { lateInterest } from '../rules/interest.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { ProcurementSettlement } from '../settlement/settlement.js';
import { ofContract } from './of-contract.js';

/** A sum that falls due under a contract, and what was paid of it. */
type Sum = {
  readonly amount: Decimal;
  readonly dueOn: Day;
  readonly payments: readonly { readonly paidOn: Day; readonly amount: Decimal }[];
  /** Day it was lawfully discharged, after it was due; null while it is owed, and when it is paid. */
  readonly closedOn: Day | null;
};

interface Arrears {
  dateSigned: Day;
  sums: readonly Sum[];
  agreedInterestRate: Decimal | null;
  today: Day;
}

/** What was not paid when it fell due stays late, also when it is paid afterwards. */
export const SME_UNPAID = flagRule<ProcurementContract, Arrears, 'threshold' | 'dailyRate' | 'daysAYear'>({
  ...ofContract,
  code: 'SME_UNPAID_WHEN_DUE',
  title: '中小企业款项到期未付 · a small or medium firm was not paid when due (保障中小企业款项支付条例 9、17)',
  version: 2,
  values: { threshold: 'sme_unpaid_tolerated', dailyRate: 'late_interest_daily', daysAYear: 'interest_year' },
  inputs: {
    dateSigned: '签订日期 · date signed',
    sums: '应付金额、付款期限届满日、付款与依法解除日，进度、定期结算的逐笔 · amounts payable, last days for payment, payments, and days of lawful discharge; settlement by settlement where there are such',
    agreedInterestRate: '约定逾期年利率 · agreed yearly rate of late interest',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  async gather(targets, context) {
    const ids = targets.map(({ record }) => record.id);
    const [duties, payments] = await Promise.all([dutiesOf(ids, context), paymentsOf(ids, context)]);
    return targets.map(({ record: { id, dateSigned, supplierSizeClass, agreedInterestRate } }) => {
      if (!isSmallOrMedium(supplierSizeClass))
        return new NotApplicable('供应商非中小企业 · the supplier is a large firm');
      const owed = duties.get(id) ?? [];
      const fallingDue = owed.filter(({ neverDue }) => !neverDue);
      if (owed.length > 0 && fallingDue.length === 0)
        return new NotApplicable('到期前已依法解除 · it was lawfully discharged before it fell due');
      const sums = sumsOf(fallingDue, payments.get(id) ?? []);
      const due = sums.filter(({ dueOn }) => dueOn < context.today);
      return {
        dateSigned,
        // One more that falls due is a new fact, not the passing of a day.
        sums: due.length > 0 ? due : sums.length > 0 ? sums : undefined,
        agreedInterestRate: agreedInterestRate ?? null,
        today: context.today,
      };
    });
  },
  judge({ sums, today, ...terms }, { threshold, dailyRate, daysAYear }) {
    const rates: Record<string, Decimal> = {
      late_interest_daily: valueText(dailyRate),
      interest_year: valueText(daysAYear),
    };
    const interests = sums.map((sum) =>
      lateInterest({ ...terms, ...sum, payments: [...sum.payments] }, today, { number: (name) => rates[name] }),
    );
    const late = addDecimals(...sums.map((sum) => lateOf(sum, today)));
    return {
      result: late,
      unit: 'CNY',
      exceeds: compareDecimals(late, valueText(threshold)) > 0,
      calculation: `${sums.map((sum) => shown(sum, today)).join('; ')}; 利息 interest ${addDecimals(...interests)}`,
    };
  },
  statement({ sums, today }, { result }) {
    const [first] = sums.filter((sum) => compareDecimals(lateOf(sum, today), '0') > 0);
    const { dueOn } = first ?? sums[0]!;
    return sums.length > 1
      ? `自 ${dueOn} 起陆续到期的结算款中 ${result} 元到期未付 · of what was settled and fell due from ${dueOn} on, ${result} yuan were not paid when due`
      : `${dueOn} 到期时尚有 ${result} 元未付 · ${result} yuan were not paid by ${dueOn}, when due`;
  },
  watches: [
    watch(ProcurementPayment, 'contract_id'),
    watch(ProcurementSettlement, 'contract_id'),
    {
      type: ProcurementObligation,
      targets: (ids, context) => contractsOf('o.id = any(?::uuid[])', [list(ids)], context),
    },
  ],
  daily: (context) =>
    contractsOf(`o.kind = 'PAY' and o.state = 'OPEN' and o.due_on < ?::date`, [context.today], context),
});

const inTime = ({ payments, dueOn }: Sum): Decimal[] =>
  payments.filter(({ paidOn }) => paidOn <= dueOn).map(({ amount }) => amount);

const lateOf = (sum: Sum, today: Day): Decimal =>
  today > sum.dueOn ? subtractDecimals(sum.amount, addDecimals('0', ...inTime(sum))) : '0';

const shown = (sum: Sum, today: Day): string =>
  `${[sum.amount, ...inTime(sum)].join(' − ')} = ${lateOf(sum, today)}; ${sum.dueOn} < ${today}`;

interface Duty {
  contractId: string;
  dueOn: Day | null;
  amount: Decimal;
  /** Day it was lawfully discharged. */
  closedOn: Day | null;
  /** Discharged by its last day: nothing fell due. */
  neverDue: boolean;
}

/** Each sum with what was paid of it, the earliest first; what has no due day yet takes what is left, and is not judged. */
function sumsOf(duties: readonly Duty[], payments: readonly Paid[]): Sum[] {
  const { paid } = allot(
    duties.map(({ amount }) => amount),
    payments,
  );
  return duties.flatMap(({ amount, dueOn, closedOn }, index) =>
    dueOn ? { amount, dueOn, payments: paid[index]!, closedOn } : [],
  );
}

const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Obligations with the contract they are owed under, on its own account or on that of a settlement. */
const OBLIGATIONS = `${standing(ProcurementObligation)} o left join ${tableOf(ProcurementSettlement)} s on s.id = o.subject_id`;

const contractsOf = (where: string, params: unknown[], { rows }: Context): Promise<{ id: string }[]> =>
  rows<{ id: string }>(
    `select distinct coalesce(s.contract_id, o.subject_id) as id from ${OBLIGATIONS} where ${where}`,
    params,
  );

async function dutiesOf(ids: readonly string[], { rows }: Context): Promise<Map<string, Duty[]>> {
  const duties = await rows<Duty>(
    `select coalesce(s.contract_id, o.subject_id) as "contractId", o.due_on::text as "dueOn", o.amount_amount::text as amount,
       case when o.state = 'DISCHARGED' then o.closed_on::text end as "closedOn",
       coalesce(o.state = 'DISCHARGED' and o.closed_on <= o.due_on, false) as "neverDue"
     from ${OBLIGATIONS}
     where o.kind = 'PAY' and o.amount_currency = 'CNY'
       and o.subject_id = any(array(select unnest(?::uuid[]) union all
         select id from ${tableOf(ProcurementSettlement)} where contract_id = any(?::uuid[])))
     order by s.settled_on nulls last, s.id`,
    [list(ids), list(ids)],
  );
  return Map.groupBy(duties, ({ contractId }) => contractId);
}

async function paymentsOf(ids: readonly string[], { rows }: Context) {
  const payments = await rows<{ contractId: string; paidOn: Day; amount: Decimal }>(
    `select contract_id as "contractId", paid_on::text as "paidOn", amount_amount::text as amount
     from ${tableOf(ProcurementPayment)} where contract_id = any(?::uuid[]) order by paid_on, recorded_at, id`,
    [list(ids)],
  );
  return Map.groupBy(payments, ({ contractId }) => contractId);
}
