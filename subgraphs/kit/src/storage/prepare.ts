import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { type AnyEntity, type EntityClass, MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from './database.js';

/** What preparing a subgraph's part of a database needs to know of it. */
export interface Preparable {
  name: string;
  records: readonly EntityClass<AnyEntity>[];
  /** Folder of the subgraph's `NNNN_name.sql` files. */
  migrations: URL;
}

export interface PrepareOptions {
  /** A login that may create roles and schemas. */
  adminUrl: string;
  subgraphs: readonly Preparable[];
  /** Put before every role's name, so that several installations share a server. */
  prefix?: string;
  /** Password of the application logins; a new one is drawn when none is given and a login is new. */
  password?: string;
}

export interface Prepared {
  /** One login for all subgraphs in one process; undefined when it exists and its password is not known here. */
  url: string | undefined;
  /** One login per subgraph, by name. */
  urls: Map<string, string>;
  applied: string[];
}

const KIT_MIGRATIONS = new URL('../../migrations/', import.meta.url);

/** Put before every role's name unless said. */
const ROLE_PREFIX = 'integrity';

/** The application login of one subgraph, or of all in one process. */
const applicationRole = (prefix: string, subgraph?: string): string =>
  subgraph ? `${prefix}_${subgraph}_app` : `${prefix}_app`;

/** How a subgraph of an installation with the usual roles logs in to a database, whose URL is given without a login. */
export const applicationUrl = (database: string, subgraph: string, password: string): string =>
  withLogin(database, applicationRole(ROLE_PREFIX, subgraph), password);

function withLogin(database: string, role: string, password: string): string {
  const url = new URL(database);
  url.username = role;
  url.password = password;
  return url.href;
}

/** Makes roles, schemas and extensions on a server and brings every schema up to date. May be run again at any time. */
export async function prepareDatabase(options: PrepareOptions): Promise<Prepared> {
  const { adminUrl, subgraphs, prefix = ROLE_PREFIX, password } = options;
  const admin = await MikroORM.init({
    clientUrl: adminUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
    debug: false,
  });
  const run = (sql: string, params: unknown[] = []) => untilAlone(() => admin.em.fork().execute(sql, params));
  const secret = password ?? randomBytes(18).toString('base64url');
  const made: string[] = [];
  const applied: string[] = [];
  const ensureRole = async (role: string, attributes: string) => {
    const [found] = await run('select 1 from pg_roles where rolname = ?', [role]);
    if (!found) {
      // Another process may be making the same one.
      await run(
        `do $$ begin create role "${role}" ${attributes}; exception when duplicate_object or unique_violation then null; end $$`,
      );
      made.push(role);
    }
    if (attributes.startsWith('login') && (!found || password))
      await run(`alter role "${role}" password '${secret.replaceAll("'", "''")}'`);
  };
  try {
    await run('create extension if not exists btree_gist with schema public');
    const everyone = applicationRole(prefix);
    await ensureRole(everyone, 'login nosuperuser nobypassrls inherit');
    for (const { name } of subgraphs) {
      const owner = `${prefix}_${name}_owner`;
      const app = applicationRole(prefix, name);
      await ensureRole(owner, 'nologin');
      await ensureRole(app, 'login nosuperuser nobypassrls inherit');
      await run(`grant "${owner}" to current_user`);
      await run(`grant "${app}" to "${everyone}"`);
      await run(`create schema if not exists "${name}" authorization "${owner}"`);
      await run(`grant usage on schema "${name}" to "${app}"`);
      await run(
        `alter default privileges for role "${owner}" in schema "${name}" grant select, insert, update on tables to "${app}"`,
      );
      await run(
        `alter default privileges for role "${owner}" in schema "${name}" grant usage on sequences to "${app}"`,
      );
    }
    for (const subgraph of subgraphs) applied.push(...(await migrate(adminUrl, subgraph, prefix)));
  } finally {
    await admin.close(true);
  }
  const urlFor = (role: string) => (password || made.includes(role) ? withLogin(adminUrl, role, secret) : undefined);
  const urls = new Map<string, string>();
  for (const { name } of subgraphs) {
    const url = urlFor(applicationRole(prefix, name));
    if (url) urls.set(name, url);
  }
  return { url: urlFor(applicationRole(prefix)), urls, applied };
}

/**
 * Roles belong to the server, not the database: who changes one at the same moment as another process is told that the
 * row was concurrently updated, and has only to do it again.
 */
async function untilAlone<T>(change: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await change();
    } catch (error) {
      if (attempts === 20 || !/concurrently (updated|deleted)/.test((error as Error).message)) throw error;
    }
  }
}

/** Runs the kit's migrations, then the subgraph's own, as the schema's owner. */
async function migrate(adminUrl: string, { name, migrations }: Preparable, prefix: string): Promise<string[]> {
  const list = [...sqlFiles(KIT_MIGRATIONS, 'kit/'), ...sqlFiles(migrations, '')];
  const app = `"${applicationRole(prefix, name)}"`;
  const orm = await openDatabase({
    url: adminUrl,
    schema: name,
    entities: [],
    pool: 1,
    role: `${prefix}_${name}_owner`,
  });
  try {
    orm.config.set('migrations', {
      ...orm.config.get('migrations'),
      tableName: 'migration',
      snapshot: false,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder of migration files
      migrationsList: list.map(({ name, sql }) => ({ name, class: sqlMigration(sql.replaceAll('${app}', app)) })),
    });
    return (await new Migrator(orm.em as never).up()).map((done) => `${name}: ${done.name}`);
  } finally {
    await orm.close(true);
  }
}

function sqlFiles(folder: URL, prefix: string): { name: string; sql: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: prefix + file.replace(/\.sql$/, ''), sql: readFileSync(new URL(file, folder), 'utf8') }));
}

const sqlMigration = (sql: string) =>
  class extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  };
