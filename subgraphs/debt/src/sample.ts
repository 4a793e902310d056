import type { Day, Money, Sample } from '@integrity-graph/kit';
import { balanceReport } from './balance/report.js';
import { bondIssue } from './bond/issue.js';
import { fiscalCapacityReport } from './capacity/report.js';
import { yuan } from './ledger/amounts.js';
import type { DebtKind, DebtScope } from './ledger/codes.js';
import { limitApprove } from './limit/approve.js';
import { limitPublish } from './limit/publish.js';
import { loadBeside } from './sample.beside.js';
import { loadRepayment } from './sample.repayment.js';
import { shareOnLend } from './share/on-lend.js';

/*
 * The debt of the fictional city. Its finance bureau changed hands on 1 September 2025. Ids by name: `bond:sewage`,
 * `bond:refinancing`, `share:<bond>.<holder>`, `limit:<kind>.<year>`, `balance:<kind>.<scope>.<body>.<year>`,
 * `capacity:<body>.<year>`, `letter:platform`, `violation:letter`, `violation:diverted`, `plan:shiqiao`.
 *
 *   sewage        special bond of 2024, on-lent from province to city to county. The city paid 2026 late, the county not at
 *                 all; the city spent a part on another project and left a part unused
 *   refinancing   general bond of 2025, disclosed late; the city’s next instalment, in December 2026, is not provided for
 *   figures       special debt of 2025 above its limit, and not the sum of its parts; the debt rate rose to yellow
 *   letter        a letter of comfort given under the bureau’s former head, found under him, put right by the next one
 */

/** Loads the debt through the sector’s own actions; parties’ sample comes first. */
export async function loadSample(sample: Sample): Promise<void> {
  sample.department = sample.id('body:finance');
  await figures(sample);
  await bonds(sample);
  await loadRepayment(sample);
  await loadBeside(sample);
}

/** Hundreds of millions (亿元). */
const yi = (amount: number): Money => yuan(`${Math.round(amount * 100)}000000`);

// --- Limits, balances, resources -------------------------------------------------------------------------------------

const LIMITS: [kind: DebtKind, year: number, amount: number, approvedOn: Day, publishedOn: Day][] = [
  ['GENERAL', 2025, 85, '2025-03-18', '2025-03-26'],
  ['SPECIAL', 2025, 68, '2025-03-18', '2025-05-09'],
  ['GENERAL', 2026, 88, '2026-03-20', '2026-03-27'],
  ['SPECIAL', 2026, 74, '2026-03-20', '2026-03-27'],
];

interface Stated {
  body: 'city' | 'shiqiao';
  kind: DebtKind;
  scope: DebtScope;
  year: number;
  opening: number;
  borrowed: number;
  repaid: number;
  closing: number;
}

const stated = (
  body: Stated['body'],
  kind: DebtKind,
  scope: DebtScope,
  year: number,
  [opening, borrowed, repaid, closing]: [number, number, number, number],
): Stated => ({ body, kind, scope, year, opening, borrowed, repaid, closing });

const BALANCES: Stated[] = [
  stated('city', 'GENERAL', 'REGION', 2024, [78, 6, 4, 80]),
  stated('city', 'SPECIAL', 'REGION', 2024, [48, 9, 2, 55]),
  stated('city', 'GENERAL', 'OWN_LEVEL', 2025, [49, 3, 2, 50]),
  stated('shiqiao', 'GENERAL', 'REGION', 2025, [31, 2, 1, 32]),
  stated('city', 'GENERAL', 'REGION', 2025, [80, 5, 3, 82]),
  stated('city', 'SPECIAL', 'OWN_LEVEL', 2025, [36, 10, 2, 44]),
  stated('shiqiao', 'SPECIAL', 'REGION', 2025, [19, 6, 1, 24]),
  stated('city', 'SPECIAL', 'REGION', 2025, [55, 17, 3, 69]),
];

/** Resources, spending of both budgets, interest on both kinds of debt. */
const CAPACITIES: [body: 'city' | 'shiqiao', year: number, ...amounts: number[]][] = [
  ['city', 2024, 120, 64, 38, 2.4, 1.7],
  ['city', 2025, 122, 65, 36, 2.5, 2.1],
  ['shiqiao', 2025, 31, 10, 6, 1.1, 0.5],
];

