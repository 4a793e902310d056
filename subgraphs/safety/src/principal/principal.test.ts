import { createDatabase, type TestDatabase, type World } from '@integrity-graph/kit/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { act, barInput, done, fineInput, graded, ids, officer, openSafety, yuan } from '../testing/world.js';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  world = await openSafety(database.adminUrl);
});
afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const cleared = { ...officer, clearance: 'L3' };
/** Who looks at L3 says what for. */
const ask = (claims: object, query: string, id: string) =>
  world.as('safety', claims, { purpose: '核查', caseNumber: '示纪〔2026〕2号' })(query, { id });

describe('REQ-43 the principal of a firm', () => {
  it.each([
    ['ORDINARY', '80000'],
    ['LARGER', '120000'],
    ['MAJOR', '160000'],
    ['EXTRAORDINARY', '200000'],
  ])(
    'is fined after an accident that is %s with %s of an income of 200000, and no other sum',
    async (grade, amount) => {
      const accident = await graded(world, grade);
      const impose = (sum: string) =>
        act(world, 'safetyPrincipalFineImpose', { accident, ...fineInput(), amount: yuan(sum) });
      const { userErrors } = await impose(String(Number(amount) + 1));
      expect(userErrors.map(({ code }) => code)).toEqual(['FINE_NOT_AS_LAW']);
      const { record } = await impose(amount);
      const { data } = await ask(
        cleared,
        'query ($id: ID!) { safetyPrincipalFine(id: $id) { grade amount { amount } person { id } enterprise { id } } }',
        record!.id,
      );
      expect(data.safetyPrincipalFine).toEqual({
        grade,
        amount: { amount: `${amount}.00` },
        person: { id: ids.person },
        enterprise: { id: ids.mine },
      });
    },
  );

  it('is named, with his income and the fine, to those cleared for it alone', async () => {
    const id = await done(world, 'safetyPrincipalFineImpose', { accident: await graded(world), ...fineInput() });
    const of = (field: string) => `query ($id: ID!) { safetyPrincipalFine(id: $id) { number ${field} } }`;
    for (const field of ['person { id }', 'income { amount }', 'amount { amount }']) {
      expect((await ask(officer, of(field), id)).errors.map(({ code }: { code: string }) => code)).toEqual([
        'FORBIDDEN',
      ]);
      expect((await ask(cleared, of(field), id)).errors).toEqual([]);
    }
    const lines = await world
      .runtime('safety')
      .orm.em.fork()
      .execute<{ entries: string }[]>(
        "select entries::text as entries from journal where action = 'safetyPrincipalFineImpose'",
      );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ entries }) => entries.includes('200000') || entries.includes(ids.person))).toEqual([]);
  });

  it('is barred for five years, and from his industry for life after a major accident he is responsible for', async () => {
    const bar = async (grade: string, terms: object = {}) => {
      const accident = await graded(world, grade, { industry: '0610' });
      const id = await done(world, 'safetyPrincipalBarImpose', { accident, ...barInput(), ...terms });
      const { data } = await ask(
        officer,
        `query ($id: ID!) { safetyPrincipalBar(id: $id) { endsOn isForLife industry
           before: scope(on: "2026-05-05") now: scope later: scope(on: "2031-05-07") } }`,
        id,
      );
      return data.safetyPrincipalBar;
    };
    const five = { endsOn: '2031-05-06', industry: '0610', before: null, now: 'ANY_FIRM' };
    expect(await bar('LARGER')).toEqual({ ...five, isForLife: false, later: null });
    expect(await bar('MAJOR')).toEqual({ ...five, isForLife: true, later: 'SAME_INDUSTRY' });
    expect(await bar('MAJOR', { isResponsible: false })).toEqual({ ...five, isForLife: false, later: null });
  });
});
