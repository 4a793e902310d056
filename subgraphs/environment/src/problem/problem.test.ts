import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  act,
  applicant,
  applied,
  approved,
  checked,
  done,
  ids,
  inspected,
  listed,
  obligationsOf,
  officer,
  openEnvironment,
  rectified,
} from '../testing/world.js';
import { problemsImport } from './import.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl, '2026-07-20');
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const problemNow = async (id: string) => {
  const { data } = await world.as('environment', officer)(
    'query ($id: ID!) { environmentProblem(id: $id) { status closedOn progress { isComplete } closings { state } extensions { until } } }',
    { id },
  );
  return data.environmentProblem;
};
const duty = async (problem: string) => (await obligationsOf(world, problem)).RECTIFY;

describe('REQ-44 a problem found by an inspection', () => {
  it('is rectified on the day of the rectification, once another has approved its closing', async () => {
    const problem = await listed(world);
    const closing = await checked(world, await rectified(world, problem, '2026-06-01'));
    expect(await duty(problem)).toMatchObject({ state: 'OPEN', dueOn: '2026-06-30' });
    expect(await problemNow(problem)).toMatchObject({ status: 'CLOSING', closedOn: null });
    const decision = { closing, decidedOn: '2026-07-03', document: '示环督销〔2026〕7号', isApproved: true };
    await done(world, 'environmentProblemClosingDecide', { ...decision, approverPost: ids.cityHead });
    // Approved after the limit, rectified before it.
    expect(await duty(problem)).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-01' });
    expect(await problemNow(problem)).toMatchObject({ status: 'CLOSED', closedOn: '2026-07-03' });
  });

  it('is not closed by the one who applied, though the post be another', async () => {
    const closing = await checked(world);
    const input = {
      closing,
      decidedOn: '2026-06-18',
      approverPost: ids.cityHead,
      document: '示环督销〔2026〕7号',
      isApproved: true,
    };
    const { userErrors } = await act(world, 'environmentProblemClosingDecide', input, applicant);
    expect(userErrors).toMatchObject([{ code: 'APPLICANT_APPROVES', field: ['input', 'closing'] }]);
    const rejected = await act(world, 'environmentProblemClosingDecide', { ...input, isApproved: false }, applicant);
    expect(rejected.userErrors).toEqual([]);
  });

  it('is applied for again only after it was rectified anew, when the check did not pass it', async () => {
    const problem = await rectified(world);
    const closing = await applied(world, problem);
    const check = { closing, checkedOn: '2026-06-12', checkedBy: ids.city, finding: '喷淋未通水' };
    await done(world, 'environmentProblemClosingCheck', { ...check, isRectified: false });
    expect(await problemNow(problem)).toMatchObject({ status: 'RECTIFYING' });
    const again = { problem, appliedOn: '2026-06-29', handlerPost: ids.deputy, evidence: ['通水记录'] };
    const { userErrors } = await act(world, 'environmentProblemClosingApply', again);
    expect(userErrors).toMatchObject([{ code: 'NOT_RECTIFIED' }]);
    await rectified(world, problem, '2026-06-25');
    await done(world, 'environmentProblemClosingApply', again);
    expect((await problemNow(problem)).closings).toEqual([{ state: 'REJECTED' }, { state: 'APPLIED' }]);
  });

  it('is open again and overdue when its closing turns out false', async () => {
    const problem = await rectified(world);
    const closing = await approved(world, problem);
    expect(await duty(problem)).toMatchObject({ state: 'PERFORMED' });
    const revocation = { closing, revokedOn: '2026-07-10', reason: '虚假整改', document: '示环督〔2026〕9号' };
    await done(world, 'environmentProblemClosingRevoke', revocation);
    expect(await duty(problem)).toMatchObject({ state: 'OPEN', performedOn: null, dueOn: '2026-06-30' });
    expect(await problemNow(problem)).toMatchObject({ status: 'REOPENED', closedOn: null });
  });

  it('is due later by an extension, and by nothing else', async () => {
    const problem = await listed(world);
    await done(world, 'environmentProblemExtend', {
      problem,
      until: '2026-09-30',
      approvedOn: '2026-06-20',
      approvedBy: ids.city,
      document: '示政复〔2026〕8号',
      reason: '汛期不宜施工',
    });
    await rectified(world, problem, '2026-07-15');
    expect(await duty(problem)).toMatchObject({ state: 'OPEN', dueOn: '2026-09-30' });
  });

  it('is the public’s to see once published, but for who handles it and what is under it', async () => {
    const problem = await listed(world);
    const query = 'query ($id: ID!) { environmentProblem(id: $id) { number responsibleBody { id } } }';
    const read = async () => (await world.as('environment')(query, { id: problem })).data.environmentProblem;
    expect(await read()).toBeNull();
    await done(world, 'environmentProblemPublish', {
      record: problem,
      channel: 'PORTAL',
      medium: '示例市人民政府门户网站',
      publishedOn: '2026-03-25',
      basis: '环境保护法 54',
      approverPost: ids.head,
    });
    expect(await read()).toMatchObject({ responsibleBody: { id: ids.bureau } });
    const { data, errors } = await world.as('environment')(
      'query ($id: ID!) { environmentProblem(id: $id) { publications { publishedOn } closings { state } } }',
      { id: problem },
    );
    expect(data.environmentProblem).toEqual({ publications: [{ publishedOn: '2026-03-25' }], closings: null });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('REQ-44 the list of an inspection', () => {
  const HEADINGS = [
    '反馈文号',
    '序号',
    '督察反馈问题',
    '整改措施',
    '责任单位',
    '责任人职务',
    '列入清单日期',
    '整改时限',
  ];

  it('becomes problems and duties, once however often it is imported; what is refused is told by the cell', async () => {
    const { data } = await world.as('environment', officer)(
      'query ($id: ID!) { environmentInspection(id: $id) { document } }',
      { id: await inspected(world) },
    );
    const { document } = data.environmentInspection;
    const row = (number: string, body: string, post: string, limit: string, feedback = document) =>
      [feedback, number, '矿山未复绿', '复绿 46 公顷', body, post, '2026年3月20日', limit].join(',');
    const folder = mkdtempSync(join(tmpdir(), 'problems-'));
    const path = join(folder, 'list.csv');
    const rows = [
      HEADINGS.join(','),
      row('1', '石桥县人民政府', '县长', '2026/12/31'),
      row('2', '青川市生态环境局', '县长', '年底前'),
      row('3', '青川市生态环境局', '局长', '2026-03-19'),
      row('4', '青川市生态环境局', '局长', '2026-12-31', '无此文号'),
    ];
    writeFileSync(path, rows.join('\n'));
    const faults: string[] = [];
    const load = () =>
      runImport(world.runtime('environment'), problemsImport, [path], {
        as: 'li',
        fault: (_, line, { column, code }) => faults.push(`${line} ${column} ${code}`),
      });
    expect(await load()).toMatchObject({ read: 4, recorded: 1, unchanged: 0, refused: 3 });
    expect(faults).toEqual([
      '3 整改时限 INVALID',
      '3 责任人职务 UNKNOWN',
      '4 整改时限 LIMIT_BEFORE_LISTING',
      '5 反馈文号 UNKNOWN',
    ]);
    expect(await load()).toMatchObject({ recorded: 0, unchanged: 1, refused: 3 });
    rmSync(folder, { recursive: true });
    const listedNow = await world.as('environment', officer)(
      'query ($county: ID!) { environmentProblems(filter: { responsibleBody: $county }) { edges { node { id number timeLimit } } } }',
      { county: ids.county },
    );
    const [{ node }] = listedNow.data.environmentProblems.edges;
    expect(node).toMatchObject({ number: '1', timeLimit: '2026-12-31' });
    expect(await duty(node.id)).toMatchObject({ state: 'OPEN', dueOn: '2026-12-31' });
  });
});
