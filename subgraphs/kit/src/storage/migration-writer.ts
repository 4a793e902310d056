import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
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
  const orm = await openDatabase({ url: adminUrl, schema: subgraph.name, entities: subgraph.records, role: `${prefix}_${subgraph.name}_owner` });
  try {
    return tidy(await orm.schema.getUpdateSchemaSQL({ safe: true, wrap: false }), subgraph.name);
  } finally {
    await orm.close(true);
  }
}

/** Writes it as the next numbered file; returns its URL, or undefined when nothing is missing. */
export async function writeMigration(adminUrl: string, subgraph: Preparable, name: string, prefix = 'integrity'): Promise<URL | undefined> {
  const sql = await missingMigration(adminUrl, subgraph, prefix);
  if (sql === '') return undefined;
  const count = readdirSync(subgraph.migrations).filter((file) => file.endsWith('.sql')).length;
  const file = new URL(`${String(count + 1).padStart(4, '0')}_${name}.sql`, subgraph.migrations);
  writeFileSync(file, `${sql}\n`);
  return file;
}

/** The connection's search path names the schema, so the statements need not. One column a line, to be read. */
function tidy(sql: string, schema: string): string {
  return sql
    .replaceAll(`"${schema}".`, '')
    .replace(/^create schema .*$/gm, '')
    .replace(/^(create table "\w+" \()(.*)\);$/gm, (_, head: string, columns: string) => `${head}\n  ${columns.replace(/, (?="|primary key)/g, ',\n  ')}\n);`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
