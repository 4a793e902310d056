import { expect } from 'vitest';
import type { TestGraph } from '../setup/graph.js';
import { withDatabase } from './behind.js';

/** What came back for a hostile request, once it is known to be harmless. */
export interface Harmless {
  status: number;
  /** Codes of all errors; of a batch, of all its answers. */
  codes: string[];
  // biome-ignore lint/suspicious/noExplicitAny: hostile requests ask for anything
  data: any;
}

/** Words of our insides: database, library, file, address. They are in none of the hostile texts, which errors may repeat. */
export const INSIDES =
  /syntax error at|relation "|column "|violates|duplicate key|invalid input|out of range for type|null value in|deadlock|mikro-?orm|kysely|pg_|postgres|node_modules|\.(ts|js|cjs|mjs)\b|^\s+at /im;

/** HTTP statuses of answers without a body: no such place, method, kind of body or of answer; headers Node finds too large. */
const BODILESS = [204, 404, 405, 406, 415, 431];

/**
 * Checks that an answer to a hostile request does no harm: no fault of the server, only errors with a stable code, and
 * not a word of what is inside.
 */
export async function harmless(response: Response, what: string): Promise<Harmless> {
  const { status } = response;
  const text = await response.text();
  expect(status, `${what}: HTTP ${status} ${text.slice(0, 300)}`).toBeLessThan(500);
  if (text === '') {
    expect(BODILESS, `${what}: an empty answer`).toContain(status);
    return { status, codes: [], data: null };
  }
  expect(text, what).not.toMatch(INSIDES);
  expect(response.headers.get('content-type'), what).toMatch(
    /^application\/(graphql-response\+)?json|^text\/event-stream|^multipart\/mixed/,
  );
  // A stream of JSON, for who asked for one.
  if (!response.headers.get('content-type')!.startsWith('application/')) return { status, codes: [], data: null };
  const answers = [JSON.parse(text)].flat() as {
    data?: unknown;
    errors?: { message: unknown; extensions?: { code?: unknown; stacktrace?: unknown } }[];
  }[];
  const errors = answers.flatMap((answer) => answer.errors ?? []);
  for (const { message, extensions } of errors) {
    expect(typeof message, what).toBe('string');
    expect(extensions?.code, `${what}: ${message}`).toMatch(/^[A-Z][A-Z_]+$/);
    expect(extensions?.code, `${what}: ${message}`).not.toBe('INTERNAL_SERVER_ERROR');
    expect(
      Object.keys(extensions!).filter(
        (key) => !['code', 'service', 'retryAfter', 'fields', 'limit', 'actual'].includes(key),
      ),
      what,
    ).toEqual([]);
  }
  return { status, codes: errors.map(({ extensions }) => String(extensions!.code)), data: answers[0]?.data ?? null };
}

/** How many rows each table of the subgraphs has. */
export const rowCounts = (graph: TestGraph): Promise<Record<string, number>> =>
  withDatabase(graph, async (query) => {
    const tables = await query(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'public') order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [schema, table] = String(name).split('.');
      counts[String(name)] = Number((await query(`select count(*) as n from "${schema}"."${table}"`))[0]!.n);
    }
    return counts;
  });
