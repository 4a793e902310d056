import { countColumn, dayColumn, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { yuan } from '../ledger/amounts.js';
import { governmentColumn, governmentOf, kindColumn, requiredAmount, scopeColumn } from '../ledger/columns.js';
import { limitApprove } from './approve.js';

/* Approved limits (债务限额表): one a row, of a government, year and kind. */

const columns = {
  government: governmentColumn,
  year: countColumn('年度 · year', { required: true, aliases: ['年份', '预算年度'], example: '2026' }),
  kind: kindColumn,
  scope: scopeColumn,
  amount: requiredAmount('限额 · limit', ['债务限额', '核定限额'], '9000000000.00'),
  approvedOn: dayColumn('批准日期 · day of approval', { required: true, example: '2026-03-20' }),
  approvedBy: textColumn('批准机关 · who approved', { required: true, example: '青川市人民代表大会常务委员会' }),
  document: textColumn('批准文件 · document of approval', {
    required: true,
    aliases: ['批准文号', '文号'],
    example: '青人常〔2026〕6号',
  }),
};

export const limitsImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'limits',
  description: '债务限额 · limits of debt (预算法 35)',
  columns,
  actions: [limitApprove],
  async act({ government, amount, scope, ...row }, work) {
    const body = await governmentOf(work, government);
    if (!body) return;
    await work.perform(
      limitApprove,
      { ...row, government: body.id, scope: scope ?? 'REGION', amount: yuan(amount) },
      { 'amount.amount': 'amount' },
    );
  },
});
