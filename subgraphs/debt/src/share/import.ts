import {
  dayColumn,
  decimalColumn,
  type ItemWork,
  importFormat,
  type RowOf,
  tableOf,
  textColumn,
} from '@integrity-graph/kit';
import { DebtBond } from '../bond/bond.js';
import { yuan } from '../ledger/amounts.js';
import { amountFields, bondColumn, governmentOf, onlyOf, partyColumn, requiredAmount } from '../ledger/columns.js';
import { shareOnLend } from './on-lend.js';
import { DebtShare } from './share.js';

/* On-lending (转贷明细表): a link of the chain a row, from province to city to county; whoever lends on stands above. */

const columns = {
  bond: bondColumn,
  lender: partyColumn('转贷方 · lender', ['转贷政府', '转出地区'], '示例省人民政府'),
  lentFrom: textColumn('转贷方份额 · share it is lent from', {
    aliases: ['转贷方协议'],
    note: '转贷方在该债券有多个份额的填其转贷协议 · its agreement, where the lender has several shares of the bond',
  }),
  borrower: partyColumn('借入方 · borrower', ['转贷对象', '借入政府', '转入地区'], '青川市人民政府'),
  amount: requiredAmount('转贷金额 · amount on-lent', ['转贷额', '金额'], '60000000.00'),
  receivedOn: dayColumn('到账日期 · day it was received', {
    required: true,
    aliases: ['转贷日期', '拨付日期'],
    example: '2026-03-20',
  }),
  document: textColumn('转贷协议 · agreement', {
    required: true,
    aliases: ['转贷协议编号', '协议编号'],
    example: '示转贷〔2026〕3号',
  }),
  approvalDocument: textColumn('批准文件 · approval', {
    required: true,
    aliases: ['批准文号'],
    note: '借入方本级人大常委会 · of the borrower’s standing committee',
    source: '预算法实施条例 43–45',
    example: '青人常〔2026〕6号',
  }),
  lateRate: decimalColumn('逾期年利率 · yearly rate on arrears', { aliases: ['约定逾期利率'], example: '3.65%' }),
  project: textColumn('项目 · project', { aliases: ['项目名称'], note: '不填与转贷方相同 · the lender’s unless said' }),
};

type Row = RowOf<typeof columns>;

export const onLendingImport = importFormat<Row>({
  kind: 'rows',
  name: 'on-lending',
  description: '债券资金转贷 · on-lending of the proceeds of bonds (预算法实施条例 43–45)',
  columns,
  actions: [shareOnLend],
  async act({ bond, lender, lentFrom, borrower, amount, ...row }, work) {
    const from = await shareOf(work, bond, { holder: lender, document: lentFrom, column: 'lender' });
    const body = await governmentOf(work, borrower, 'borrower');
    if (!from || !body) return;
    await work.perform(
      shareOnLend,
      { ...row, from, borrower: body.id, amount: yuan(amount) },
      { ...amountFields(['amount']), from: 'lender' },
    );
  },
});

/** A government’s share of a bond; of several, the one under an agreement. */
async function shareOf(
  work: ItemWork,
  code: string,
  { holder, document, column }: { holder: string; document: string | undefined; column: string },
): Promise<string | undefined> {
  const body = await governmentOf(work, holder, column);
  const [bond] = await work.context.rows<{ id: string }>(`select id from ${tableOf(DebtBond)} where code = ?`, [code]);
  if (!bond) work.refuse('UNKNOWN', 'bond', '债券未登记 · no bond of this code is recorded: record it first');
  if (!body || !bond) return undefined;
  const found = await work.context.rows<{ id: string }>(
    `select id from ${tableOf(DebtShare)} where bond_id = ?::uuid and holder_id = ?::uuid and document = coalesce(?, document)`,
    [bond.id, body.id, document ?? null],
  );
  return onlyOf(work, found, {
    column,
    none: '该债券资金未到其手 · this government has no such share of the bond: record first what was lent to it',
    several: '有多个份额 · it has several shares of the bond: say by which agreement',
  });
}
