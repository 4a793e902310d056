import type { MikroORM, PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { isUnfitValue } from '../graph/errors.js';
import { ClaimedQuery } from './claimed-query.js';
import type { RowClaims } from './row-security.js';

/** A statement as PostgreSQL takes it. */
interface Statement {
  text: string;
  /** Under which each connection keeps it parsed and planned. */
  name?: string;
}

/** Whether a statement's plan is kept, or made for the values it comes with. */
export type Planned = 'once' | 'each time';

/** Statements that keep a name: a program has no more; what callers' filters make beyond it is planned each time. */
const NAMED = 1000;

/** PostgreSQL says so when a table was altered under a connection that keeps a plan for it. */
const STALE_PLAN = '0A000';

/**
 * Single statements under a principal's rights. Rights and statement travel together and are one transaction: a read is
 * one round trip, and its rights end with it, whoever uses the connection next.
 */
export class Statements {
  private readonly known = new Map<string, Statement>();

  private constructor(
    private readonly pool: Pool,
    private readonly converted: (error: Error) => Error,
  ) {}

  /** Over the connections of `orm`, which also says how values are read. */
  static async of(orm: MikroORM): Promise<Statements> {
    const driver = orm.em.getDriver();
    const pool = await (driver.getConnection() as PostgreSqlConnection).getNativeClient();
    return new Statements(pool, (error) => driver.convertException(error));
  }

  /** The rows of one statement; its placeholders are `?`. @throws the ORM's exception */
  async rows<R>(claims: RowClaims, sql: string, params: readonly unknown[], planned: Planned = 'once'): Promise<R[]> {
    const { text, name }: Statement = planned === 'once' ? this.statement(sql) : { text: numbered(sql) };
    try {
      return await this.run<R>(claims, { text, name }, params).catch((error) => {
        if (error.code !== STALE_PLAN || !name) throw error;
        return this.run<R>(claims, { text }, params);
      });
    } catch (error) {
      throw this.converted(error as Error);
    }
  }

  /** Ends the connections, once they have come back. Who waits for one is refused, and so is the ORM from now on. */
  end(): Promise<void> {
    return this.pool.end();
  }

  private async run<R>(claims: RowClaims, statement: Statement, params: readonly unknown[]): Promise<R[]> {
    const client = await this.pool.connect();
    let fault: Error | undefined;
    try {
      return await new Promise<R[]>((resolve, reject) => {
        const query = new ClaimedQuery(claims, { ...statement, values: params }, (error, result) =>
          error ? reject(error) : resolve(result.rows as R[]),
        );
        client.query(query);
      });
    } catch (error) {
      fault = error as Error;
      throw error;
    } finally {
      // One that failed is not used again: it may be lost, or keep a plan that no longer fits. But a value that does not
      // fit is its caller's doing, and of what has no name nothing is kept.
      client.release(!statement.name && isUnfitValue(fault) ? undefined : fault);
    }
  }

  private statement(sql: string): Statement {
    const known = this.known.get(sql);
    if (known) return known;
    const text = numbered(sql);
    if (this.known.size >= NAMED) return { text };
    const statement = { text, name: `statement_${this.known.size + 1}` };
    this.known.set(sql, statement);
    return statement;
  }
}

/** With `$1` for the first `?`. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
}
