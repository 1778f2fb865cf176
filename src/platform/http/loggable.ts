import { DrizzleQueryError } from 'drizzle-orm';
import { sqlState } from '../db/database.ts';

/**
 * A failure as the log may hold it. A failed query carries every value that was sent with it, in its message, its stack and the
 * database's detail: what people wrote, and what proves who they are. The log gets the query's text and where it failed.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, code: sqlState(error), query: error.query, stack: frames.join('\n') };
}
