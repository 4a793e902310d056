import {
  addDays,
  byDay,
  type Context,
  compareDecimals,
  countOf,
  type Day,
  type Decimal,
  daysBetween,
  flagRule,
  subtractDecimals,
  type TargetId,
  tableOf,
  watch,
} from '@integrity-graph/kit';
import { DebtEmergency } from '../emergency/emergency.js';
import { DebtInstalment } from '../instalment/instalment.js';
import { DebtPayment } from '../instalment/payment.js';
import { rules } from '../rules/rules.js';
import { DebtRepaymentSource } from '../source/source.js';

interface Standing {
  owed: Decimal;
  paid: Decimal;
  secured: Decimal;
  /** Events on record that tell of this default. */
  events: number;
}

/** How instalments stand, in one statement. An event tells of a default from its due day on, or foresees it. */
async function standingOf(ids: readonly string[], { rows }: Context): Promise<Map<string, Standing>> {
  const found = await rows<Standing & { id: string }>(
    `select i.id, (i.principal_amount + i.interest_amount)::text as owed,
       coalesce((select sum(amount_amount) from payment p where p.instalment_id = i.id), 0)::text as paid,
       coalesce((select sum(amount_amount) from repayment_source r where r.instalment_id = i.id), 0)::text as secured,
       (select count(*)::integer from emergency e where e.government_id = i.debtor_id and (e.foreseen_for = i.due_on
          or (e.kind = 'DEFAULT' and e.occurred_on >= i.due_on))) as events
     from ${tableOf(DebtInstalment)} i where i.id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  return new Map(found.map(({ id, ...standing }) => [id, standing]));
}

const gathered = async (targets: readonly { record: DebtInstalment }[], context: Context) => {
  const standing = await standingOf(
    targets.map(({ record }) => record.id),
    context,
  );
  return targets.map(({ record }) => ({ dueOn: record.dueOn, today: context.today, ...standing.get(record.id) }));
};

const funded = async (targets: readonly { record: DebtInstalment }[], context: Context) =>
  (await gathered(targets, context)).map(({ events: _, ...rest }) => rest);

const OPEN = 'select id from instalment where settled_on is null and due_on';

const PAID = [watch(DebtPayment, 'instalment_id'), watch(DebtRepaymentSource, 'instalment_id')];

type Funded = Pick<Standing, 'owed' | 'paid' | 'secured'> & { dueOn: Day; today: Day };

const FUNDED = {
  dueOn: '到期日 · day it falls due',
  owed: '应还本息 · principal and interest',
  paid: '已还 · paid',
  secured: '已落实资金 · funds secured',
  today: '查看之日 · day it was looked at',
};

/** What is neither paid nor provided for, when the due day is near or past. */
export const UNFUNDED = flagRule<DebtInstalment, Funded, 'threshold'>({
  code: 'REPAYMENT_UNFUNDED',
  title: '临近到期偿债资金未落实 · the funds of an instalment are not secured (预算法 35)',
  basis: { title: '预算法', article: '35' },
  version: 1,
  record: () => DebtInstalment,
  values: { threshold: 'funding_ahead' },
  inputs: FUNDED,
  moment: 'today',
  dayOf: ({ record }) => record.dueOn,
  gather: funded,
  judge({ dueOn, owed, paid, secured, today }, { threshold }) {
    const covered = compareDecimals(paid, secured) >= 0 ? paid : secured;
    const open = subtractDecimals(owed, covered);
    const days = daysBetween(today, dueOn);
    return {
      result: open,
      unit: 'CNY',
      exceeds: days <= countOf(threshold) && compareDecimals(open, '0') > 0,
      calculation: `${today} → ${dueOn} = ${days} DAY ≤ ${countOf(threshold)} DAY；${owed} − ${covered} = ${open} > 0`,
    };
  },
  statement: ({ dueOn }, { result }) =>
    `${dueOn} 到期，尚有 ${result} 元未落实 · due on ${dueOn}: ${result} yuan are not provided for`,
  bodyOf: ({ debtorId }) => debtorId,
  watches: PAID,
  daily: ({ rows, today }) => {
    const ahead = rules.deadline('funding_ahead', today)?.n ?? 0;
    return rows<TargetId>(`${OPEN} <= ?::date`, [addDays(today, ahead)]);
  },
  between: byDay(() => DebtInstalment, 'due_on'),
});

type Defaulted = Pick<Standing, 'owed' | 'paid' | 'events'> & { dueOn: Day; today: Day };

/** Not paid when due, and no event of debt risk is on record for it. */
export const DEFAULT_UNRECORDED = flagRule<DebtInstalment, Defaulted, 'threshold'>({
  code: 'DEFAULT_UNRECORDED',
  title: '到期未还且未登记风险事件 · not paid when due, and no event recorded (国办函〔2016〕88号)',
  basis: { title: '地方政府性债务风险应急处置预案', documentNumber: '国办函〔2016〕88号' },
  version: 1,
  record: () => DebtInstalment,
  values: { threshold: 'default_unrecorded_after' },
  inputs: {
    dueOn: FUNDED.dueOn,
    owed: FUNDED.owed,
    paid: FUNDED.paid,
    events: '已登记的事件数 · events on record',
    today: FUNDED.today,
  },
  moment: 'today',
  dayOf: ({ record }) => record.dueOn,
  gather: async (targets, context) =>
    (await gathered(targets, context)).map(({ secured: _, ...defaulted }) => defaulted),
  judge({ dueOn, owed, paid, events, today }, { threshold }) {
    const unpaid = subtractDecimals(owed, paid);
    const isOpen = compareDecimals(unpaid, '0') > 0 && events === 0;
    const days = isOpen ? Math.max(0, daysBetween(dueOn, today)) : 0;
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${dueOn} → ${today} = ${days} DAY > ${countOf(threshold)} DAY；${owed} − ${paid} = ${unpaid}；${events} = 0`,
    };
  },
  statement: ({ dueOn }, { result }) =>
    `${dueOn} 到期后 ${result} 日未还清，亦未登记事件 · ${result} days after ${dueOn} not paid, and no event recorded`,
  bodyOf: ({ debtorId }) => debtorId,
  watches: [
    watch(DebtPayment, 'instalment_id'),
    {
      type: DebtEmergency,
      targets: (ids, { rows }) =>
        rows<TargetId>(
          `select i.id from instalment i join emergency e on e.government_id = i.debtor_id
           where e.id = any(?::uuid[]) and i.settled_on is null`,
          [`{${ids.join(',')}}`],
        ),
    },
  ],
  daily: ({ rows, today }) => rows<TargetId>(`${OPEN} < ?::date`, [today]),
  between: byDay(() => DebtInstalment, 'due_on'),
});

