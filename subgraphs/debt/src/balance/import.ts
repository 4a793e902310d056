import { dayColumn, importFormat, type RowOf, textColumn } from '@integrity-graph/kit';
import { yuan } from '../ledger/amounts.js';
import {
  amountFields,
  governmentColumn,
  governmentOf,
  kindColumn,
  requiredAmount,
  scopeColumn,
} from '../ledger/columns.js';
import { balanceReport } from './report.js';

/* Outstanding debt (债务余额表): one a row, of a government, period and kind. */

const columns = {
  government: governmentColumn,
  kind: kindColumn,
  scope: scopeColumn,
  from: dayColumn('期初 · first day', { required: true, aliases: ['期初日期', '起始日期'], example: '2025-01-01' }),
  until: dayColumn('期末 · last day', { required: true, aliases: ['期末日期', '截止日期'], example: '2025-12-31' }),
  opening: requiredAmount('期初余额 · balance before', ['年初余额'], '8000000000.00'),
  borrowed: requiredAmount('本期举借 · borrowed', ['举借额', '本年举借'], '700000000.00'),
  repaid: requiredAmount('本期偿还 · principal repaid', ['偿还本金', '本年还本'], '500000000.00'),
  closing: requiredAmount('期末余额 · balance', ['年末余额', '债务余额'], '8200000000.00'),
  approvedOn: dayColumn('决算批准日期 · accounts approved', { aliases: ['批准日期'], example: '2026-06-20' }),
  document: textColumn('报表或决算文件 · statement', {
    required: true,
    aliases: ['文件', '文号'],
    example: '青财决〔2026〕1号',
  }),
};

const AMOUNTS = ['opening', 'borrowed', 'repaid', 'closing'] as const;

export const balancesImport = importFormat<RowOf<typeof columns>>({
  kind: 'rows',
  name: 'balances',
  description: '债务余额 · outstanding debt (预算法实施条例 43–45)',
  columns,
  actions: [balanceReport],
  async act({ government, scope, opening, borrowed, repaid, closing, ...row }, work) {
    const body = await governmentOf(work, government);
    if (!body) return;
    await work.perform(
      balanceReport,
      {
        ...row,
        government: body.id,
        scope: scope ?? 'REGION',
        opening: yuan(opening),
        borrowed: yuan(borrowed),
        repaid: yuan(repaid),
        closing: yuan(closing),
      },
      amountFields(AMOUNTS),
    );
  },
});
