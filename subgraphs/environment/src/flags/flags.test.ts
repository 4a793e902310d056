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
});
