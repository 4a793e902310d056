// Loaded into every contender before its own code: counts the statements sent to PostgreSQL and tells what was used.
import pg from 'pg';

export interface Usage {
  statements: number;
  /** Microseconds of CPU of the whole process. */
  cpu: number;
  /** Bytes. */
  rss: number;
}

let statements = 0;
// What goes over the wire: a query by its text, or the execution of one that was parsed.
const wire = pg.Connection.prototype as unknown as Record<'query' | 'execute', (...args: unknown[]) => unknown>;
for (const message of ['query', 'execute'] as const) {
  const send = wire[message];
  wire[message] = function (this: unknown, ...args) {
    statements += 1;
    return send.apply(this, args);
  };
}

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send!({ usage: { statements, cpu: user + system, rss: process.memoryUsage.rss() } satisfies Usage });
});
process.on('disconnect', () => process.exit(0));
