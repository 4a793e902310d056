import type { Pool, PoolClient } from 'pg';

const ENDED = 'CONNECTIONS_ENDED';

/** There is no connection to be had any more: the process closes. */
class ConnectionsEnded extends Error {
  readonly code = ENDED;

  constructor() {
    super('the connections to the database are closed, or being closed');
  }
}

/** Whether no connection was to be had because the process closes; also when the ORM has made an exception of its own of it. */
export const areConnectionsEnded = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === ENDED;

/** Told of the connection, or why there is none. */
type Taker = (error: Error | undefined, client?: PoolClient) => void;

/**
 * Has a pool that ends refuse everybody who waits for a connection, as it refuses who comes later. Left to itself it
 * forgets them: they would wait for ever, and who does so in the middle of a transaction keeps the connection he has,
 * for which the end waits in turn. It may be ended more than once.
 */
export function refuseOnceEnded(pool: Pool): void {
  const { _pendingQueue: waiting } = pool as unknown as { _pendingQueue: { callback: Taker }[] };
  const connect = pool.connect.bind(pool) as (taker?: Taker) => Promise<PoolClient>;
  pool.connect = ((taker) => {
    if (!pool.ending) return connect(taker);
    return taker ? taker(new ConnectionsEnded()) : Promise.reject(new ConnectionsEnded());
  }) as typeof connect as Pool['connect'];
  const end = pool.end.bind(pool);
  let ended: Promise<void> | undefined;
  pool.end = () => {
    ended ??= end();
    for (const { callback } of waiting.splice(0)) callback(new ConnectionsEnded());
    return ended;
  };
}
