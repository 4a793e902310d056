import { systemContext } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { done, ids, officer, openEnvironment, station } from '../testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openEnvironment(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

describe('REQ-44 a decision of falsification', () => {
  it('names its person to whom may read it, and leaves no name in the journal nor among its versions', async () => {
    const person = world.ids.get('person:environment.former')!;
    const decision = await done(world, 'environmentFalsificationDecide', {
      number: '示环认〔2026〕9号',
      station: await station(world),
      kind: 'INSTIGATING',
      firstDay: '2026-03-09',
      lastDay: '2026-03-12',
      facts: '授意遮挡采样头',
      decidedBy: ids.city,
      decidedOn: '2026-05-18',
      person,
    });
    await done(world, 'environmentFalsificationRevoke', {
      decision,
      revokedOn: '2026-06-02',
      document: '示环复〔2026〕4号',
    });

    const inspector = world.as(
      'environment',
      { ...officer, clearance: 'L3' },
      { purpose: '核查', caseNumber: '示纪〔2026〕2号' },
    );
    const { data, errors } = await inspector(
      `query ($id: ID!) {
        now: environmentFalsification(id: $id) { person { id } versions { changes { field after } } }
        then: environmentFalsification(id: $id, asOf: "2026-05-20") { person { id } revokedOn } }`,
      { id: decision },
    );
    expect(errors).toEqual([]);
    expect(data.now.person).toEqual({ id: person });
    expect(data.then).toEqual({ person: { id: person }, revokedOn: null });
    expect(data.now.versions[0].changes).toContainEqual({ field: 'person', after: '个人信息 · personal' });

    const lines = await systemContext(world.runtime('environment'), 'test').rows<{ entries: string }>(
      'select entries::text as entries from journal',
    );
    expect(lines.some(({ entries }) => entries.includes(decision))).toBe(true);
    expect(lines.filter(({ entries }) => entries.includes(person))).toEqual([]);
  });
});
