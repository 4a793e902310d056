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
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { name, adminUrl: url.href, drop: () => asAdmin(adminUrl, (client) => dropDatabase(client, name)) };
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

async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
}

async function asAdmin(adminUrl: string, action: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await action(client).finally(() => client.end());
}
