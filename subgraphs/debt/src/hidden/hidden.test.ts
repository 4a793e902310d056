import { systemContext } from '@integrity-graph/kit';
import { createDatabase, NOWHERE, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  act,
  balanceInput,
  capacityInput,
  cityOfficer,
  contingentInput,
  done,
  hiddenInput,
  ids,
  openDebt,
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

const cleared = { ...cityOfficer, sub: 'cleared', clearance: 'L4' as const };
const others = () => ({
  'an officer of the sector': cityOfficer,
  'an officer of the sector up to L3': { ...cityOfficer, clearance: 'L3' as const },
  'one cleared in another city': { ...cleared, division: '990200' },
  'an officer of another sector': { ...cleared, sector: 'environment' },
  'the credit office': { sub: 'credit', roles: ['credit-office'], division: '990000', clearance: 'L4' as const },
  'the discipline organ of the body': { sub: 'discipline', roles: ['discipline'], body: ids.platform },
  'the body itself': { sub: 'platform', roles: ['subject'], body: ids.platform },
  'the government above it': { sub: 'city', roles: ['subject'], body: ids.city },
  'the public': undefined,
});

const EVERYTHING = `query ($id: ID!, $body: ID!) {
  debtHiddenDebt(id: $id) { id }
  before: debtHiddenDebt(id: $id, asOf: "2026-06-30") { id }
  debtHiddenDebts(filter: { body: $body }) { totalCount edges { node { number } } }
}`;

describe('REQ-41 hidden debt', () => {
  it('is recorded, resolved and read by the officer cleared for it', async () => {
    const id = await done(world, 'debtHiddenRecord', hiddenInput(), cleared);
    await done(
      world,
      'debtHiddenResolve',
      {
        hidden: id,
        amount: yuan('80000000'),
        resolvedOn: '2025-06-30',
        method: '处置资产',
        document: '示财〔2025〕6号',
      },
      cleared,
    );
    const { data, errors } = await world.as('debt', cleared)(
      'query ($id: ID!) { debtHiddenDebt(id: $id) { level unresolved { amount } resolutions { amount { amount } method } versions { version } } }',
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.debtHiddenDebt).toMatchObject({
      level: 'L4',
      unresolved: { amount: '120000000.00' },
      resolutions: [{ amount: { amount: '80000000.00' }, method: '处置资产' }],
    });
  });

  it('is not there to anybody else: neither by its id, nor in a list, nor in its count', async () => {
    const id = await done(world, 'debtHiddenRecord', hiddenInput(), cleared);
    for (const [who, claims] of Object.entries(others())) {
      const { data } = await world.as('debt', claims, { purpose: '核查', caseNumber: '1' })(EVERYTHING, {
        id,
        body: ids.platform,
      });
      expect(data, who).toEqual({ debtHiddenDebt: null, before: null, debtHiddenDebts: { totalCount: 0, edges: [] } });
    }
  });

  it('is written by nobody else, who is told the same of what is there and what is not', async () => {
    const input = hiddenInput();
    const id = await done(world, 'debtHiddenRecord', input, cleared);
    const resolution = { amount: yuan(1), resolvedOn: '2025-06-30', method: '偿还', document: '示财〔2025〕6号' };
    const told = async (action: string, given: object) => {
      const answer = act(world, action, given, cityOfficer);
      return answer.then(
        ({ userErrors }) => userErrors,
        (error: Error) => error.message,
      );
    };
    expect(await told('debtHiddenRecord', input)).toContain('FORBIDDEN');
    expect(await told('debtHiddenRecord', input)).toBe(await told('debtHiddenRecord', hiddenInput()));
    expect(await told('debtHiddenResolve', { ...resolution, hidden: id })).toBe(
      await told('debtHiddenResolve', { ...resolution, hidden: NOWHERE }),
    );
  });

  it('opens no obligation and raises no lead, which others could see', async () => {
    const id = await done(world, 'debtHiddenRecord', hiddenInput({ resolveBy: '2025-12-31' }), cleared);
    await world.runtime('debt').screened();
    const { rows } = systemContext(world.runtime('debt'), 'test');
    expect(await rows('select 1 from obligation where subject_id = ?::uuid', [id])).toEqual([]);
    expect(await rows('select 1 from flag where record_id = ?::uuid', [id])).toEqual([]);
  });

  it('is in the sums of those cleared, and the sums of the others are what they are without it', async () => {
    await done(world, 'debtBalanceReport', balanceInput());
    await done(world, 'debtBalanceReport', balanceInput({ kind: 'SPECIAL' }));
    await done(world, 'debtFiscalCapacityReport', capacityInput());
    await done(world, 'debtContingentRecord', contingentInput());
    const ask = async (claims: object) => {
      const { data, errors } = await world.as('debt', claims)(
        `query ($city: ID!) { debtIndicators(government: $city, year: 2025) {
           covers hidden { amount } indicators { code value calculation } } }`,
        { city: ids.city },
      );
      expect(errors).toEqual([]);
      const broad = data.debtIndicators.indicators.find(({ code }: { code: string }) => code === 'BROAD_DEBT_RATE');
      return { ...data.debtIndicators, indicators: undefined, broad };
    };
    const before = await ask(cityOfficer);
    expect(before).toMatchObject({
      covers: ['LEGAL', 'CONTINGENT'],
      hidden: null,
      broad: { value: '1.643', calculation: '(16400000000 + 30000000) / 10000000000 = 1.643' },
    });
    await done(world, 'debtHiddenRecord', hiddenInput({ amount: yuan('500000000') }), cleared);
    expect(await ask(cityOfficer)).toEqual(before);
    const all = await ask(cleared);
    expect(all.covers).toEqual(['LEGAL', 'CONTINGENT', 'HIDDEN']);
    expect(Number(all.broad.value)).toBeGreaterThan(1.69);
  });
});
