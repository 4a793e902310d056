import type { Pool, PoolClient } from 'pg';

/**
 * Gives the place of a connection that was lost back to its pool. A transaction gives its connection back once COMMIT
 * or ROLLBACK has succeeded, and on a lost connection neither does: every connection lost in the middle of one would
 * leave the pool smaller by one, until nothing is answered any more and closing waits for ever.
 */
export function giveBackLost(pool: Pool): void {
  const taken = new Set<PoolClient>();
  pool.on('acquire', (client) => taken.add(client));
  pool.on('release', (_, client) => taken.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!taken.has(client)) return;
      client.release(true);
      // Whoever still holds it may give it back once more.
      client.release = () => {};
    });
  });
}
