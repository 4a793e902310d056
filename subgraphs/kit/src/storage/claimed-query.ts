import pg, { type QueryResult, type Submittable } from 'pg';
import type { RowClaims } from './row-security.js';

/** What a query of `pg` does on the wire; its types leave it out. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly string[]; valueMapper: (value: string) => string }): void;
  execute(message: object): void;
}
interface WireQuery extends Submittable {
  prepare(wire: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
interface QueryConfig {
  text: string;
  name?: string;
  values: readonly unknown[];
  queryMode?: 'extended';
}
type Done = (error: Error | null, result: QueryResult) => void;
const Query = pg.Query as unknown as new (config: QueryConfig, values: undefined, done: Done) => WireQuery;

/** The statement that sets the claims, as each connection keeps it. */
const NAME = 'row_claims';
const prepared = new WeakSet<Wire>();

/**
 * A query that sets the claims the row policies read before it does its work, in one packet. PostgreSQL takes what is
 * sent between two syncs for one transaction, so the claims hold for this query and are gone after it.
 */
export class ClaimedQuery extends Query {
  /** Whether what the server answers is still about the claims. */
  private claiming = true;

  constructor(
    private readonly claims: RowClaims,
    config: QueryConfig,
    done: Done,
  ) {
    // Without parameters `pg` would send the text alone, and no claims.
    super({ ...config, queryMode: 'extended' }, undefined, done);
  }

  override prepare(wire: Wire): void {
    if (!prepared.has(wire)) {
      const settings = Object.keys(this.claims).map((name, i) => `set_config('${name}', $${i + 1}, true)`);
      wire.parse({ name: NAME, text: `select ${settings.join(', ')}` });
      prepared.add(wire);
    }
    wire.bind({ statement: NAME, values: Object.values(this.claims), valueMapper: (value) => value });
    wire.execute({});
    super.prepare(wire);
  }

  override handleDataRow(message: unknown): void {
    if (!this.claiming) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.claiming) this.claiming = false;
    else super.handleCommandComplete(message, wire);
  }
}
