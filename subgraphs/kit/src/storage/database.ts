import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { type AnyEntity, type EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { refuseOnceEnded } from './ended-pool.js';
import { giveBackLost } from './lost-connections.js';

/** A fault of configuration or environment, with a message that says what to do; the process prints it and exits 1. */
export class SetupError extends Error {}

export interface DatabaseOptions {
  url: string;
  /** The subgraph's own PostgreSQL schema. */
  schema: string;
  entities: readonly EntityClass<AnyEntity>[];
  /** Connections kept at most. */
  pool?: number;
  /** Role to take on after connecting; the owner's, for migrations. */
  role?: string;
  /** Milliseconds after which the server cuts a statement off; none when it may take as long as it takes. */
  statementTimeoutMs?: number;
}

/** Tables the kit writes by SQL; the schema comparison leaves them alone. */
export const KIT_TABLES = [
  'journal',
  'version',
  'event',
  'cursor',
  'idempotency',
  'look',
  'directory',
  'duty_change',
  'migration',
];

/** Opens a subgraph's database. Unqualified names mean the subgraph's own schema. */
export function openDatabase(options: DatabaseOptions): Promise<MikroORM> {
  const { url, schema, entities, pool = 4, role, statementTimeoutMs } = options;
  const settings = [`search_path=${schema},public`];
  if (role) settings.push(`role=${role}`);
  if (statementTimeoutMs) settings.push(`statement_timeout=${statementTimeoutMs}`);
  return MikroORM.init({
    entities: [...entities],
    clientUrl: url,
    schema,
    metadataProvider: ReflectMetadataProvider,
    forceUtcTimezone: true,
    // A mistyped name must not become a new, empty database.
    ensureDatabase: false,
    debug: false,
    logger: () => {},
    pool: { min: 0, max: pool },
    driverOptions: {
      // A network that is cut in silence is noticed only by who asks for a sign of life.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      options: settings.map((setting) => `-c ${setting}`).join(' '),
      onPoolCreated(pool: Pool) {
        giveBackLost(pool);
        refuseOnceEnded(pool);
      },
    },
    schemaGenerator: { skipTables: KIT_TABLES, managementDbName: undefined, createForeignKeyConstraints: false },
    discovery: { warnWhenNoEntities: false },
  });
}

/**
 * Refuses a login that row-level security would not bind: superuser, BYPASSRLS, or owner of a table, also as a member of its role.
 * @throws SetupError naming the variable to change.
 */
export async function refusePrivileged(orm: MikroORM, schema: string): Promise<void> {
  const [login] = await orm.em
    .fork()
    .execute<{ name: string; super: boolean; bypass: boolean; owns: boolean; present: boolean }[]>(
      `select current_user as name, rolsuper as super, rolbypassrls as bypass,
       exists (select from pg_tables where schemaname = ? and pg_has_role(tableowner, 'member')) as owns,
       to_regclass(?) is not null as present
     from pg_roles where rolname = current_user`,
      [schema, `${schema}.journal`],
    );
  const variable = `${schema.toUpperCase()}_DATABASE_URL (or DATABASE_URL)`;
  const fault = login?.super
    ? 'is a superuser'
    : login?.bypass
      ? 'has BYPASSRLS'
      : login?.owns
        ? `owns tables of the schema "${schema}"`
        : undefined;
  if (fault) {
    throw new SetupError(
      `${variable}: the login "${login!.name}" ${fault}, so row access would not be enforced. Run "npm run db:prepare" with that login and start with the application login it prints.`,
    );
  }
  if (!login?.present) {
    throw new SetupError(
      `${variable}: the schema "${schema}" is not prepared. Run "npm run db:prepare -- --url <an administrator's URL>".`,
    );
  }
}
