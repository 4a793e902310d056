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
import { lateInterest } from '../rules/interest.js';
import { isSmallOrMedium } from '../rules/payment.js';
import { ofContract } from './of-contract.js';

interface Arrears {
  dateSigned: Day;
  amount: Decimal;
  dueOn: Day;
  payments: readonly { readonly paidOn: Day; readonly amount: Decimal }[];
  agreedInterestRate: Decimal | null;
  today: Day;
}

/** What was not paid when it fell due stays late, also when it is paid afterwards. */
export const SME_UNPAID = flagRule<ProcurementContract, Arrears, 'threshold' | 'dailyRate' | 'daysAYear'>({
  ...ofContract,
  code: 'SME_UNPAID_WHEN_DUE',
  title: '中小企业款项到期未付 · a small or medium firm was not paid when due (保障中小企业款项支付条例 9、17)',
  version: 1,
  values: { threshold: 'sme_unpaid_tolerated', dailyRate: 'late_interest_daily', daysAYear: 'interest_year' },
  inputs: {
    dateSigned: '签订日期 · date signed',
    amount: '应付金额 · amount payable',
    dueOn: '付款期限届满日 · last day for payment',
    payments: '付款 · payments',
    agreedInterestRate: '约定逾期年利率 · agreed yearly rate of late interest',
    today: '查看之日 · day it was looked at',
  },
  moment: 'today',
  async gather(targets, context) {
    const ids = targets.map(({ record }) => record.id);
    const [duties, payments] = await Promise.all([dutiesOf(ids, context), paymentsOf(ids, context)]);
    return targets.map(({ record: { id, dateSigned, supplierSizeClass, agreedInterestRate } }) => {
      const duty = duties.get(id);
      if (!isSmallOrMedium(supplierSizeClass))
        return new NotApplicable('供应商非中小企业 · the supplier is a large firm');
      if (duty?.neverDue) return new NotApplicable('到期前已依法解除 · it was lawfully discharged before it fell due');
      return {
        dateSigned,
        amount: duty?.amount,
        dueOn: duty?.dueOn ?? undefined,
        payments: (payments.get(id) ?? []).map(({ paidOn, amount }) => ({ paidOn, amount })),
        agreedInterestRate: agreedInterestRate ?? null,
        today: context.today,
      };
    });
  },
  judge({ payments, amount, dueOn, today, ...terms }, { threshold, dailyRate, daysAYear }) {
    const inTime = payments.filter(({ paidOn }) => paidOn <= dueOn).map((payment) => payment.amount);
    const late = today > dueOn ? subtractDecimals(amount, addDecimals(...inTime)) : '0';
    const rates: Record<string, Decimal> = {
      late_interest_daily: valueText(dailyRate),
      interest_year: valueText(daysAYear),
    };
    const interest = lateInterest({ ...terms, amount, dueOn, payments: [...payments] }, today, {
      number: (name) => rates[name],
    });
    return {
      result: late,
      unit: 'CNY',
      exceeds: compareDecimals(late, valueText(threshold)) > 0,
      calculation: `${[amount, ...inTime].join(' − ')} = ${late}; ${dueOn} < ${today}; 利息 interest ${interest}`,
    };
  },
  statement: ({ dueOn }, { result }) =>
    `${dueOn} 到期时尚有 ${result} 元未付 · ${result} yuan were not paid by ${dueOn}, when due`,
  watches: [watch(ProcurementPayment, 'contract_id'), watch(ProcurementObligation, 'subject_id')],
  daily: ({ rows, today }) =>
    rows(
      `select subject_id as id from ${standing(ProcurementObligation)} duty
       where kind = 'PAY' and state = 'OPEN' and due_on < ?::date`,
      [today],
    ),
});

interface Duty {
  contractId: string;
  dueOn: Day | null;
  amount: Decimal;
  /** Discharged by its last day: nothing fell due. */
  neverDue: boolean;
}

async function dutiesOf(ids: readonly string[], { rows }: Context): Promise<Map<string, Duty>> {
  const duties = await rows<Duty>(
    `select subject_id as "contractId", due_on::text as "dueOn", amount_amount::text as amount,
       state = 'DISCHARGED' and closed_on <= due_on as "neverDue"
     from ${standing(ProcurementObligation)} duty where kind = 'PAY' and amount_currency = 'CNY' and subject_id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  return new Map(duties.map((duty) => [duty.contractId, duty]));
}

async function paymentsOf(ids: readonly string[], { rows }: Context) {
  const payments = await rows<{ contractId: string; paidOn: Day; amount: Decimal }>(
    `select contract_id as "contractId", paid_on::text as "paidOn", amount_amount::text as amount
     from ${tableOf(ProcurementPayment)} where contract_id = any(?::uuid[]) order by paid_on, recorded_at, id`,
    [`{${ids.join(',')}}`],
  );
  return Map.groupBy(payments, ({ contractId }) => contractId);
}
