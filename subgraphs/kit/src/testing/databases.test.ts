import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDatabase, dropAbandonedDatabases, replaceDatabase, type TestDatabase, templateOf } from './databases.js';

const adminUrl = inject('adminUrl');
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase(adminUrl);
});

afterAll(() => database.drop());

describe('a test database', () => {
  it('is empty, in UTF-8 and byte order on every server', async () => {
    const [row] = await query(
      database.adminUrl,
      `SELECT current_database() AS name, pg_encoding_to_char(encoding) AS encoding, datcollate AS collation
         FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({ name: database.name, encoding: 'UTF8', collation: 'C' });
    expect(database.name).toMatch(new RegExp(`^ig_test_[0-9a-f]{8}_${process.pid}_`));
  });

  it('is a copy of its template, also for several files at once', async () => {
    const template = await createDatabase(adminUrl);
    await query(template.adminUrl, "CREATE TABLE body AS SELECT '示例市财政局' AS name");
    const copies = await Promise.all([1, 2, 3].map(() => createDatabase(adminUrl, { template: template.name })));
    for (const copy of copies) {
      expect(await query(copy.adminUrl, 'SELECT name FROM body')).toEqual([{ name: '示例市财政局' }]);
    }
    await Promise.all([...copies, template].map((each) => each.drop()));
  });

  it('is filled once for a key, whoever asks at the same time, and takes the place of another', async () => {
    const key = randomUUID();
    let filled = 0;
    const fill = async (url: string) => {
      filled += 1;
      await query(url, "CREATE TABLE body AS SELECT '示例市审计局' AS name");
    };
    const [template, ...same] = await Promise.all([1, 2, 3].map(() => templateOf(adminUrl, key, fill)));
    expect([filled, new Set(same)]).toEqual([1, new Set([template])]);
    const other = await createDatabase(adminUrl);
    await replaceDatabase(other.adminUrl, template!);
    expect(await query(other.adminUrl, 'SELECT name FROM body')).toEqual([{ name: '示例市审计局' }]);
    await other.drop();
    await expect(templateOf(adminUrl, randomUUID(), () => Promise.reject(new Error('not filled')))).rejects.toThrow(
      'not filled',
    );
  });

  it('is dropped under open connections, and dropping it again does nothing', async () => {
    const { adminUrl: url, drop, name } = await createDatabase(adminUrl);
    const client = new Client({ connectionString: url });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', () => undefined);
    await client.connect();
    await drop();
    await drop();
    await ended;
    expect(await names()).not.toContain(name);
  });

  it('is dropped by the next run when its process was killed, and only then', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const abandoned = database.name.replace(`_${process.pid}_`, `_${pid}_`);
    const elsewhere = abandoned.replace(/^ig_test_[0-9a-f]{8}/, 'ig_test_00000000');
    await query(adminUrl, `CREATE DATABASE ${abandoned}`);
    await query(adminUrl, `CREATE DATABASE ${elsewhere}`);
    await dropAbandonedDatabases(adminUrl, (one) => one !== pid);
    const left = await names();
    await query(adminUrl, `DROP DATABASE ${elsewhere}`);
    expect(left).toContain(database.name);
    expect(left).toContain(elsewhere);
    expect(left).not.toContain(abandoned);
  });
});

async function names(): Promise<unknown[]> {
  return (await query(adminUrl, 'SELECT datname FROM pg_database')).map(({ datname }) => datname);
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
