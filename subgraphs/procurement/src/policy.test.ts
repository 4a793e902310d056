import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { outcomeOf } from './testing/flags.js';
import { done, flagsOn, obligationsOf, openProcurement, publication, sign } from './testing/world.js';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openProcurement(database.adminUrl);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const registrar = { sub: 'registrar', roles: ['officer'], sector: 'parties', division: '990000' };

/** Acts in the registry of parties. */
async function decide(action: string, type: string, input: object): Promise<void> {
  const { data, errors } = await world.as('parties', registrar)(
    `mutation ($input: ${type}!, $key: String!) { ${action}(input: $input, idempotencyKey: $key) { userErrors { code } } }`,
    { input, key: randomUUID() },
  );
  expect(errors).toEqual([]);
  expect(data[action].userErrors).toEqual([]);
  await world.runtime('procurement').caughtUp('parties');
}

const late = (contract: string) =>
  done(world, 'procurementContractPublish', { ...publication(), contract, publishedOn: '2026-03-31' });

describe('REQ-52 where no policy puts procurement in force', () => {
  it('contracts are recorded, nothing is owed and no lead is raised, until one does', async () => {
    const before = await sign(world);
    const policy = world.ids.get('policy:province');
    await decide('divisionPolicyRepeal', 'DivisionPolicyRepealInput', {
      policy,
      validUntil: '2025-12-31',
      repealedBy: '示政发〔2025〕90号',
    });
    const contract = await sign(world);
    await late(contract);
    expect(await obligationsOf(world, contract)).toEqual({});
    expect(await flagsOn(world, contract)).toEqual([]);
    expect(await outcomeOf(world, 'CONTRACT_PUBLISHED_LATE', contract)).toBe('NOT_APPLICABLE');
    // What arose before is owed all the same, and performed.
    await late(before);
    expect((await obligationsOf(world, before)).PUBLISH_CONTRACT).toMatchObject({ state: 'PERFORMED' });

    await decide('divisionPolicyAdopt', 'DivisionPolicyAdoptInput', {
      issuer: world.ids.get('body:city'),
      title: '青川市政务诚信建设实施方案',
      documentNumber: '青政发〔2026〕1号',
      sectors: ['PROCUREMENT'],
      validFrom: '2026-01-01',
    });
    expect(Object.keys(await obligationsOf(world, await sign(world)))).toContain('PUBLISH_CONTRACT');
    expect(await outcomeOf(world, 'CONTRACT_PUBLISHED_LATE', contract)).toBe('RAISED');
  });
});
