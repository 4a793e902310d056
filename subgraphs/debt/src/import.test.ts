import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { balancesImport } from './balance/import.js';
import { bondsImport } from './bond/import.js';
import { limitsImport } from './limit/import.js';
import { load } from './testing/load.js';
import { ids, obligationsOf, officer, openDebt } from './testing/world.js';

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

describe('REQ-41 a table of', () => {
  it('limits becomes limits and duties to publish them, once however often it is imported', async () => {
    const rows = [
      ['政府', '年度', '债务类别', '限额（亿元）', '批准日期', '批准机关', '批准文号'],
      ['青川市人民政府', '2026', '一般债务', '95.5', '2026/3/20', '市人大常委会', '青人常〔2026〕6号'],
      ['青川市财政局', '2026', '专项债务', '60', '2026年3月20日', '市人大常委会', '青人常〔2026〕6号'],
      ['石桥县人民政府', '2025', '专项', '-3', '2026-03-20', '县人大常委会', '石人常〔2026〕2号'],
    ];
    const faults = ['3 政府 NOT_A_GOVERNMENT', '4 债务类别 INVALID'];
    expect(await load(world, limitsImport, rows)).toMatchObject({ recorded: 1, unchanged: 0, refused: 2 });
    expect(await load(world, limitsImport, rows)).toMatchObject({ recorded: 0, unchanged: 1, refused: 2 });
    expect((await load(world, limitsImport, rows)).faults).toEqual(expect.arrayContaining(faults));
    const { debtLimits } = await ask(
      '{ debtLimits { edges { node { id scope amount { amount } government { id } } } } }',
    );
    const [{ node }] = debtLimits.edges;
    expect(node).toMatchObject({ scope: 'REGION', amount: { amount: '9550000000.00' }, government: { id: ids.city } });
    expect(await obligationsOf(world, node.id)).toMatchObject({
      PUBLISH_LIMIT: { state: 'OPEN', dueOn: '2026-04-09' },
    });
  });

  it('balances becomes balances, though they do not add up; what cannot be is told by its cell', async () => {
    const heading = [
      '政府',
      '债务类别',
      '口径',
      '期初',
      '期末',
      '年初余额（万元）',
      '举借额（万元）',
      '偿还本金（万元）',
      '年末余额（万元）',
      '文号',
    ];
    const row = [
      '青川市人民政府',
      '专项债务',
      '本级',
      '2025-01-01',
      '2025-12-31',
      '100',
      '20',
      '10',
      '111',
      '青财决〔2026〕1号',
    ];
    const reversed = row.with(4, '2024-12-31').with(6, '-1');
    expect(await load(world, balancesImport, [heading, row, reversed])).toEqual({
      recorded: 1,
      unchanged: 0,
      refused: 1,
      faults: ['3 举借额（万元） AMOUNT_NOT_POSITIVE', '3 期末 PERIOD_REVERSED'],
    });
    const { debtBalances } = await ask(
      '{ debtBalances { edges { node { scope closing { amount } rollForward { difference { amount } } } } } }',
    );
    expect(debtBalances.edges).toEqual([
      {
        node: {
          scope: 'OWN_LEVEL',
          closing: { amount: '1110000.00' },
          rollForward: { difference: { amount: '10000' } },
        },
      },
    ]);
  });

  it('bonds becomes bonds, each with its schedule', async () => {
    const heading = [
      '债券代码',
      '债券简称',
      '发行人',
      '债务类别',
      '用途',
      '发行规模（亿元）',
      '票面利率',
      '付息方式',
      '发行日',
      '起息日',
      '到期日',
      '偿债资金来源',
      '项目名称',
    ];
    const row = [
      '990001',
      '24示例专项01',
      '示例省人民政府',
      '专项债务',
      '新增债券',
      '1.5',
      '2.87%',
      '每半年付息',
      '2024-03-11',
      '2024-03-12',
      '2026-03-12',
      '污水处理费',
      '污水处理厂',
    ];
    const broken = row.with(0, '990002').with(2, '青川市人民政府').with(10, '2026-04-12').with(12, '');
    expect(await load(world, bondsImport, [heading, row, broken])).toEqual({
      recorded: 1,
      unchanged: 0,
      refused: 1,
      faults: ['3 到期日 TERM_NOT_WHOLE', '3 项目名称 PROJECT_MISSING', '3 发行人 ISSUER_NOT_PROVINCIAL'],
    });
    const { debtBonds } = await ask(
      '{ debtBonds { edges { node { code couponRate schedule { on principal { amount } interest { amount } } } } } }',
    );
    const [{ node }] = debtBonds.edges;
    expect(node).toMatchObject({ code: '990001', couponRate: '0.0287' });
    expect(node.schedule).toHaveLength(4);
    expect(node.schedule[3]).toEqual({
      on: '2026-03-12',
      principal: { amount: '150000000' },
      interest: { amount: '2152500' },
    });
  });
});
