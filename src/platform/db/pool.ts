import pg from 'pg';

/**
 * A pool whose connections may die at any time without taking the process along: an idle one, and one that is in use between two
 * queries (`pg` throws where nobody listens). Whoever asks next is told by the query that fails.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: 15_000, ...config });
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}
