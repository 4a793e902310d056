import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LocalBus } from '../events/local-bus.js';
import { createLogger } from '../service/log.js';
import { Runtime } from '../service/runtime.js';
import { promises } from '../testing/promises.js';
import { sql } from '../testing/sql.js';
import { createDatabase, type TestDatabase } from '../testing/world.js';
import { SetupError } from './database.js';
import { missingMigration, writeMigration } from './migration-writer.js';
import { prepareDatabase } from './prepare.js';

/** Roles belong to the server, which other runs may share. */
const prefix = `ig_test_${process.pid}`;
const options = { subgraphs: [promises], prefix, password: 'geheim' };

const databases: TestDatabase[] = [];
let database: TestDatabase;

async function newDatabase(): Promise<TestDatabase> {
  const made = await createDatabase(inject('adminUrl'));
  databases.push(made);
  return made;
}

beforeAll(async () => {
  database = await newDatabase();
});

afterAll(async () => {
  for (const { drop } of databases) await drop();
  const roles = await sql<{ role: string }>(
    inject('adminUrl'),
    'select rolname as role from pg_roles where starts_with(rolname, $1)',
    [prefix],
  );
  for (const { role } of roles) await sql(inject('adminUrl'), `drop role ${role}`);
});

const open = (url: string) => Runtime.open(promises, { url, bus: new LocalBus(), logger: createLogger('test') });

/** Opening must fail, in words for who runs the service. */
async function refusal(url: string): Promise<string> {
  const error = await open(url).then(
    async (runtime) => {
      await runtime.close();
      return new Error('it was opened');
    },
    (error: Error) => error,
  );
  expect(error).toBeInstanceOf(SetupError);
  expect(error.message).not.toContain('geheim');
  return error.message;
}

/** Roles, schemas, tables, grants and policies, as text. */
const state = async () =>
  (
    await sql(
      database.adminUrl,
      `select 'role ' || rolname || rolsuper || rolbypassrls || rolcanlogin as fact from pg_roles where starts_with(rolname, $1)
       union all select 'member ' || roleid::regrole || ' ' || member::regrole from pg_auth_members where roleid::regrole::text like $1 || '%'
       union all select 'schema ' || nspname || coalesce(nspacl::text, '') from pg_namespace where nspname = 'promises'
       union all select 'table ' || relname || relowner::regrole || coalesce(relacl::text, '') || relforcerowsecurity from pg_class where relnamespace = 'promises'::regnamespace
       union all select 'policy ' || policyname || coalesce(qual, '') || coalesce(with_check, '') from pg_policies where schemaname = 'promises'
       union all select 'migration ' || name || executed_at from promises.migration order by 1`,
      [prefix],
    )
  ).map(({ fact }) => fact);

describe('a database that is not prepared', () => {
  it('is refused: the message names the schema, the variable and the command', async () => {
    const role = `${prefix}_stranger`;
    await sql(database.adminUrl, `create role ${role} login password 'geheim'`);
    const url = new URL(database.adminUrl);
    url.username = role;
    url.password = 'geheim';
    expect(await refusal(url.href)).toMatch(/PROMISES_DATABASE_URL.*"promises" is not prepared.*npm run db:prepare/);
  });
});