async function figures({ act, id, ids }: Sample): Promise<void> {
  for (const [kind, year, amount, approvedOn, publishedOn] of LIMITS) {
    const limit = await act(limitApprove, {
      government: id('body:city'),
      year,
      kind,
      scope: 'REGION',
      amount: yi(amount),
      approvedOn,
      approvedBy: '青川市人民代表大会常务委员会',
      document: `青人常〔${year}〕6号`,
    });
    ids.set(`limit:${kind.toLowerCase()}.${year}`, limit);
    await act(limitPublish, {
      record: limit,
      channel: 'PORTAL',
      medium: '青川市人民政府门户网站',
      basis: '预算法 14',
      publishedOn,
      approverPost: id('post:city.head'),
    });
  }
  for (const { body, kind, scope, year, opening, borrowed, repaid, closing } of BALANCES) {
    const balance = await act(balanceReport, {
      government: id(`body:${body}`),
      kind,
      scope,
      from: `${year}-01-01`,
      until: `${year}-12-31`,
      opening: yi(opening),
      borrowed: yi(borrowed),
      repaid: yi(repaid),
      closing: yi(closing),
      approvedOn: `${year + 1}-06-26`,
      document: `${body === 'city' ? '青' : '石'}财决〔${year + 1}〕1号`,
    });
    ids.set(`balance:${kind.toLowerCase()}.${scope.toLowerCase()}.${body}.${year}`, balance);
  }
  for (const [body, year, ...amounts] of CAPACITIES) {
    const [resources, generalSpending, fundSpending, generalInterest, specialInterest] = amounts.map(yi);
    const capacity = await act(fiscalCapacityReport, {
      government: id(`body:${body}`),
      year,
      resources,
      generalSpending,
      fundSpending,
      generalInterest,
      specialInterest,
      document: `${body === 'city' ? '青' : '石'}财决〔${year + 1}〕2号`,
    });
    ids.set(`capacity:${body}.${year}`, capacity);
  }
}

// --- Bonds -----------------------------------------------------------------------------------------------------------

async function bonds({ act, id, ids, rows }: Sample): Promise<void> {
  const issuersShare = async (name: string, bond: string): Promise<string> => {
    const [share] = await rows<{ id: string }>('select id from share where bond_id = ?::uuid and from_id is null', [
      bond,
    ]);
    ids.set(`share:${name}.province`, share!.id);
    return share!.id;
  };

  const sewage = await act(bondIssue, {
    code: '990024101',
    name: '2024年示例省政府专项债券（一期）',
    issuer: id('body:province'),
    kind: 'SPECIAL',
    purpose: 'NEW',
    amount: yi(5),
    couponRate: '0.026',
    frequency: 'YEARLY',
    dayCount: 'PER_PERIOD',
    principal: 'AT_MATURITY',
    issuedOn: '2024-03-11',
    interestFrom: '2024-03-12',
    maturesOn: '2031-03-12',
    documentsDisclosedOn: '2024-03-01',
    repaymentPlan: '污水处理费收入，不足部分由政府性基金预算安排',
    project: '青川市第二污水处理厂',
    projectRevenue: yi(7.2),
  });
  ids.set('bond:sewage', sewage);
  await lend('sewage', 'city', { from: await issuersShare('sewage', sewage), amount: yi(2), receivedOn: '2024-03-20' });
  await lend('sewage', 'shiqiao', { from: id('share:sewage.city'), amount: yi(0.8), receivedOn: '2024-04-02' });

  const refinancing = await act(bondIssue, {
    code: '990025207',
    name: '2025年示例省政府再融资一般债券（三期）',
    issuer: id('body:province'),
    kind: 'GENERAL',
    purpose: 'REFINANCING',
    amount: yi(3),
    couponRate: '0.019',
    frequency: 'HALF_YEARLY',
    dayCount: 'PER_PERIOD',
    principal: 'AT_MATURITY',
    issuedOn: '2025-12-17',
    interestFrom: '2025-12-18',
    maturesOn: '2028-12-18',
    documentsDisclosedOn: '2025-12-15',
    repaymentPlan: '一般公共预算收入',
  });
  ids.set('bond:refinancing', refinancing);
  await lend('refinancing', 'city', {
    from: await issuersShare('refinancing', refinancing),
    amount: yi(1),
    receivedOn: '2025-12-24',
  });

  async function lend(
    bond: string,
    borrower: 'city' | 'shiqiao',
    terms: { from: string; amount: Money; receivedOn: Day },
  ): Promise<void> {
    const year = terms.receivedOn.slice(0, 4);
    const share = await act(shareOnLend, {
      ...terms,
      borrower: id(`body:${borrower}`),
      document: `示财债转〔${year}〕${borrower === 'city' ? 12 : 31}号`,
      approvalDocument: `${borrower === 'city' ? '青' : '石'}人常〔${year}〕9号`,
      lateRate: '0.039',
    });
    ids.set(`share:${bond}.${borrower}`, share);
  }
}
