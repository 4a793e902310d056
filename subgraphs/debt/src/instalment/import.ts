import {
  addDecimals,
  amountColumn,
  codeColumn,
  compareDecimals,
  type Decimal,
  dayColumn,
  type ItemWork,
  importFormat,
  type RowOf,
  tableOf,
  textColumn,
} from '@integrity-graph/kit';
import { DebtBond } from '../bond/bond.js';
import { yuan } from '../ledger/amounts.js';
import { bondColumn, governmentOf, onlyOf, partyColumn } from '../ledger/columns.js';
import { DebtShare } from '../share/share.js';
import { DebtInstalment } from './instalment.js';
import { instalmentPay } from './pay.js';
import { FundsFrom } from './payment.js';

/* Payments of principal and interest (还本付息情况表): one a row, on an instalment that the schedule has for that day. */

const columns = {
  bond: bondColumn,
  debtor: partyColumn('偿债政府 · government that pays', ['还款政府', '偿债地区', '地区'], '青川市人民政府'),
  agreement: textColumn('转贷协议 · agreement', {
    aliases: ['转贷协议编号'],
    note: '该政府在该债券有多个份额的填写 · where the government has several shares of the bond',
  }),
  dueOn: dayColumn('到期日 · day it falls due', {
    required: true,
    aliases: ['应付日期', '还本付息日'],
    example: '2027-03-12',
  }),
  principal: amountColumn('偿还本金 · principal paid', { aliases: ['还本金额', '本金'], example: '0.00' }),
  interest: amountColumn('支付利息 · interest paid', { aliases: ['付息金额', '利息'], example: '1722000.00' }),
  amount: amountColumn('支付金额 · amount paid', {
    aliases: ['还本付息额', '金额', '合计'],
    note: '本金与利息之和；分列的可不填 · principal and interest together; left out where both stand apart',
  }),
  paidOn: dayColumn('支付日期 · day of payment', { required: true, aliases: ['实际支付日期'], example: '2027-03-11' }),
  fundsFrom: codeColumn(FundsFrom, '资金来源 · where the money came from', {
    required: true,
    aliases: ['偿债资金来源'],
    source: '预算法 35',
    example: '项目专项收入',
  }),
  voucher: textColumn('支付凭证 · voucher', { aliases: ['凭证号'] }),
};

type Row = RowOf<typeof columns>;

export const paymentsImport = importFormat<Row>({
  kind: 'rows',
  name: 'payments',
  description: '还本付息 · payments of principal and interest (预算法 35)',
  columns,
  actions: [instalmentPay],
  async act(row, work) {
    const { paidOn, fundsFrom, voucher } = row;
    const instalment = await instalmentOf(row, work);
    const paid = amountOf(row, work);
    if (!instalment || !paid) return;
    const { amount, column } = paid;
    await work.perform(
      instalmentPay,
      { instalment, amount: yuan(amount), paidOn, fundsFrom, voucher },
      { amount: column, instalment: 'dueOn' },
    );
  },
});

/** What was paid, and the column to tell faults of; refuses a row that gives nothing, or parts that are not the whole. */
function amountOf(
  { principal, interest, amount }: Row,
  work: ItemWork,
): { amount: Decimal; column: string } | undefined {
  const parts = [principal, interest].filter((part) => part !== undefined);
  const sum = addDecimals('0', ...parts);
  if (parts.length === 0 && amount === undefined) {
    work.refuse('AMOUNT_MISSING', 'amount', '须填支付金额，或本金、利息 · say what was paid: the amount, or its parts');
    return undefined;
  }
  if (parts.length > 0 && amount !== undefined && compareDecimals(sum, amount) !== 0) {
    work.refuse('PARTS_UNEQUAL', 'amount', `本金与利息之和为${sum} · the parts come to ${sum}: correct one of them`);
    return undefined;
  }
  const column = amount !== undefined ? 'amount' : interest !== undefined ? 'interest' : 'principal';
  return { amount: amount ?? sum, column };
}

/** The instalment that a government’s share of a bond has on a day. */
async function instalmentOf({ bond, debtor, agreement, dueOn }: Row, work: ItemWork): Promise<string | undefined> {
  const body = await governmentOf(work, debtor, 'debtor');
  if (!body) return undefined;
  const found = await work.context.rows<{ id: string }>(
    `select i.id from ${tableOf(DebtInstalment)} i
       join ${tableOf(DebtBond)} b on b.id = i.bond_id join ${tableOf(DebtShare)} s on s.id = i.share_id
     where b.code = ? and i.debtor_id = ?::uuid and i.due_on = ?::date and s.document = coalesce(?, s.document)`,
    [bond, body.id, dueOn, agreement ?? null],
  );
  return onlyOf(work, found, {
    column: 'dueOn',
    none: '该日没有应还本息 · the government owes nothing on this bond that day: correct the code or the day, or record its share',
    several: '当日有多期 · it owes on several shares that day: say under which agreement',
  });
}