describe('a prepared database', () => {
  let url: string;

  beforeAll(async () => {
    const prepared = await prepareDatabase({ ...options, adminUrl: database.adminUrl });
    expect(prepared.applied).toEqual(
      ['kit/0001_journal', 'kit/0002_version_place', 'kit/0003_duty_change', '0001_initial', '0002_flag'].map(
        (name) => `promises: ${name}`,
      ),
    );
    url = prepared.urls.get('promises')!;
  });

  it('opens for the application logins: one for all subgraphs, one for each', async () => {
    const { url: everyone, urls } = await prepareDatabase({ ...options, adminUrl: database.adminUrl });
    for (const one of [everyone!, urls.get('promises')!]) await (await open(one)).close();
  });

  it('stays as it is when it is prepared again', async () => {
    const before = await state();
    const again = await prepareDatabase({ ...options, adminUrl: database.adminUrl });
    expect(again).toEqual({ url: expect.any(String), urls: new Map([['promises', url]]), applied: [] });
    expect(await state()).toEqual(before);
  });

  it('does not tell passwords it does not know, and does not change them', async () => {
    const { url: everyone, urls } = await prepareDatabase({
      ...options,
      adminUrl: database.adminUrl,
      password: undefined,
    });
    expect([everyone, urls.size]).toEqual([undefined, 0]);
    await (await open(url)).close();
  });

  it('may be prepared by several at once, also on one server', async () => {
    const others = await Promise.all([1, 2, 3, 4].map(newDatabase));
    await Promise.all(others.map(({ adminUrl }) => prepareDatabase({ ...options, adminUrl })));
    for (const other of others) {
      const prepared = await prepareDatabase({ ...options, adminUrl: other.adminUrl });
      expect(prepared.applied).toEqual([]);
    }
  });

  it('has the tables that the records describe', async () => {
    const scratch = await newDatabase();
    expect(await missingMigration(scratch.adminUrl, promises, prefix)).toBe('');
  });

  it('begins with a migration that the kit writes from the records, once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    const begun = { ...promises, migrations: pathToFileURL(`${folder}/`) };
    const file = await writeMigration((await newDatabase()).adminUrl, begun, 'initial', prefix);
    expect(file?.href).toMatch(/\/0001_initial\.sql$/);
    expect(await readFile(file!, 'utf8')).toBe(
      await readFile(new URL('0001_initial.sql', promises.migrations), 'utf8'),
    );
    expect(await writeMigration((await newDatabase()).adminUrl, begun, 'more', prefix)).toBeUndefined();
    await rm(folder, { recursive: true });
  });

  it('tells which of them its migrations lack, and which policy they have otherwise', async () => {
    const scratch = await newDatabase();
    await prepareDatabase({ ...options, adminUrl: scratch.adminUrl });
    await sql(scratch.adminUrl, 'alter table promises.promise drop column copies');
    await sql(scratch.adminUrl, 'alter policy row_added on promises.promise with check (true)');
    const missing = await missingMigration(scratch.adminUrl, promises, prefix);
    expect(missing).toMatch(/add "copies" integer/);
    expect(missing).toMatch(/drop policy "row_added".*create policy "row_added"/s);
    expect(missing).not.toMatch(/row_changed|row_visible/);
  });

  it('gives the application no right to delete, to change tables, or to run migrations', async () => {
    const tables = await sql<{ name: string }>(
      database.adminUrl,
      `select tablename as name from pg_tables where schemaname = 'promises'`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) {
      for (const statement of [
        `delete from promises.${name}`,
        `truncate promises.${name}`,
        `drop table promises.${name}`,
      ]) {
        await expect(sql(url, statement), statement).rejects.toMatchObject({ code: '42501' });
      }
    }
    for (const statement of [
      'create table promises.own ()',
      'create table public.own ()',
      'alter table promises.promise disable row level security',
      `update promises.migration set name = 'other'`,
      `insert into promises.migration (name) values ('0002_never')`,
      `set role ${prefix}_promises_owner`,
    ]) {
      await expect(sql(url, statement), statement).rejects.toMatchObject({ code: '42501' });
    }
  });

  describe('refuses a login that row access does not bind, naming the variable:', () => {
    const login = async (name: string, attributes: string, ...grants: string[]) => {
      const role = `${prefix}_${name}`;
      await sql(database.adminUrl, `create role ${role} login password 'geheim' ${attributes}`);
      for (const grant of grants) await sql(database.adminUrl, grant.replace('$role', role));
      const own = new URL(database.adminUrl);
      own.username = role;
      own.password = 'geheim';
      return own.href;
    };
    const VARIABLE = 'PROMISES_DATABASE_URL (or DATABASE_URL)';

    it('a superuser', async () => {
      expect(await refusal(database.adminUrl)).toMatch(/is a superuser.*db:prepare/);
      expect(await refusal(database.adminUrl)).toContain(VARIABLE);
    });

    it('one with BYPASSRLS', async () => {
      const message = await refusal(await login('bypass', 'bypassrls', `grant ${prefix}_promises_app to $role`));
      expect(message).toContain('has BYPASSRLS');
      expect(message).toContain(VARIABLE);
    });

    it('the owner of a table', async () => {
      const owner = await login(
        'keeper',
        '',
        `grant usage, create on schema promises to $role`,
        'alter table promises.cursor owner to $role',
      );
      const message = await refusal(owner);
      await sql(database.adminUrl, `alter table promises.cursor owner to ${prefix}_promises_owner`);
      expect(message).toContain('owns tables of the schema "promises"');
      expect(message).toContain(VARIABLE);
    });

    it('who may act as the owner', async () => {
      expect(await refusal(await login('deputy', '', `grant ${prefix}_promises_owner to $role`))).toContain(
        'owns tables of the schema "promises"',
      );
    });
  });
});
