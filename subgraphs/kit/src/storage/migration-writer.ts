import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { openDatabase } from './database.js';
import { type Preparable, prepareDatabase } from './prepare.js';

/**
 * Writes the migration that brings a subgraph's tables from its existing migrations to its record classes.
 * @param adminUrl an empty scratch database's administrator
 * @returns the SQL that is missing; nothing when migrations and records agree
 */
export async function missingMigration(adminUrl: string, subgraph: Preparable, prefix: string): Promise<string> {
  mkdirSync(subgraph.migrations, { recursive: true });
  await prepareDatabase({ adminUrl, subgraphs: [subgraph], prefix });
  const orm = await openDatabase({
    url: adminUrl,
    schema: subgraph.name,
    entities: subgraph.records,
    role: `${prefix}_${subgraph.name}_owner`,
  });
  try {
    return await onlyMissing(
      orm,
      tidy(await orm.schema.getUpdateSchemaSQL({ safe: true, wrap: false }), subgraph.name),
    );
  } finally {
    await orm.close(true);
  }
}

/** Writes it as the next numbered file; returns its URL, or undefined when nothing is missing. */
export async function writeMigration(
  adminUrl: string,
  subgraph: Preparable,
  name: string,
  prefix = 'integrity',
): Promise<URL | undefined> {
  const sql = await missingMigration(adminUrl, subgraph, prefix);
  if (sql === '') return undefined;
  const count = readdirSync(subgraph.migrations).filter((file) => file.endsWith('.sql')).length;
  const file = new URL(`${String(count + 1).padStart(4, '0')}_${name}.sql`, subgraph.migrations);
  writeFileSync(file, `${sql}\n`);
  return file;
}

/**
 * What is missing of the SQL that the comparison proposes. It would drop the indexes, constraints and defaults that
 * records do not tell of: those were written by hand. And as PostgreSQL keeps a policy in its own words, it finds every
 * policy different: one that reads the same after it was made anew is not missing.
 */
async function onlyMissing(orm: MikroORM, proposed: string): Promise<string> {
  if (proposed === '') return '';
  const em = orm.em.fork();
  await em.begin();
  try {
    const before = await policiesOf(em);
    await em.execute(proposed);
    const after = await policiesOf(em);
    const isMissing = (statement: string) => {
      const [, policy] = /^\s*(?:drop|create) (policy "\w+" on "\w+")/.exec(statement) ?? [];
      if (policy) return before.get(policy) !== after.get(policy);
      const [, dropped] = /^\s*(?:drop index|alter table "\w+" drop constraint) ("\w+");?$/.exec(statement) ?? [];
      if (dropped) return new RegExp(`(index|add constraint) ${dropped} `).test(proposed.replace(statement, ''));
      // The comparison does not read collations, and finds every column that has one different.
      if (/^\s*alter table "\w+" alter column "\w+" type text collate "C" using/.test(statement)) return false;
      return !/^\s*alter table "\w+" alter column "\w+" drop default;?$/.test(statement);
    };
    return proposed
      .split(/(?<=;)\n/)
      .filter(isMissing)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  } finally {
    await em.rollback();
  }
}

/** The policies of the connection's schema, as PostgreSQL words them. */
async function policiesOf(em: EntityManager): Promise<Map<string, string>> {
  const rows = await em.execute<{ policy: string; text: string }[]>(
    `select format('policy "%s" on "%s"', policyname, tablename) as policy,
       concat_ws(' ', cmd, roles, permissive, qual, 'check', with_check) as text
     from pg_policies where schemaname = current_schema()`,
  );
  return new Map(rows.map(({ policy, text }) => [policy, text]));
}

/** The connection's search path names the schema, so the statements need not. One column a line, to be read. */
function tidy(sql: string, schema: string): string {
  return sql
    .replaceAll(`"${schema}".`, '')
    .replace(/^create schema .*$/gm, '')
    .replace(
      /^(create table "\w+" \()(.*)\);$/gm,
      (_, head: string, columns: string) => `${head}\n  ${columns.replace(/, (?="|primary key)/g, ',\n  ')}\n);`,
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
