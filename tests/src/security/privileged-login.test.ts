import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareDatabase } from '@integrity-graph/kit';
import { createDatabase, type TestDatabase } from '@integrity-graph/kit/testing/databases';
import { subgraphs } from '@integrity-graph/schema';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

/* A login that no row policy binds would make every access rule void: the program does not start with one. */

const CLI = fileURLToPath(new URL('../../../gateway/dist/cli.js', import.meta.url));
const PASSWORD = 'a password that no message repeats';

/** Roles belong to the server, which other tests share: these have a name of their own. */
const prefix = `igtest${randomBytes(4).toString('hex')}`;
const bypassing = `${prefix}_bypassing`;

let database: TestDatabase;
let folder: string;

/** Runs statements as the administrator of the test's own database. */
async function run(...statements: string[]): Promise<pg.QueryResult[]> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const results: pg.QueryResult[] = [];
    for (const statement of statements) results.push(await client.query(statement));
    return results;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  database = await createDatabase(inject('adminUrl'));
  folder = await mkdtemp(join(tmpdir(), 'integrity-graph-login-'));
  await prepareDatabase({ adminUrl: database.adminUrl, subgraphs, prefix, password: PASSWORD });
  await run(
    `create role ${bypassing} login bypassrls in role ${prefix}_app password '${PASSWORD}'`,
    `alter role ${prefix}_parties_owner login password '${PASSWORD}'`,
  );
});
afterAll(async () => {
  const [roles] = await run(`select rolname from pg_roles where rolname like '${prefix}%'`);
  for (const { rolname } of roles!.rows) await run(`drop owned by "${rolname}" cascade`, `drop role "${rolname}"`);
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The test's database with another login. */
function urlOf(login: string): string {
  const url = new URL(database.adminUrl);
  url.username = login;
  url.password = PASSWORD;
  return url.href;
}

/** Starts the whole program as `npm start` does, until it ends by itself or says that it is ready. */
function start(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [CLI, 'start'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (text: string) => {
    output += text;
    // Once: a second signal would end it without closing.
    if (output.includes('is ready at') && !child.killed) child.kill('SIGTERM');
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

describe('the program', () => {
  it.each([
    ['a superuser', () => database.adminUrl, 'is a superuser'],
    ['a login with BYPASSRLS', () => urlOf(bypassing), 'has BYPASSRLS'],
    ['the owner of tables', () => urlOf(`${prefix}_parties_owner`), 'owns tables of the schema "parties"'],
  ])(
    'does not start as %s, and says which variable to change and how',
    async (_, url, fault) => {
      for (const variable of ['DATABASE_URL', 'PARTIES_DATABASE_URL']) {
        const others = Object.fromEntries(
          subgraphs.map(({ name }) => [`${name.toUpperCase()}_DATABASE_URL`, urlOf(`${prefix}_app`)]),
        );
        const { code, output } = await start(
          variable === 'DATABASE_URL' ? { DATABASE_URL: url() } : { ...others, [variable]: url() },
        );
        expect([variable, code]).toEqual([variable, 1]);
        expect(output).toContain('PARTIES_DATABASE_URL (or DATABASE_URL)');
        expect(output).toContain(fault);
        expect(output).toContain('npm run db:prepare');
        expect(output).not.toContain(PASSWORD);
        expect(output).not.toContain(encodeURIComponent(PASSWORD));
        expect(output).not.toMatch(/^\s+at /m);
      }
    },
    60_000,
  );

  it('starts as the application’s login', async () => {
    const { code, output } = await start({ DATABASE_URL: urlOf(`${prefix}_app`) });
    expect([code, output]).toEqual([0, expect.stringContaining('is ready at')]);
  }, 60_000);
});
