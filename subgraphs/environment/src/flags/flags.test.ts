import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { publication } from '../publication/cases.js';
import {
  approved,
  done,
  flagsOn,
  ids,
  listed,
  openEnvironment,
  promised,
  rectified,
  station,
  turnTo,
} from '../testing/world.js';

const today = '2026-07-20';

describe('REQ-44 the rules look at', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    database = await createDatabase(inject('adminUrl'));
    world = await openEnvironment(database.adminUrl, today);
  });
  afterAll(async () => {
    await world.close();
    await database.drop();
  });

  const rulesOn = async (record: string) => (await flagsOn(world, record)).map(({ rule, state }) => `${rule} ${state}`);

  it('a problem, until it is closed as rectified in time, and again when that was false', async () => {
    const problem = await listed(world);
    expect(await rulesOn(problem)).toEqual(['PROBLEM_RECTIFIED_LATE RAISED']);
    const closing = await approved(world, await rectified(world, problem));
    expect(await rulesOn(problem)).toEqual(['PROBLEM_RECTIFIED_LATE WITHDRAWN']);
    expect(await rulesOn(closing)).toEqual([]);
    const revocation = { closing, revokedOn: '2026-07-10', reason: '虚假整改', document: '示环督〔2026〕9号' };
    await done(world, 'environmentProblemClosingRevoke', revocation);
    expect(await rulesOn(problem)).toEqual(['PROBLEM_CLOSING_REVOKED RAISED', 'PROBLEM_RECTIFIED_LATE RAISED']);
  });

  it('a reply to what is overdue stands on the days that follow', async () => {
    const problem = await listed(world);
    const [flag] = await flagsOn(world, problem);
    await done(world, 'environmentFlagReply', { flag: flag!.id, text: '料场业主停业，正在协调', post: ids.head });
    turnTo('2026-07-21');
    const runtime = world.runtime('environment');
    await runtime.definition.screen!.lookDaily(systemContext(runtime, 'rules'));
    expect(await flagsOn(world, problem)).toMatchObject([{ rule: 'PROBLEM_RECTIFIED_LATE', state: 'REPLIED' }]);
    turnTo(today);
  });

  it('a target once it stands in both places', async () => {
    const target = await promised(world);
    const publish = (channel: string) =>
      done(world, 'environmentTargetPublish', { record: target, ...publication(channel), approverPost: ids.head });
    await publish('PORTAL');
    expect(await rulesOn(target)).toEqual([]);
    await publish('CREDIT_SITE');
    expect(await rulesOn(target)).toEqual(['TARGET_PUBLISHED_LATE RAISED']);
  });

  it('a target recorded as met, while days of its year stand as falsified', async () => {
    const target = await promised(world);
    const result = {
      periodEnd: '2026-06-15',
      determinedOn: '2026-06-20',
      determinedBy: ids.city,
      evidence: '示环监报',
    };
    await done(world, 'environmentTargetResultRecord', { target, value: '34.2', ...result });
    const falsified = { kind: 'TAMPERING', facts: '采样头被遮挡', decidedBy: ids.city, decidedOn: '2026-06-18' };
    const decide = async (number: string, firstDay: string, lastDay: string) =>
      done(world, 'environmentFalsificationDecide', {
        ...falsified,
        number,
        station: await station(world),
        firstDay,
        lastDay,
      });
    await decide('示环监认〔2026〕81号', '2025-12-01', '2025-12-31');
    expect(await rulesOn(target)).toEqual([]);
    const decision = await decide('示环监认〔2026〕82号', '2025-12-30', '2026-01-02');
    expect(await flagsOn(world, target)).toMatchObject([
      { rule: 'TARGET_MET_ON_FALSIFIED_DAYS', state: 'RAISED', statement: expect.stringContaining('2 个站点日') },
    ]);
    const revocation = { decision, revokedOn: '2026-06-19', document: '示环复〔2026〕8号' };
    await done(world, 'environmentFalsificationRevoke', revocation);
    expect(await rulesOn(target)).toEqual(['TARGET_MET_ON_FALSIFIED_DAYS WITHDRAWN']);
  });

  it('a target no more once its assessment is lowered', async () => {
    const target = await promised(world, { year: 2025, baselineYear: 2024, promisedOn: '2025-01-15' });
    await done(world, 'environmentFalsificationDecide', {
      number: '示环监认〔2026〕83号',
      station: await station(world),
      kind: 'FORGING',
      firstDay: '2025-11-01',
      lastDay: '2025-11-02',
      facts: '数据无原始记录',
      decidedBy: ids.city,
      decidedOn: '2026-03-18',
    });
    const determine = (value: string, determinedOn: string) =>
      done(world, 'environmentTargetResultRecord', {
        target,
        value,
        periodEnd: '2025-12-31',
        determinedOn,
        determinedBy: ids.city,
        evidence: '示环监报〔2026〕1号',
      });
    await determine('34.9', '2026-01-20');
    expect(await rulesOn(target)).toEqual(['TARGET_MET_ON_FALSIFIED_DAYS RAISED']);
    await determine('36', '2026-06-30');
    expect(await rulesOn(target)).toEqual(['TARGET_MET_ON_FALSIFIED_DAYS WITHDRAWN']);
  });
});
