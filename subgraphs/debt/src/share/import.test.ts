import { templateOf } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { paymentsImport } from '../instalment/import.js';
import { load } from '../testing/load.js';
import { done, ids, issued, next, obligationsOf, officer, onLendInput, openDebt } from '../testing/world.js';
import { onLendingImport } from './import.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openDebt(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const ask = async (query: string) => {
  const { data, errors } = await world.as('debt', officer)(query);
  expect(errors).toEqual([]);
  return data;
};

const CHAIN = [
  '债券代码',
  '转贷方',
  '转贷方协议',
  '借入方',
  '转贷金额（万元）',
  '到账日期',
  '协议编号',
  '批准文号',
  '约定逾期利率',
];
const [PROVINCE, CITY, COUNTY] = ['示例省人民政府', '青川市人民政府', '石桥县人民政府'];

describe('REQ-41 a table of on-lending', () => {
  const link = (code: string, lender: string, borrower: string, amount: string, ...more: string[]) => {
    const [from = '', agreement = `示转贷${next()}`, receivedOn = '2024-03-20'] = more;
    return [code, lender, from, borrower, amount, receivedOn, agreement, '青人常〔2024〕3号', '3.65%'];
  };

  it('becomes the chain from province to county, each link with what it owes the one above', async () => {
    const code = `99${next()}`;
    const { bond } = await issued(world, { code });
    const rows = [CHAIN, link(code, PROVINCE, CITY, '6000'), link(code, CITY, COUNTY, '1000')];
    expect(await load(world, onLendingImport, rows)).toMatchObject({ recorded: 2, faults: [] });
    expect(await load(world, onLendingImport, rows)).toMatchObject({ recorded: 0, unchanged: 2, faults: [] });
    const { debtInstalments } =
      await ask(`{ debtInstalments(filter: { bond: "${bond}", dueOnBetween: { from: "2025-03-12", to: "2025-03-12" } }) {
      edges { node { id debtor { id } creditor { id } interest { amount } } } } }`);
    const owed = debtInstalments.edges.map(({ node }: { node: object }) => node);
    expect(owed).toHaveLength(3);
    expect(owed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          debtor: { id: ids.city },
          creditor: { id: ids.province },
          interest: { amount: '1800000.00' },
        }),
        expect.objectContaining({
          debtor: { id: ids.county },
          creditor: { id: ids.city },
          interest: { amount: '300000.00' },
        }),
      ]),
    );
  });

  it('says by which agreement a lender has what it lends on, where it has several shares', async () => {
    const code = `99${next()}`;
    await issued(world, { code });
    const two = ['甲', '乙'].map((name) => link(code, PROVINCE, CITY, '1000', '', `${name}${code}`));
    expect(await load(world, onLendingImport, [CHAIN, ...two])).toMatchObject({ recorded: 2 });
    const on = (from: string) => link(code, CITY, COUNTY, '900', from);
    expect((await load(world, onLendingImport, [CHAIN, on('')])).faults).toEqual(['2 转贷方 AMBIGUOUS']);
    expect(await load(world, onLendingImport, [CHAIN, on(`乙${code}`)])).toMatchObject({ recorded: 1, faults: [] });
    // Of the same share no more than is left: the other one is untouched.
    expect((await load(world, onLendingImport, [CHAIN, on(`乙${code}`)])).faults).toEqual([
      '2 转贷金额（万元） ABOVE_REMAINDER',
    ]);
  });

  it('tells what cannot be by its cell', async () => {
    const code = `99${next()}`;
    await issued(world, { code });
    const rows = [
      CHAIN,
      link('没有', PROVINCE, CITY, '1'),
      link(code, CITY, COUNTY, '1'),
      link(code, PROVINCE, PROVINCE, '-1', '', 'x', '2024-02-01'),
    ];
    expect((await load(world, onLendingImport, rows)).faults).toEqual([
      '2 债券代码 UNKNOWN',
      '3 转贷方 UNKNOWN',
      '4 转贷金额（万元） AMOUNT_NOT_POSITIVE',
      '4 到账日期 LENT_BEFORE_RECEIVED',
      '4 借入方 BORROWER_NOT_BELOW',
    ]);
  });
});

describe('REQ-41 a table of payments', () => {
  const HEADINGS = [
    '债券代码',
    '还款政府',
    '转贷协议编号',
    '应付日期',
    '还本金额',
    '付息金额',
    '金额',
    '实际支付日期',
    '资金来源',
  ];
  const row = (code: string, dueOn: string, paid: [string, string, string], agreement = '') => [
    code,
    CITY,
    agreement,
    dueOn,
    ...paid,
    '2025/3/12',
    '项目专项收入',
  ];
  /** A bond of which the city was lent 60 million at 3 %: 1.8 million of interest each March. */
  async function owed() {
    const code = `99${next()}`;
    const { share } = await issued(world, { code });
    const document = `付${code}`;
    await done(world, 'debtShareOnLend', await onLendInput(world, { from: share, document }));
    return { code, share, document };
  }

  it('is set against the instalments; paid in full, the duty is performed', async () => {
    const { code } = await owed();
    const rows = [
      HEADINGS,
      row(code, '2025-03-12', ['', '800000', '']),
      row(code, '2025-03-12', ['0', '1000000', '1000000']),
    ];
    expect(await load(world, paymentsImport, rows)).toMatchObject({ recorded: 2, faults: [] });
    expect(await load(world, paymentsImport, rows)).toMatchObject({ recorded: 0, unchanged: 2 });
    const { debtInstalments } =
      await ask(`{ debtInstalments(filter: { debtor: "${ids.city}", dueOnBetween: { from: "2025-03-12", to: "2025-03-12" } }, first: 100) {
      edges { node { id settledOn bond { code } unpaid { amount } } } } }`);
    const { node } = debtInstalments.edges.find(
      (edge: { node: { bond: { code: string } } }) => edge.node.bond.code === code,
    );
    expect(node).toMatchObject({ settledOn: '2025-03-12', unpaid: { amount: '0' } });
    expect(await obligationsOf(world, node.id)).toMatchObject({
      PAY_INSTALMENT: { state: 'PERFORMED', performedOn: '2025-03-12' },
    });
  });

  it('tells amounts that do not fit, days on which nothing is due, and shares it cannot tell apart', async () => {
    const { code, share, document } = await owed();
    const rows = [
      HEADINGS,
      row(code, '2025-03-12', ['', '1800001', '']),
      row(code, '2025-03-12', ['', '', '']),
      row(code, '2025-03-12', ['5', '10', '16']),
      row(code, '2025-03-13', ['', '1', '']),
    ];
    expect((await load(world, paymentsImport, rows)).faults).toEqual([
      '2 付息金额 ABOVE_UNPAID',
      '3 金额 AMOUNT_MISSING',
      '4 金额 PARTS_UNEQUAL',
      '5 应付日期 UNKNOWN',
    ]);
    await done(
      world,
      'debtShareOnLend',
      await onLendInput(world, { from: share, amount: { amount: '1', currency: 'CNY' } }),
    );
    const one = (agreement: string) =>
      load(world, paymentsImport, [HEADINGS, row(code, '2026-03-12', ['', '100', ''], agreement)]);
    expect((await one('')).faults).toEqual(['2 应付日期 AMBIGUOUS']);
    expect(await one(document)).toMatchObject({ recorded: 1, faults: [] });
  });
});

it.each([onLendingImport, paymentsImport])('$name has a template', async (format) => {
  expect((await templateOf(format))!.byteLength).toBeGreaterThan(1000);
});