/** The funds are there, and yet it is not paid: why? It may be bad faith (恶意逃废); it may be a recording that lags. */
export const FUNDED_UNPAID = flagRule<DebtInstalment, Funded, 'threshold'>({
  code: 'FUNDED_BUT_UNPAID',
  title: '资金已落实而逾期不还，疑似恶意逃废 · funds are secured and it is not paid (温政办〔2017〕71号 二(三)3)',
  basis: { title: '温州市政务诚信建设实施方案', article: '二(三)3', documentNumber: '温政办〔2017〕71号' },
  version: 1,
  record: () => DebtInstalment,
  values: { threshold: 'funded_unpaid_after' },
  inputs: FUNDED,
  moment: 'today',
  dayOf: ({ record }) => record.dueOn,
  gather: funded,
  judge({ dueOn, owed, paid, secured, today }, { threshold }) {
    const isHeldBack = compareDecimals(paid, owed) < 0 && compareDecimals(secured, owed) >= 0;
    const days = isHeldBack ? Math.max(0, daysBetween(dueOn, today)) : 0;
    return {
      result: String(days),
      unit: 'DAY',
      exceeds: days > countOf(threshold),
      calculation: `${dueOn} → ${today} = ${days} DAY > ${countOf(threshold)} DAY；${secured} ≥ ${owed} > ${paid}`,
    };
  },
  statement: ({ dueOn }, { result }) =>
    `${dueOn} 到期，资金已落实，逾期 ${result} 日 · due on ${dueOn}, provided for, ${result} days overdue`,
  bodyOf: ({ debtorId }) => debtorId,
  watches: PAID,
  daily: ({ rows, today }) => rows<TargetId>(`${OPEN} < ?::date`, [today]),
  between: byDay(() => DebtInstalment, 'due_on'),
});
