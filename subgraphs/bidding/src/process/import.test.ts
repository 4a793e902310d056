import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runImport } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { courtImport } from '../court/import.js';
import { officer, openBidding } from '../testing/world.js';
import { release } from './actions.cases.js';
import { ocdsImport } from './import.js';

let database: TestDatabase;
let world: World;
let folder: string;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openBidding(database.adminUrl);
  folder = mkdtempSync(join(tmpdir(), 'bids-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world?.close();
  await database?.drop();
});

const load = async (format: typeof ocdsImport, path: string, options: Record<string, string> = {}) => {
  const faults: string[] = [];
  const { recorded, unchanged, refused } = await runImport(world.runtime('bidding'), format, [path], {
    as: 'li',
    options,
    fault: (_, line, { column, code }) => faults.push(`${line} ${column} ${code}`),
  });
  return { recorded, unchanged, refused, faults };
};

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ask = async (query: string, variables = {}) => {
  const { data, errors } = await world.as('bidding', officer)(query, variables);
  expect(errors).toEqual([]);
  return data;
};

const KEPT = { set: 'cardinal', keeper: '青川市公共资源交易中心' };
const SCREENED = `query ($set: String!, $least: Int) {
  biddingIndicators(dataSet: $set, least: $least) { indicator about identifier value process { ocid } } }`;

describe('REQ-38 tenders of other publishers', () => {
  const example = (number: string) =>
    fileURLToPath(
      new URL(`../../../../../shared/data/cardinal-examples/docs/examples/R/${number}.jsonl`, import.meta.url),
    );

  it('are imported once, and screened as the tool they were made for screens them', async () => {
    const options = { ...KEPT, set: 'R024' };
    expect(await load(ocdsImport, example('024'), options)).toMatchObject({ recorded: 5, refused: 0 });
    expect(await load(ocdsImport, example('024'), options)).toMatchObject({ recorded: 0, unchanged: 5 });
    const { biddingIndicators } = await ask(SCREENED, { set: 'R024', least: 1 });
    expect(biddingIndicators.filter(({ indicator }: { indicator: string }) => indicator === 'R024')).toEqual([
      { indicator: 'R024', about: 'PROCESS', identifier: 'F', value: '1', process: { ocid: 'F' } },
    ]);
  });

  it('are silent below 20 processes unless asked otherwise', async () => {
    const { biddingIndicators } = await ask(SCREENED, { set: 'R024' });
    expect(biddingIndicators).toEqual([]);
  });

  it('tell of themselves, but neither duties nor leads follow from them', async () => {
    const path = file('one.json', JSON.stringify({ releases: [release('ocds-x-1', [100, 100])] }));
    await load(ocdsImport, path, { ...KEPT, set: 'x' });
    const { biddingOutsideProcesses, biddingFlags } = await ask(
      `{ biddingOutsideProcesses(filter: { dataSet: "x" }) { edges { node { ocid title method currency deadlineAt bidCount awardCount } } }
         biddingFlags { edges { node { rule } } } }`,
    );
    expect(biddingOutsideProcesses.edges).toEqual([
      {
        node: {
          ocid: 'ocds-x-1',
          title: 'Example Bridge',
          method: 'open',
          currency: 'USD',
          deadlineAt: '2026-02-02T09:30:00.000Z',
          bidCount: 2,
          awardCount: 1,
        },
      },
    ]);
    expect(biddingFlags.edges).toEqual([]);
    const { biddingIndicators } = await ask(SCREENED, { set: 'x' });
    expect(biddingIndicators).toMatchObject([{ indicator: 'R028', identifier: 'ocds-x-1' }]);
  });

  it('that came anew are brought up to date, and what is no release is told', async () => {
    const lines = [release('ocds-y-1', [100, 110]), { id: 'no ocid' }, release('ocds-y-1', [100, 120])];
    const path = file('two.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(await load(ocdsImport, path, { ...KEPT, set: 'y' })).toEqual({
      recorded: 2,
      unchanged: 0,
      refused: 1,
      faults: ['2 release NOT_A_RELEASE'],
    });
    const { biddingOutsideProcesses } = await ask(
      '{ biddingOutsideProcesses(filter: { dataSet: "y" }) { edges { node { version } } } }',
    );
    expect(biddingOutsideProcesses.edges).toEqual([{ node: { version: 2 } }]);
  });

  it('are no business of the public', async () => {
    const { data, errors } = await world.as('bidding')(SCREENED, { set: 'x' });
    expect(data.biddingIndicators).toBeNull();
    expect(errors[0]!.code).toBe('FORBIDDEN');
  });
});

describe('REQ-39 the court list as a table', () => {
  it('is recorded entry by entry, with what is wrong told by its cell', async () => {
    const rows = [
      '被执行人,案号,执行法院,失信行为,来源,列入日期',
      '石桥青岩矿业有限公司,（2026）示01执301号,青川市中级人民法院,拒不履行,中国执行信息公开网,2026年6月1日',
      '青川晴川光电科技有限公司,（2026）示01执302号,青川市中级人民法院,,中国执行信息公开网,2026-06-01',
      '无此公司,（2026）示01执303号,青川市中级人民法院,,中国执行信息公开网,2026-06-01',
    ];
    const path = file('list.csv', rows.join('\n'));
    expect(await load(courtImport, path)).toEqual({
      recorded: 1,
      unchanged: 0,
      refused: 2,
      faults: ['3 被执行人 UNKNOWN', '4 被执行人 UNKNOWN'],
    });
    const { biddingCourtEntries } = await ask(
      '{ biddingCourtEntries { edges { node { caseNumber listedOn lastDay } } } }',
    );
    expect(biddingCourtEntries.edges).toEqual([
      { node: { caseNumber: '（2026）示01执301号', listedOn: '2026-06-01', lastDay: null } },
    ]);
  });
});
