import { Client } from 'pg';
import { newId } from '../records/domain-record.js';
import { testLogin } from './databases.js';

/** Runs one statement as whoever the URL names; the administrator is bound by no grant and no policy. */
export async function sql<Row = Record<string, unknown>>(
  url: string,
  statement: string,
  params: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement, params)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Columns of a promise; what is left out is plain. */
export interface PromiseRow {
  id?: string;
  level?: number;
  visible_from?: string;
  visible_until?: string;
  division_path?: string;
  recorded_at?: string;
  title?: string;
  kind?: string;
  copies?: number;
  kept?: boolean;
  due_on?: string;
  amount_amount?: string;
  reason?: string;
  promisor?: string;
  promisor_id?: string;
  body_id?: string;
  managed_by_id?: string;
}

/** Puts promises into their table, past actions and journal; gives their ids in order. */
export async function addPromises(adminUrl: string, rows: readonly PromiseRow[]): Promise<string[]> {
  const plain = {
    level: 2,
    version: 1,
    recorded_at: '2026-01-01T00:00:00Z',
    division_id: newId(),
    division_path: 'C9901',
    title: 'a promise',
  };
  const full = rows.map((row) => ({
    ...plain,
    ...(row.amount_amount && { amount_currency: 'CNY' }),
    ...row,
    id: row.id ?? newId(),
  }));
  await sql(
    adminUrl,
    'insert into promises.promise select * from json_populate_recordset(null::promises.promise, $1)',
    [JSON.stringify(full)],
  );
  return full.map(({ id }) => id);
}

/** The application login of `openWorld` for one subgraph: what the service itself may do. */
export const appUrl = (adminUrl: string, subgraph = 'promises'): string => testLogin(adminUrl, subgraph);
