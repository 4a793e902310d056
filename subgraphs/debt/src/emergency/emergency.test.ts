import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rules } from '../rules/rules.js';
import {
  done,
  emergency,
  ids,
  obligationsOf,
  officer,
  openDebt,
  planInput,
  violationInput,
  yuan,
} from '../testing/world.js';

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

const read = async (id: string) => {
  const { data, errors } = await world.as('debt', officer)(
    `query ($id: ID!) { debtEmergency(id: $id) { assessment { level calculation verified } declaredLevel endedOn outcome } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data.debtEmergency;
};

describe('REQ-41 an event of debt risk', () => {
  it('has the level its facts speak for, beside the one that was declared', async () => {
    const id = await emergency(world, { defaulted: yuan('6000000'), wasDue: yuan('100000000') });
    const response = { emergency: id, declaredOn: '2026-06-17', document: '示政办〔2026〕19号' };
    await done(world, 'debtEmergencyDeclare', { ...response, level: 'IV' });
    expect(await read(id)).toMatchObject({
      assessment: { level: 'II', calculation: '金额占比 · share of what was due：0.06 ≥ 0.05', verified: false },
      declaredLevel: 'IV',
    });
    await done(world, 'debtEmergencyDeclare', { ...response, level: 'II', declaredOn: '2026-06-20' });
    await done(world, 'debtEmergencyEnd', { emergency: id, endedOn: '2026-06-28', outcome: '本息已还清' });
    expect(await read(id)).toMatchObject({ declaredLevel: 'II', endedOn: '2026-06-28', outcome: '本息已还清' });
  });

  it('that is foreseen opens no duty, since nobody has compared the period with its text', async () => {
    const id = await emergency(world, { kind: 'INABILITY', foreseenFor: '2026-12-12' });
    expect(rules.at('inability_report', '2026-12-12')).toMatchObject({ verified: false });
    expect(await obligationsOf(world, id)).toEqual({});
  });

  it('is followed by a plan, whose post answers beside the head until it is carried out', async () => {
    const plan = await done(world, 'debtRestructuringPlanAdopt', planInput());
    expect((await obligationsOf(world, plan)).COMPLETE_PLAN).toMatchObject({
      state: 'OPEN',
      dueOn: '2028-12-31',
      responsibilities: [{ capacity: 'HEAD_IN_CHARGE', postId: ids.countyHead, from: '2026-04-10' }],
    });
  });
});

describe('REQ-42 a violation that was found', () => {
  it('is put right by the body, and the post named in the finding answers from that day on', async () => {
    const violation = await done(world, 'debtViolationFind', violationInput());
    const duty = async () => (await obligationsOf(world, violation)).RECTIFY_VIOLATION;
    expect(await duty()).toMatchObject({
      state: 'OPEN',
      dueOn: '2026-09-30',
      responsibilities: [{ capacity: 'PERSON_DIRECTLY_RESPONSIBLE', postId: ids.bureauHead, from: '2026-05-18' }],
    });
    await done(world, 'debtViolationRectify', { violation, rectifiedOn: '2026-06-22', rectification: '承诺函已撤回' });
    expect(await duty()).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-22' });
  });

  it('is of a ground of this project’s own codelist, for everyone to read', async () => {
    const { data } = await world.as('debt')('{ debtViolationGrounds { ground title basis { title article } } }');
    expect(data.debtViolationGrounds).toHaveLength(7);
    expect(data.debtViolationGrounds).toContainEqual({
      ground: 'ZW_GUARANTEE',
      title: '违法违规担保 · unlawful guarantee',
      basis: { title: '预算法', article: '35、94' },
    });
  });
});
