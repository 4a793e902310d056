import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Claims } from '../access/token.js';
import { createContext } from '../service/context.js';
import { promises } from '../testing/promises.js';
import { addPromises, sql } from '../testing/sql.js';
import { createDatabase, openWorld, sentDuring, type TestDatabase, type World } from '../testing/world.js';

const COUNTIES = ['9901', '9902', '9903'];

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  // One connection, so that each statement comes after another caller's on it.
  world = await openWorld(database.adminUrl, [promises], { pool: 1 });
  await addPromises(
    database.adminUrl,
    COUNTIES.map((code) => ({ title: code, division_path: `C${code}` })),
  );
});

afterAll(async () => {
  await world?.close();
  await database?.drop();
});

const rows = <R>(claims: Partial<Claims> | undefined, statement: string, params?: unknown[]): Promise<R[]> =>
  createContext(world.runtime('promises'), {
    claims: claims && { sub: 'tester', ...claims },
    requestId: 'test',
  }).rows<R>(statement, params);
const officer = (division: string) => ({ roles: ['officer'], sector: 'promises', division: `${division}00` });
const titles = async (claims?: Partial<Claims>) =>
  (await rows<{ title: string }>(claims, 'select title from promise order by title')).map(({ title }) => title);

describe('a statement under rights', () => {
  it('sees what its own caller may see, whoever used the connection before', async () => {
    const callers = fc.array(fc.constantFrom(...COUNTIES, undefined), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(callers, async (divisions) => {
        const seen = await Promise.all(divisions.map((division) => titles(division ? officer(division) : undefined)));
        expect(seen).toEqual(divisions.map((division) => (division ? [division] : [])));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves no rights on its connection', async () => {
    await titles(officer('9901'));
    const left = await world
      .runtime('promises')
      .orm.em.fork()
      .execute(`select current_setting('app.l2', true) as l2, current_setting('app.write', true) as write`);
    expect(left.map(({ l2, write }) => [l2 || '', write || ''])).toEqual([['', '']]);
  });

  it('is sent as one query, with values apart from its text', async () => {
    const { result, sent } = await sentDuring(() =>
      rows<{ title: string }>(officer('9901'), 'select title from promise where title = ? or title = ?', [
        `'; drop table promise; --`,
        '9901',
      ]),
    );
    expect(result).toEqual([{ title: '9901' }]);
    expect(sent).toEqual([
      {
        text: 'select title from promise where title = $1 or title = $2',
        values: [`'; drop table promise; --`, '9901'],
      },
    ]);
  });

  it('that fails says why, and the next one is answered', async () => {
    await expect(rows(officer('9901'), 'select nonsense from promise')).rejects.toThrow('column "nonsense"');
    await expect(rows(officer('9901'), 'select ?::date', ['2026-02-30'])).rejects.toMatchObject({ code: '22008' });
    expect(await titles(officer('9901'))).toEqual(['9901']);
  });

  it('is answered after its table was altered, also where a plan was kept', async () => {
    const all = () => rows<Record<string, unknown>>(officer('9901'), 'select * from promise');
    expect(Object.keys((await all())[0]!)).not.toContain('colour');
    await sql(database.adminUrl, `alter table promises.promise add column colour text default 'red'`);
    expect((await all())[0]).toMatchObject({ colour: 'red' });
    await sql(database.adminUrl, 'alter table promises.promise drop column colour');
    expect(Object.keys((await all())[0]!)).not.toContain('colour');
  });

  it('is answered however many different ones there are', async () => {
    for (let n = 0; n < 1100; n++) {
      expect(await rows(officer('9901'), `select ${n} as n, ? as said`, ['a'])).toEqual([{ n, said: 'a' }]);
    }
  });

  it('writes, when it writes, under the same rights', async () => {
    const change = (division: string) =>
      rows(officer(division), `update promise set kind = 'WORD' where title = ? returning title`, ['9901']);
    expect(await change('9902')).toEqual([]);
    expect(await change('9901')).toEqual([{ title: '9901' }]);
  });
});
