import type { Day, Sample } from '@integrity-graph/kit';
import { instalmentPay } from './instalment/pay.js';
import type { FundsFrom } from './instalment/payment.js';
import { yuan } from './ledger/amounts.js';
import { repaymentSourceSecure } from './source/secure.js';
import { proceedsUseRecord } from './use/record.js';

interface Paid {
  share: string;
  dueOn: Day;
  paidOn: Day;
  amount: string;
  fundsFrom: FundsFrom;
}

/** What was paid; the county’s instalment of 2026 is not, and the city’s came three weeks late. */
const PAYMENTS: Paid[] = [
  paid('sewage.province', '2025-03-12', '2025-03-12', '13000000', 'FUND_BUDGET'),
  paid('sewage.city', '2025-03-12', '2025-03-10', '5200000', 'PROJECT_REVENUE'),
  paid('sewage.shiqiao', '2025-03-12', '2025-03-11', '2080000', 'FUND_BUDGET'),
  paid('sewage.province', '2026-03-12', '2026-03-12', '13000000', 'FUND_BUDGET'),
  paid('sewage.city', '2026-03-12', '2026-04-02', '5200000', 'FUND_BUDGET'),
  paid('refinancing.province', '2026-06-18', '2026-06-18', '2850000', 'GENERAL_BUDGET'),
  paid('refinancing.city', '2026-06-18', '2026-06-16', '950000', 'GENERAL_BUDGET'),
];

function paid(share: string, dueOn: Day, paidOn: Day, amount: string, fundsFrom: FundsFrom): Paid {
  return { share, dueOn, paidOn, amount, fundsFrom };
}

/** Uses and repayments of what the bonds brought. */
export async function loadRepayment({ act, id, rows }: Sample): Promise<void> {
  const instalmentOf = async (share: string, dueOn: Day): Promise<string> => {
    const [instalment] = await rows<{ id: string }>(
      'select id from instalment where share_id = ?::uuid and due_on = ?::date',
      [id(`share:${share}`), dueOn],
    );
    return instalment!.id;
  };
  for (const { share, dueOn, paidOn, amount, fundsFrom } of PAYMENTS) {
    await act(instalmentPay, { instalment: await instalmentOf(share, dueOn), amount: yuan(amount), paidOn, fundsFrom });
  }
  await act(repaymentSourceSecure, {
    instalment: await instalmentOf('sewage.city', '2027-03-12'),
    fundsFrom: 'PROJECT_REVENUE',
    amount: yuan('5200000'),
    securedOn: '2026-10-20',
    document: '青财预〔2026〕44号',
  });
  for (const [project, amount, spentOn] of [
    ['青川市第二污水处理厂', '90000000', '2024-09-18'],
    ['河东新区规划展示中心', '10000000', '2025-01-22'],
  ] as const) {
    await act(proceedsUseRecord, {
      share: id('share:sewage.city'),
      user: id('body:housing'),
      project,
      purpose: 'CAPITAL',
      amount: yuan(amount),
      spentOn,
    });
  }
  await act(proceedsUseRecord, {
    share: id('share:sewage.shiqiao'),
    user: id('body:shiqiao'),
    project: '青川市第二污水处理厂',
    purpose: 'CAPITAL',
    amount: yuan('80000000'),
    spentOn: '2024-11-05',
  });
}
