import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { Client } from 'pg';

/** A database of a test file. */
export interface TestDatabase {
  /** `ig_test_<host>_<pid>_<random>`: tells who made it, so that the next run removes what a killed one left. */
  readonly name: string;
  /** The given server's superuser, connected to this database. */
  readonly adminUrl: string;
  /** Ends all connections to it and removes it; a second call does nothing. */
  drop(): Promise<void>;
}

/** A pid means something on its own machine only, and machines may share a server. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/**
 * Makes a database for one test file.
 *
 * @param adminUrl a superuser's URL, `inject('adminUrl')` in a test
 * @param options.template name of a database to copy, which nobody may be connected to; an empty one without it
 */
export async function createDatabase(adminUrl: string, options: { template?: string } = {}): Promise<TestDatabase> {
  const name = `ig_test_${HOST}_${process.pid}_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (client) => {
    // Encoding and byte order of the embedded server, whatever the given server's own are.
    const source = options.template
      ? `TEMPLATE ${client.escapeIdentifier(options.template)}`
      : "TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'";
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} ${source}`);
  });
  return {
    name,
    adminUrl: urlOf(adminUrl, name),
    drop: () => asAdmin(adminUrl, (client) => dropDatabase(client, name)),
  };
}

/**
 * A template that the test run makes once, whichever of its processes asks first; the others wait for it.
 *
 * @param key what it holds: the same key, the same content
 * @param make fills it; it is told the URL of a superuser, and leaves no connection open
 * @returns its name, for `createDatabase` and `replaceDatabase`
 */
export async function templateOf(
  adminUrl: string,
  key: string,
  make: (adminUrl: string) => Promise<void>,
): Promise<string> {
  // Workers are children of the process that runs the tests, and share its templates.
  const name = `ig_test_${HOST}_${process.ppid}_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  const server = urlOf(adminUrl, 'postgres');
  await asAdmin(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    const database = await createDatabase(server);
    try {
      await make(database.adminUrl);
      await client.query(
        `ALTER DATABASE ${client.escapeIdentifier(database.name)} RENAME TO ${client.escapeIdentifier(name)}`,
      );
    } catch (error) {
      await database.drop();
      throw error;
    }
  });
  return name;
}

/** Puts a copy of a template in the place of a database, which nobody may be connected to. */
export async function replaceDatabase(adminUrl: string, template: string): Promise<void> {
  const name = new URL(adminUrl).pathname.slice(1);
  await asAdmin(urlOf(adminUrl, 'postgres'), async (client) => {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(name)}`);
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
    );
  });
}

/** Removes the databases whose process on this machine has ended without doing so. */
export async function dropAbandonedDatabases(
  adminUrl: string,
  isProcessAlive: (pid: number) => boolean,
): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname::text, $1)',
      [`ig_test_${HOST}_`],
    );
    for (const { datname } of rows) {
      const pid = Number(datname.split('_')[3]);
      if (!isProcessAlive(pid)) await dropDatabase(client, datname);
    }
  });
}

/** How the tests' subgraphs log in: for `prepareDatabase`. */
export const TEST_LOGIN = { prefix: 'ig_test', password: 'ig_test' };

/** The application login to a database that was prepared so: of one subgraph, or of all in one process. */
export function testLogin(adminUrl: string, subgraph?: string): string {
  const url = new URL(adminUrl);
  url.username = [TEST_LOGIN.prefix, subgraph, 'app'].filter(Boolean).join('_');
  url.password = TEST_LOGIN.password;
  return url.href;
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}

async function asAdmin(adminUrl: string, action: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await action(client).finally(() => client.end());
}
