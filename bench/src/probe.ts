// Loaded into every contender before its own code: counts the statements sent to PostgreSQL and tells what was used.
import { createRequire } from 'node:module';
import type pg from 'pg';

export interface Usage {
  statements: number;
  /** Microseconds of CPU of the whole process. */
  cpu: number;
  /** Bytes. */
  rss: number;
}

let statements = 0;
// The ORM may have a driver of its own beside ours.
const ours = createRequire(import.meta.url);
const kit = createRequire(ours.resolve('@integrity-graph/kit'));
const orm = createRequire(kit.resolve('@mikro-orm/postgresql'));
for (const { Client } of new Set([ours('pg'), orm('pg')] as (typeof pg)[])) {
  const { query } = Client.prototype;
  Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    statements += 1;
    return (query as (...args: unknown[]) => unknown).apply(this, args);
  } as typeof query;
}

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send!({ usage: { statements, cpu: user + system, rss: process.memoryUsage.rss() } satisfies Usage });
});
process.on('disconnect', () => process.exit(0));
